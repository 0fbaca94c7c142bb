import type { AmendmentStatus } from '../domain/status.ts';
import type { Paise } from '../domain/money.ts';
import type { Bill } from '../domain/tax.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';
import type { OrderLine } from './orders.ts';

/** A change of an order that is not made yet. */
export interface Amendment {
  id: string;
  orderId: string;
  /** The order's version whose lines it changes. */
  ofVersion: number;
  byPersonId: string | null;
  byStaff: boolean;
  status: AmendmentStatus;
  lines: OrderLine[];
  bill: Bill;
  /** Paise paid for the table beside the food, after it. */
  deposit: Paise;
  prepMinutes: number;
  difference: Paise;
  paymentId: string | null;
}

const columns = `id, order_id as "orderId", of_version as "ofVersion", by_person_id as "byPersonId",
  by_staff as "byStaff", status, lines, bill, deposit_paise as deposit, prep_minutes as "prepMinutes",
  difference_paise as difference, payment_id as "paymentId"`;

const insert = statement(
  'amendment insert',
  `insert into amendments (order_id, of_version, by_person_id, by_staff, status, lines, bill, deposit_paise, prep_minutes,
                           difference_paise, payment_id, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning ${columns}`,
);
const lock = statement('amendment lock', `select ${columns} from amendments where id = $1 for update`);
const waiting = statement(
  'amendment waiting',
  `select ${columns} from amendments where order_id = $1 and status in ('asked', 'unpaid') for update`,
);
const ofPayment = statement(
  'amendment of payment',
  `select ${columns} from amendments where payment_id = $1 for update`,
);
const update = statement(
  'amendment update',
  `update amendments set status = $2, payment_id = coalesce($3, payment_id) where id = $1`,
);

/** Writes down a change that waits; the order must have no other that does. */
export async function insertAmendment(
  tx: Transaction,
  amendment: Omit<Amendment, 'id'>,
  at: Date,
): Promise<Amendment> {
  const [row] = await tx.rows<Amendment>(insert, [
    amendment.orderId,
    amendment.ofVersion,
    amendment.byPersonId,
    amendment.byStaff,
    amendment.status,
    toJson(amendment.lines),
    toJson(amendment.bill),
    amendment.deposit,
    amendment.prepMinutes,
    amendment.difference,
    amendment.paymentId,
    at,
  ]);
  if (!row) throw new Error('A change of an order was not written.');
  return row;
}

/** A change, locked until the transaction ends; its order is locked first. */
export async function lockAmendment(tx: Transaction, id: string): Promise<Amendment | undefined> {
  return (await tx.rows<Amendment>(lock, [id]))[0];
}

/** The change of an order that waits, locked. */
export async function lockWaitingAmendment(tx: Transaction, orderId: string): Promise<Amendment | undefined> {
  return (await tx.rows<Amendment>(waiting, [orderId]))[0];
}

/** The change a payment is for, locked. */
export async function lockAmendmentOf(tx: Transaction, paymentId: string): Promise<Amendment | undefined> {
  return (await tx.rows<Amendment>(ofPayment, [paymentId]))[0];
}

/** Writes a locked change's status and, once there is one, its payment. */
export async function saveAmendment(
  tx: Transaction,
  { id, status, paymentId }: Pick<Amendment, 'id' | 'status' | 'paymentId'>,
): Promise<void> {
  await tx.rows(update, [id, status, paymentId]);
}

const orderOf = statement('amendment order', `select order_id as "orderId" from amendments where id = $1`);

/** The order a change is of. */
export async function orderOfAmendment(db: Queryable, id: string): Promise<string | undefined> {
  return (await db.rows<{ orderId: string }>(orderOf, [id]))[0]?.orderId;
}
