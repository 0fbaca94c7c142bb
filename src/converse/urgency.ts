import type { DinerNews, StaffNews } from '../../flows/news.ts';
import type { Outgoing } from '../domain/message.ts';
import { nightFrom, zonesOf } from '../domain/quiet-hours.ts';
import type { FlowEvent } from './turn.ts';

/** How urgent what an event says is, and after when it must not go out any more. */
export function urgencyOf(
  event: FlowEvent | undefined,
  address: string,
  now: Date,
): Pick<Outgoing, 'priority' | 'expiresAt'> {
  if (event?.type !== 'news') return {};
  const news: DinerNews | StaffNews = event.news;
  switch (news.about) {
    // Two people write to each other; each waits for the other's words.
    case 'person says':
    case 'diner says':
      return {};
    case 'reminder':
      return { priority: 'reminder', expiresAt: news.answerBy ?? news.booking.startsAt };
    case 'payment reminder':
      return { priority: 'reminder', expiresAt: news.until };
    case 'payment link':
    case 'table free':
    case 'table ready':
      return { priority: 'service', expiresAt: news.until };
    // The next one says more.
    case 'day summary':
      return { priority: 'reminder', expiresAt: now.getTime() + 12 * 3_600_000 };
    case 'how was it':
      return { priority: 'marketing', expiresAt: nightFrom(now, zonesOf(address, news.zone)).getTime() };
    default:
      return { priority: 'service' };
  }
}
