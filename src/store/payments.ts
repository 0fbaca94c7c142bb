import type { PaymentPurpose } from '../domain/payment-terms.ts';
import type { PaymentStatus } from '../domain/status.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** One payment link, from the wish to have it. */
export interface Payment {
  id: string;
  orderId: string;
  reference: string;
  amount: number;
  currency: string;
  status: PaymentStatus;
  linkId: string | null;
  url: string | null;
  expiresAt: Date;
  purpose: PaymentPurpose;
  /** The link may be paid in parts. */
  partial: boolean;
  /** What of it goes on to the restaurant's own account; null: nothing. */
  transfer: { account: string; paise: number } | null;
}

const columns = `id, order_id as "orderId", reference, amount_paise as amount, currency, status, link_id as "linkId",
  url, expires_at as "expiresAt", purpose, accept_partial as partial,
  case when transfer_account is not null
       then json_build_object('account', transfer_account, 'paise', transfer_paise) end as transfer`;

const insert = statement(
  'payment insert',
  `insert into payments (order_id, reference, amount_paise, currency, status, expires_at, checked_at, purpose,
                         accept_partial, transfer_account, transfer_paise, made_at)
   values ($1, $2, $3, $4, 'new', $5, $6, $7, $8, $9, $10, $6) returning ${columns}`,
);

/** Writes a payment that a link shall be made for, at `now` by our clock, from which is counted when it was last looked after. */
export async function insertPayment(
  tx: Transaction,
  payment: Omit<Payment, 'id' | 'status' | 'linkId' | 'url'>,
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
    payment.partial,
    payment.transfer?.account ?? null,
    payment.transfer?.paise ?? null,
  ]);
  if (!row) throw new Error('A payment was not written.');
  return row;
}

const get = statement('payment get', `select ${columns} from payments where id = $1`);
const byId = statement('payment lock', `select ${columns} from payments where id = $1 for update`);
const find = statement(
  'payment find',
  `select ${columns} from payments where reference = $1 or link_id = $2 limit 1`,
);
const ofOrder = statement(
  'payments of order',
  `select ${columns} from payments where order_id = $1 order by created_at desc, id`,
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
       where (status in ('offered', 'part_paid') and coalesce(checked_at, '-infinity') < $1::timestamptz - interval '2 minutes')
          -- Its making was lost, with the alarms that look after it.
          or (status = 'new' and expires_at < $1 and coalesce(checked_at, '-infinity') < $1::timestamptz - interval '2 minutes')
          -- A late authorisation may still come up to three days after (Razorpay: late authorisation). A link that was
          -- given up before we had heard that it was made may be there all the same.
          or (status in ('expired', 'cancelled') and expires_at > $1::timestamptz - interval '3 days'
              and coalesce(checked_at, '-infinity') < $1::timestamptz - interval '6 hours')
          -- What of it goes on to the restaurant has not been heard of.
          or (status = 'paid' and transfer_account is not null and expires_at > $1::timestamptz - interval '3 days'
              and coalesce(checked_at, '-infinity') < $1::timestamptz - interval '1 hour'
              and not exists (select from transfers t where t.payment_id = payments.id and t.status <> 'pending'))
       order by expires_at limit $2 for update skip locked)
   returning ${columns}`,
);

/** A payment; undefined when there is none. */
export async function getPayment(db: Queryable, id: string): Promise<Payment | undefined> {
  return (await db.rows<Payment>(get, [id]))[0];
}

/** A payment, locked until the transaction ends. */
export async function lockPayment(tx: Transaction, id: string): Promise<Payment | undefined> {
  return (await tx.rows<Payment>(byId, [id]))[0];
}

/** The payment a provider's message speaks of, by our reference or its link id. */
export async function findPayment(
  tx: Transaction,
  reference: string | undefined,
  linkId: string | undefined,
): Promise<Payment | undefined> {
  return (await tx.rows<Payment>(find, [reference ?? null, linkId ?? null]))[0];
}

/** Every payment of an order, the latest first. */
export async function paymentsOfOrder(db: Queryable, orderId: string): Promise<Payment[]> {
  return db.rows<Payment>(ofOrder, [orderId]);
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
