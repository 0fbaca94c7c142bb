import type { Asks } from '../../flows/asks.ts';
import { delayMinutes } from '../domain/policy.ts';
import { bookingStatuses, orderStatuses, step } from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import type { Order } from '../store/orders.ts';
import { type Change, type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { callOff, type CalledOff } from './call-off.ts';
import { saveWanted } from './fire.ts';
import { watchOrder } from './order-life.ts';
import { reseat } from './tables.ts';
import type { Subject } from './tickets.ts';
import { seatGuests } from './visit.ts';
import { watchVisit } from './watch.ts';

/** Makes the decision true; undefined when it cannot be (no table is free later). */
export async function carryOut(
  act: Act,
  restaurant: Restaurant,
  about: Subject,
  { decision, minutes = delayMinutes }: Pick<Asks['decide']['input'], 'decision' | 'minutes'>,
  change: Change,
): Promise<CalledOff | Subject | undefined> {
  if (decision === 'decline') return callOff(act, about, 'decline', 'declined by the restaurant', change);
  let { booking, order } = about;
  // Guests who sit, or have not come, have no later time: their food is later.
  if (decision === 'delay' && booking && step(bookingStatuses, booking.status, 'cancel')) {
    const later = await reseat(
      act,
      booking,
      restaurant,
      booking.partySize,
      addMinutes(booking.startsAt, minutes),
      { change },
    );
    if (!later) return undefined;
    booking = later;
  }
  const there = about.booking?.arrivedAt ?? null;
  booking = booking && (await confirmed(act, restaurant, booking, change));
  if (order) {
    const wantedAt = wantedAfter(act, order, decision === 'delay' ? minutes : 0);
    const status = step(orderStatuses, order.status, 'accept') ?? order.status;
    order = { ...order, status, wantedAt };
    await saveWanted(act, order);
    act.effects.billing.push({ orderId: order.id });
    if (order.kind !== 'deposit') watchOrder(act, order);
  }
  // They said that they are there before anybody had agreed: nobody waits for them, and they are not missed.
  if (booking?.status === 'confirmed' && there)
    booking = (await seatGuests(act, restaurant, booking, null))?.seated ?? booking;
  return { booking, order };
}

/** When the food is wanted after the answer, which is `later` minutes or 0. What nobody waits for at a table is ready no sooner than it can be cooked from now. */
function wantedAfter(act: Act, order: Order, later: number): Date {
  const asked = addMinutes(order.wantedAt, later);
  const cooked = addMinutes(act.now, order.prepMinutes);
  const moves = order.kind !== 'with_booking' && order.status === 'placed';
  return moves && cooked > asked ? cooked : asked;
}

async function confirmed(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  change: Change,
): Promise<Reservation> {
  const status = step(bookingStatuses, booking.status, 'confirm');
  if (!status) return booking;
  const certain = await saveReservation(act.tx, booking, { status }, change);
  watchVisit(act, restaurant, certain);
  return certain;
}
