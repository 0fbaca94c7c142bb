import { statement, type Transaction } from './database.ts';

// One cart a restaurant may be open: that of the person who stays.
const dropCarts = statement(
  'merge open carts',
  `update carts set status = 'dropped' where person_id = $2 and status = 'open' and restaurant_id in
     (select restaurant_id from carts where person_id = $1 and status = 'open')`,
);
const things = {
  addresses: 'person_id',
  reservations: 'person_id',
  orders: 'person_id',
  carts: 'person_id',
  waitlist: 'person_id',
  hold_tries: 'person_id',
  coupon_uses: 'person_id',
  consents: 'person_id',
};
// What they did, by whose name it is told: as staff who work no longer, or to an order of theirs.
const deeds = {
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
};
const moved = [...Object.entries(things), ...Object.entries(deeds)];

/** The columns that name the one who stays afterwards, each with its table: "orders.person_id". */
export const movedColumns = moved.map(([table, column]) => `${table}.${column}`);

const moves = moved.map(([table, column]) =>
  statement(`merge ${table} ${column}`, `update ${table} set ${column} = $1 where ${column} = $2`),
);
// How far staff have read: what either of them wrote and somebody has seen is not news.
const threadsRead = statement(
  'merge threads read',
  `insert into thread_reads (restaurant_id, person_id, read_seq)
   select restaurant_id, $1, read_seq from thread_reads where person_id = $2
   on conflict (restaurant_id, person_id) do update set read_seq = greatest(thread_reads.read_seq, excluded.read_seq)`,
);
// A restaurant that has blocked either of them has blocked both.
const blocked = statement(
  'merge blocks',
  `insert into blocked_guests (restaurant_id, person_id, at)
   select restaurant_id, $1, at from blocked_guests where person_id = $2 on conflict do nothing`,
);
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
  for (const move of moves) await tx.rows(move, [into, from]);
  await tx.rows(threadsRead, [into, from]);
  await tx.rows(blocked, [into, from]);
  await tx.rows(named, [into, from]);
  await tx.rows(gone, [from]);
}
