import type { Substitution } from '../domain/basket.ts';
import type { Choice, ChosenModifier, PricedLine } from '../domain/cart.ts';
import type { OrderStatus } from '../domain/status.ts';
import type { Bill, TaxLine } from '../domain/tax.ts';
import { paidPaise } from './captures.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** `at_table`: by guests who sit there already; `catering`: for many heads, elsewhere. */
export type OrderKind = 'with_booking' | 'pickup' | 'deposit' | 'at_table' | 'catering';

/** An order with its lines frozen as the diner saw them. */
export interface Order {
  id: string;
  restaurantId: string;
  /** Null, as is the conversation: guests of whom no number is known, whose order staff have entered. */
  personId: string | null;
  conversationId: string | null;
  /** The member of staff who has entered it. */
  enteredBy: string | null;
  cartId: string | null;
  reservationId: string | null;
  /** A deposit has no lines: it is paid for the table alone. */
  kind: OrderKind;
  status: OrderStatus;
  wantedAt: Date;
  total: number;
  /** The part of the total that is paid for the table and comes off the bill. */
  deposit: number;
  name: string | null;
  prepMinutes: number;
  /** What the food costs, and what is on its bill besides; paise. */
  items: number;
  discount: number;
  taxes: TaxLine[];
  roundOff: number;
  tip: number;
  coupon: string | null;
  cutlery: boolean;
  substitution: Substitution | null;
  tableId: string | null;
  /** What that table is called. */
  table: string | null;
  heads: number | null;
  /** What is paid before it is placed; null: all of it. */
  advance: number | null;
  /** Paise that paid for it and have not gone back; and what came off its bill after it was placed. */
  paid: number;
  takenOff: number;
  /** When the kitchen was told to begin, began, was done, and handed it over. */
  firedAt: Date | null;
  preparingAt: Date | null;
  readyAt: Date | null;
  handedOverAt: Date | null;
  /** Rises with every change of the lines. */
  version: number;
  /** How often a step of it was taken back. */
  recalls: number;
  lines: OrderLine[];
}

export interface OrderLine {
  id: string;
  itemId: string | null;
  sizeId: string | null;
  /** As it was asked for, by the menu's ids. */
  asked: Choice[];
  taxClass: string;
  seat: string | null;
  course: string | null;
  quantity: number;
  name: string;
  code: string;
  size: string | null;
  modifiers: FrozenModifier[];
  note: string | null;
  unit: number;
  total: number;
  allergens: string[];
}

/** A choice as it was told and is printed; it has no id, as the menu may have changed since. */
export type FrozenModifier = Omit<ChosenModifier, 'id' | 'modifiers'> & { modifiers?: FrozenModifier[] };

const columns = `
  o.id, o.restaurant_id as "restaurantId", o.person_id as "personId", o.conversation_id as "conversationId",
  o.entered_by as "enteredBy", o.cart_id as "cartId", o.reservation_id as "reservationId", o.kind, o.status, o.wanted_at as "wantedAt",
  o.total_paise as total, o.deposit_paise as deposit, o.name, o.prep_minutes as "prepMinutes",
  o.items_paise as items, o.discount_paise as discount, o.taxes, o.round_off_paise as "roundOff", o.tip_paise as tip,
  o.coupon_code as coupon, o.cutlery, o.substitution, o.table_id as "tableId",
  (select t.name from tables t where t.id = o.table_id) as "table", o.heads, o.advance_paise as advance,
  o.fired_at as "firedAt", o.preparing_at as "preparingAt", o.ready_at as "readyAt",
  o.handed_over_at as "handedOverAt", o.version, o.recalls, o.taken_off_paise as "takenOff", ${paidPaise('o.id')} as paid,
  coalesce((select json_agg(json_build_object('id', l.id, 'itemId', l.item_id, 'sizeId', l.size_id,
      'asked', l.asked, 'taxClass', l.tax_class, 'seat', l.seat, 'course', l.course, 'quantity', l.quantity, 'name', l.name, 'code', l.code, 'size', l.size,
      'modifiers', l.modifiers, 'note', l.note, 'unit', l.unit_paise, 'total', l.unit_paise * l.quantity,
      'allergens', l.allergens) order by l.position) from order_lines l where l.order_id = o.id), '[]') as lines`;

const insert = statement(
  'order insert',
  `with placed as (
     insert into orders (restaurant_id, person_id, conversation_id, cart_id, reservation_id, kind, status, wanted_at,
                         items_paise, taxes, round_off_paise, total_paise, name, prep_minutes, deposit_paise,
                         discount_paise, tip_paise, coupon_id, coupon_code, cutlery, substitution, table_id, heads,
                         advance_paise, menu_version, entered_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $16, $17, $18, $19, $20, $21, $22, $23, $24,
             $25, $26, $27, $28) returning id
   ), lines as (
     insert into order_lines (order_id, item_id, name, code, size, quantity, modifiers, note, unit_paise, allergens, position,
                              tax_class, seat, course, asked, size_id)
     select placed.id, l."itemId", l.name, l.code, l.size, l.quantity, l.modifiers, l.note, l.unit,
            array(select json_array_elements_text(l.allergens)), l.position,
            l."taxClass", l.seat, l.course, l.asked, l."sizeId"
       from placed, json_to_recordset($15::json) as l("itemId" uuid, name text, code text, size text, quantity int,
            modifiers jsonb, note text, unit int, allergens json, position int,
            "taxClass" text, seat text, course text, asked jsonb, "sizeId" uuid)
   )
   select id from placed`,
);

/** What an order is made of. */
export interface NewOrder {
  restaurantId: string;
  personId: string | null;
  conversationId: string | null;
  /** The member of staff who enters it. */
  enteredBy?: string | undefined;
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
  coupon?: { id: string; code: string } | undefined;
  cutlery?: boolean | undefined;
  substitution?: Substitution | null | undefined;
  tableId?: string | null | undefined;
  heads?: number | null | undefined;
  /** Paise to be paid before it is placed; absent: all of it. */
  advance?: number | null | undefined;
  /** The menu's version it was ordered from. */
  menuVersion?: number | undefined;
}

/** A choice as it is kept with an order. */
export function frozen({ name, quantity, paise, modifiers }: ChosenModifier): FrozenModifier {
  return { name, quantity, paise, ...(modifiers?.length ? { modifiers: modifiers.map(frozen) } : {}) };
}

/** Writes an order with its lines, made `now` by our clock; gives its id. */
export async function insertOrder(tx: Transaction, order: NewOrder, now: Date): Promise<string> {
  const lines = order.lines.map((line, position) => ({
    itemId: line.itemId,
    name: line.name,
    code: line.code,
    size: line.size,
    quantity: line.quantity,
    modifiers: line.modifiers.map(frozen),
    note: line.note,
    unit: line.unit,
    allergens: line.allergens,
    taxClass: line.taxClass,
    seat: line.seat,
    course: line.course,
    asked: line.asked,
    sizeId: line.sizeId,
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
    order.bill.discount,
    order.bill.tip,
    order.coupon?.id ?? null,
    order.coupon?.code ?? null,
    order.cutlery ?? false,
    order.substitution ?? null,
    order.tableId ?? null,
    order.heads ?? null,
    order.advance ?? null,
    order.menuVersion ?? null,
    order.enteredBy ?? null,
    now,
  ]);
  if (!row) throw new Error('An order was not written.');
  return row.id;
}

const get = statement('order get', `select ${columns} from orders o where o.id = $1`);
const several = statement('orders get', `select ${columns} from orders o where o.id = any($1::uuid[])`);
const lock = statement('order lock', `select ${columns} from orders o where o.id = $1 for update of o`);
const ofReservation = statement(
  'orders of reservation',
  `select ${columns} from orders o where o.reservation_id = $1 and o.status in ('unpaid', 'placed', 'accepted', 'preparing', 'ready')
    order by o.id`,
);
const rival = statement(
  'order rival lock',
  `select ${columns} from orders o
    where o.id <> $1 and (o.cart_id = $2 or o.reservation_id = $3 and o.kind <> 'at_table' and (o.kind = 'deposit') = $4)
      and o.status in ('unpaid', 'placed', 'accepted', 'preparing', 'ready', 'served')
    order by o.status = 'unpaid', o.created_at limit 1 for update of o`,
);
const upcoming = statement(
  'orders upcoming',
  `select ${columns} from orders o
    where o.person_id = $1 and o.wanted_at > $2
      and (o.status = 'unpaid' or o.kind in ('pickup', 'catering', 'at_table') and o.status in ('placed', 'accepted', 'preparing', 'ready'))
    order by o.wanted_at limit 10`,
);
// An order that will not be served gives back the use of its coupon, whoever ends it.
const setStatus = statement(
  'order status',
  `with given_back as (
     delete from coupon_uses where order_id = $1 and $2::text in ('declined', 'cancelled', 'lapsed', 'refunded')
   )
   update orders set status = $2, wanted_at = $3 where id = $1`,
);

/** One order; undefined when there is none. */
export async function getOrder(db: Queryable, id: string): Promise<Order | undefined> {
  return (await db.rows<Order>(get, [id]))[0];
}

/** Those of these orders that there are, in no order. */
export async function getOrders(db: Queryable, ids: readonly string[]): Promise<Order[]> {
  return db.rows<Order>(several, [ids]);
}

/** One order, locked until the transaction ends. */
export async function lockOrder(tx: Transaction, id: string): Promise<Order | undefined> {
  return (await tx.rows<Order>(lock, [id]))[0];
}

/** Another order of the same cart, live or served, or, of its kind, for the same booking, locked; one that is paid for before one that is not. */
export async function lockRival(
  tx: Transaction,
  order: Pick<Order, 'id' | 'cartId' | 'reservationId' | 'kind'>,
): Promise<Order | undefined> {
  // Who sits at a table orders there as often as they like.
  const bookedId = order.kind === 'at_table' ? null : order.reservationId;
  const of = [order.id, order.cartId, bookedId, order.kind === 'deposit'];
  return (await tx.rows<Order>(rival, of))[0];
}

/** What is ordered with a booking and still alive: its deposit, its food, or both; in the order in which they are locked. */
export async function ordersOfReservation(db: Queryable, reservationId: string): Promise<Order[]> {
  return db.rows<Order>(ofReservation, [reservationId]);
}

/** A person's orders to collect, for many or at their table, and those of any kind still to be paid, that are wanted after `since`. */
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
