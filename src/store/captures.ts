import { type Queryable, statement, type Transaction } from './database.ts';

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
const ofOrder = statement(
  'captures of order',
  `select c.provider_payment_id as "providerPaymentId", c.payment_id as "paymentId", c.amount_paise as amount, c.currency,
          c.purpose, c.captured_at as at,
          c.amount_paise - (select coalesce(sum(r.amount_paise), 0) from refunds r
                             where r.provider_payment_id = c.provider_payment_id
                               and r.status not in ('failed', 'dropped'))::int as left
     from captures c join payments p on p.id = c.payment_id
    where p.order_id = $1 and c.currency = p.currency order by c.captured_at, c.provider_payment_id`,
);
const fee = statement(
  'capture fee',
  `update captures set fee_paise = $2 where provider_payment_id = $1 and fee_paise is null`,
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

/** Money that arrived for an order in its own currency, by any of its payments, first first; `left`: paise not gone back. */
export async function capturesOfOrder(
  db: Queryable,
  orderId: string,
): Promise<(Capture & { left: number })[]> {
  return db.rows<Capture & { left: number }>(ofOrder, [orderId]);
}

const correct = statement(
  'capture correct',
  `update captures set amount_paise = $2, currency = $3
    where provider_payment_id = $1 and (amount_paise <> $2 or currency <> $3) returning purpose`,
);

/** Puts right what a webhook said of money that arrived; gives what the money is for, or undefined when it was right. */
export async function correctCapture(
  tx: Transaction,
  { providerPaymentId, amount, currency }: Capture,
): Promise<Capture['purpose'] | undefined> {
  const [row] = await tx.rows<Pick<Capture, 'purpose'>>(correct, [providerPaymentId, amount, currency]);
  return row?.purpose;
}

/** Notes what the provider keeps of a payment, in paise, tax included. */
export async function noteFee(tx: Transaction, providerPaymentId: string, paise: number): Promise<void> {
  await tx.rows(fee, [providerPaymentId, paise]);
}

/** Books held money to the order it now pays for. */
export async function useForOrder(tx: Transaction, providerPaymentIds: readonly string[]): Promise<void> {
  await tx.rows(claimHeld, [providerPaymentIds]);
}

/** SQL for the paise that paid for the order `id` names and have not gone back. */
export const paidPaise = (id: string): string => `(
  select coalesce(sum(c.amount_paise - (select coalesce(sum(r.amount_paise), 0) from refunds r
                                         where r.provider_payment_id = c.provider_payment_id
                                           and r.status not in ('failed', 'dropped'))), 0)::int
    from captures c join payments p on p.id = c.payment_id where p.order_id = ${id} and c.purpose = 'order')`;
