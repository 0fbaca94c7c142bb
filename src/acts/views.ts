import type { BookingView, DepositView, OrderView } from '../../flows/news.ts';
import type { ChosenModifier } from '../domain/cart.ts';
import type { FrozenModifier, Order } from '../store/orders.ts';
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

/** An order as either side is told of it: from its frozen lines, never from the menu. */
export function orderView(order: Order, restaurant: Restaurant, number: number | null): OrderView {
  return {
    id: order.id,
    restaurant: restaurant.name,
    zone: restaurant.hours.zone,
    currency: restaurant.currency,
    kind: order.kind,
    wantedAt: order.wantedAt.getTime(),
    lines: order.lines.map(({ quantity, name, size, modifiers, note, total }) => ({
      quantity,
      name,
      size,
      modifiers: modifiers.map(withoutId),
      note,
      total,
    })),
    total: order.total,
    deposit: order.deposit,
    name: order.name,
    number,
  };
}

/** A restaurant that something already hangs on, so that it must be there. */
export async function restaurantOf(act: Act, restaurantId: string): Promise<Restaurant> {
  const restaurant = await getRestaurant(act.tx, restaurantId);
  if (!restaurant) throw new Error('A booking or an order points at a restaurant that is gone.');
  return restaurant;
}
