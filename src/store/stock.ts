import type { Count } from '../domain/stock.ts';
import type { Day } from '../domain/time.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** A dish or an option that is counted. */
export interface Counted extends Count {
  id: string;
  kind: 'item' | 'modifier';
  /** How many are ordered for the business day that was asked about. */
  ordered: number;
}

/** So many of a dish or an option. */
export interface Portion {
  id: string;
  kind: Counted['kind'];
  quantity: number;
  /** The business day it is wanted on; null: its count is of no day. */
  day: Day | null;
}

const isCounted = (alias: string) => `(${alias}.stock is not null or ${alias}.daily_stock is not null)`;
const ordered = (column: string, alias: string) =>
  `coalesce((select sum(h.quantity) from stock_holds h where h.${column} = ${alias}.id and h.day = $2), 0)::int`;

const counts = statement(
  'stock counts',
  `select i.id, 'item' as kind, i.stock, i.daily_stock as daily, i.stock_day as day, ${ordered('item_id', 'i')} as ordered
     from items i where i.restaurant_id = $1 and ${isCounted('i')}
   union all
   select m.id, 'modifier', m.stock, m.daily_stock, m.stock_day, ${ordered('modifier_id', 'm')}
     from modifier_groups g join modifiers m on m.group_id = g.id where g.restaurant_id = $1 and ${isCounted('m')}`,
);

/** Every dish and option of a restaurant that is counted; `day`: the business day of which is told what is ordered for it. */
export async function countedOf(db: Queryable, restaurantId: string, day: Day): Promise<Counted[]> {
  return db.rows<Counted>(counts, [restaurantId, day]);
}

const lockItems = statement(
  'stock items lock',
  `select i.id from items i where i.restaurant_id = $1 and ${isCounted('i')} order by i.id for no key update`,
);
const lockModifiers = statement(
  'stock modifiers lock',
  `select m.id from modifiers m join modifier_groups g on g.id = m.group_id
    where g.restaurant_id = $1 and ${isCounted('m')} order by m.id for no key update of m`,
);

/**
 * Locks all that is counted at a restaurant until the transaction ends: dishes by id, then options by id. All of it at
 * once, so that whoever has one of them never waits for another. Comes after every other lock.
 */
export async function lockCounted(tx: Transaction, restaurantId: string): Promise<void> {
  await tx.rows(lockItems, [restaurantId]);
  await tx.rows(lockModifiers, [restaurantId]);
}

const tables = { item: 'items', modifier: 'modifiers' } as const;
const kinds = ['item', 'modifier'] as const;

const perKind = (name: string, text: (table: string) => string) => ({
  item: statement(`${name} of items`, text(tables.item)),
  modifier: statement(`${name} of modifiers`, text(tables.modifier)),
});

const begin = perKind(
  'stock day begin',
  (table) =>
    `update ${table} t set stock = n.stock, stock_day = n.day
       from unnest($1::uuid[], $2::int[], $3::date[]) as n(id, stock, day) where t.id = n.id`,
);

/** Begins the count of a business day: what is left of dishes and options that are locked. */
export async function beginCounts(
  tx: Transaction,
  fresh: readonly { id: string; kind: Counted['kind']; stock: number; day: Day }[],
): Promise<void> {
  for (const kind of kinds) {
    const some = fresh.filter((one) => one.kind === kind);
    if (some.length === 0) continue;
    const columns = [some.map((s) => s.id), some.map((s) => s.stock), some.map((s) => s.day)];
    await tx.rows(begin[kind], columns);
  }
}

const take = perKind(
  'stock take',
  (table) =>
    `update ${table} t set stock = t.stock - n.quantity from unnest($1::uuid[], $2::int[]) as n(id, quantity)
      where t.id = n.id and t.stock >= n.quantity returning t.id`,
);

/** Takes portions off the counts of their dishes and options. @throws Error where more is taken than there is: the lock was not held. */
export async function takePortions(tx: Transaction, portions: readonly Portion[]): Promise<void> {
  for (const kind of kinds) {
    const some = portions.filter((portion) => portion.kind === kind);
    if (some.length === 0) continue;
    const taken = await tx.rows(take[kind], [some.map((p) => p.id), some.map((p) => p.quantity)]);
    if (taken.length !== some.length) throw new Error('More was taken of a dish than there is.');
  }
}

const hold = statement(
  'stock hold',
  `insert into stock_holds (order_id, item_id, modifier_id, day, quantity)
   select $1, case when kind = 'item' then id end, case when kind = 'modifier' then id end, day, quantity
     from unnest($2::uuid[], $3::text[], $4::date[], $5::int[]) as n(id, kind, day, quantity)`,
);

/** Notes what an order has taken. */
export async function insertHolds(
  tx: Transaction,
  orderId: string,
  portions: readonly Portion[],
): Promise<void> {
  if (portions.length === 0) return;
  await tx.rows(hold, [
    orderId,
    portions.map((p) => p.id),
    portions.map((p) => p.kind),
    portions.map((p) => p.day),
    portions.map((p) => p.quantity),
  ]);
}

const unhold = statement(
  'stock unhold',
  `delete from stock_holds where order_id = $1
   returning coalesce(item_id, modifier_id) as id, case when item_id is null then 'modifier' else 'item' end as kind,
             day, quantity`,
);

/** Forgets what an order has taken, and gives it. */
export async function deleteHolds(tx: Transaction, orderId: string): Promise<Portion[]> {
  return tx.rows<Portion>(unhold, [orderId]);
}

// What was taken of a day that is over, or of one that has not begun, is in no count.
const giveBack = perKind(
  'stock give back',
  (table) =>
    `update ${table} t set stock = t.stock + n.quantity from unnest($1::uuid[], $2::int[], $3::date[]) as n(id, quantity, day)
      where t.id = n.id and t.stock is not null and (n.day is null or n.day = t.stock_day)`,
);

/** Puts portions back onto the counts they were taken of, where these are still counted. */
export async function returnPortions(tx: Transaction, portions: readonly Portion[]): Promise<void> {
  for (const kind of kinds) {
    const some = portions.filter((portion) => portion.kind === kind);
    if (some.length === 0) continue;
    await tx.rows(giveBack[kind], [
      some.map((p) => p.id),
      some.map((p) => p.quantity),
      some.map((p) => p.day),
    ]);
  }
}
