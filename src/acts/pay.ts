import { transferOf } from '../domain/payment-terms.ts';
import { paymentMinutes, paymentReminderMinutes } from '../domain/policy.ts';
import { orderStatuses, paymentStatuses, step } from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import { reopenCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockOrder, type Order, ordersOfReservation, saveOrder } from '../store/orders.ts';
import { insertPayment, lockPayment, type Payment, paymentsOfOrder, savePayment } from '../store/payments.ts';
import { lockReservation, type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { dropAmendment } from './difference.ts';
import { paidFor, refundOrder } from './refund.ts';
import { giveBackStock } from './stock.ts';

/** Seconds after which a diner is told that the link takes a moment. */
const slowSeconds = 15;
/** Seconds after a link's end in which the provider may still answer before everything is let go. */
const graceSeconds = 60;

/** Asks for a payment link over an order, or its advance; the link itself comes back as news. Gives the moment it ends. */
export async function askForPayment(
  act: Act,
  order: Pick<Order, 'id' | 'kind' | 'total' | 'advance'>,
  restaurant: Restaurant,
): Promise<Date> {
  const whole = order.advance === null;
  const payment = await askForLink(act, restaurant, {
    orderId: order.id,
    amount: order.advance ?? order.total,
    purpose: whole ? 'order' : 'advance',
    // An advance is the part already.
    partial: whole && order.kind !== 'deposit' && restaurant.ordering.partial === true,
  });
  act.effects.timers.push({
    subject: payment.id,
    name: 'payment reminder',
    dueAt: addMinutes(payment.expiresAt, -paymentReminderMinutes),
  });
  return payment.expiresAt;
}

/** Asks for a link over `amount` paise of an order, and sets the alarms that look after it. */
export async function askForLink(
  act: Act,
  restaurant: Restaurant,
  { orderId, amount, purpose, partial }: Pick<Payment, 'orderId' | 'amount' | 'purpose' | 'partial'>,
): Promise<Payment> {
  const expiresAt = addMinutes(act.now, paymentMinutes);
  const transfer = transferOf(amount, restaurant.payments);
  const payment = await insertPayment(
    act.tx,
    {
      orderId,
      reference: crypto.randomUUID(),
      amount,
      currency: restaurant.currency,
      expiresAt,
      purpose,
      // Razorpay makes no transfers of a link that may be paid in parts.
      partial: partial && transfer === null,
      transfer,
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
    { subject: payment.id, name: 'payment ends', dueAt: expiresAt },
    { subject: payment.id, name: 'payment lapses', dueAt: due(expiresAt.getTime() + graceSeconds * 1_000) },
  );
  return payment;
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

/** Takes an order's payment links back; the provider is told, and says if one was paid in the same moment. */
export async function voidLink(act: Act, order: Pick<Order, 'id'>): Promise<void> {
  const ids = (await paymentsOfOrder(act.tx, order.id)).map(({ id }) => id).sort();
  for (const id of ids) {
    const payment = await lockPayment(act.tx, id);
    const status = payment && step(paymentStatuses, payment.status, 'cancel');
    if (!payment || !status) continue;
    await savePayment(act.tx, { ...payment, status });
    quietPayment(act, payment);
    act.effects.calls.push({
      lane: payment.id,
      kind: 'cancel link',
      conversationId: null,
      payload: { paymentId: payment.id },
    });
  }
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
  const payment = orderId === '' ? undefined : (await paymentsOfOrder(act.tx, orderId))[0];
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
  // With an order that is placed goes the link over its balance, and over a change that waits to be paid.
  await dropAmendment(act, order);
  await voidLink(act, order);
  act.effects.billing.push({ orderId: order.id });
  return refundOrder(act, order, await paidFor(act, order.id), reason);
}
