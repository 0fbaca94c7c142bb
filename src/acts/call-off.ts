import { bookingStatuses, step } from '../domain/status.ts';
import type { Change } from '../store/reservations.ts';
import { lockLiveTickets } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { endOrder, lockOrdersOf } from './pay.ts';
import { letGo } from './tables.ts';
import { closeTicket, type Subject } from './tickets.ts';

/** What was called off, and the paise that go back. */
export type CalledOff = Subject & { refund: number };

/**
 * Ends what the restaurant does not serve, whether it said so or said nothing: the table is let go, the order ends, and
 * everything that was paid goes back. `change`: who of the staff it was; the history of the booking names them.
 */
export async function callOff(
  act: Act,
  { booking, order }: Subject,
  event: 'decline' | 'cancel',
  reason: string,
  change?: Change,
): Promise<CalledOff> {
  const status = booking && step(bookingStatuses, booking.status, event);
  // With a table goes whatever was ordered for it, by whichever ticket, its deposit, and every ticket about it.
  const all = booking && status ? await lockOrdersOf(act, booking.id) : order ? [order] : [];
  let refund = 0;
  for (const each of all) refund += await endOrder(act, each, event, reason);
  if (booking && status) {
    for (const other of await lockLiveTickets(act.tx, booking.id)) await closeTicket(act, other);
  }
  const ended = all.find((each) => each.kind !== 'deposit' && each.status !== 'unpaid');
  return {
    booking: booking && status ? await letGo(act, booking, status, change) : booking,
    order: ended,
    refund,
  };
}
