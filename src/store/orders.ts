import type { PricedLine } from '../domain/cart.ts';
import type { OrderStatus } from '../domain/status.ts';
import type { Bill } from '../domain/tax.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** An order with its lines frozen as the diner saw them. */
export interface Order {
  id: string;
  restaurantId: string;
  personId: string;
  conversationId: string;
  cartId: string | null;
  reservationId: string | null;
  /** A deposit has no lines: it is paid for the table alone. */
  kind: 'with_booking' | 'pickup' | 'deposit';
  status: OrderStatus;
  wantedAt: Date;
  total: number;
  /** The part of the total that is paid for the table and comes off the bill. */
  deposit: number;
  name: string | null;
  prepMinutes: number;
  lines: OrderLine[];
}

export interface OrderLine {
  quantity: number;
  name: string;
  code: string;
  size: string | null;
  modifiers: { name: string; quantity: number; paise: number }[];
  note: string | null;
  unit: number;
  total: number;
  allergens: string[];
}

const columns = `
  o.id, o.restaurant_id as "restaurantId", o.person_id as "personId", o.conversation_id as "conversationId",
  o.cart_id as "cartId", o.reservation_id as "reservationId", o.kind, o.status, o.wanted_at as "wantedAt",
  o.total_paise as total, o.deposit_paise as deposit, o.name, o.prep_minutes as "prepMinutes",
  coalesce((select json_agg(json_build_object('quantity', l.quantity, 'name', l.name, 'code', l.code, 'size', l.size,
      'modifiers', l.modifiers, 'note', l.note, 'unit', l.unit_paise, 'total', l.unit_paise * l.quantity,
      'allergens', l.allergens) order by l.position) from order_lines l where l.order_id = o.id), '[]') as lines`;

const insert = statement(
  'order insert',
  `with placed as (
     insert into orders (restaurant_id, person_id, conversation_id, cart_id, reservation_id, kind, status, wanted_at,
                         items_paise, taxes, round_off_paise, total_paise, name, prep_minutes, deposit_paise)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $16) returning id
   ), lines as (
     insert into order_lines (order_id, item_id, name, code, size, quantity, modifiers, note, unit_paise, allergens, position)
     select placed.id, l."itemId", l.name, l.code, l.size, l.quantity, l.modifiers, l.note, l.unit,
            array(select json_array_elements_text(l.allergens)), l.position
       from placed, json_to_recordset($15::json) as l("itemId" uuid, name text, code text, size text, quantity int,
            modifiers jsonb, note text, unit int, allergens json, position int)
   )
   select id from placed`,
);

/** What an order is made of. */
export interface NewOrder {
  restaurantId: string;
  personId: string;
  conversationId: string;
  cartId: string | null;
  reservationId: string | null;
  kind: Order['kind'];
  status: OrderStatus;
  wantedAt: Date;
  /** What the food costs. */
  bill: Bill;
  /** What is paid for the table besides, in paise. */
  deposit: number;
  name: string;
  prepMinutes: number;
  lines: readonly PricedLine[];
}

/** Writes an order with its lines; gives its id. */
export async function insertOrder(tx: Transaction, order: NewOrder): Promise<string> {
  const lines = order.lines.map((line, position) => ({
    itemId: line.itemId,
    name: line.name,
    code: line.code,
    size: line.size,
    quantity: line.quantity,
    modifiers: line.modifiers.map(({ name, quantity, paise }) => ({ name, quantity, paise })),
    note: line.note,
    unit: line.unit,
    allergens: line.allergens,
    position,
  }));
  const [row] = await tx.rows<{ id: string }>(insert, [
    order.restaurantId,
    order.personId,
    order.conversationId,
    order.cartId,
    order.reservationId,
    order.kind,
    order.status,
    order.wantedAt,
    order.bill.items,
    toJson(order.bill.taxes),
    order.bill.roundOff,
    order.bill.total + order.deposit,
    order.name,
    order.prepMinutes,
    toJson(lines),
    order.deposit,
  ]);
  if (!row) throw new Error('An order was not written.');
  return row.id;
}

const get = statement('order get', `select ${columns} from orders o where o.id = $1`);
const lock = statement('order lock', `select ${columns} from orders o where o.id = $1 for update of o`);
const ofReservation = statement(
  'orders of reservation',
  `select ${columns} from orders o where o.reservation_id = $1 and o.status in ('unpaid', 'placed', 'accepted')
    order by o.id`,
);
const rival = statement(
  'order rival lock',
  `select ${columns} from orders o
    where o.id <> $1 and (o.cart_id = $2 or o.reservation_id = $3 and (o.kind = 'deposit') = $4) and o.status in ('unpaid', 'placed', 'accepted')
    order by o.status = 'unpaid', o.created_at limit 1 for update of o`,
);
const upcoming = statement(
  'orders upcoming',
  `select ${columns} from orders o
    where o.person_id = $1 and o.wanted_at > $2
      and (o.status = 'unpaid' or o.kind = 'pickup' and o.status in ('placed', 'accepted'))
    order by o.wanted_at limit 10`,
);
const setStatus = statement('order status', `update orders set status = $2, wanted_at = $3 where id = $1`);

/** One order; undefined when there is none. */
export async function getOrder(db: Queryable, id: string): Promise<Order | undefined> {
  return (await db.rows<Order>(get, [id]))[0];
}

/** The same, locked until the transaction ends. */
export async function lockOrder(tx: Transaction, id: string): Promise<Order | undefined> {
  return (await tx.rows<Order>(lock, [id]))[0];
}

/** Another live order of the same cart or, of its kind, for the same booking, locked; one that is paid for before one that is not. */
export async function lockRival(
  tx: Transaction,
  order: Pick<Order, 'id' | 'cartId' | 'reservationId' | 'kind'>,
): Promise<Order | undefined> {
  const of = [order.id, order.cartId, order.reservationId, order.kind === 'deposit'];
  return (await tx.rows<Order>(rival, of))[0];
}

/** What is ordered with a booking and still alive: its deposit, its food, or both; in the order in which they are locked. */
export async function ordersOfReservation(db: Queryable, reservationId: string): Promise<Order[]> {
  return db.rows<Order>(ofReservation, [reservationId]);
}

/** A person's orders to collect, and those of either kind still to be paid, that are wanted after `since`. */
export async function upcomingOrders(db: Queryable, personId: string, since: Date): Promise<Order[]> {
  return db.rows<Order>(upcoming, [personId, since]);
}

/** Writes a locked order's status and the time it is wanted at. */
export async function saveOrder(
  tx: Transaction,
  order: Pick<Order, 'id' | 'status' | 'wantedAt'>,
): Promise<void> {
  await tx.rows(setStatus, [order.id, order.status, order.wantedAt]);
}
