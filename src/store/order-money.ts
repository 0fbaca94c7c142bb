import type { LineOff } from '../domain/line-refunds.ts';
import { paidPaise } from './captures.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

const keep = statement('order keep', `update orders set kept_paise = nullif($2::int, 0) where id = $1`);

/** Writes what stays with the restaurant of an order its guest has called off, in paise. */
export async function keepOf(tx: Transaction, orderId: string, paise: number): Promise<void> {
  await tx.rows(keep, [orderId, paise]);
}

const kept = statement('order kept', `select coalesce(kept_paise, 0) as paise from orders where id = $1`);

/** Paise that stay with the restaurant of an order its guest has called off. */
export async function keptOf(db: Queryable, orderId: string): Promise<number> {
  return (await db.rows<{ paise: number }>(kept, [orderId]))[0]?.paise ?? 0;
}

const withRest = statement(
  'orders with rest',
  `select o.id from orders o
    where o.person_id = $1 and o.advance_paise is not null and o.status in ('placed', 'accepted', 'preparing', 'ready')
      and o.total_paise - o.taken_off_paise > ${paidPaise('o.id')}
    order by o.wanted_at, o.id`,
);

/** A person's orders that are placed, not served, and not paid whole; the next one first. */
export async function ordersWithRest(db: Queryable, personId: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(withRest, [personId])).map(({ id }) => id);
}

const byNumber = statement(
  'order numbered',
  `select o.id from tickets t join orders o on o.id = t.order_id
    where t.restaurant_id = any($1::uuid[]) and t.number = $2
      and o.wanted_at between $3::timestamptz - interval '30 days' and $3::timestamptz + interval '30 days'
    order by abs(extract(epoch from o.wanted_at - $3::timestamptz)), o.created_at desc, o.id limit 1`,
);

// Money that came too late was never on a ticket; what failed of its refund is meant by 0.
const unnumbered = statement(
  'order unnumbered, refund failed',
  `select o.id from orders o
    where o.restaurant_id = any($1::uuid[]) and not exists (select from tickets t where t.order_id = o.id)
      and exists (select from refunds r join captures c on c.provider_payment_id = r.provider_payment_id
                    join payments p on p.id = c.payment_id
                   where p.order_id = o.id and r.status = 'failed'
                     and not exists (select from refunds n where n.again_of = r.id and n.status <> 'dropped'))
    order by o.wanted_at, o.id limit 1`,
);
const numberOf = statement(
  'ticket number of order',
  `select number from tickets where order_id = $1 order by created_at desc limit 1`,
);

/** The number by which staff know an order, called off or not; 0 when it was never on a ticket. */
export async function numberOfOrder(db: Queryable, orderId: string): Promise<number> {
  return (await db.rows<{ number: number }>(numberOf, [orderId]))[0]?.number ?? 0;
}

/**
 * The order whose ticket has the number, at one of these restaurants; of several the one nearest to `now`, of those the newest. 0: one
 * that was never on a ticket and whose refund failed.
 */
export async function orderNumbered(
  db: Queryable,
  restaurantIds: readonly string[],
  number: number,
  now: Date,
): Promise<string | undefined> {
  const found =
    number === 0
      ? db.rows<{ id: string }>(unnumbered, [restaurantIds])
      : db.rows<{ id: string }>(byNumber, [restaurantIds, number, now]);
  return (await found)[0]?.id;
}

const offLines = statement(
  'line refunds',
  `select line_id as "lineId", sum(quantity)::int as quantity, sum(paise)::int as paise
     from line_refunds where order_id = $1 group by line_id`,
);
const insertLine = statement(
  'line refund insert',
  `insert into line_refunds (order_id, line_id, quantity, paise, by_person_id, at) values ($1, $2, $3, $4, $5, $6)`,
);
const off = statement(
  'order take off',
  `update orders set taken_off_paise = taken_off_paise + $2 where id = $1`,
);

/** What of the lines of an order came off its bill. */
export async function refundedLines(db: Queryable, orderId: string): Promise<LineOff[]> {
  return db.rows<LineOff>(offLines, [orderId]);
}

/** Notes that so many of a line came off the bill, worth `paise`. */
export async function noteLineRefund(
  tx: Transaction,
  line: LineOff & { orderId: string; by: string | null; at: Date },
): Promise<void> {
  await tx.rows(insertLine, [line.orderId, line.lineId, line.quantity, line.paise, line.by, line.at]);
}

const forget = statement('line refunds forget', `delete from line_refunds where line_id = $1`);

/** Writes what is left of a line's refunds, now that there is less of the line than was refunded. */
export async function keepLineRefunds(
  tx: Transaction,
  line: LineOff & { orderId: string; by: string | null; at: Date },
): Promise<void> {
  await tx.rows(forget, [line.lineId]);
  await noteLineRefund(tx, line);
}

/** Takes paise off a locked order's bill. */
export async function takeOffBill(tx: Transaction, orderId: string, paise: number): Promise<void> {
  await tx.rows(off, [orderId, paise]);
}
