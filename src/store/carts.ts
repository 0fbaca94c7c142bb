import type { LineRequest } from '../domain/cart.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** A line as it lies in the cart: what was asked for, and what one cost then. */
export interface CartLine extends LineRequest {
  id: string;
  unitPaise: number;
}

export interface Cart {
  id: string;
  restaurantId: string;
  lines: CartLine[];
}

const open = statement(
  'cart open',
  `insert into carts (restaurant_id, person_id, made_at) values ($1, $2, $3)
   on conflict (person_id, restaurant_id) where status = 'open' do update set status = 'open' returning id`,
);

const find = statement(
  'cart find',
  `select c.id, c.restaurant_id as "restaurantId",
          coalesce((select json_agg(json_build_object('id', l.id, 'itemId', l.item_id, 'sizeId', l.size_id,
              'quantity', l.quantity, 'modifiers', l.modifiers, 'note', l.note, 'seat', l.seat, 'unitPaise', l.unit_paise)
              order by l.position) from cart_lines l where l.cart_id = c.id), '[]') as lines
     from carts c where c.person_id = $2 and c.restaurant_id = $1 and c.status = 'open'`,
);

function cartFrom(row: Cart): Cart {
  return {
    ...row,
    lines: row.lines.map((line) => ({
      ...line,
      sizeId: line.sizeId ?? undefined,
      note: line.note ?? undefined,
      seat: line.seat ?? undefined,
    })),
  };
}

/** The person's open cart at a restaurant; undefined when there is none. */
export async function findCart(
  db: Queryable,
  restaurantId: string,
  personId: string,
): Promise<Cart | undefined> {
  const [row] = await db.rows<Cart>(find, [restaurantId, personId]);
  return row && cartFrom(row);
}

const anywhere = statement(
  'cart anywhere',
  `select c.restaurant_id as "restaurantId", l.dishes
     from carts c, lateral (select count(*)::int as dishes from cart_lines where cart_id = c.id) l
    where c.person_id = $1 and c.status = 'open' and l.dishes > 0
    order by c.restaurant_id is not distinct from $2 desc, c.created_at desc limit 1`,
);

/** Where a person has an open cart with something in it: at this restaurant if they have one there, else the newest. */
export async function findOpenCart(
  db: Queryable,
  personId: string,
  restaurantId: string | null,
): Promise<{ restaurantId: string; dishes: number } | undefined> {
  return (await db.rows<{ restaurantId: string; dishes: number }>(anywhere, [personId, restaurantId]))[0];
}

/** The person's open cart, made `now` by our clock if need be, and locked by the row that says it is open. */
export async function openCart(
  tx: Transaction,
  restaurantId: string,
  personId: string,
  now: Date,
): Promise<Cart> {
  await tx.rows(open, [restaurantId, personId, now]);
  const cart = await findCart(tx, restaurantId, personId);
  if (!cart) throw new Error('A cart was not written.');
  return cart;
}

const insertLine = statement(
  'cart line insert',
  `insert into cart_lines (id, cart_id, item_id, size_id, quantity, modifiers, note, unit_paise, seat, position)
   select coalesce($9::uuid, gen_random_uuid()), $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(position), 0) + 1 from cart_lines where cart_id = $1`,
);

/** Puts a line at the end of a cart; one that was there before with the `id` it had. */
export async function insertCartLine(
  tx: Transaction,
  cartId: string,
  line: LineRequest,
  unitPaise: number,
  id?: string,
): Promise<void> {
  await tx.rows(insertLine, [
    cartId,
    line.itemId,
    line.sizeId ?? null,
    line.quantity,
    toJson(line.modifiers),
    line.note ?? null,
    unitPaise,
    line.seat ?? null,
    id ?? null,
  ]);
}

const updateLine = statement(
  'cart line update',
  `update cart_lines set quantity = $3, note = $4, unit_paise = $5, size_id = $6, modifiers = $7, seat = $8
    where id = $2 and cart_id = $1`,
);

/** Changes how many there are of a line, its size, choices and note, and the price that was told. */
export async function updateCartLine(
  tx: Transaction,
  cartId: string,
  lineId: string,
  line: Omit<LineRequest, 'itemId'>,
  unitPaise: number,
): Promise<void> {
  await tx.rows(updateLine, [
    cartId,
    lineId,
    line.quantity,
    line.note ?? null,
    unitPaise,
    line.sizeId ?? null,
    toJson(line.modifiers),
    line.seat ?? null,
  ]);
}

const reprice = statement(
  'cart line reprice',
  `update cart_lines set unit_paise = $3 where id = $2 and cart_id = $1`,
);

/** Writes the price, in paise, that was told for one of a line. */
export async function repriceCartLine(
  tx: Transaction,
  cartId: string,
  lineId: string,
  unitPaise: number,
): Promise<void> {
  await tx.rows(reprice, [cartId, lineId, unitPaise]);
}

const deleteLines = statement(
  'cart lines delete',
  `delete from cart_lines where cart_id = $1 and id = any($2::uuid[])`,
);

/** Takes lines out of a cart. */
export async function deleteCartLines(
  tx: Transaction,
  cartId: string,
  lineIds: readonly string[],
): Promise<void> {
  await tx.rows(deleteLines, [cartId, lineIds]);
}

const setStatus = statement(
  'cart status',
  `update carts set status = $2 where id = $1 and status = $3
      and not ($2 = 'open' and exists (select 1 from carts o where o.person_id = carts.person_id
               and o.restaurant_id = carts.restaurant_id and o.status = 'open')) returning id`,
);

/** Closes a cart into its order; false when it is not open any more, as somebody else was quicker. */
export async function closeCart(tx: Transaction, cartId: string): Promise<boolean> {
  return (await tx.rows(setStatus, [cartId, 'ordered', 'open'])).length > 0;
}

/** Opens the cart of an order that came to nothing, unless another one was begun there meanwhile. */
export async function reopenCart(tx: Transaction, cartId: string): Promise<void> {
  await tx.rows(setStatus, [cartId, 'open', 'ordered']);
}
