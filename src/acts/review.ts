import type { Asks, Change, ReviewAnswer } from '../../flows/asks.ts';
import { cateringRefusal } from '../domain/catering.ts';
import { mayHoldLater } from '../domain/coupon.ts';
import { minimumOrder } from '../domain/minimum-order.ts';
import type { Bill } from '../domain/tax.ts';
import { localDay, momentOf } from '../domain/time.ts';
import { type Cart, deleteCartLines, findCart, repriceCartLine } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { putCartPlace } from '../store/order-place.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { basketChanges, laterThanTold } from './basket-changes.ts';
import { check, type Checked } from './cart.ts';
import { menuOf } from './menu.ts';
import { kindOf } from './order-kind.ts';
import { dropCoupon, priceBasket } from './price-basket.ts';
import { dishesOf, prepMinutes, whenReady } from './ready.ts';
import { depositView, restaurantOf } from './views.ts';

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
  const reservation = input.reservationId ? await getReservation(act.tx, input.reservationId) : undefined;
  const place = { tableId: input.tableId ?? null, heads: input.heads ?? null };
  if (cart) await putCartPlace(act.tx, cart.id, place);
  const kind = kindOf(reservation, place);
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
  const wished = reservation?.startsAt ?? wishedMoment(restaurant, act.now, input.date, input.time);
  const { catering } = restaurant.ordering;
  const notice = catering && place.heads && cateringRefusal(catering, place.heads, wished, act.now);
  const earliest = notice && 'earliest' in notice ? notice.earliest : undefined;
  const ready = await whenReady(act, restaurant, {
    kind,
    prepMinutes: prepMinutes(good, restaurant),
    dishes: dishesOf(good),
    wished: earliest ?? wished,
  });
  if (!ready.at || earliest) {
    const next = ready.at ?? ready.next;
    const why = ready.at || earliest ? 'too soon' : ready.why;
    return { kind: 'closed', why, zone, changes, ...(next ? { nextOpening: next.getTime() } : {}) };
  }
  const { later } = ready;
  changes.push(...laterThanTold(ready.at, zone, input.told));
  const terms = reservation?.status === 'held' && depositView(reservation);
  return {
    kind: 'ready',
    cart: view,
    wantedAt: ready.at.getTime(),
    ...(later
      ? { later: { why: later.why, at: ('wanted' in later ? later.wanted : later.until).getTime() } }
      : {}),
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
