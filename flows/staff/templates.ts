import type { StaffNews } from '../news.ts';
import type { Say } from '../say.ts';

type Asking = Extract<StaffNews, { about: 'ticket' | 'person wanted' }>;

/**
 * The template that asks staff who have not written for a day; undefined where nothing is asked of them. It is brief: the
 * whole follows when they answer.
 */
export function askingTemplate(news: Asking): Say['template'] {
  if (news.about === 'person wanted') {
    const values = { name: news.name, restaurant: news.restaurant ?? 'Thali' };
    return { key: 'template.person wanted', values, whole: true };
  }
  const { booking, order, restaurant, needsAnswer } = news;
  const view = booking ?? order;
  if (!needsAnswer || !view) return undefined;
  const at = { at: booking?.startsAt ?? order?.wantedAt ?? 0, zone: view.zone, as: 'day and time' } as const;
  const values = { restaurant, number: view.number ?? 0, at };
  return booking
    ? { key: 'template.booking waits', values: { ...values, party: booking.partySize }, whole: true }
    : { key: 'template.order waits', values, whole: true };
}
