import { sum } from '../domain/money.ts';
import { paymentStatuses, step } from '../domain/status.ts';
import { getOrder, lockOrder, type Order } from '../store/orders.ts';
import {
  bookCapture,
  type Capture,
  capturesOf,
  lockPaymentBy,
  type Payment,
  savePayment,
  useForOrder,
} from '../store/payments.ts';
import type { Act } from './act.ts';
import { differencePaid } from './difference.ts';
import { endUnpaid, lapse, quietPayment } from './pay.ts';
import { refundCapture } from './refund.ts';
import { revive } from './revive.ts';
import { openTicket } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';

/** What any of the five signals says about money: link paid, payment captured, order paid, the redirect, the poll. */
export interface HeardOfLink {
  reference?: string | undefined;
  linkId?: string | undefined;
  url?: string | undefined;
  /** The link's own state, when the signal tells it. */
  state?: 'created' | 'partially_paid' | 'paid' | 'cancelled' | 'expired' | undefined;
  captured: { id: string; amount: number; currency: string }[];
  /** A try that did not go through; it only informs, a capture of the same payment may still follow. */
  failed?: string | undefined;
}

/**
 * One ledger for all signals, in any order and number: money is booked once per provider payment, the order becomes paid
 * once, and whatever does not fit is held and sent back. False when no payment of ours is meant.
 */
export async function settle(act: Act, heard: HeardOfLink): Promise<boolean> {
  const payment = await lockPaymentBy(act.tx, heard.reference, heard.linkId);
  if (!payment) return false;
  if (heard.linkId && !payment.linkId) {
    payment.linkId = heard.linkId;
    await savePayment(act.tx, payment);
  }
  const fresh: Capture[] = [];
  for (const { id, amount, currency } of heard.captured) {
    const capture: Capture = {
      providerPaymentId: id,
      paymentId: payment.id,
      amount,
      currency,
      purpose: 'held',
      at: act.now,
    };
    if (await bookCapture(act.tx, capture)) fresh.push(capture);
  }
  if (fresh.length > 0) await place(act, payment, fresh);
  if (heard.failed && payment.status !== 'paid') {
    const order = await getOrder(act.tx, payment.orderId);
    if (order) {
      act.effects.news.push({
        conversationId: order.conversationId,
        key: `refused-${heard.failed}`,
        news: { about: 'payment refused' },
      });
    }
  }
  if (heard.state === 'expired' && fresh.length === 0) await lapse(act, payment);
  return true;
}

/** New money: enough, too little, too much, too late, or of the wrong kind. */
async function place(act: Act, payment: Payment, fresh: readonly Capture[]): Promise<void> {
  const order = await lockOrder(act.tx, payment.orderId);
  if (!order) throw new Error('A payment points at an order that is gone.');
  const usable = fresh.filter((c) => c.currency === payment.currency);
  const foreign = fresh.filter((c) => c.currency !== payment.currency);
  let returned = 0;
  for (const capture of foreign)
    returned += await refundCapture(act, capture, capture.amount, 'wrong currency');
  if (payment.status === 'paid') {
    for (const capture of usable) returned += await refundCapture(act, capture, capture.amount, 'paid twice');
  } else if (usable.length > 0) {
    const all = (await capturesOf(act.tx, payment.id)).filter((c) => c.currency === payment.currency);
    const total = sum(all.map((c) => c.amount));
    if (total < payment.amount) await partPaid(act, payment, order, total);
    else returned += await paidInFull(act, payment, order, all, total);
  }
  if (returned > 0) {
    const restaurant = await restaurantOf(act, order.restaurantId);
    act.effects.news.push({
      conversationId: order.conversationId,
      key: `returned-${fresh.map((c) => c.providerPaymentId).join('-')}`,
      news: {
        about: 'money returned',
        refund: returned,
        currency: payment.currency,
        restaurant: restaurant.name,
      },
    });
  }
}

async function partPaid(act: Act, payment: Payment, order: Order, paid: number): Promise<void> {
  const status = step(paymentStatuses, payment.status, 'part');
  if (!status) {
    // The link is over: a part that comes now will never become the whole.
    const restaurant = await restaurantOf(act, order.restaurantId);
    for (const capture of await capturesOf(act.tx, payment.id))
      await refundCapture(act, capture, capture.amount, 'not completed');
    act.effects.news.push({
      conversationId: order.conversationId,
      key: `late-part-${payment.id}-${paid}`,
      news: { about: 'paid too late', refund: paid, currency: payment.currency, restaurant: restaurant.name },
    });
    return;
  }
  await savePayment(act.tx, { ...payment, status });
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `part-${payment.id}-${paid}`,
    news: {
      about: 'part paid',
      paid,
      total: payment.amount,
      currency: payment.currency,
      url: payment.url ?? '',
    },
  });
}

/** All of it is here. Paid beats expired: a late payment is honoured when it still can be, else returned whole. */
async function paidInFull(
  act: Act,
  payment: Payment,
  order: Order,
  captures: readonly Capture[],
  total: number,
): Promise<number> {
  const status = step(paymentStatuses, payment.status, 'pay');
  if (!status) return 0;
  const late = order.status !== 'unpaid';
  await savePayment(act.tx, { ...payment, status });
  quietPayment(act, payment);
  if (payment.purpose === 'difference') return differencePaid(act, order, payment, captures, total);
  await useForOrder(
    act.tx,
    captures.map((c) => c.providerPaymentId),
  );
  const placed = await revive(act, order);
  const restaurant = await restaurantOf(act, order.restaurantId);
  if (!placed) {
    await endUnpaid(act, order);
    let refund = 0;
    for (const capture of captures)
      refund += await refundCapture(act, capture, capture.amount, 'paid too late');
    act.effects.news.push({
      conversationId: order.conversationId,
      key: `too-late-${payment.id}`,
      news: { about: 'paid too late', refund, currency: payment.currency, restaurant: restaurant.name },
    });
    return 0;
  }
  const { booking } = placed;
  const requested = booking?.status === 'requested';
  // Where a table needs no answer, its deposit needs none either.
  // Whoever entered it for the restaurant has agreed to it.
  const needsAnswer = (order.kind !== 'deposit' && !order.enteredBy) || requested;
  const ticket = await openTicket(act, restaurant, { booking, order: placed.order }, needsAnswer);
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `paid-${payment.id}`,
    news: {
      about: 'paid',
      ...(booking ? { booking: bookingView(booking, restaurant, ticket.number) } : {}),
      order: orderView(placed.order, restaurant, ticket.number),
      late,
      ...(requested ? { requested } : {}),
    },
  });
  const last = captures.at(-1);
  const excess = total - payment.amount;
  return last && excess > 0 ? refundCapture(act, last, excess, 'more than was due') : 0;
}
