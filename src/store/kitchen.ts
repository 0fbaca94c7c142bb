import type { KitchenLoad } from '../domain/kitchen-slots.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

// What is catered for is agreed with the restaurant one by one and takes nobody's slot.
const load = statement(
  'kitchen load',
  `select o.wanted_at as "wantedAt",
          coalesce((select sum(l.quantity) from order_lines l where l.order_id = o.id), 0)::int as dishes
     from orders o
    where o.restaurant_id = $1 and o.wanted_at >= $2 and o.kind in ('pickup', 'with_booking', 'at_table')
      and o.id is distinct from $3
      and (o.status in ('placed', 'accepted', 'preparing', 'ready')
           or o.status = 'unpaid' and exists (select 1 from payments p where p.order_id = o.id and p.expires_at > $4))`,
);

/**
 * What a kitchen has taken on that is wanted from `since` on, but for the order `except`. An order that is not paid yet
 * counts for as long as its payment link lives at `now`.
 */
export async function kitchenLoad(
  db: Queryable,
  restaurantId: string,
  since: Date,
  now: Date,
  except: string | null,
): Promise<KitchenLoad[]> {
  return db.rows<KitchenLoad>(load, [restaurantId, since, except, now]);
}

const lock = statement('lock kitchen slot', `select pg_advisory_xact_lock(hashtextextended($1, 18))`);

/**
 * One at a time per restaurant and slot, until the transaction ends: whoever takes an order for a slot counts it while
 * nobody else adds to it. It is the last lock of all (docs/ready-time.md); several are taken in the order of time.
 */
export async function lockKitchenSlot(tx: Transaction, restaurantId: string, slot: Date): Promise<void> {
  await tx.rows(lock, [`${restaurantId} ${slot.toISOString()}`]);
}

const fire = statement(
  'order fire',
  `update orders set fired_at = $2 where id = $1 and fired_at is null and status = 'accepted' returning id`,
);

/** Notes that the kitchen is told to begin an accepted order; false when it has been told before. */
export async function fireOrder(tx: Transaction, orderId: string, now: Date): Promise<boolean> {
  return (await tx.rows(fire, [orderId, now])).length > 0;
}

const cooks = statement(
  'kitchen staff',
  `select person_id as id from staff where restaurant_id = $1 and role = 'kitchen'`,
);

/** The members of a restaurant's staff who cook. */
export async function kitchenStaff(db: Queryable, restaurantId: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(cooks, [restaurantId])).map((row) => row.id);
}
