import type { LedgerRow } from '../domain/ledger.ts';
import { type Queryable, statement } from './database.ts';

const rows = statement(
  'ledger rows',
  `select c.provider_payment_id as id, r.slug as restaurant, c.currency, c.amount_paise as amount, c.purpose,
          c.fee_paise as fee,
          json_build_object(
            'id', p.id, 'amount', p.amount_paise, 'currency', p.currency, 'status', p.status, 'purpose', p.purpose,
            'transfer', p.transfer_paise,
            'transferred', (select coalesce(sum(t.amount_paise), 0)::int from transfers t
                             where t.payment_id = p.id and t.status in ('processed', 'reversed', 'partially_reversed')),
            'reversed', (select coalesce(sum(t.reversed_paise), 0)::int from transfers t where t.payment_id = p.id)) as payment,
          json_build_object(
            'id', o.id, 'status', o.status, 'total', o.total_paise, 'takenOff', o.taken_off_paise,
            'kept', o.kept_paise) as "order",
          coalesce((select json_agg(json_build_object('id', f.id, 'amount', f.amount_paise, 'status', f.status)
                                    order by f.id)
                      from refunds f where f.provider_payment_id = c.provider_payment_id), '[]') as refunds
     from captures c
     join payments p on p.id = c.payment_id
     join orders o on o.id = p.order_id
     join restaurants r on r.id = o.restaurant_id
    where ($1::text is null or r.slug = $1)
      -- All money of the orders for which some came on that day, on the restaurant's own clock.
      and ($2::date is null or exists (
            select from captures d join payments q on q.id = d.payment_id
             where q.order_id = o.id and (d.captured_at at time zone r.zone)::date = $2::date))
    order by c.captured_at, c.provider_payment_id`,
);

/** The money of every order, of one restaurant's, or of those that were paid on a day (YYYY-MM-DD). */
export async function ledgerRows(
  db: Queryable,
  { restaurant, day }: { restaurant?: string | undefined; day?: string | undefined } = {},
): Promise<LedgerRow[]> {
  return db.rows<LedgerRow>(rows, [restaurant ?? null, day ?? null]);
}

const whole = statement(
  'ledger whole',
  `select (select coalesce(sum(amount_paise), 0) from captures)::float8 as captured,
          (select coalesce(sum(amount_paise), 0) from refunds where status not in ('failed', 'dropped'))::float8 as refunded,
          (select coalesce(sum(amount_paise), 0) from settlements)::float8 as settled`,
);

/** The sums of the plain tables, in paise, to hold the joined rows against. */
export async function ledgerWhole(
  db: Queryable,
): Promise<{ captured: number; refunded: number; settled: number }> {
  const [row] = await db.rows<{ captured: number; refunded: number; settled: number }>(whole);
  return row ?? { captured: 0, refunded: 0, settled: 0 };
}
