import { liveOrders } from '../domain/status.ts';
import type { Asks } from '../../flows/asks.ts';
import { mostLateMinutes } from '../domain/policy.ts';
import { addMinutes } from '../domain/time.ts';
import { canHaveCome, keptUntil } from '../domain/visits.ts';
import type { Conversation } from '../store/conversations.ts';
import { saveOrder } from '../store/orders.ts';
import { type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { visitOf } from '../store/visits.ts';
import type { Act } from './act.ts';
import { lockOrdersOf } from './pay.ts';
import { stayLonger } from './late.ts';
import { printMoved } from './print-decision.ts';
import { lockToReseat } from './tables.ts';
import { tellStaff } from './tickets.ts';
import { restaurantOf } from './views.ts';
import { seatGuests, ticketOf } from './visit.ts';
import { watchStay } from './watch.ts';

/** Guests speak of being late or there from the afternoon of their evening on, not days before. */
const soonMinutes = 6 * 60;

/** Guests say that they will be late, or that they are there. Null: they have no booking just now. */
export async function arrive(
  act: Act,
  who: Conversation,
  { minutes }: Asks['arrive']['input'],
): Promise<Asks['arrive']['output']> {
  const found = await visitOf(act.tx, who.personId, act.now, addMinutes(act.now, soonMinutes));
  const booking = found && (await lockToReseat(act, found.id));
  if (!booking) return null;
  const restaurant = await restaurantOf(act, booking.restaurantId);
  return minutes === undefined ? come(act, restaurant, booking) : late(act, restaurant, booking, minutes);
}

async function come(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
): Promise<NonNullable<Asks['arrive']['output']>> {
  const { name } = restaurant;
  if (booking.status === 'seated') return { kind: 'here', restaurant: name };
  if (!canHaveCome(booking.startsAt, act.now)) {
    return {
      kind: 'early',
      restaurant: name,
      at: booking.startsAt.getTime(),
      zone: restaurant.hours.zone,
    };
  }
  const come = await seatGuests(act, restaurant, booking, null);
  // A restaurant that has not agreed yet is told all the same: they stand there, and sit once it agrees.
  if (booking.status === 'requested' && !booking.arrivedAt)
    await saveReservation(act.tx, booking, { arrivedAt: act.now }, { by: booking.personId, at: act.now });
  if (!come?.cooking) await tell(act, restaurant, booking, 'here', {});
  return come || booking.status === 'requested'
    ? { kind: 'here', restaurant: name }
    : { kind: 'given away', restaurant: name, there: true };
}

async function late(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  minutes: number,
): Promise<NonNullable<Asks['arrive']['output']>> {
  const { name } = restaurant;
  if (booking.status === 'seated') return { kind: 'here', restaurant: name };
  if (booking.status === 'no_show') {
    await tell(act, restaurant, booking, `late-${minutes}`, { minutes });
    return { kind: 'given away', restaurant: name, there: false };
  }
  // Who is late already means from now on.
  const behind = Math.max(0, Math.ceil((act.now.getTime() - booking.startsAt.getTime()) / 60_000));
  const lateMinutes = Math.min(minutes > behind ? minutes : minutes + behind, mostLateMinutes);
  const { booking: staying, backBy } = await stayLonger(act, restaurant, booking, lateMinutes);
  watchStay(act, restaurant, staying);
  await comes(act, staying);
  const kitchen = await cookLater(act, staying);
  if (booking.lateMinutes !== lateMinutes)
    await tell(act, restaurant, staying, `late-${staying.version}`, { minutes, ...kitchen });
  return {
    kind: 'late',
    restaurant: name,
    minutes,
    keptUntil: keptUntil(restaurant.booking, staying).getTime(),
    ...(backBy ? { backBy: backBy.getTime() } : {}),
    zone: restaurant.hours.zone,
  };
}

/** Whoever says how late they will be has said that they come: a reminder waits for no other answer. */
async function comes(act: Act, booking: Reservation): Promise<void> {
  if (!booking.reconfirmedAt) await saveReservation(act.tx, booking, { reconfirmedAt: act.now });
  act.effects.cancelled.push({ subject: booking.id, names: ['reminder unanswered'] });
}

/** What was ordered ahead is wanted when the guests come. */
async function cookLater(act: Act, booking: Reservation): Promise<{ food?: number }> {
  const wantedAt = addMinutes(booking.startsAt, booking.lateMinutes);
  let cooked = false;
  for (const order of await lockOrdersOf(act, booking.id)) {
    if (order.kind === 'deposit' || !liveOrders.includes(order.status)) continue;
    await saveOrder(act.tx, { ...order, wantedAt });
    cooked = true;
  }
  if (cooked) await printMoved(act, booking);
  return cooked ? { food: wantedAt.getTime() } : {};
}

/** Tells staff, once of each thing that is said. */
async function tell(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  what: string,
  more: { minutes?: number; food?: number },
): Promise<void> {
  const { number, rung } = await ticketOf(act, booking);
  await tellStaff(act, restaurant, rung, `arrival-${booking.id}-${booking.startsAt.getTime()}-${what}`, {
    about: 'arrival',
    number,
    name: booking.name ?? '',
    at: booking.startsAt.getTime(),
    zone: restaurant.hours.zone,
    ...(booking.status === 'no_show' ? { missed: true } : {}),
    ...more,
  });
}
