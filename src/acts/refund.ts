import { sum } from '../domain/money.ts';
import { type RefundEvent, refundStatuses, step } from '../domain/status.ts';
import { getOrder, type Order } from '../store/orders.ts';
import {
  capturesOf,
  insertRefund,
  lockRefund,
  paymentOfOrder,
  refundedOf,
  saveRefund,
} from '../store/payments.ts';
import { statement } from '../store/database.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { tellStaff } from './tickets.ts';
import { restaurantOf } from './views.ts';

/** Paise that arrived for an order and have not gone back. */
export async function paidFor(act: Act, orderId: string): Promise<number> {
  const payment = await paymentOfOrder(act.tx, orderId);
  if (!payment) return 0;
  const captures = await capturesOf(act.tx, payment.id);
  const gone = await Promise.all(captures.map((c) => refundedOf(act.tx, c.providerPaymentId)));
  return sum(captures.map((c) => c.amount)) - sum(gone);
}

/**
 * Sends back up to `amount` paise of one provider payment. The intent is written first and once per `reason`; the key
 * makes the provider do it once too. Gives the paise that will go back: never more than what is left of the payment.
 */
export async function refundCapture(
  act: Act,
  capture: { providerPaymentId: string; paymentId: string; amount: number },
  amount: number,
  reason: string,
): Promise<number> {
  const left = capture.amount - (await refundedOf(act.tx, capture.providerPaymentId));
  const paise = Math.min(amount, left);
  if (paise <= 0) return 0;
  const refund = await insertRefund(act.tx, {
    providerPaymentId: capture.providerPaymentId,
    amount: paise,
    reason,
    // Razorpay takes ten or more of letters, digits, "-" and "_".
    key: `${capture.providerPaymentId}-${reason.replace(/[^a-z0-9]+/gi, '-')}`,
  });
  if (!refund) return 0;
  act.effects.calls.push({
    lane: capture.paymentId,
    kind: 'refund',
    conversationId: null,
    payload: { refundId: refund.id },
  });
  return paise;
}

/** Sends back `amount` paise of what was paid for an order, from its payments in the order they came. */
export async function refundOrder(act: Act, order: Order, amount: number, reason: string): Promise<number> {
  const payment = await paymentOfOrder(act.tx, order.id);
  let left = amount;
  for (const capture of payment ? await capturesOf(act.tx, payment.id) : []) {
    left -= await refundCapture(act, capture, left, reason);
  }
  const paise = amount - left;
  if (paise > 0) act.effects.billing.push({ orderId: order.id, back: { paise, reason } });
  return paise;
}

const orderOfCapture = statement(
  'order of capture',
  `select p.order_id as "orderId", p.currency from captures c join payments p on p.id = c.payment_id
    where c.provider_payment_id = $1`,
);

/** What the provider says of a refund: taken on, done (final), or failed. */
export async function heardOfRefund(
  act: Act,
  said: { refundId?: string | undefined; providerRefundId?: string | undefined; event: RefundEvent },
): Promise<void> {
  const refund = await lockRefund(act.tx, said.refundId, said.providerRefundId);
  const status = refund && step(refundStatuses, refund.status, said.event);
  if (!refund || !status) return;
  await saveRefund(act.tx, refund.id, status, said.providerRefundId);
  const [found] = await act.tx.rows<{ orderId: string; currency: string }>(orderOfCapture, [
    refund.providerPaymentId,
  ]);
  const order = found && (await getOrder(act.tx, found.orderId));
  if (!order) return;
  const restaurant = await restaurantOf(act, order.restaurantId);
  const told = { refund: refund.amount, currency: found.currency };
  if (status === 'processed') {
    act.effects.news.push({
      conversationId: order.conversationId,
      key: `refund-done-${refund.id}`,
      news: { about: 'refund done', ...told, restaurant: restaurant.name },
    });
  }
  if (status === 'failed') {
    const ticket = await latestTicket(act.tx, { orderId: order.id });
    await tellStaff(act, restaurant, 0, `refund-failed-${refund.id}`, {
      about: 'refund failed',
      number: ticket?.number ?? 0,
      ...told,
    });
  }
}
