import type { StockWas } from '../domain/stock-text.ts';
import type { Day } from '../domain/time.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/**
 * What staff say of dishes and options, by their ids. Being off is part of the menu and raises its version; counts are
 * not, and are read when they matter.
 */

const raise = statement('menu raise', `update restaurants set menu_version = menu_version + 1 where id = $1`);

/** The dishes and options of `$1` among the ids of `$2`. */
const ofRestaurant = {
  items: 't.restaurant_id = $1 and t.id = any($2::uuid[])',
  modifiers:
    't.id = any($2::uuid[]) and t.group_id in (select g.id from modifier_groups g where g.restaurant_id = $1)',
} as const;
const tables = ['items', 'modifiers'] as const;

const each = (name: string, set: string) =>
  tables.map((table) =>
    statement(`${name} of ${table}`, `update ${table} t set ${set} where ${ofRestaurant[table]}`),
  );

// Who says it again of what is off already says only until when.
const off = each(
  'menu off',
  `sold_out_at = case when t.sold_out_until > $4 then coalesce(t.sold_out_at, $4) else $4 end,
   sold_out_until = coalesce($3::timestamptz, 'infinity')`,
);

/** Takes them off the menu until a moment, or until they are brought back; `now` is kept as since when. */
export async function setOff(
  tx: Transaction,
  restaurantId: string,
  ids: readonly string[],
  until: Date | null,
  now: Date,
): Promise<void> {
  for (const one of off) await tx.rows(one, [restaurantId, ids, until, now]);
  await tx.rows(raise, [restaurantId]);
}

// A count that came with the menu and is of no day stays of none; any other is of this day, and over with it.
const count = each(
  'menu count',
  `stock = $3, sold_out_until = null,
   stock_day = case when t.stock is not null and t.daily_stock is null and t.stock_day is null then null else $4::date end`,
);

/** So many of them are left on the business day `today`. */
export async function setCount(
  tx: Transaction,
  restaurantId: string,
  ids: readonly string[],
  left: number,
  today: Day,
): Promise<void> {
  for (const one of count) await tx.rows(one, [restaurantId, ids, left, today]);
  await tx.rows(raise, [restaurantId]);
}

// The day's count begins anew of the new number, less what is ordered for the day already.
const daily = each('menu daily', 'daily_stock = $3::int, stock = null, stock_day = null');

/** There are so many of them each business day, from this one on; null: they are not counted. What is off stays off. */
export async function setDaily(
  tx: Transaction,
  restaurantId: string,
  ids: readonly string[],
  count: number | null,
): Promise<void> {
  for (const one of daily) await tx.rows(one, [restaurantId, ids, count]);
  await tx.rows(raise, [restaurantId]);
}

// Who brings back what was off keeps what was counted; who brings back what was counted, or is all sold, ends the count.
const back = each(
  'menu back',
  `stock = case when t.sold_out_until > $3 and t.stock > 0 then t.stock end,
   stock_day = case when t.sold_out_until > $3 and t.stock > 0 then t.stock_day
                    when t.daily_stock is not null then $4::date end,
   sold_out_until = null`,
);

/** Brings them back; one that is counted by the day is without a limit for the rest of the business day `today`. */
export async function bringBack(
  tx: Transaction,
  restaurantId: string,
  ids: readonly string[],
  now: Date,
  today: Day,
): Promise<void> {
  for (const one of back) await tx.rows(one, [restaurantId, ids, now, today]);
  await tx.rows(raise, [restaurantId]);
}

const were = statement(
  'menu stock were',
  tables
    .map(
      (table) => `select t.id, t.sold_out_at::text as since, t.sold_out_until::text as until, t.stock,
                         t.stock_day::text as day, t.stock as left
                    from ${table} t where ${ofRestaurant[table]}`,
    )
    .join(' union all '),
);

/** What is kept of each of them, so that it can be put back. */
export async function stockOf(
  tx: Transaction,
  restaurantId: string,
  ids: readonly string[],
): Promise<StockWas[]> {
  return tx.rows<StockWas>(were, [restaurantId, ids]);
}

// Of what was sold since, as much less is there.
const restore = each(
  'menu stock restore',
  `sold_out_at = $3::timestamptz, sold_out_until = $4::timestamptz, stock_day = $6::date,
   stock = case when $5::int is not null then greatest(0, $5::int - greatest(0, coalesce($7::int - t.stock, 0))) end`,
);

/** Puts them back to what they were. */
export async function restoreStock(
  tx: Transaction,
  restaurantId: string,
  was: readonly StockWas[],
): Promise<void> {
  for (const { id, since: at, until, stock, day, left } of was)
    for (const one of restore) await tx.rows(one, [restaurantId, [id], at, until, stock, day, left]);
  await tx.rows(raise, [restaurantId]);
}

const since = statement(
  'menu off since',
  `select i.id, i.sold_out_at as since from items i where i.restaurant_id = $1 and i.sold_out_until > $2
   union all
   select m.id, m.sold_out_at from modifier_groups g join modifiers m on m.group_id = g.id
    where g.restaurant_id = $1 and m.sold_out_until > $2`,
);

/** Since when dishes and options are off that are off at `now`, by their ids; null where nobody knows. */
export async function offSince(
  db: Queryable,
  restaurantId: string,
  now: Date,
): Promise<ReadonlyMap<string, Date | null>> {
  const rows = await db.rows<{ id: string; since: Date | null }>(since, [restaurantId, now]);
  return new Map(rows.map((row) => [row.id, row.since]));
}
