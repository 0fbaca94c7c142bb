import type { InvoiceBody, InvoiceKind } from '../domain/invoice.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** An invoice or a credit note as it was issued. */
export interface Invoice {
  id: string;
  restaurantId: string;
  orderId: string;
  kind: InvoiceKind;
  number: string;
  /** The invoice a credit note belongs to. */
  ofInvoiceId: string | null;
  body: InvoiceBody;
  token: string;
  issuedAt: Date;
}

const columns = `id, restaurant_id as "restaurantId", order_id as "orderId", kind, number,
  of_invoice_id as "ofInvoiceId", body, token, issued_at as "issuedAt"`;

const next = statement(
  'invoice serial',
  `insert into invoice_numbers (restaurant_id, kind, financial_year, last) values ($1, $2, $3, 1)
   on conflict (restaurant_id, kind, financial_year) do update set last = invoice_numbers.last + 1
   returning last as serial`,
);
const insert = statement(
  'invoice insert',
  `insert into invoices (restaurant_id, order_id, kind, financial_year, serial, number, of_invoice_id, body, token, issued_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${columns}`,
);
const ofOrder = statement(
  'invoices of order',
  `select ${columns} from invoices where order_id = $1 order by issued_at, kind desc, serial`,
);
const byToken = statement('invoice by token', `select ${columns} from invoices where token = $1`);

/**
 * The next serial of a restaurant, kind and financial year, without gaps: the counter stays locked until the transaction
 * ends, and goes back with it. Whoever takes one therefore takes it last, after every other lock.
 */
export async function nextSerial(
  tx: Transaction,
  restaurantId: string,
  kind: InvoiceKind,
  financialYear: string,
): Promise<number> {
  const [row] = await tx.rows<{ serial: number }>(next, [restaurantId, kind, financialYear]);
  if (!row) throw new Error('A serial was not counted.');
  return row.serial;
}

/** Writes an invoice or a credit note. */
export async function insertInvoice(
  tx: Transaction,
  invoice: Omit<Invoice, 'id'> & { financialYear: string; serial: number },
): Promise<Invoice> {
  const [row] = await tx.rows<Invoice>(insert, [
    invoice.restaurantId,
    invoice.orderId,
    invoice.kind,
    invoice.financialYear,
    invoice.serial,
    invoice.number,
    invoice.ofInvoiceId,
    toJson(invoice.body),
    invoice.token,
    invoice.issuedAt,
  ]);
  if (!row) throw new Error('An invoice was not written.');
  return row;
}

/** Everything issued for an order, first first. */
export async function invoicesOfOrder(db: Queryable, orderId: string): Promise<Invoice[]> {
  return db.rows<Invoice>(ofOrder, [orderId]);
}

/** The one a link shows; undefined when there is none. */
export async function getInvoiceByToken(db: Queryable, token: string): Promise<Invoice | undefined> {
  return (await db.rows<Invoice>(byToken, [token]))[0];
}

const payments = statement(
  'payments on invoice',
  `select c.provider_payment_id as reference, c.amount_paise as paise,
          floor(extract(epoch from c.captured_at) * 1000)::float8 as at
     from captures c join payments p on p.id = c.payment_id
    where p.order_id = $1 and c.purpose = 'order' order by c.captured_at, c.provider_payment_id`,
);

/** What has been paid for an order, by the provider's ids. */
export async function paidOn(db: Queryable, orderId: string): Promise<InvoiceBody['payments']> {
  return db.rows(payments, [orderId]);
}

const toBill = statement(
  'order to bill',
  `select o.id from orders o
    where o.person_id = $1
      and (exists (select 1 from invoices i where i.order_id = o.id)
           or exists (select 1 from payments p join captures c on c.payment_id = p.id
                       where p.order_id = o.id and c.purpose = 'order'))
    order by o.created_at desc limit 1`,
);

/** The order a person paid for last. */
export async function lastBilled(db: Queryable, personId: string): Promise<string | undefined> {
  return (await db.rows<{ id: string }>(toBill, [personId]))[0]?.id;
}
