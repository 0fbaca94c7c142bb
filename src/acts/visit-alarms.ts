import { isTimely, keptUntil, unansweredMinutes } from '../domain/visits.ts';
import { overstayMinutes } from '../domain/policy.ts';
import { addMinutes } from '../domain/time.ts';
import { ordersOfReservation } from '../store/orders.ts';
import { getReservation, lockReservation } from '../store/reservations.ts';
import { agreedElsewhere, latestTicket, lockLiveTickets } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { letGo } from './tables.ts';
import { tellAbsentGuest } from './tell-guest.ts';
import { closeTicket, tellStaff } from './tickets.ts';
import { bookingView, restaurantOf } from './views.ts';
import { finishVisit, lineOf, missGuests, ticketOf } from './visit.ts';

/**
 * Reminds the guests of their table. Where an unanswered reminder cancels, the first one says until when they have to
 * answer; only then does silence mean anything.
 */
export async function remind(act: Act, subject: string, ahead: 'day' | 'hours'): Promise<void> {
  const booking = await getReservation(act.tx, subject);
  if (booking?.status !== 'confirmed') return;
  if (!isTimely(ahead, booking.startsAt, act.now) || (await isAsked(act, subject))) return;
  const restaurant = await restaurantOf(act, booking.restaurantId);
  const answered = booking.reconfirmedAt !== null;
  const { unanswered = 'keep' } = restaurant.booking;
  const until = addMinutes(booking.startsAt, -unansweredMinutes);
  const asked = ahead === 'day' && !answered && unanswered !== 'keep';
  // What was ordered and paid ahead is an answer: such a table is never given away.
  const cancels =
    asked && unanswered === 'cancel' && (await ordersOfReservation(act.tx, subject)).length === 0;
  const told = await tellAbsentGuest(
    act,
    booking,
    `reminder-${subject}-${ahead}-${booking.startsAt.getTime()}`,
    {
      about: 'reminder',
      ahead,
      booking: bookingView(booking, restaurant, null),
      answered,
      ...(cancels ? { answerBy: until.getTime() } : {}),
    },
  );
  // Nobody loses a table over words that were never sent to them.
  if (asked && (told || !cancels))
    act.effects.timers.push({ subject, name: 'reminder unanswered', dueAt: until });
}

/** Whether the restaurant has agreed to nothing of it yet: a table that was paid for with food waits for its answer. */
async function isAsked(act: Act, reservationId: string): Promise<boolean> {
  const ticket = await latestTicket(act.tx, { reservationId });
  if (ticket?.status !== 'open' && ticket?.status !== 'unanswered') return false;
  return !(await agreedElsewhere(act.tx, reservationId, ticket.id));
}

/** Nobody has answered the reminder of the day before: staff are told, or the table is given away as it said. */
export async function unanswered(act: Act, subject: string): Promise<void> {
  const booking = await lockReservation(act.tx, subject);
  if (booking?.status !== 'confirmed' || booking.reconfirmedAt) return;
  // Moved in the moment in which this went off: of the new time they have not been asked.
  if (addMinutes(booking.startsAt, -unansweredMinutes) > act.now) return;
  const restaurant = await restaurantOf(act, booking.restaurantId);
  const rule = restaurant.booking.unanswered ?? 'keep';
  if (rule === 'keep') return;
  const cancels = rule === 'cancel' && (await ordersOfReservation(act.tx, subject)).length === 0;
  const { number, rung } = await ticketOf(act, booking);
  if (cancels) {
    await letGo(act, booking, 'cancelled', { by: null, at: act.now });
    for (const ticket of await lockLiveTickets(act.tx, subject)) await closeTicket(act, ticket);
    await tellAbsentGuest(act, booking, `let-go-${subject}-${booking.version}`, {
      about: 'let go unanswered',
      booking: bookingView(booking, restaurant, null),
      restaurantId: restaurant.id,
    });
  }
  await tellStaff(act, restaurant, rung, `unreminded-${subject}-${booking.version}`, {
    about: 'guests silent',
    ...lineOf(booking, restaurant, number),
    cancelled: cancels,
  });
}

/** The grace is over and nobody has come: nothing, a question to staff, or the end of the booking, as the restaurant wants it. */
export async function guestsMissing(act: Act, subject: string): Promise<void> {
  const booking = await lockReservation(act.tx, subject);
  if (booking?.status !== 'confirmed') return;
  const restaurant = await restaurantOf(act, booking.restaurantId);
  const rule = restaurant.booking.noShow ?? 'keep';
  if (rule === 'keep') return;
  // Said to be late, or moved, in the moment in which this went off.
  const kept = keptUntil(restaurant.booking, booking);
  if (kept > act.now) {
    act.effects.timers.push({ subject, name: 'guests missing', dueAt: kept });
    return;
  }
  const { number, rung } = await ticketOf(act, booking);
  if (rule === 'release' && !(await missGuests(act, restaurant, booking, null))) return;
  await tellStaff(act, restaurant, rung, `missing-${subject}-${booking.version}`, {
    about: rule === 'release' ? 'guests missed' : 'guests missing',
    reservationId: subject,
    ...lineOf(booking, restaurant, number),
  });
}

/** The stay is over: the guests are taken to have gone. */
export async function visitEnds(act: Act, subject: string): Promise<void> {
  const booking = await lockReservation(act.tx, subject);
  if (booking?.status !== 'confirmed' && booking?.status !== 'seated') return;
  const over = booking.status === 'seated' ? addMinutes(booking.endsAt, overstayMinutes) : booking.endsAt;
  if (over <= act.now) await finishVisit(act, booking, null);
  else act.effects.timers.push({ subject, name: 'visit ends', dueAt: over });
}
