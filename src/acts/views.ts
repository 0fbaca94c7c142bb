import type { BookingView, DepositView, OrderView } from '../../flows/news.ts';
import type { ChosenModifier } from '../domain/cart.ts';
import { restOf } from '../domain/payment-terms.ts';
import type { FrozenModifier, Order, OrderLine } from '../store/orders.ts';
import type { Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { getRestaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';

/** The deposit of a booking, until when it comes back; undefined where none is asked for. */
export function depositView({ deposit, depositFreeUntil }: Reservation): DepositView | undefined {
  return depositFreeUntil ? { paise: deposit, freeUntil: depositFreeUntil.getTime() } : undefined;
}

/** A booking as either side is told of it. */
export function bookingView(
  reservation: Reservation,
  restaurant: Restaurant,
  number: number | null,
): BookingView {
  const deposit = depositView(reservation);
  return {
    id: reservation.id,
    restaurant: restaurant.name,
    zone: restaurant.hours.zone,
    currency: restaurant.currency,
    partySize: reservation.partySize,
    startsAt: reservation.startsAt.getTime(),
    name: reservation.name,
    note: reservation.note,
    number,
    ...(deposit ? { deposit } : {}),
  };
}

/** Frozen choices have no id, as the menu may have changed since. */
function withoutId({ modifiers, ...rest }: FrozenModifier): ChosenModifier {
  return { id: '', ...rest, ...(modifiers ? { modifiers: modifiers.map(withoutId) } : {}) };
}

/** Lines of an order as either side is told of them. */
export function linesOf(lines: readonly OrderLine[]): OrderView['lines'] {
  return lines.map(({ quantity, name, size, modifiers, note, seat, total }) => ({
    quantity,
    name,
    size,
    modifiers: modifiers.map(withoutId),
    note,
    seat,
    total,
  }));
}

/** An order as either side is told of it: from its frozen lines, never from the menu. */
export function orderView(order: Order, restaurant: Restaurant, number: number | null): OrderView {
  const rest = restOf(order);
  return {
    id: order.id,
    restaurant: restaurant.name,
    zone: restaurant.hours.zone,
    currency: restaurant.currency,
    kind: order.kind,
    wantedAt: order.wantedAt.getTime(),
    lines: linesOf(order.lines),
    total: order.total,
    deposit: order.deposit,
    ...(rest > 0 ? { rest } : {}),
    name: order.name,
    number,
    ...(order.table === null ? {} : { table: order.table }),
    ...(order.heads === null ? {} : { heads: order.heads }),
  };
}

/** A restaurant that something already hangs on, so that it must be there. */
export async function restaurantOf(act: Act, restaurantId: string): Promise<Restaurant> {
  const restaurant = await getRestaurant(act.tx, restaurantId);
  if (!restaurant) throw new Error('A booking or an order points at a restaurant that is gone.');
  return restaurant;
}
