import { sum } from '../domain/money.ts';
import { liveOrders, type RefundEvent, refundStatuses, step } from '../domain/status.ts';
import { type Capture, capturesOfOrder } from '../store/captures.ts';
import { type Queryable, statement } from '../store/database.ts';
import { keptOf, numberOfOrder } from '../store/order-money.ts';
import { getOrder, type Order } from '../store/orders.ts';
import { type Payment, paymentsOfOrder } from '../store/payments.ts';
import {
  insertRefund,
  lockFailedRefunds,
  lockRefund,
  type Refund,
  refundedOf,
  saveRefund,
} from '../store/refunds.ts';
import type { Act } from './act.ts';
import { noteReversal } from './payouts.ts';
import { tellStaff } from './tickets.ts';
import { givenBack } from './order-life.ts';
import { restaurantOf } from './views.ts';

/** Paise that arrived for an order, by all its payments, and have not gone back. */
export async function paidFor(act: Act, orderId: string): Promise<number> {
  return sum((await capturesOfOrder(act.tx, orderId)).map(({ left }) => left));
}

/** Money that arrived for one payment, with what has not gone back of each. */
export async function leftOf(act: Act, payment: Payment): Promise<(Capture & { left: number })[]> {
  const all = await capturesOfOrder(act.tx, payment.orderId);
  return all.filter(({ paymentId }) => paymentId === payment.id);
}

/**
 * Sends back up to `amount` paise of one provider payment. The intent is written first and once per `intent`; its key
 * makes the provider do it once too. Gives the paise that will go back: never more than what is left of the payment.
 */
export async function refundCapture(
  act: Act,
  capture: Pick<Capture, 'providerPaymentId' | 'paymentId' | 'amount'>,
  amount: number,
  reason: string,
  intent = reason,
): Promise<number> {
  const gone = await refundedOf(act.tx, capture.providerPaymentId);
  const paise = Math.min(amount, capture.amount - gone);
  if (paise <= 0) return 0;
  // More of it, for the same reason, is another refund: an amount that a webhook had wrong is put right later.
  const more = gone > 0 ? `-after-${gone}` : '';
  // Razorpay takes ten or more of letters, digits, "-" and "_".
  const key = `${capture.providerPaymentId}-${intent.replace(/[^a-z0-9]+/gi, '-')}${more}`;
  const { providerPaymentId } = capture;
  const refund = await insertRefund(act.tx, { providerPaymentId, amount: paise, reason, key }, act.now);
  if (!refund) return 0;
  send(act, refund, capture.paymentId);
  return paise;
}

function send(act: Act, refund: Pick<Refund, 'id'>, paymentId: string): void {
  act.effects.calls.push({
    lane: paymentId,
    kind: 'refund',
    conversationId: null,
    payload: { refundId: refund.id },
  });
}

/** Sends back `amount` paise of what was paid for an order, from all its payments in the order they came. */
export async function refundOrder(
  act: Act,
  order: Pick<Order, 'id'>,
  amount: number,
  reason: string,
  intent = reason,
): Promise<number> {
  let left = amount;
  for (const capture of await capturesOfOrder(act.tx, order.id)) {
    left -= await refundCapture(act, capture, left, reason, intent);
  }
  const paise = amount - left;
  if (paise > 0) act.effects.billing.push({ orderId: order.id, back: { paise, reason } });
  return paise;
}

/** Sends back `amount` paise of these captures, the last first, as what came first pays first. */
export async function giveBackLast(
  act: Act,
  captures: readonly (Capture & { left: number })[],
  amount: number,
  reason: string,
): Promise<number> {
  let left = amount;
  for (const capture of captures.toReversed())
    left -= await refundCapture(act, capture, Math.min(left, capture.left), reason);
  return amount - left;
}

/** Sends back everything that arrived for one payment; gives the paise. */
export async function giveBackOf(act: Act, payment: Payment, reason: string): Promise<number> {
  let back = 0;
  for (const capture of await leftOf(act, payment))
    back += await refundCapture(act, capture, capture.left, reason);
  return back;
}

/** Paise of what paid for an order that do not belong to its restaurant: of a bill that stands, or beside what was kept. */
async function owedBack(
  act: Act,
  order: Order,
  captures: readonly Pick<Capture, 'paymentId' | 'purpose'>[],
): Promise<number> {
  if (!liveOrders.includes(order.status) && order.status !== 'served')
    return order.paid - (await keptOf(act.tx, order.id));
  const paying = captures.filter(({ purpose }) => purpose === 'order').map(({ paymentId }) => paymentId);
  const payments = (await paymentsOfOrder(act.tx, order.id)).filter(({ id }) => paying.includes(id));
  return order.paid - Math.min(sum(payments.map(({ amount }) => amount)), order.total - order.takenOff);
}

/**
 * Tries a locked order's failed refunds again, each under a key of its own. The provider is first asked whether the one
 * that failed did so for good, so that nothing goes back twice; and what a later refund has made good is not tried again,
 * for what had failed counted as paid then. Gives the paise that are tried again.
 */
export async function refundAgain(act: Act, order: Order): Promise<{ count: number; paise: number }> {
  let [count, paise] = [0, 0];
  const captures = await capturesOfOrder(act.tx, order.id);
  let owed = await owedBack(act, order, captures);
  for (const failed of await lockFailedRefunds(act.tx, order.id)) {
    const { providerPaymentId, reason, id } = failed;
    // Money in another currency is none of these, and pays for nothing.
    const capture = captures.find((one) => one.providerPaymentId === providerPaymentId);
    const left = capture ? capture.amount - (await refundedOf(act.tx, providerPaymentId)) : failed.amount;
    const amount = Math.min(failed.amount, left, capture?.purpose === 'order' ? owed : left);
    if (amount <= 0) continue;
    const again = { providerPaymentId, amount, reason, key: `again-${id}`, againOf: id };
    const refund = await insertRefund(act.tx, again, act.now);
    if (!refund) continue;
    if (capture?.purpose === 'order') owed -= amount;
    send(act, refund, failed.paymentId);
    count += 1;
    paise += amount;
  }
  return { count, paise };
}

const orderOfCapture = statement(
  'order of capture',
  `select p.order_id as "orderId", p.currency from captures c join payments p on p.id = c.payment_id
    where c.provider_payment_id = $1`,
);

/** The order that a provider's payment is for. */
async function orderOf(
  db: Queryable,
  providerPaymentId: string,
): Promise<{ orderId: string; currency: string } | undefined> {
  return (await db.rows<{ orderId: string; currency: string }>(orderOfCapture, [providerPaymentId]))[0];
}

/** What the provider says of a refund: taken on, done (final), or failed. */
export async function heardOfRefund(
  act: Act,
  said: { refundId?: string | undefined; providerRefundId?: string | undefined; event: RefundEvent },
): Promise<void> {
  const refund = await lockRefund(act.tx, said.refundId, said.providerRefundId);
  // Events come in any order, and our own call's answer may come after them: that the provider took on what it has
  // since failed is old news. Only what had failed without its knowing is alive by it.
  if (said.event === 'accept' && refund?.status === 'failed' && refund.providerRefundId) return;
  const status = refund && step(refundStatuses, refund.status, said.event);
  if (!refund || !status) return;
  await saveRefund(act.tx, refund.id, status, said.providerRefundId);
  const found = await orderOf(act.tx, refund.providerPaymentId);
  const order = found && (await getOrder(act.tx, found.orderId));
  if (!order) return;
  const restaurant = await restaurantOf(act, order.restaurantId);
  const told = { refund: refund.amount, currency: found.currency };
  if (status === 'processed') {
    await givenBack(act, order.id);
    await noteReversal(act, refund.providerPaymentId, refund.amount);
    act.effects.news.push({
      conversationId: order.conversationId,
      key: `refund-done-${refund.id}`,
      news: { about: 'refund done', orderId: order.id, ...told, restaurant: restaurant.name },
    });
  }
  if (status === 'failed') {
    await tellStaff(act, restaurant, 0, `refund-failed-${refund.id}`, {
      about: 'refund failed',
      number: await numberOfOrder(act.tx, order.id),
      ...told,
    });
  }
}
