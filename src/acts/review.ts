import type { Asks, Change, ReviewAnswer } from '../../flows/asks.ts';
import { cateringRefusal } from '../domain/catering.ts';
import { mayHoldLater } from '../domain/coupon.ts';
import { minimumOrder } from '../domain/minimum-order.ts';
import { advanceOf } from '../domain/payment-terms.ts';
import type { Bill } from '../domain/tax.ts';
import { findCart, repriceCartLine } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { putCartPlace } from '../store/order-place.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { basketChanges, laterThanTold } from './basket-changes.ts';
import { check } from './cart.ts';
import { kindOf } from './order-kind.ts';
import { dropCoupon, priceBasket } from './price-basket.ts';
import { dishesOf, prepMinutes, whenReady } from './ready.ts';
import { servingFor, wishedMoment } from './serving.ts';
import { keepWhatIsLeft, vanishedOf } from './vanished.ts';
import { depositView, restaurantOf } from './views.ts';

/**
 * Paise of a held table's deposit that are paid beside the food: what it costs stands for as much of the deposit, a tip
 * for none. A table that is booked has had its deposit paid.
 */
export function depositBeside(booking: Reservation | undefined, bill: Bill): number {
  return booking?.status === 'held' ? Math.max(0, booking.deposit - (bill.total - bill.tip)) : 0;
}

/** The deposit, in paise, that whatever is paid with a held table has to reach. */
export function secures(booking: Reservation | undefined): number {
  return booking?.status === 'held' ? booking.deposit : 0;
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
  const { reservationId, date, time } = input;
  const wanted = {
    ...(reservationId ? { reservationId } : {}),
    ...(date ? { date } : {}),
    ...(time ? { time } : {}),
  };
  const serving = await servingFor(act, restaurant, wanted);
  const checked = check(serving, cart?.lines ?? [], true);
  const { good } = checked;
  const vanished = vanishedOf(restaurant, serving, checked);
  const reservation = reservationId ? await getReservation(act.tx, reservationId) : undefined;
  const place = { tableId: input.tableId ?? null, heads: input.heads ?? null };
  if (cart) await putCartPlace(act.tx, cart.id, place);
  const kind = kindOf(reservation, place);
  const pricing = { restaurant, menu: serving.menu, personId: who.personId, cart, kind } as const;
  const { view, basket, refused } = await priceBasket(act, pricing, good);
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
  if (cart && refused && !mayHoldLater(refused)) await dropCoupon(act, cart, basket);
  if (good.length > 0) changes.push(...basketChanges(view, refused, input.told));
  if (vanished.some((one) => one.what === 'gone' && one.swap))
    return { kind: 'changed', cart: view, changes };
  if (good.length === 0) return { kind: 'empty', changes };
  const minimum = minimumOrder(restaurant.ordering, kind);
  if (view.bill.items < minimum) return { kind: 'below minimum', cart: view, minimum, changes };
  const wished = reservation?.startsAt ?? wishedMoment(restaurant, act.now, wanted);
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
  const whole = view.bill.total + depositBeside(reservation, view.bill);
  const advance = advanceOf(whole, secures(reservation), restaurant.ordering);
  return {
    kind: 'ready',
    cart: view,
    wantedAt: ready.at.getTime(),
    ...(later
      ? { later: { why: later.why, at: ('wanted' in later ? later.wanted : later.until).getTime() } }
      : {}),
    zone,
    changes,
    ...(advance === null ? {} : { advance }),
    ...(terms ? { deposit: { ...terms, beside: depositBeside(reservation, view.bill) } } : {}),
  };
}
