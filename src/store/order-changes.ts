import { randomUUID } from 'node:crypto';
import type { PricedLine } from '../domain/cart.ts';
import type { Paise } from '../domain/money.ts';
import type { Bill } from '../domain/tax.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';
import { frozen, type Order, type OrderLine } from './orders.ts';

/** A new line of an order, frozen as it was priced. */
export function lineOf(line: PricedLine): OrderLine {
  const { itemId, sizeId, asked, taxClass, seat, course, quantity, name, code, size, note, unit, total } =
    line;
  return {
    id: randomUUID(),
    itemId,
    sizeId,
    asked,
    taxClass,
    seat,
    course,
    quantity,
    name,
    code,
    size,
    modifiers: line.modifiers.map(frozen),
    note,
    unit,
    total,
    allergens: line.allergens,
  };
}

// Lines that stay are written over and not anew, so that what came off the bill of them is kept.
const rewrite = statement(
  'order lines rewrite',
  `insert into order_lines (id, order_id, item_id, name, code, size, quantity, modifiers, note, unit_paise, allergens,
                            position, tax_class, seat, course, asked, size_id)
   select l.id, $1, l."itemId", l.name, l.code, l.size, l.quantity, l.modifiers, l.note, l.unit,
          array(select json_array_elements_text(l.allergens)), l.position, l."taxClass", l.seat, l.course, l.asked,
          l."sizeId"
     from json_to_recordset($2::json) as l(id uuid, "itemId" uuid, name text, code text, size text, quantity int,
          modifiers jsonb, note text, unit int, allergens json, position int, "taxClass" text, seat text, course text,
          asked jsonb, "sizeId" uuid)
   on conflict (id) do update set quantity = excluded.quantity, position = excluded.position`,
);
const drop = statement(
  'order lines drop',
  `delete from order_lines where order_id = $1 and id <> all($2::uuid[])`,
);
const reprice = statement(
  'order changed',
  `update orders set items_paise = $2, discount_paise = $3, taxes = $4, round_off_paise = $5, tip_paise = $6,
          total_paise = $7, deposit_paise = $8, prep_minutes = $9, advance_paise = $10, taken_off_paise = $11,
          version = version + 1
    where id = $1`,
);
const log = statement(
  'order change insert',
  `insert into order_changes (order_id, version, by_person_id, at, before, after, difference_paise)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** What an order becomes by a change. */
export interface ChangedOrder {
  lines: OrderLine[];
  bill: Bill;
  /** Paise paid for the table beside the food, and what of all is paid online; null: all of it. */
  deposit: Paise;
  advance: Paise | null;
  /** Paise that stay off its bill of what was taken off before. */
  takenOff: Paise;
  prepMinutes: number;
}

/** Writes a locked order's lines and bill anew, one version on, and what they were before. */
export async function rewriteOrder(
  tx: Transaction,
  order: Order,
  after: ChangedOrder,
  change: { by: string | null; at: Date },
): Promise<void> {
  const { lines, bill, deposit, advance, takenOff, prepMinutes } = after;
  const total = bill.total + deposit;
  await tx.rows(drop, [order.id, lines.map(({ id }) => id)]);
  await tx.rows(rewrite, [order.id, toJson(lines.map((line, position) => ({ ...line, position })))]);
  await tx.rows(reprice, [
    order.id,
    bill.items,
    bill.discount,
    toJson(bill.taxes),
    bill.roundOff,
    bill.tip,
    total,
    deposit,
    prepMinutes,
    advance,
    takenOff,
  ]);
  await tx.rows(log, [
    order.id,
    order.version + 1,
    change.by,
    change.at,
    toJson(order.lines),
    toJson(lines),
    total - order.total,
  ]);
}

/** A change of an order's lines, as it was made: lines before and after. */
export interface OrderChange {
  version: number;
  before: OrderLine[];
  after: OrderLine[];
  difference: Paise;
}

const changes = statement(
  'order changes',
  `select version, before, after, difference_paise as difference from order_changes
    where order_id = $1 and version > $2 order by version`,
);

/** The changes of an order since a version, first first: what a ticket of changes is printed from. */
export async function changesSince(db: Queryable, orderId: string, version: number): Promise<OrderChange[]> {
  return db.rows<OrderChange>(changes, [orderId, version]);
}
