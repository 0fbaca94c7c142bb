import type { Asks, Change, ReviewAnswer } from '../../flows/asks.ts';
import type { PricedLine } from '../domain/cart.ts';
import { mayHoldLater } from '../domain/coupon.ts';
import { nextOpening, openWindow, type Service } from '../domain/hours.ts';
import { minimumOrder } from '../domain/minimum-order.ts';
import type { Bill } from '../domain/tax.ts';
import { addMinutes, localDay, momentOf } from '../domain/time.ts';
import { type Cart, deleteCartLines, findCart, repriceCartLine } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { basketChanges, laterThanTold } from './basket-changes.ts';
import { check, type Checked } from './cart.ts';
import { menuOf } from './menu.ts';
import { dropCoupon, priceBasket } from './price-basket.ts';
import { depositView, restaurantOf } from './views.ts';

/** Minutes the kitchen needs for these lines. */
export function prepMinutes(lines: readonly PricedLine[], restaurant: Restaurant): number {
  return Math.max(restaurant.ordering.prepMinutes, ...lines.map((l) => l.prepMinutes ?? 0));
}

/** The hours in which food is handed out: the pickup hours where there are any, else those of the dining room. */
function pickupService(restaurant: Restaurant): Service {
  return restaurant.hours.periods.some((p) => p.service === 'pickup') ? 'pickup' : 'dine_in';
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
 * Paise of a held table's deposit that are paid beside the food: what it costs stands for as much of the deposit, a tip
 * for none. A table that is booked has had its deposit paid.
 */
export function depositBeside(booking: Reservation | undefined, bill: Bill): number {
  return booking?.status === 'held' ? Math.max(0, booking.deposit - (bill.total - bill.tip)) : 0;
}

function wishedMoment(restaurant: Restaurant, now: Date, date?: string, time?: string): Date | undefined {
  const { zone } = restaurant.hours;
  return time === undefined ? undefined : momentOf(date ?? localDay(now, zone), time, zone);
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
  const menu = await menuOf(act, input.restaurantId);
  const { good, bad } = check(menu, cart?.lines ?? [], act.now);
  const kind = input.reservationId ? 'with_booking' : 'pickup';
  const pricing = { restaurant, menu, personId: who.personId, cart, kind } as const;
  const { view, basket, refused } = await priceBasket(act, pricing, good);
  const changes: Change[] = [
    ...bad.map((b): Change => ({ name: b.name, what: 'gone' })),
    ...good
      .filter((g) => g.told !== g.unit)
      .map((g): Change => ({ name: g.name, what: 'price', from: g.told, to: g.unit })),
  ];
  if (cart) await accept(act, cart, good, bad);
  if (cart && refused && !mayHoldLater(refused)) await dropCoupon(act, cart, basket);
  if (good.length === 0) return { kind: 'empty', changes };
  changes.push(...basketChanges(view, refused, input.told));
  const minimum = minimumOrder(restaurant.ordering, kind);
  if (view.bill.items < minimum) return { kind: 'below minimum', cart: view, minimum, changes };
  const reservation = input.reservationId ? await getReservation(act.tx, input.reservationId) : undefined;
  const prep = prepMinutes(good, restaurant);
  const wished = wishedMoment(restaurant, act.now, input.date, input.time);
  const wantedAt = reservation?.startsAt ?? pickupAt(restaurant, act.now, prep, wished);
  if (!wantedAt) {
    const next = nextOpening(restaurant.hours, act.now, pickupService(restaurant));
    const ready = next && addMinutes(next.opens, prep);
    return { kind: 'closed', zone, changes, ...(ready ? { nextOpening: ready.getTime() } : {}) };
  }
  changes.push(...laterThanTold(wantedAt, zone, input.told));
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

/** The cart as it can be had becomes the cart: what is gone is out, and the prices told are today's. */
async function accept(act: Act, cart: Cart, good: Checked['good'], bad: Checked['bad']): Promise<void> {
  await deleteCartLines(
    act.tx,
    cart.id,
    bad.map((b) => b.id),
  );
  for (const g of good) {
    if (g.told !== g.unit) await repriceCartLine(act.tx, cart.id, g.id, g.unit);
  }
}
