import type { Asks } from '../../flows/asks.ts';
import { stockNeeds } from '../domain/stock.ts';
import { closeCart, findCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { getOrder, insertOrder, saveOrder } from '../store/orders.ts';
import { lockReservation, type Reservation } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { settleBooking, stillHeld } from './book.ts';
import { check, viewOf } from './cart.ts';
import { askForPayment, keepHeld, makeWay } from './pay.ts';
import { depositBeside, pickupAt, prepMinutes } from './review.ts';
import { servingFor } from './serving.ts';
import { holdStock, takeStock } from './stock.ts';
import { openTicket } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';

/** Paise below which Razorpay makes no link; such an order is placed without one. */
const leastPayment = 100;
/** Minutes by which food may be ready later than was read back without reading it back again. */
const readBackMinutes = 10;

/**
 * Makes the cart an order: lines frozen, bill fixed, a payment link asked for, the held table kept until the link ends.
 * If anything differs from what was read back, nothing is placed and the diner sees it again first.
 */
export async function checkout(
  act: Act,
  who: Conversation,
  input: Asks['checkout']['input'],
): Promise<Asks['checkout']['output']> {
  const restaurant = await restaurantOf(act, input.restaurantId);
  const cart = await findCart(act.tx, input.restaurantId, who.personId);
  if (!cart) return { kind: 'changed' };
  const serving = await servingFor(act, restaurant, input.wanted ?? {});
  const { good, bad, fewer } = check(serving, cart.lines, true);
  const view = viewOf(restaurant, good);
  if (bad.length > 0 || fewer.length > 0 || good.length === 0) return { kind: 'changed' };

  let booking: Reservation | undefined;
  if (input.reservationId) {
    booking = await lockReservation(act.tx, input.reservationId);
    if (!booking || booking.personId !== who.personId) return { kind: 'table gone' };
    const booked = booking.status === 'confirmed' || booking.status === 'requested';
    if (!booked && !stillHeld(booking, act.now)) return { kind: 'table gone' };
    if (booking.startsAt <= act.now) return { kind: 'table gone' };
    if (!(await makeWay(act, booking.id))) return { kind: 'ordered already' };
  }
  const deposit = depositBeside(booking, view.bill);
  if (view.bill.total + deposit !== input.total) return { kind: 'changed' };
  // What was read back some time ago may no longer be possible, and is then read back anew.
  const prep = prepMinutes(good, restaurant);
  const wantedAt = booking?.startsAt ?? pickupAt(restaurant, act.now, prep, new Date(input.wantedAt));
  if (!wantedAt || wantedAt.getTime() - input.wantedAt > readBackMinutes * 60_000) return { kind: 'changed' };
  // Whoever is first has the last of it; the other sees their cart again.
  const needs = stockNeeds(
    serving.menu,
    good.map(({ itemId, quantity, asked }) => ({ itemId, quantity, modifiers: asked })),
  );
  const taken = await takeStock(act, restaurant, needs, wantedAt);
  if (!taken) return { kind: 'changed' };
  const orderId = await insertOrder(act.tx, {
    restaurantId: restaurant.id,
    personId: who.personId,
    conversationId: who.id,
    cartId: cart.id,
    reservationId: booking?.id ?? null,
    kind: booking ? 'with_booking' : 'pickup',
    status: 'unpaid',
    wantedAt,
    bill: view.bill,
    deposit,
    name: input.name,
    prepMinutes: prep,
    lines: good,
  });
  await holdStock(act, orderId, taken);
  await closeCart(act.tx, cart.id);
  const order = await getOrder(act.tx, orderId);
  if (!order) throw new Error('An order was not written.');

  if (order.total >= leastPayment) {
    const until = await askForPayment(act, order, restaurant);
    if (booking?.status === 'held') await keepHeld(act, booking, input);
    return { kind: 'link coming', orderId, until: until.getTime() };
  }
  const placed = { ...order, status: 'placed' as const };
  await saveOrder(act.tx, placed);
  if (booking?.status === 'held') booking = await settleBooking(act, restaurant, booking, input);
  const ticket = await openTicket(act, restaurant, { booking, order: placed }, true);
  return {
    kind: 'placed',
    order: orderView(placed, restaurant, ticket.number),
    ...(booking ? { booking: bookingView(booking, restaurant, ticket.number) } : {}),
  };
}
