import type { RefundStatus } from '../domain/status.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** Money going back. */
export interface Refund {
  id: string;
  providerPaymentId: string;
  amount: number;
  reason: string;
  key: string;
  status: RefundStatus;
  /** The provider's own id, from the first word of its refund on. */
  providerRefundId: string | null;
  /** The refund that failed and that this one makes good. */
  againOf: string | null;
}

const refundColumns = `id, provider_payment_id as "providerPaymentId", amount_paise as amount, reason, key, status,
  provider_refund_id as "providerRefundId", again_of as "againOf"`;
const insertRefundOnce = statement(
  'refund insert',
  `insert into refunds (provider_payment_id, amount_paise, reason, key, status, again_of, checked_at, made_at)
   values ($1, $2, $3, $4, 'wanted', $5, $6, $6)
   on conflict (key) do nothing returning ${refundColumns}`,
);
const refundSum = statement(
  'refund sum',
  `select coalesce(sum(amount_paise), 0)::int as paise from refunds where provider_payment_id = $1 and status not in ('failed', 'dropped')`,
);
const lockRefundBy = statement(
  'refund lock',
  `select ${refundColumns} from refunds where id::text = $1 or provider_refund_id = $2 for update`,
);
const refundStatus = statement(
  'refund status',
  `update refunds set status = $2, provider_refund_id = coalesce($3, provider_refund_id) where id = $1`,
);

/** Writes the intent of a refund, once per key, at `now` by our clock, from which is counted when it was last looked after; undefined when that refund exists already. */
export async function insertRefund(
  tx: Transaction,
  refund: Pick<Refund, 'providerPaymentId' | 'amount' | 'reason' | 'key'> & { againOf?: string },
  now: Date,
): Promise<Refund | undefined> {
  return (
    await tx.rows<Refund>(insertRefundOnce, [
      refund.providerPaymentId,
      refund.amount,
      refund.reason,
      refund.key,
      refund.againOf ?? null,
      now,
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

const unsettledRefunds = statement(
  'refunds unsettled',
  `update refunds r set checked_at = $1
     from captures c
    where c.provider_payment_id = r.provider_payment_id
      and r.id in (
        select id from refunds
         where status = 'wanted' and (checked_at is null or checked_at < $1::timestamptz - interval '10 minutes')
            or status = 'pending' and (checked_at is null or checked_at < $1::timestamptz - interval '6 hours')
         order by checked_at nulls first limit $2 for update skip locked)
   returning r.id, r.status, c.payment_id as "paymentId"`,
);
const failedOfOrder = statement(
  'refunds failed of order',
  `select r.id, r.provider_payment_id as "providerPaymentId", r.amount_paise as amount, r.reason, r.key, r.status,
          r.provider_refund_id as "providerRefundId", r.again_of as "againOf", c.payment_id as "paymentId", c.currency
     from refunds r join captures c on c.provider_payment_id = r.provider_payment_id
     join payments p on p.id = c.payment_id
    where p.order_id = $1 and r.status = 'failed'
      and not exists (select from refunds n where n.again_of = r.id and n.status <> 'dropped')
    order by r.created_at, r.id for update of r`,
);

/** Refunds nobody has told us the end of, marked as looked after at `now`; with the payment whose lane they go by. */
export async function takeUnsettledRefunds(
  db: Queryable,
  now: Date,
  limit: number,
): Promise<{ id: string; status: RefundStatus; paymentId: string }[]> {
  return db.rows(unsettledRefunds, [now, limit]);
}

/** An order's refunds that failed and have not been tried again, locked. */
export async function lockFailedRefunds(
  tx: Transaction,
  orderId: string,
): Promise<(Refund & { paymentId: string; currency: string })[]> {
  return tx.rows(failedOfOrder, [orderId]);
}
