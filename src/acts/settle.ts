import { sum } from '../domain/money.ts';
import { liveOrders, paymentStatuses, step } from '../domain/status.ts';
import { bookCapture, type Capture, correctCapture, noteFee, useForOrder } from '../store/captures.ts';
import { getOrder, type Order } from '../store/orders.ts';
import { findPayment, type Payment, savePayment } from '../store/payments.ts';
import type { Act } from './act.ts';
import { differencePaid } from './difference.ts';
import { endUnpaid, lapse, lockMoney } from './lapse.ts';
import { lookUp, quietPayment } from './pay.ts';
import { giveBackLast, giveBackOf, leftOf, refundCapture } from './refund.ts';
import { restPaid } from './rest.ts';
import { revive } from './revive.ts';
import { tellMoneyBack } from './tell-money-back.ts';
import { openTicket } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';

/** What any of the five signals says about money: link paid, payment captured, order paid, the redirect, the poll. */
export interface HeardOfLink {
  reference?: string | undefined;
  linkId?: string | undefined;
  url?: string | undefined;
  /** The link's own state, when the signal tells it. */
  state?: 'created' | 'partially_paid' | 'paid' | 'cancelled' | 'expired' | undefined;
  /** `fee`: what the provider keeps of it, when the signal tells it. */
  captured: { id: string; amount: number; currency: string; fee?: number | undefined }[];
  /** Razorpay's own answer and not its webhook: what it says of an amount counts. */
  certain?: boolean | undefined;
  /** A try that did not go through; it only informs, a capture of the same payment may still follow. */
  failed?: string | undefined;
}

/**
 * One ledger for all signals, in any order and number: money is booked once per provider payment, the order becomes paid
 * once, and whatever does not fit is held and sent back. False when no payment of ours is meant.
 */
export async function settle(act: Act, heard: HeardOfLink): Promise<boolean> {
  const found = await findPayment(act.tx, heard.reference, heard.linkId);
  const locked = found && (await lockMoney(act, found.id));
  if (!locked) return false;
  const { payment, order } = locked;
  if (heard.linkId && !payment.linkId) {
    payment.linkId = heard.linkId;
    await savePayment(act.tx, payment);
  }
  const fresh: Capture[] = [];
  for (const { id, amount, currency, fee } of heard.captured) {
    const capture: Capture = {
      providerPaymentId: id,
      paymentId: payment.id,
      amount,
      currency,
      purpose: 'held',
      at: act.now,
    };
    if (await bookCapture(act.tx, capture)) fresh.push(capture);
    // A webhook that named another amount is put right; what pays for an order already stays with it.
    else if (heard.certain && (await correctCapture(act.tx, capture)) === 'held') fresh.push(capture);
    if (fee !== undefined) await noteFee(act.tx, id, fee);
  }
  if (fresh.length > 0) await place(act, payment, order, fresh, heard.certain === true);
  else if (heard.certain && payment.status === 'paid') await giveBackExcess(act, payment, order);
  if (heard.failed && payment.status !== 'paid') {
    act.effects.news.push({
      conversationId: order.conversationId,
      key: `refused-${heard.failed}`,
      news: { about: 'payment refused' },
    });
  }
  if (heard.state === 'expired' && fresh.length === 0) await lapse(act, payment, order);
  return true;
}

/** New money: enough, too little, too much, too late, or of the wrong kind. */
async function place(
  act: Act,
  payment: Payment,
  order: Order,
  fresh: readonly Capture[],
  certain: boolean,
): Promise<void> {
  const usable = fresh.filter((c) => c.currency === payment.currency);
  const foreign = fresh.filter((c) => c.currency !== payment.currency);
  let returned = 0;
  for (const capture of foreign)
    returned += await refundCapture(act, capture, capture.amount, 'wrong currency');
  if (payment.status === 'paid') {
    for (const capture of usable) returned += await refundCapture(act, capture, capture.amount, 'paid twice');
  } else if (usable.length > 0) {
    // What has gone back of it pays for nothing any more.
    const here = sum((await leftOf(act, payment)).map(({ left }) => left));
    // An odd amount is asked about: nothing goes back of money that may not be there.
    if (!certain && here !== payment.amount) lookUp(act, payment);
    if (here >= payment.amount) returned += await paidInFull(act, payment, order, here, certain);
    else if (here > 0) await partPaid(act, payment, order, here);
  }
  await tellReturned(act, payment, order, returned, fresh.map((c) => c.providerPaymentId).join('-'));
}

async function tellReturned(
  act: Act,
  payment: Payment,
  order: Order,
  refund: number,
  key: string,
): Promise<void> {
  if (refund > 0) await tellMoneyBack(act, 'money returned', payment, order, refund, `returned-${key}`);
}

/** What a payment brought beyond what was due goes back, now that it is certain. */
async function giveBackExcess(act: Act, payment: Payment, order: Order): Promise<void> {
  const captures = (await leftOf(act, payment)).filter(({ purpose }) => purpose === 'order');
  const excess = places(payment)
    ? sum(captures.map(({ left }) => left)) - payment.amount
    : order.paid - (order.total - order.takenOff);
  if (excess <= 0 || !stands(order)) return;
  const back = await giveBackLast(act, captures, excess, 'more than was due');
  await tellReturned(act, payment, order, back, `excess-${payment.id}`);
}

/** Whether an order is placed and not called off. */
function stands({ status }: Order): boolean {
  return liveOrders.includes(status) || status === 'served';
}

/** Whether a payment places an order, and not only pays more of one that is placed. */
function places({ purpose }: Payment): boolean {
  return purpose === 'order' || purpose === 'advance';
}

async function partPaid(act: Act, payment: Payment, order: Order, paid: number): Promise<void> {
  const wanted = places(payment) ? order.status === 'unpaid' : liveOrders.includes(order.status);
  const status = wanted ? step(paymentStatuses, payment.status, 'part') : undefined;
  if (!status) {
    // The link is over, or what it was for: a part that comes now will never become the whole.
    const refund = await giveBackOf(act, payment, 'not completed');
    await tellMoneyBack(act, 'paid too late', payment, order, refund, `late-part-${payment.id}-${paid}`);
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

/**
 * All of it is here. Paid beats expired: a late payment is honoured when it still can be, else returned whole. Gives the
 * paise that go back though the order stands.
 */
async function paidInFull(
  act: Act,
  payment: Payment,
  order: Order,
  here: number,
  certain: boolean,
): Promise<number> {
  const status = step(paymentStatuses, payment.status, 'pay');
  if (!status) return 0;
  const late = order.status !== 'unpaid';
  await savePayment(act.tx, { ...payment, status });
  quietPayment(act, payment);
  if (payment.purpose === 'difference') return differencePaid(act, order, payment, here, certain);
  if (!places(payment)) return restPaid(act, payment, order, here, certain);
  const placed = await revive(act, order);
  const restaurant = await restaurantOf(act, order.restaurantId);
  if (!placed) {
    await endUnpaid(act, order);
    const refund = await giveBackOf(act, payment, 'paid too late');
    await tellMoneyBack(act, 'paid too late', payment, order, refund, `too-late-${payment.id}`);
    return 0;
  }
  const captures = await leftOf(act, payment);
  await useForOrder(
    act.tx,
    captures.filter(({ left }) => left > 0).map((c) => c.providerPaymentId),
  );
  const back = certain ? await giveBackLast(act, captures, here - payment.amount, 'more than was due') : 0;
  const now = (await getOrder(act.tx, order.id)) ?? placed.order;
  const { booking } = placed;
  const requested = booking?.status === 'requested';
  // Where a table needs no answer, its deposit needs none either.
  // Whoever entered it for the restaurant has agreed to it.
  const needsAnswer = (order.kind !== 'deposit' && !order.enteredBy) || requested;
  const ticket = await openTicket(act, restaurant, { booking, order: now }, needsAnswer);
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `paid-${payment.id}`,
    news: {
      about: 'paid',
      ...(booking ? { booking: bookingView(booking, restaurant, ticket.number) } : {}),
      order: orderView(now, restaurant, ticket.number),
      late,
      ...(requested ? { requested } : {}),
    },
  });
  return back;
}
