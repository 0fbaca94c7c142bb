import { step } from '../../domain/status.ts';
import { addMinutes } from '../../domain/time.ts';
import { waitStatuses } from '../../domain/waitlist.ts';
import type { Reservation } from '../../store/reservations.ts';
import { latestTicket, lockTicket } from '../../store/tickets.ts';
import { lockSeated, saveWaiting } from '../../store/waitlist.ts';
import type { Act } from '../act.ts';
import { closeTicket } from '../tickets.ts';

/** Minutes before which nobody joined the line of this evening. */
const longestWait = 24 * 60;

/**
 * Guests who walked in and were seated by mistake: their number is off, and those who had stood in the line are in it
 * again, at their old place.
 */
export async function backInLine(
  act: Act,
  walkedIn: Pick<Reservation, 'id' | 'restaurantId'>,
): Promise<void> {
  const guest = await lockSeated(act.tx, walkedIn, addMinutes(act.now, -longestWait));
  const status = guest && step(waitStatuses, guest.status, 'unseat');
  if (guest && status) {
    await saveWaiting(act.tx, guest, { status, reservationId: null });
    act.effects.timers.push({ subject: guest.id, name: 'waitlist ends', dueAt: guest.startsUntil });
  }
  const latest = await latestTicket(act.tx, { reservationId: walkedIn.id });
  const ticket = latest && (await lockTicket(act.tx, latest.id));
  if (ticket) await closeTicket(act, ticket);
}
