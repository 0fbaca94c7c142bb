import { randomInt } from 'node:crypto';
import { type Claim, orderPaid, paymentAuthorized, paymentCaptured, paymentFailed } from './events.ts';
import { linkPaid } from './link-events.ts';
import { bareId, newId } from './ids.ts';
import type { LinkRecord, PaymentMethod, PaymentRecord } from './records.ts';
import { openOrder } from './orders.ts';
import { processTransfers } from './transfers.ts';
import { seconds, type World } from './world.ts';

const day = 24 * 3_600_000;

/** An authorised payment nobody captures goes back to the payer after five days (payments/late-authorisation). */
const uncapturedTime = 5 * day;

export interface Paying {
  /** Paise. */
  amount: number;
  method?: PaymentMethod | undefined;
  /** What the webhooks shall wrongly say about this payment. */
  claim?: Claim | undefined;
}

/** A payment begins: the payer has chosen how to pay `amount`. */
function attempt(world: World, link: LinkRecord, { amount, method = 'upi' }: Paying): PaymentRecord {
  const order = openOrder(world, link);
  const now = seconds(world.clock);
  order.attempts += 1;
  order.updated_at = now;
  if (order.status === 'created') order.status = 'attempted';
  const payment: PaymentRecord = {
    id: newId('pay'),
    link_id: link.id,
    order_id: order.id,
    status: 'created',
    amount,
    currency: link.currency,
    method,
    captured: false,
    amount_refunded: 0,
    amount_transferred: 0,
    fee: null,
    tax: null,
    card_id: method === 'card' ? newId('card') : null,
    bank_reference: null,
    email: link.customer['email'] ?? null,
    contact: link.customer['contact'] ?? null,
    description: `#${bareId(link.id)}`,
    notes: link.notes,
    failure: null,
    created_at: now,
    updated_at: now,
    settlement_id: null,
  };
  world.books.addPayment(payment);
  return payment;
}

/** Razorpay's fee on a payment in paise: 2 % and 18 % tax on that, as its samples have it. */
function feeOn(amount: number): { fee: number; tax: number } {
  const charge = Math.round(amount / 50);
  const tax = Math.round((charge * 18) / 100);
  return { fee: charge + tax, tax };
}

/** The bank says yes, for the first time or after a failure; the money is not ours yet. */
export function authorisePayment(world: World, payment: PaymentRecord): void {
  const reference = String(randomInt(100_000_000_000, 999_999_999_999));
  Object.assign(payment, { status: 'authorized', failure: null, bank_reference: reference });
  payment.updated_at = seconds(world.clock);
  paymentAuthorized(world, payment);
  world.agenda.add('refund-uncaptured', payment.id, uncapturedTime);
}

/**
 * Captures an authorised payment and books it on order and link. A link that is no longer open keeps its state but
 * shows the money; its sums never exceed what it asked for.
 */
export function capturePayment(world: World, payment: PaymentRecord, claim: Claim = {}): void {
  const now = seconds(world.clock);
  const link = world.books.links.get(payment.link_id);
  const order = world.books.orders.get(payment.order_id);
  if (link === undefined || order === undefined)
    throw new Error(`payment ${payment.id} has lost its link or order`);
  Object.assign(payment, { status: 'captured', captured: true, updated_at: now, ...feeOn(payment.amount) });
  paymentCaptured(world, payment, claim);

  const wasPaid = order.status === 'paid';
  order.amount_paid = Math.min(order.amount, order.amount_paid + payment.amount);
  order.updated_at = now;
  if (order.amount_paid === order.amount) order.status = 'paid';
  const wasOpen = link.status === 'created' || link.status === 'partially_paid';
  link.amount_paid = order.amount_paid;
  link.updated_at = now;
  if (wasOpen) link.status = order.status === 'paid' ? 'paid' : 'partially_paid';
  if (order.status === 'paid' && !wasPaid) orderPaid(world, order, payment, claim);
  if (wasOpen) linkPaid(world, link, order, payment, claim);
  processTransfers(world, order, payment);
}

/** A payment that succeeds at once: authorised and captured. */
export function captureNow(world: World, link: LinkRecord, paying: Paying): PaymentRecord {
  const payment = authoriseNow(world, link, paying);
  capturePayment(world, payment, paying.claim);
  return payment;
}

/** A payment that is authorised and waits to be captured. */
export function authoriseNow(world: World, link: LinkRecord, paying: Paying): PaymentRecord {
  const payment = attempt(world, link, paying);
  authorisePayment(world, payment);
  return payment;
}

/** A payment that fails; it may still be authorised later under the same id. */
export function failNow(world: World, link: LinkRecord, paying: Paying): PaymentRecord {
  const payment = attempt(world, link, paying);
  payment.status = 'failed';
  payment.failure = {
    code: 'BAD_REQUEST_ERROR',
    description: 'Payment failed',
    source: 'issuer',
    step: 'payment_authorization',
    reason: 'payment_failed',
  };
  paymentFailed(world, payment);
  return payment;
}
