import { paymentMinutes, paymentReminderMinutes } from '../domain/policy.ts';
import { orderStatuses, paymentStatuses, step } from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import { reopenCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockOrder, type Order, ordersOfReservation, saveOrder } from '../store/orders.ts';
import { insertPayment, lockPayment, type Payment, paymentOfOrder, savePayment } from '../store/payments.ts';
import { lockReservation, type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { differenceOff, dropAmendment } from './difference.ts';
import { paidFor, refundOrder } from './refund.ts';
import { giveBackStock } from './stock.ts';
import { letGo } from './tables.ts';
import { tellStaff } from './tickets.ts';
import { restaurantOf } from './views.ts';

/** Seconds after which a diner is told that the link takes a moment. */
const slowSeconds = 15;
/** Seconds after a link's end in which the provider may still answer before everything is let go. */
const graceSeconds = 60;

/** Asks for a payment link over an order's total, or over what `purpose` names; the link itself comes back as news. Gives the moment it ends. */
export async function askForPayment(
  act: Act,
  order: Pick<Order, 'id' | 'total'>,
  restaurant: Restaurant,
  purpose: Payment['purpose'] = 'order',
): Promise<Date> {
  const expiresAt = addMinutes(act.now, paymentMinutes);
  const payment = await insertPayment(
    act.tx,
    {
      orderId: order.id,
      reference: crypto.randomUUID(),
      amount: order.total,
      currency: restaurant.currency,
      expiresAt,
      purpose,
    },
    act.now,
  );
  act.effects.calls.push({
    lane: payment.id,
    kind: 'create link',
    conversationId: null,
    payload: { paymentId: payment.id },
  });
  const due = (milliseconds: number) => new Date(milliseconds);
  act.effects.timers.push(
    { subject: payment.id, name: 'payment slow', dueAt: due(act.now.getTime() + slowSeconds * 1_000) },
    { subject: payment.id, name: 'payment reminder', dueAt: addMinutes(expiresAt, -paymentReminderMinutes) },
    { subject: payment.id, name: 'payment ends', dueAt: expiresAt },
    { subject: payment.id, name: 'payment lapses', dueAt: due(expiresAt.getTime() + graceSeconds * 1_000) },
  );
  return expiresAt;
}

/** While a payment is out its end is the hold's end, with a little more for the provider's answer. */
export async function keepHeld(
  act: Act,
  held: Reservation,
  details: { name: string; note?: string },
): Promise<void> {
  act.effects.cancelled.push({ subject: held.id, names: ['hold ends'] });
  await saveReservation(act.tx, held, {
    expiresAt: addMinutes(act.now, paymentMinutes + 2),
    name: details.name,
    note: details.note ?? held.note,
  });
}

/**
 * One order of food a table, so that cancelling it gives everything back: what nobody has paid gives way to a new one.
 * False when food is paid for. A deposit that is paid stays beside it.
 */
export async function makeWay(act: Act, reservationId: string): Promise<boolean> {
  const others = await lockOrdersOf(act, reservationId);
  if (others.some((other) => other.kind !== 'deposit' && other.status !== 'unpaid')) return false;
  for (const other of others)
    if (other.status === 'unpaid') await endOrder(act, other, 'cancel', 'ordered anew');
  return true;
}

/** What is ordered with a booking and still alive, locked. */
export async function lockOrdersOf(act: Act, reservationId: string): Promise<Order[]> {
  const locked: Order[] = [];
  for (const { id } of await ordersOfReservation(act.tx, reservationId)) {
    const order = await lockOrder(act.tx, id);
    if (order) locked.push(order);
  }
  return locked;
}

/** Stops the alarms of a payment that is decided one way or the other. */
export function quietPayment(act: Act, payment: Pick<Payment, 'id'>): void {
  act.effects.cancelled.push({
    subject: payment.id,
    names: ['payment slow', 'payment reminder', 'payment ends', 'payment lapses'],
  });
}

/** Takes an order's payment link back; the provider is told, and says if it was paid in the same moment. */
export async function voidLink(act: Act, order: Pick<Order, 'id'>): Promise<void> {
  const latest = await paymentOfOrder(act.tx, order.id);
  const payment = latest && (await lockPayment(act.tx, latest.id));
  const status = payment && step(paymentStatuses, payment.status, 'cancel');
  if (!payment || !status) return;
  await savePayment(act.tx, { ...payment, status });
  quietPayment(act, payment);
  act.effects.calls.push({
    lane: payment.id,
    kind: 'cancel link',
    conversationId: null,
    payload: { paymentId: payment.id },
  });
}

/** The diner does not want to pay after all: the link is void, the cart is open again, a held table stays held. */
export async function abandonPayment(act: Act, who: Conversation, orderId: string): Promise<{ ok: boolean }> {
  const order = orderId === '' ? undefined : await lockOrder(act.tx, orderId);
  if (!order || order.personId !== who.personId || order.status !== 'unpaid') return { ok: false };
  // Part of the money is here; giving up now is a matter of refunds, which the end of the link takes care of.
  if ((await paidFor(act, order.id)) > 0) return { ok: false };
  const status = step(orderStatuses, order.status, 'cancel');
  if (!status) return { ok: false };
  await saveOrder(act.tx, { ...order, status });
  await giveBackStock(act, order);
  await voidLink(act, order);
  if (order.cartId) await reopenCart(act.tx, order.cartId);
  const held = order.reservationId ? await lockReservation(act.tx, order.reservationId) : undefined;
  if (held?.status === 'held' && held.expiresAt) {
    act.effects.timers.push({ subject: held.id, name: 'hold ends', dueAt: held.expiresAt });
  }
  return { ok: true };
}

/** Asks the provider how a payment stands; what it says is settled when it comes. */
export async function checkPayment(act: Act, who: Conversation, orderId: string): Promise<null> {
  const payment = orderId === '' ? undefined : await paymentOfOrder(act.tx, orderId);
  const order = payment && (await lockOrder(act.tx, orderId));
  if (payment && order?.personId === who.personId) lookUp(act, payment);
  return null;
}

/** Asks the provider about a link. */
export function lookUp(act: Act, payment: Pick<Payment, 'id'>): void {
  act.effects.calls.push({
    lane: payment.id,
    kind: 'check link',
    conversationId: null,
    payload: { paymentId: payment.id },
  });
}

/** The time to pay is over: the order lapses, a held table is let go, the cart is kept, the diner is told. */
export async function lapse(act: Act, payment: Payment): Promise<void> {
  const status = step(paymentStatuses, payment.status, 'expire');
  if (!status) return;
  await savePayment(act.tx, { ...payment, status });
  quietPayment(act, payment);
  // The provider may let its link live a little longer than we hold the table.
  if (payment.linkId && payment.status !== 'part_paid') {
    act.effects.calls.push({
      lane: payment.id,
      kind: 'cancel link',
      conversationId: null,
      payload: { paymentId: payment.id },
    });
  }
  const order = await lockOrder(act.tx, payment.orderId);
  if (order && payment.purpose === 'difference') return differenceOff(act, order, payment, 'not paid');
  if (!order || !(await endUnpaid(act, order))) return;
  // A part that arrived never became the whole, and goes back.
  const refund = await refundOrder(act, order, await paidFor(act, order.id), 'not completed');
  const restaurant = await restaurantOf(act, order.restaurantId);
  if (order.enteredBy)
    await tellStaff(act, restaurant, 0, `entry-off-${payment.id}`, {
      about: 'entry off',
      name: order.name ?? '',
      total: order.total,
      currency: payment.currency,
    });
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `lapsed-${payment.id}`,
    news: {
      about: 'payment expired',
      restaurant: restaurant.name,
      refund,
      currency: payment.currency,
      ...(order.kind === 'deposit' ? { deposit: true } : {}),
    },
  });
}

/** Ends an order that was not paid for: the cart is open again, a table that was held for it is let go. False when it had ended. */
export async function endUnpaid(act: Act, order: Order): Promise<boolean> {
  const lapsed = step(orderStatuses, order.status, 'lapse');
  if (!lapsed) return false;
  await saveOrder(act.tx, { ...order, status: lapsed });
  await giveBackStock(act, order);
  if (order.cartId) await reopenCart(act.tx, order.cartId);
  const held = order.reservationId ? await lockReservation(act.tx, order.reservationId) : undefined;
  if (held?.status === 'held') await letGo(act, held, 'released');
  return true;
}

/**
 * Ends an order that will not be served, for whatever reason: an unpaid one's link is void, and everything that arrived
 * goes back. Gives the paise that do.
 */
export async function endOrder(
  act: Act,
  order: Order,
  event: 'decline' | 'cancel',
  reason: string,
): Promise<number> {
  const status = step(orderStatuses, order.status, order.status === 'unpaid' ? 'cancel' : event);
  if (!status) return 0;
  await saveOrder(act.tx, { ...order, status });
  await giveBackStock(act, order);
  if (order.status === 'unpaid' || (await dropAmendment(act, order))) await voidLink(act, order);
  return refundOrder(act, order, await paidFor(act, order.id), reason);
}
