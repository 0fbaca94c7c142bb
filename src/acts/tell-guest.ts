import type { DinerNews } from '../../flows/news.ts';
import type { Act } from './act.ts';

/**
 * Tells the guest of a booking or an order; `key` makes it once. A booking taken on the phone and a walk-in have nobody we
 * could write to, and nothing is told.
 */
export function tellGuest(
  act: Act,
  about: { conversationId: string | null } | undefined,
  key: string,
  news: DinerNews,
): void {
  if (about?.conversationId) act.effects.news.push({ conversationId: about.conversationId, key, news });
}
