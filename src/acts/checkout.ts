import type { Asks } from '../../flows/asks.ts';
import { minimumOrder } from '../domain/minimum-order.ts';
import { advanceOf, leastPayment } from '../domain/payment-terms.ts';
import { stockNeeds } from '../domain/stock.ts';
import { LostRace } from '../store/again.ts';
import { closeCart, findCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { useCoupon } from '../store/coupons.ts';
import { cartPlace, visitAtTable } from '../store/order-place.ts';
import { getOrder, insertOrder, saveOrder } from '../store/orders.ts';
import { lockReservation, type Reservation } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { settleBooking, stillHeld } from './book.ts';
import { readBackMinutes } from './basket-changes.ts';
import { check } from './cart.ts';
import { askForPayment, keepHeld, makeWay } from './pay.ts';
import { kindOf } from './order-kind.ts';
import { priceBasket } from './price-basket.ts';
import { dishesOf, prepMinutes, takeSlot } from './ready.ts';
import { depositBeside, secures } from './review.ts';
import { servingFor } from './serving.ts';
import { holdStock, putBack, takeStock } from './stock.ts';
import { openTicket } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';

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
  const { menu } = serving;
  const { good, bad, fewer } = check(serving, cart.lines, true);
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
  const place = await cartPlace(act.tx, cart.id);
  const kind = kindOf(booking, place);
  // After another order has made way, for that gave back its food and its coupon. Whoever is first has the last of a
  // dish; the other sees their cart again.
  const needs = stockNeeds(
    menu,
    good.map(({ itemId, quantity, asked }) => ({ itemId, quantity, modifiers: asked })),
  );
  const taken = await takeStock(act, restaurant, needs, booking?.startsAt ?? new Date(input.wantedAt));
  if (!taken) return { kind: 'changed' };
  const differs = async () => {
    await putBack(act, restaurant, taken);
    return { kind: 'changed' } as const;
  };
  const pricing = { restaurant, menu, personId: who.personId, cart, kind, locked: true } as const;
  const { view, basket, coupon } = await priceBasket(act, pricing, good);
  if (view.bill.items < minimumOrder(restaurant.ordering, kind)) return differs();
  const deposit = depositBeside(booking, view.bill);
  if (view.bill.total + deposit !== input.total) return differs();
  // What was read back some time ago may no longer be possible, and is then read back anew.
  const prep = prepMinutes(good, restaurant);
  const { at: wantedAt } = await takeSlot(act, restaurant, {
    kind,
    prepMinutes: prep,
    dishes: dishesOf(good),
    wished: new Date(input.wantedAt),
  });
  if (!wantedAt || wantedAt.getTime() - input.wantedAt > readBackMinutes * 60_000) return differs();
  const visit =
    place.tableId && kind === 'at_table' ? await visitAtTable(act.tx, who.personId, place.tableId) : null;
  const orderId = await insertOrder(
    act.tx,
    {
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
      coupon,
      cutlery: basket.cutlery,
      substitution: basket.substitution,
      menuVersion: menu.version,
    },
    act.now,
  );
  await holdStock(act, orderId, taken);
  if (coupon) await useCoupon(act.tx, orderId, coupon.id, who.personId);
  // The same diner on another device, or a second tap: run again, this one finds no cart.
  if (!(await closeCart(act.tx, cart.id))) throw new LostRace('A cart was ordered twice in the same moment.');
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
