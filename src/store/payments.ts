import type { PaymentStatus, RefundStatus } from '../domain/status.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** One payment link, from the wish to have it. */
export interface Payment {
  id: string;
  orderId: string;
  /** What it is for: a whole order, its advance or balance, or what a change of it costs more. */
  purpose: 'order' | 'advance' | 'balance' | 'difference';
  reference: string;
  amount: number;
  currency: string;
  status: PaymentStatus;
  linkId: string | null;
  url: string | null;
  expiresAt: Date;
}

const columns = `id, order_id as "orderId", purpose, reference, amount_paise as amount, currency, status, link_id as "linkId",
  url, expires_at as "expiresAt"`;

const insert = statement(
  'payment insert',
  `insert into payments (order_id, reference, amount_paise, currency, status, expires_at, checked_at, purpose)
   values ($1, $2, $3, $4, 'new', $5, $6, $7) returning ${columns}`,
);

/** Writes a payment that a link shall be made for; from `now`, by our clock, it is counted when it was last looked after. */
export async function insertPayment(
  tx: Transaction,
  payment: Pick<Payment, 'orderId' | 'reference' | 'amount' | 'currency' | 'expiresAt' | 'purpose'>,
  now: Date,
): Promise<Payment> {
  const [row] = await tx.rows<Payment>(insert, [
    payment.orderId,
    payment.reference,
    payment.amount,
    payment.currency,
    payment.expiresAt,
    now,
    payment.purpose,
  ]);
  if (!row) throw new Error('A payment was not written.');
  return row;
}

const byId = statement('payment lock', `select ${columns} from payments where id = $1 for update`);
const find = statement(
  'payment find',
  `select ${columns} from payments where reference = $1 or link_id = $2 limit 1 for update`,
);
const ofOrder = statement(
  'payment of order',
  `select ${columns} from payments where order_id = $1 order by created_at desc limit 1`,
);
const update = statement(
  'payment update',
  `update payments set status = $2, link_id = coalesce($3, link_id), url = coalesce($4, url) where id = $1`,
);
const unsettled = statement(
  'payments unsettled',
  `update payments set checked_at = $1
    where id in (
      select id from payments
       where (status in ('offered', 'part_paid') and coalesce(checked_at, created_at) < $1::timestamptz - interval '2 minutes')
          -- A late authorisation may still come up to three days after (Razorpay: late authorisation).
          or (status in ('expired', 'cancelled') and link_id is not null and expires_at > $1::timestamptz - interval '3 days'
              and coalesce(checked_at, created_at) < $1::timestamptz - interval '6 hours')
       order by expires_at limit $2 for update skip locked)
   returning ${columns}`,
);

/** A payment, locked until the transaction ends. */
export async function lockPayment(tx: Transaction, id: string): Promise<Payment | undefined> {
  return (await tx.rows<Payment>(byId, [id]))[0];
}

/** The payment a provider's message speaks of, by our reference or its link id, locked. */
export async function lockPaymentBy(
  tx: Transaction,
  reference: string | undefined,
  linkId: string | undefined,
): Promise<Payment | undefined> {
  return (await tx.rows<Payment>(find, [reference ?? null, linkId ?? null]))[0];
}

/** An order's latest payment. */
export async function paymentOfOrder(db: Queryable, orderId: string): Promise<Payment | undefined> {
  return (await db.rows<Payment>(ofOrder, [orderId]))[0];
}

/** Writes a locked payment's status and, once known, its link. */
export async function savePayment(
  tx: Transaction,
  payment: Pick<Payment, 'id' | 'status' | 'linkId' | 'url'>,
): Promise<void> {
  await tx.rows(update, [payment.id, payment.status, payment.linkId, payment.url]);
}

/** Payments nobody has told us about for a while, marked as asked about at `now`. */
export async function takeUnsettled(db: Queryable, now: Date, limit: number): Promise<Payment[]> {
  return db.rows<Payment>(unsettled, [now, limit]);
}

/** Money that arrived. */
export interface Capture {
  providerPaymentId: string;
  paymentId: string;
  amount: number;
  currency: string;
  purpose: 'order' | 'held';
  at: Date;
}

const capture = statement(
  'capture',
  `insert into captures (provider_payment_id, payment_id, amount_paise, currency, purpose, captured_at)
   values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning provider_payment_id`,
);
const captured = statement(
  'captures of payment',
  `select provider_payment_id as "providerPaymentId", payment_id as "paymentId", amount_paise as amount, currency,
          purpose, captured_at as at
     from captures where payment_id = $1 order by captured_at`,
);
const claimHeld = statement(
  'capture to order',
  `update captures set purpose = 'order' where provider_payment_id = any($1)`,
);

/** Books money that arrived, once per provider payment; false when it is in the ledger already. */
export async function bookCapture(tx: Transaction, money: Capture): Promise<boolean> {
  const rows = await tx.rows(capture, [
    money.providerPaymentId,
    money.paymentId,
    money.amount,
    money.currency,
    money.purpose,
    money.at,
  ]);
  return rows.length > 0;
}

/** What has arrived for a payment, first first. */
export async function capturesOf(db: Queryable, paymentId: string): Promise<Capture[]> {
  return db.rows<Capture>(captured, [paymentId]);
}

const capturedForOrder = statement(
  'captures of order',
  `select c.provider_payment_id as "providerPaymentId", c.payment_id as "paymentId", c.amount_paise as amount, c.currency,
          c.purpose, c.captured_at as at
     from captures c join payments p on p.id = c.payment_id where p.order_id = $1 order by c.captured_at, c.provider_payment_id`,
);

/** What has arrived for an order by any of its payments, first first. */
export async function capturesOfOrder(db: Queryable, orderId: string): Promise<Capture[]> {
  return db.rows<Capture>(capturedForOrder, [orderId]);
}

/** Books held money to the order it now pays for. */
export async function useForOrder(tx: Transaction, providerPaymentIds: readonly string[]): Promise<void> {
  await tx.rows(claimHeld, [providerPaymentIds]);
}

/** Money going back. */
export interface Refund {
  id: string;
  providerPaymentId: string;
  amount: number;
  reason: string;
  key: string;
  status: RefundStatus;
}

const refundColumns = `id, provider_payment_id as "providerPaymentId", amount_paise as amount, reason, key, status`;
const insertRefundOnce = statement(
  'refund insert',
  `insert into refunds (provider_payment_id, amount_paise, reason, key, status) values ($1, $2, $3, $4, 'wanted')
   on conflict (key) do nothing returning ${refundColumns}`,
);
const refundSum = statement(
  'refund sum',
  `select coalesce(sum(amount_paise), 0)::int as paise from refunds where provider_payment_id = $1 and status <> 'failed'`,
);
const lockRefundBy = statement(
  'refund lock',
  `select ${refundColumns} from refunds where id::text = $1 or provider_refund_id = $2 for update`,
);
const refundStatus = statement(
  'refund status',
  `update refunds set status = $2, provider_refund_id = coalesce($3, provider_refund_id) where id = $1`,
);

/** Writes the intent of a refund, once per key; undefined when that refund exists already. */
export async function insertRefund(
  tx: Transaction,
  refund: Pick<Refund, 'providerPaymentId' | 'amount' | 'reason' | 'key'>,
): Promise<Refund | undefined> {
  return (
    await tx.rows<Refund>(insertRefundOnce, [
      refund.providerPaymentId,
      refund.amount,
      refund.reason,
      refund.key,
    ])
  )[0];
}

/** Paise of a provider payment that have gone or are going back. */
export async function refundedOf(db: Queryable, providerPaymentId: string): Promise<number> {
  return (await db.rows<{ paise: number }>(refundSum, [providerPaymentId]))[0]?.paise ?? 0;
}

/** A refund by our id (its receipt) or the provider's, locked. */
export async function lockRefund(
  tx: Transaction,
  id: string | undefined,
  providerRefundId: string | undefined,
): Promise<Refund | undefined> {
  return (await tx.rows<Refund>(lockRefundBy, [id ?? null, providerRefundId ?? null]))[0];
}

/** Writes a locked refund's status and the provider's id for it. */
export async function saveRefund(
  tx: Transaction,
  id: string,
  status: RefundStatus,
  providerRefundId: string | undefined,
): Promise<void> {
  await tx.rows(refundStatus, [id, status, providerRefundId ?? null]);
}
