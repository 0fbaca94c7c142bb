import type { Asks } from '../../flows/asks.ts';
import { advanceOf, leastPayment } from '../domain/payment-terms.ts';
import { closeCart, findCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { cartPlace, visitAtTable } from '../store/order-place.ts';
import { getOrder, insertOrder, saveOrder } from '../store/orders.ts';
import { lockReservation, type Reservation } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { settleBooking, stillHeld } from './book.ts';
import { check, viewOf } from './cart.ts';
import { menuOf } from './menu.ts';
import { askForPayment, keepHeld, makeWay } from './pay.ts';
import { kindOf } from './order-kind.ts';
import { dishesOf, prepMinutes, takeSlot } from './ready.ts';
import { depositBeside, secures } from './review.ts';
import { openTicket } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';

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
  const { good, bad } = check(await menuOf(act, input.restaurantId), cart.lines, act.now);
  const view = viewOf(restaurant, good);
  if (bad.length > 0 || good.length === 0) return { kind: 'changed' };

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
  const place = await cartPlace(act.tx, cart.id);
  const kind = kindOf(booking, place);
  const { at: wantedAt } = await takeSlot(act, restaurant, {
    kind,
    prepMinutes: prep,
    dishes: dishesOf(good),
    wished: new Date(input.wantedAt),
  });
  if (!wantedAt || wantedAt.getTime() - input.wantedAt > readBackMinutes * 60_000) return { kind: 'changed' };
  const visit =
    place.tableId && kind === 'at_table' ? await visitAtTable(act.tx, who.personId, place.tableId) : null;
  const orderId = await insertOrder(act.tx, {
    restaurantId: restaurant.id,
    personId: who.personId,
    conversationId: who.id,
    cartId: cart.id,
    reservationId: booking?.id ?? visit,
    kind,
    status: 'unpaid',
    wantedAt,
    bill: view.bill,
    deposit,
    advance: advanceOf(input.total, secures(booking), restaurant.ordering),
    name: input.name,
    prepMinutes: prep,
    lines: good,
    ...(kind === 'at_table' ? { tableId: place.tableId } : {}),
    ...(kind === 'catering' ? { heads: place.heads } : {}),
  });
  await closeCart(act.tx, cart.id);
  const order = await getOrder(act.tx, orderId);
  if (!order) throw new Error('An order was not written.');

  // Less than Razorpay makes a link for is placed without one.
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
