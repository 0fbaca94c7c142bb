import { type Queryable, statement, type Transaction } from './database.ts';

/** Where an order is wanted, if not at a booked table or at the counter: at a table guests sit at, or for many heads. */
export interface OrderPlace {
  tableId: string | null;
  heads: number | null;
}

// A table of another house, or one that is gone, is none.
const put = statement(
  'cart place put',
  `update carts c set heads = $3,
          table_id = (select t.id from tables t
                       where t.id = $2 and t.restaurant_id = c.restaurant_id and t.retired_at is null)
    where c.id = $1`,
);

/** Writes down where what lies in a cart is wanted. */
export async function putCartPlace(tx: Transaction, cartId: string, place: OrderPlace): Promise<void> {
  await tx.rows(put, [cartId, place.tableId, place.heads]);
}

const get = statement('cart place', `select table_id as "tableId", heads from carts where id = $1`);

/** Where what lies in a cart is wanted, as it was read back last. */
export async function cartPlace(db: Queryable, cartId: string): Promise<OrderPlace> {
  return (await db.rows<OrderPlace>(get, [cartId]))[0] ?? { tableId: null, heads: null };
}

/** A table by its public code. */
export interface CodedTable {
  id: string;
  name: string;
  restaurantId: string;
}

const coded = statement(
  'table by code',
  `select t.id, t.name, t.restaurant_id as "restaurantId" from tables t join restaurants r on r.id = t.restaurant_id
    where t.code = $1 and t.retired_at is null and not r.draft`,
);

/** The table whose QR code says `code`; undefined when there is none, or its restaurant is not open for guests yet. */
export async function tableCoded(db: Queryable, code: string): Promise<CodedTable | undefined> {
  return (await db.rows<CodedTable>(coded, [code]))[0];
}

const codes = statement(
  'table codes',
  `select name, code from tables where restaurant_id = $1 and retired_at is null order by length(name), name`,
);

/** A restaurant's tables and what their QR codes say. */
export async function tableCodes(
  db: Queryable,
  restaurantId: string,
): Promise<{ name: string; code: string }[]> {
  return db.rows(codes, [restaurantId]);
}

const sitting = statement(
  'visit at table',
  `select v.id from reservations v
    where v.person_id = $1 and v.status = 'seated' and $2 = any(v.table_ids) order by v.starts_at desc limit 1`,
);

/** The booking by which a person sits at a table; null when they have none there. */
export async function visitAtTable(db: Queryable, personId: string, tableId: string): Promise<string | null> {
  return (await db.rows<{ id: string }>(sitting, [personId, tableId]))[0]?.id ?? null;
}
