import type { Day } from '../domain/time.ts';
import { statement, type Transaction } from './database.ts';

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

const off = each('menu off', `sold_out_until = coalesce($3::timestamptz, 'infinity')`);

/** Takes them off the menu until a moment, or until they are brought back. */
export async function setOff(
  tx: Transaction,
  restaurantId: string,
  ids: readonly string[],
  until: Date | null,
): Promise<void> {
  for (const one of off) await tx.rows(one, [restaurantId, ids, until]);
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
