import { randomBytes } from 'node:crypto';
import { creditNoteOf, leftOf } from '../domain/credit.ts';
import { financialYear, type InvoiceBody, invoiceNumber, invoiceOf } from '../domain/invoice.ts';
import type { OrderStatus } from '../domain/status.ts';
import { localDay } from '../domain/time.ts';
import type { Transaction } from '../store/database.ts';
import { insertInvoice, type Invoice, invoicesOfOrder, nextSerial, paidOn } from '../store/invoices.ts';
import { keptOf } from '../store/order-money.ts';
import { lockOrder, type Order } from '../store/orders.ts';
import { getRestaurant, type Restaurant } from '../store/restaurants.ts';

/** What is left to be put on paper at the end of a transaction. */
export interface Billing {
  orderId: string;
  /** Paise of what was paid for it that go back, and why. */
  back?: { paise: number; reason: string };
}

/** Orders the restaurant has agreed to and not called off. */
const agreed: readonly OrderStatus[] = ['accepted', 'preparing', 'ready', 'served'];

/**
 * Brings the papers of an order up to what is true: an invoice once the restaurant has agreed to it, another in place of
 * it when its lines have changed since, a credit note over what goes back. Nothing where all is right already. Comes last
 * in its transaction, as the counter of numbers stays locked until the end of it (docs/decisions/0020).
 */
export async function bringUpToDate(
  tx: Transaction,
  now: Date,
  { orderId, back }: Billing,
): Promise<Invoice[]> {
  const order = await lockOrder(tx, orderId);
  const restaurant = order && (await getRestaurant(tx, order.restaurantId));
  // A deposit is no supply yet; what it is for gets its bill at the restaurant.
  if (!order || !restaurant || order.kind === 'deposit') return [];
  const issuing = { tx, now, restaurant, order };
  let papers = await invoicesOfOrder(tx, orderId);
  if (back) await credit(issuing, papers, back.paise, back.reason);
  if (!agreed.includes(order.status)) {
    await creditCalledOff(issuing, await invoicesOfOrder(tx, orderId));
    return invoicesOfOrder(tx, orderId);
  }
  papers = await invoicesOfOrder(tx, orderId);
  const last = newest(papers);
  if (last?.body.version !== order.version) {
    if (last) await credit(issuing, papers, leftTo(last, papers).total, 'order changed');
    await issueInvoice(issuing);
  }
  await creditTakenOff(issuing, await invoicesOfOrder(tx, orderId));
  return invoicesOfOrder(tx, orderId);
}

/** Of an order that was called off only what the restaurant keeps stays on the bill, also where little of it was paid. */
async function creditCalledOff(issuing: Issuing, papers: readonly Invoice[]): Promise<void> {
  const invoice = newest(papers);
  if (!invoice) return;
  const kept = await keptOf(issuing.tx, issuing.order.id);
  await credit(issuing, papers, leftTo(invoice, papers).total - kept, 'called off');
}

/** What came off the bill before there was this invoice, or of what was not paid yet, comes off it as well. */
async function creditTakenOff(issuing: Issuing, papers: readonly Invoice[]): Promise<void> {
  const invoice = newest(papers);
  if (!invoice) return;
  const credited = invoice.body.amounts.total - leftTo(invoice, papers).total;
  await credit(issuing, papers, issuing.order.takenOff - credited, 'refunded by the restaurant');
}

interface Issuing {
  tx: Transaction;
  now: Date;
  restaurant: Restaurant;
  order: Order;
}

/** The invoice that counts: the last one. */
export function newest(papers: readonly Invoice[]): Invoice | undefined {
  return papers.findLast((paper) => paper.kind === 'invoice');
}

/** Credit notes of an invoice, first first. */
export function creditsOf(invoice: Invoice, papers: readonly Invoice[]): Invoice[] {
  return papers.filter((paper) => paper.ofInvoiceId === invoice.id);
}

function leftTo(invoice: Invoice, papers: readonly Invoice[]): InvoiceBody['amounts'] {
  return leftOf(
    invoice.body.amounts,
    creditsOf(invoice, papers).map(({ body }) => body.amounts),
  );
}

async function issueInvoice(issuing: Issuing): Promise<void> {
  const { tx, order, restaurant } = issuing;
  const total = order.total - order.deposit;
  if (total <= 0 || order.lines.length === 0) return;
  const { name, address, city, currency, tax, hours } = restaurant;
  const seller = { name, address, city, currency, tax, zone: hours.zone };
  const body = invoiceOf({ ...order, total }, seller, await paidOn(tx, order.id));
  await issue(issuing, 'invoice', body, null);
}

/** What goes back for the table is no part of the invoice, so that a credit note is never over more than is left of it. */
async function credit(
  issuing: Issuing,
  papers: readonly Invoice[],
  paise: number,
  reason: string,
): Promise<void> {
  const invoice = newest(papers);
  if (!invoice) return;
  const left = leftTo(invoice, papers);
  const back = Math.min(paise, left.total);
  if (back > 0) await issue(issuing, 'credit note', creditNoteOf(invoice, left, back, reason), invoice.id);
}

async function issue(
  { tx, now, restaurant, order }: Issuing,
  kind: Invoice['kind'],
  body: InvoiceBody,
  ofInvoiceId: string | null,
): Promise<void> {
  const { tax, hours } = restaurant;
  const year = financialYear(localDay(now, hours.zone), tax.financialYearStart ?? 4);
  const serial = await nextSerial(tx, restaurant.id, kind, year.name);
  await insertInvoice(tx, {
    restaurantId: restaurant.id,
    orderId: order.id,
    kind,
    financialYear: year.name,
    serial,
    number: invoiceNumber(kind, tax.series ?? 'THL', year, serial),
    ofInvoiceId,
    body,
    // 128 bits: the link is all it takes to read it.
    token: randomBytes(16).toString('base64url'),
    issuedAt: now,
  });
}
