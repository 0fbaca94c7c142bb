import type { DinerEvent } from '../../events.ts';
import type { DinerNews } from '../../news.ts';
import { type Option, phrase, type Say } from '../../say.ts';

export const person: Option<DinerEvent> = { label: phrase('option.person'), event: { type: 'person' } };

type LifeNews = Extract<DinerNews, { about: 'order ready' | 'order not ready' }>;

/** The sentence for what a diner is told of an order after it was accepted. */
export function lifeNews(news: LifeNews): Say<DinerEvent> {
  const { restaurant, number } = news.order;
  return { text: [phrase(`news.${news.about}`, { restaurant, number: number ?? 0 })] };
}

/** Why an order can no longer be called off, and who can still help. */
export function begun(restaurant: string): Say<DinerEvent> {
  return { text: [phrase('cancel.begun', { restaurant })], options: [person] };
}
