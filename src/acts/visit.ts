import { bookingStatuses, step } from '../domain/status.ts';
import { type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { latestTicket, type Ticket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { fire } from './fire.ts';
import { askLater } from './how-was-it.ts';
import { serveOrders } from './order-life.ts';
import { lockOrdersOf } from './pay.ts';
import { letGo, reseat } from './tables.ts';
import { tellAbsentGuest } from './tell-guest.ts';
import { bookingView } from './views.ts';

/** The ticket by which staff know a booking, its number and rung; a booking they made themselves may have none. */
export async function ticketOf(
  act: Act,
  booking: Reservation,
): Promise<{ ticket: Ticket | undefined; number: number; rung: number }> {
  const ticket = await latestTicket(act.tx, { reservationId: booking.id });
  return { ticket, number: ticket?.number ?? 0, rung: ticket?.rung ?? 0 };
}

/** What staff read of a booking in one line. */
export function lineOf(booking: Reservation, restaurant: Restaurant, number: number) {
  return {
    number,
    name: booking.name ?? '',
    party: booking.partySize,
    at: booking.startsAt.getTime(),
    zone: restaurant.hours.zone,
  };
}

/**
 * Seats the guests of a locked booking: they have come. Those who were given up get a table again if one is free;
 * undefined when none is, or when the booking can have no guests. `by`: the member of staff who says so, else the guest.
 * Food that was ordered ahead and is accepted is begun, unless it has been: `cooking` says that staff are told so, and
 * know by it that the guests are there.
 */
export async function seatGuests(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  by: string | null,
): Promise<{ seated: Reservation; cooking: boolean } | undefined> {
  let arrived: Reservation | undefined = booking;
  if (booking.status === 'no_show') {
    arrived = await reseat(act, booking, restaurant, booking.partySize, act.now);
  }
  const status = arrived && step(bookingStatuses, arrived.status, 'arrive');
  if (!arrived || !status) return undefined;
  // Noted as one step, with the time and tables of guests who had been given up: it can be taken back as one.
  const come = { status, arrivedAt: act.now };
  const seated = await saveReservation(act.tx, arrived, come, { by, at: act.now }, booking);
  act.effects.cancelled.push({
    subject: seated.id,
    names: ['reminder hours before', 'reminder unanswered', 'guests missing'],
  });
  let cooking = false;
  for (const order of await lockOrdersOf(act, seated.id))
    if (await fire(act, restaurant, order, { here: true })) cooking = true;
  return { seated, cooking };
}

/** Marks a locked booking as missed and frees its tables; undefined when that can no longer be said of it. The guest is told. */
export async function missGuests(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  by: string | null,
): Promise<Reservation | undefined> {
  const status = step(bookingStatuses, booking.status, 'miss');
  if (!status) return undefined;
  const missed = await letGo(act, booking, status, { by, at: act.now });
  await tellAbsentGuest(act, missed, `missed-${missed.id}-${missed.version}`, {
    about: 'missed',
    booking: bookingView(missed, restaurant, null),
  });
  return missed;
}

/**
 * Ends the visit of a locked booking and frees its tables; false when it is no visit any more. `by`: the member of staff
 * who says so, else its time is over.
 */
export async function finishVisit(act: Act, booking: Reservation, by: string | null): Promise<boolean> {
  const status = step(bookingStatuses, booking.status, 'finish');
  if (!status) return false;
  const finished = await letGo(act, booking, status, { by, at: act.now });
  await saveReservation(act.tx, finished, { finishedAt: act.now });
  await serveOrders(act, booking.id);
  askLater(act, booking);
  return true;
}
