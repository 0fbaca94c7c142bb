import { sum } from '../domain/money.ts';
import { lateFoodMinutes } from '../domain/policy.ts';
import { orderStatuses, step } from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import { closeCart, findCart } from '../store/carts.ts';
import { lockRival, type Order, saveOrder } from '../store/orders.ts';
import { getReservation, hasAnotherTable, type Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { settleBooking } from './book.ts';
import { watchOrder } from './order-life.ts';
import { endOrder } from './pay.ts';
import { dishesOf, takeSlot, whenReady } from './ready.ts';
import { givesCouponBack, usesCouponAgain } from './revive-coupon.ts';
import { giveBackStock, takeStockAgain } from './stock.ts';
import { lockToReseat, reseat } from './tables.ts';
import { restaurantOf } from './views.ts';

/**
 * Places the order that was paid for. Its table is confirmed if it is still held; if it was let go it is taken again when
 * free; food to collect is ready no sooner than it can be cooked. Undefined when the order cannot be had any more.
 */
export async function revive(
  act: Act,
  order: Order,
): Promise<{ order: Order; booking: Reservation | undefined } | undefined> {
  const status = step(orderStatuses, order.status, 'pay');
  if (!status) return undefined;
  const again = order.status === 'lapsed';
  // Guests who ordered at their table may have left it by now; that is for the restaurant to say.
  const bookedId = order.kind === 'at_table' ? null : order.reservationId;
  // The table is locked before food and coupon are, which went back when the order lapsed.
  if (again && bookedId) await lockToReseat(act, bookedId);
  if (!(await makesWay(act, order))) return undefined;
  if (order.kind === 'deposit' && (await bookedAgain(act, order))) return undefined;
  const restaurant = await restaurantOf(act, order.restaurantId);
  let booking: Reservation | undefined;
  let { wantedAt } = order;
  const cooking = {
    kind: order.kind,
    prepMinutes: order.prepMinutes,
    dishes: dishesOf(order.lines),
    wished: order.wantedAt,
    except: order.id,
    // Paid in time, it has had its place since it was ordered.
    kept: order.status === 'unpaid',
  };
  if (again) {
    const { at = order.wantedAt } = await whenReady(act, restaurant, cooking);
    // Money may come up to three days after: nobody waits for that food any more.
    const isFetched = order.kind === 'pickup' || order.kind === 'at_table';
    if (isFetched && at > addMinutes(order.wantedAt, lateFoodMinutes)) return undefined;
    if (!(await takeStockAgain(act, order, restaurant, at))) return undefined;
  }
  if (!(await usesCouponAgain(act, order))) {
    await giveBackStock(act, order);
    return undefined;
  }
  // What is taken again goes back where it turns out that the order cannot be had.
  const gone = async () => {
    if (again) await giveBackStock(act, order);
    await givesCouponBack(act, order);
    return undefined;
  };
  if (bookedId) {
    booking = await seat(act, order, bookedId, restaurant);
    if (!booking) return gone();
  }
  if (order.kind !== 'deposit') {
    const { at } = await takeSlot(act, restaurant, cooking);
    if (!at) return gone();
    wantedAt = at;
  }
  // A table that needs no answer leaves its deposit nothing to wait for; whoever entered an order has agreed to it.
  const agreed = order.kind === 'deposit' ? booking?.status === 'confirmed' : order.enteredBy !== null;
  const after = (agreed && step(orderStatuses, status, 'accept')) || status;
  const placed: Order = { ...order, status: after, wantedAt };
  await saveOrder(act.tx, placed);
  if (agreed && order.kind !== 'deposit') watchOrder(act, placed);
  await closeOrdered(act, order);
  return { order: placed, booking };
}

/**
 * Whether nothing else stands in the place of an order whose money came late: the same cart or table, ordered for anew.
 * What is only asked to be paid gives way; what is paid stays, and the late money goes back.
 */
async function makesWay(act: Act, order: Order): Promise<boolean> {
  const other = await lockRival(act.tx, order);
  if (!other) return true;
  if (other.status !== 'unpaid') return false;
  await endOrder(act, other, 'cancel', 'ordered anew');
  return true;
}

/** Whether the diner, once the time to pay was over, took a table anew: a second one for the same hours is not wanted. */
async function bookedAgain(act: Act, { reservationId }: Order): Promise<boolean> {
  const first = reservationId === null ? undefined : await getReservation(act.tx, reservationId);
  return first?.status === 'released' && (await hasAnotherTable(act.tx, first, act.now));
}

/** Closes the cart of an order that is placed after all, unless more was put into it meanwhile. */
async function closeOrdered(act: Act, order: Order): Promise<void> {
  if (!order.cartId || !order.personId) return;
  const cart = await findCart(act.tx, order.restaurantId, order.personId);
  const count = (lines: readonly { quantity: number }[]) => sum(lines.map((line) => line.quantity));
  if (cart && cart.id === order.cartId && count(cart.lines) !== count(order.lines)) return;
  await closeCart(act.tx, order.cartId);
}

/** The booking the food was paid for, with its table; undefined when there is none for it any more. */
async function seat(
  act: Act,
  order: Order,
  reservationId: string,
  restaurant: Restaurant,
): Promise<Reservation | undefined> {
  const found = await lockToReseat(act, reservationId);
  if (!found) return undefined;
  switch (found.status) {
    // Who sits there already may still pay for what they ordered.
    case 'seated':
    case 'confirmed':
    case 'requested':
      return found;
    case 'held':
      return settleBooking(act, restaurant, found, { name: order.name ?? '' });
    case 'released': {
      const seated = await reseat(act, found, restaurant, found.partySize, found.startsAt);
      return seated && settleBooking(act, restaurant, seated, { name: order.name ?? '' });
    }
    default:
      return undefined;
  }
}
