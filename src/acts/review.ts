import type { Asks, Change, ReviewAnswer } from '../../flows/asks.ts';
import type { PricedLine } from '../domain/cart.ts';
import { nextOpening, openWindow } from '../domain/hours.ts';
import type { Bill } from '../domain/tax.ts';
import { addMinutes } from '../domain/time.ts';
import { findCart, repriceCartLine } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { check, viewOf } from './cart.ts';
import { pickupService, servingFor, wishedMoment } from './serving.ts';
import { keepWhatIsLeft, vanishedOf } from './vanished.ts';
import { depositView, restaurantOf } from './views.ts';

/** Minutes the kitchen needs for these lines. */
export function prepMinutes(lines: readonly PricedLine[], restaurant: Restaurant): number {
  return Math.max(restaurant.ordering.prepMinutes, ...lines.map((l) => l.prepMinutes ?? 0));
}

/**
 * When an order can be collected: at `wished`, but not before it can be cooked; undefined when the kitchen takes no
 * orders for then.
 */
export function pickupAt(
  restaurant: Restaurant,
  now: Date,
  prep: number,
  wished: Date | undefined,
): Date | undefined {
  const soonest = addMinutes(now, prep);
  const at = wished && wished > soonest ? wished : soonest;
  const window = openWindow(restaurant.hours, at, pickupService(restaurant));
  return window && at <= window.last ? at : undefined;
}

/**
 * Paise of a held table's deposit that are paid beside the food: what it costs stands for as much of the deposit. A table
 * that is booked has had its deposit paid.
 */
export function depositBeside(booking: Reservation | undefined, bill: Bill): number {
  return booking?.status === 'held' ? Math.max(0, booking.deposit - bill.total) : 0;
}

/**
 * Everything checked again before money is asked for: what is gone is taken out and told, what costs more is told, and
 * the time is one at which the kitchen cooks.
 */
export async function review(
  act: Act,
  who: Conversation,
  input: Asks['review']['input'],
): Promise<ReviewAnswer> {
  const restaurant = await restaurantOf(act, input.restaurantId);
  const { zone } = restaurant.hours;
  const cart = await findCart(act.tx, input.restaurantId, who.personId);
  const { restaurantId: _place, ...wanted } = input;
  const serving = await servingFor(act, restaurant, wanted);
  const checked = check(serving, cart?.lines ?? [], true);
  const { good } = checked;
  const vanished = vanishedOf(restaurant, serving, checked);
  const changes: Change[] = [
    ...vanished,
    ...good
      .filter((g) => g.told !== g.unit)
      .map((g): Change => ({ name: g.name, what: 'price', from: g.told, to: g.unit })),
  ];
  if (cart) {
    await keepWhatIsLeft(act, cart, checked);
    for (const g of good) if (g.told !== g.unit) await repriceCartLine(act.tx, cart.id, g.id, g.unit);
  }
  const view = viewOf(restaurant, good);
  if (vanished.length > 0) return { kind: 'changed', cart: view, changes };
  if (good.length === 0) return { kind: 'empty' };
  const { minimum } = restaurant.ordering;
  if (view.bill.items < minimum) return { kind: 'below minimum', cart: view, minimum };
  const reservation = input.reservationId ? await getReservation(act.tx, input.reservationId) : undefined;
  const prep = prepMinutes(good, restaurant);
  const wished = wishedMoment(restaurant, act.now, wanted);
  const wantedAt = reservation?.startsAt ?? pickupAt(restaurant, act.now, prep, wished);
  if (!wantedAt) {
    const next = nextOpening(restaurant.hours, act.now, pickupService(restaurant));
    const ready = next && addMinutes(next.opens, prep);
    return { kind: 'closed', zone, ...(ready ? { nextOpening: ready.getTime() } : {}) };
  }
  const terms = reservation?.status === 'held' && depositView(reservation);
  return {
    kind: 'ready',
    cart: view,
    wantedAt: wantedAt.getTime(),
    zone,
    changes,
    ...(terms ? { deposit: { ...terms, beside: depositBeside(reservation, view.bill) } } : {}),
  };
}
