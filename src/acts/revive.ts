import { sum } from '../domain/money.ts';
import { orderStatuses, step } from '../domain/status.ts';
import { closeCart, findCart } from '../store/carts.ts';
import { lockRival, type Order, saveOrder } from '../store/orders.ts';
import { getReservation, hasAnotherTable, type Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { settleBooking } from './book.ts';
import { endOrder } from './pay.ts';
import { pickupAt } from './review.ts';
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
  if (!(await makesWay(act, order))) return undefined;
  if (order.kind === 'deposit' && (await bookedAgain(act, order))) return undefined;
  const restaurant = await restaurantOf(act, order.restaurantId);
  let booking: Reservation | undefined;
  let { wantedAt } = order;
  if (!order.reservationId) {
    const ready = pickupAt(restaurant, act.now, order.prepMinutes, order.wantedAt);
    if (!ready) return undefined;
    wantedAt = ready;
  }
  // Its food went back when it lapsed. The table is locked before the food is, as everywhere.
  const again = order.status === 'lapsed';
  if (again && order.reservationId) await lockToReseat(act, order.reservationId);
  if (again && !(await takeStockAgain(act, order, restaurant, wantedAt))) return undefined;
  if (order.reservationId) {
    booking = await seat(act, order, order.reservationId, restaurant);
    if (!booking) {
      if (again) await giveBackStock(act, order);
      return undefined;
    }
  }
  // A table that needs no answer leaves its deposit nothing to wait for.
  const agreed = order.kind === 'deposit' && booking?.status === 'confirmed';
  const after = (agreed && step(orderStatuses, status, 'accept')) || status;
  const placed: Order = { ...order, status: after, wantedAt };
  await saveOrder(act.tx, placed);
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
  if (!order.cartId) return;
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
