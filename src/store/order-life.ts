import type { OrderStatus } from '../domain/status.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import type { Order } from './orders.ts';

const numbered = statement(
  'orders numbered',
  `select o.id, max(t.number) as number
     from tickets t join orders o on o.id = t.order_id or o.reservation_id = t.reservation_id
    where t.restaurant_id = $1 and t.business_day = $2 and t.number = $3 and t.status <> 'withdrawn'
      and o.kind <> 'deposit' and o.status not in ('unpaid', 'lapsed')
    group by o.id, o.status
    order by o.status in ('placed', 'accepted', 'preparing', 'ready') desc, o.id`,
);

/**
 * The orders of food that a number of a business day may mean: those its ticket is about, and those of its booking. Live
 * ones come first; what is over is there so that it can be said how it stands.
 */
export async function ordersNumbered(
  db: Queryable,
  restaurantId: string,
  businessDay: string,
  number: number,
): Promise<string[]> {
  return (await db.rows<{ id: string }>(numbered, [restaurantId, businessDay, number])).map(({ id }) => id);
}

const moved = statement(
  'order moved on',
  `update orders set status = $2,
          preparing_at = case when $2 = 'preparing' then $3 else preparing_at end,
          ready_at = case when $2 = 'ready' then $3 else ready_at end,
          handed_over_at = case when $2 = 'served' then $3 else handed_over_at end
    where id = $1`,
);

/** Writes how far a locked order has come, and when. */
export async function moveOrder(
  tx: Transaction,
  orderId: string,
  status: Extract<OrderStatus, 'preparing' | 'ready' | 'served'>,
  at: Date,
): Promise<void> {
  await tx.rows(moved, [orderId, status, at]);
}

const recalled = statement(
  'order recalled',
  `update orders set status = $2, recalls = recalls + 1,
          preparing_at = case when $2 = 'accepted' then null else preparing_at end,
          ready_at = case when $2 = 'ready' then ready_at end,
          handed_over_at = null
    where id = $1`,
);

/** Writes that a locked order is where it was one step before. */
export async function recallOrder(
  tx: Transaction,
  orderId: string,
  status: Extract<OrderStatus, 'accepted' | 'preparing' | 'ready'>,
): Promise<void> {
  await tx.rows(recalled, [orderId, status]);
}

const served = statement(
  'orders served with a booking',
  `select id, handed_over_at as "handedOverAt", fired_at as "firedAt", wanted_at as "wantedAt",
          prep_minutes as "prepMinutes" from orders
    where reservation_id = $1 and kind <> 'deposit' and status = 'served' order by id`,
);

/** The orders of food that were served with a booking, and when the kitchen was told to begin them. */
export async function servedWith(
  db: Queryable,
  reservationId: string,
): Promise<Pick<Order, 'id' | 'handedOverAt' | 'firedAt' | 'wantedAt' | 'prepMinutes'>[]> {
  return db.rows(served, [reservationId]);
}

const ledger = statement(
  'order ledger',
  `select coalesce(sum(c.amount_paise), 0)::int as paid, coalesce(sum(r.back), 0)::int as back,
          coalesce(sum(r.open), 0)::int as open
     from payments p join captures c on c.payment_id = p.id
     left join lateral (select sum(amount_paise) filter (where status = 'processed') as back,
                               count(*) filter (where status <> 'processed') as open
                          from refunds where provider_payment_id = c.provider_payment_id) r on true
    where p.order_id = $1`,
);

/** Paise that arrived for an order and that are back, and how many refunds are still on their way or have failed. */
export async function ledgerOf(
  db: Queryable,
  orderId: string,
): Promise<{ paid: number; back: number; open: number }> {
  const [row] = await db.rows<{ paid: number; back: number; open: number }>(ledger, [orderId]);
  return row ?? { paid: 0, back: 0, open: 0 };
}
