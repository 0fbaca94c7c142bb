import { statement, type Transaction } from './database.ts';

// One cart a restaurant may be open: that of the person who stays.
const dropCarts = statement(
  'merge open carts',
  `update carts set status = 'dropped' where person_id = $2 and status = 'open' and restaurant_id in
     (select restaurant_id from carts where person_id = $1 and status = 'open')`,
);
const moves = [
  'addresses',
  'reservations',
  'orders',
  'carts',
  'waitlist',
  'hold_tries',
  'coupon_uses',
  'consents',
].map((table) => statement(`merge ${table}`, `update ${table} set person_id = $1 where person_id = $2`));
const named = statement(
  'merge person',
  `update people p set name = coalesce(p.name, o.name), noticed_at = least(p.noticed_at, o.noticed_at),
          diets = array(select distinct unnest(p.diets || o.diets))
     from people o where p.id = $1 and o.id = $2`,
);
const gone = statement('merge away', 'delete from people where id = $1');

/**
 * Makes one person of two who turned out to be the same: everything of `from` is `into`'s, whose sessions alone stay.
 * `from` must not be staff; what somebody did as staff stands under their own id.
 */
export async function mergePeople(tx: Transaction, into: string, from: string): Promise<void> {
  await tx.rows(dropCarts, [into, from]);
  for (const move of moves) await tx.rows(move, [into, from]);
  await tx.rows(named, [into, from]);
  await tx.rows(gone, [from]);
}
