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
// What they did, by whose name it is told: as staff who work no longer, or to an order of theirs.
const deeds = Object.entries({
  reservation_changes: 'by_person_id',
  order_changes: 'by_person_id',
  amendments: 'by_person_id',
  line_refunds: 'by_person_id',
  tickets: 'decided_by',
  orders: 'entered_by',
  handovers: 'taker_id',
  menu_revisions: 'person_id',
  photos: 'by',
  entry_links: 'made_by',
}).map(([table, by]) => statement(`merge deeds ${table}`, `update ${table} set ${by} = $1 where ${by} = $2`));
const named = statement(
  'merge person',
  `update people p set name = coalesce(p.name, o.name), noticed_at = least(p.noticed_at, o.noticed_at),
          diets = array(select distinct unnest(p.diets || o.diets))
     from people o where p.id = $1 and o.id = $2`,
);
const gone = statement('merge away', 'delete from people where id = $1');

/**
 * Makes one person of two who turned out to be the same: everything of `from` is `into`'s, whose sessions alone stay.
 * `from` must neither be staff nor stand in the audit of a restaurant (`namedInAudit`), which is written once.
 */
export async function mergePeople(tx: Transaction, into: string, from: string): Promise<void> {
  await tx.rows(dropCarts, [into, from]);
  for (const move of [...moves, ...deeds]) await tx.rows(move, [into, from]);
  await tx.rows(named, [into, from]);
  await tx.rows(gone, [from]);
}
