import { amountInWords } from './amount-in-words.ts';
import { type Paise, sum } from './money.ts';
import { stateOf } from './registrations.ts';
import type { TaxLine, TaxRules } from './tax.ts';
import type { Day } from './time.ts';

export type InvoiceKind = 'invoice' | 'credit note';

/** What one rate is on, and its taxes: two equal halves in India, one line elsewhere. Paise. */
export interface RatePart {
  basisPoints: number;
  taxable: Paise;
  taxes: { name: string; basisPoints: number; paise: Paise }[];
}

/** The amounts of an invoice, or of what of it was given back. They add up to the total. Paise. */
export interface Amounts {
  parts: RatePart[];
  /** Of classes without a rate, and outside the tax. */
  untaxed: Paise;
  roundOff: Paise;
  tip: Paise;
  total: Paise;
}

/** A line as it is printed. */
export interface InvoiceLine {
  quantity: number;
  name: string;
  details: string[];
  paise: Paise;
}

/** Everything an invoice or a credit note says, as it was said when it was issued. */
export interface InvoiceBody {
  title: 'Tax invoice' | 'Bill of supply' | 'Invoice' | 'Bill' | 'Credit note';
  seller: {
    name: string;
    /** The name over the door, where it is another. */
    trade?: string | undefined;
    address: string;
    gstin?: string | undefined;
    fssai?: string | undefined;
  };
  /** Code of the service, and where it is supplied; in India. */
  sac?: string | undefined;
  placeOfSupply?: string | undefined;
  zone: string;
  currency: string;
  /** The name the order is under. */
  to: string | null;
  /** Epoch milliseconds. */
  servedAt: number;
  /** Of the order: one that is changed gets another invoice. */
  version: number;
  lines: InvoiceLine[];
  items: Paise;
  discount: Paise;
  coupon: string | null;
  /** The lines' prices hold the tax. */
  inclusive: boolean;
  amounts: Amounts;
  inWords: string;
  /** What had been paid when it was issued, by the provider's ids. */
  payments: { reference: string; paise: Paise; at: number }[];
  /** What of the payments was paid for the table, and comes off the bill there. */
  deposit: Paise;
  /** Of a credit note: the invoice, and why. */
  of?: { number: string; issuedAt: number } | undefined;
  reason?: string | undefined;
}

/** What of an order goes on its invoice. Amounts in paise; `total` without the deposit. */
export interface Supplied {
  name: string | null;
  wantedAt: Date;
  version: number;
  lines: readonly {
    quantity: number;
    name: string;
    size: string | null;
    modifiers: readonly Chosen[];
    total: Paise;
  }[];
  items: Paise;
  discount: Paise;
  coupon: string | null;
  taxes: readonly TaxLine[];
  roundOff: Paise;
  tip: Paise;
  total: Paise;
  deposit: Paise;
}

interface Chosen {
  name: string;
  quantity: number;
  modifiers?: readonly Chosen[];
}

/** Who sells. */
export interface Seller {
  name: string;
  address: string;
  city: string;
  currency: string;
  zone: string;
  tax: TaxRules;
}

const restaurantService = '996331';

/** The invoice of an order, from what was frozen when it was placed and never from the menu of today. */
export function invoiceOf(order: Supplied, seller: Seller, payments: InvoiceBody['payments']): InvoiceBody {
  const { tax, currency } = seller;
  const amounts = amountsOf(order);
  const inIndia = currency === 'INR';
  return {
    title: titleOf(seller, amounts),
    seller: {
      name: tax.legalName ?? seller.name,
      ...(tax.legalName && tax.legalName !== seller.name ? { trade: seller.name } : {}),
      address: tax.legalAddress ?? addressOf(seller),
      ...(tax.gstin ? { gstin: tax.gstin } : {}),
      ...(tax.fssai ? { fssai: tax.fssai } : {}),
    },
    ...(inIndia ? { sac: tax.sac ?? restaurantService } : {}),
    ...(inIndia && tax.gstin ? { placeOfSupply: stateOf(tax.gstin) ?? seller.city } : {}),
    zone: seller.zone,
    currency,
    to: order.name,
    servedAt: order.wantedAt.getTime(),
    version: order.version,
    lines: order.lines.map(({ quantity, name, size, modifiers, total }) => ({
      quantity,
      name,
      details: [...(size ? [size] : []), ...modifiers.flatMap(told)],
      paise: total,
    })),
    items: order.items,
    discount: order.discount,
    coupon: order.coupon,
    inclusive: isInclusive(order),
    amounts,
    inWords: amountInWords(amounts.total, currency),
    payments,
    deposit: order.deposit,
  };
}

/** Many an address names its city. */
function addressOf({ address, city }: Seller): string {
  return address.includes(city) ? address : `${address}, ${city}`;
}

/** Without a GSTIN nobody may call it a tax invoice; with one and nothing that is taxed it is a bill of supply (CGST Act, section 31(3)(c)). */
function titleOf({ currency, tax }: Seller, { parts }: Amounts): InvoiceBody['title'] {
  if (currency !== 'INR') return 'Invoice';
  if (!tax.gstin) return 'Bill';
  return parts.length > 0 ? 'Tax invoice' : 'Bill of supply';
}

function told({ name, quantity, modifiers = [] }: Chosen): string[] {
  const one = quantity === 0 ? `no ${name}` : quantity > 1 ? `${quantity} x ${name}` : name;
  return [one, ...modifiers.flatMap(told)];
}

/** Whether the prices held the tax: the taxes then add nothing to what the items come to. */
function isInclusive({ items, discount, roundOff, tip, total }: Supplied): boolean {
  return total === items - discount + roundOff + tip;
}

/** An order's amounts by rate. */
function amountsOf(order: Supplied): Amounts {
  const { taxes, items, discount, roundOff, tip, total } = order;
  const parts: RatePart[] = [];
  for (const { name, basisPoints, taxable, paise } of taxes) {
    const part = parts.find((one) => one.taxes[0]?.basisPoints === basisPoints);
    if (part) {
      part.taxes.push({ name, basisPoints, paise });
      part.basisPoints += basisPoints;
    } else parts.push({ basisPoints, taxable, taxes: [{ name, basisPoints, paise }] });
  }
  const taxed = sum(parts.map((part) => part.taxable));
  const held = isInclusive(order) ? sum(taxes.map((line) => line.paise)) : 0;
  return { parts, untaxed: items - discount - taxed - held, roundOff, tip, total };
}

/**
 * The financial year a day is in, by the month in which years begin: "2026-27" from April, "2026" from January, and the
 * same in few letters for numbers.
 */
export function financialYear(day: Day, startMonth: number): { name: string; short: string } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = month < startMonth ? year - 1 : year;
  const two = (full: number) => String(full % 100).padStart(2, '0');
  if (startMonth === 1) return { name: String(first), short: two(first) };
  return { name: `${first}-${two(first + 1)}`, short: two(first) + two(first + 1) };
}

/**
 * A serial as it is printed: letters, figures and strokes, at most 16 of them (CGST Rules, rule 46(b)) for every serial
 * below a million. Credit notes have a series of their own.
 */
export function invoiceNumber(
  kind: InvoiceKind,
  series: string,
  year: { short: string },
  serial: number,
): string {
  return `${series}${kind === 'invoice' ? '' : 'C'}/${year.short}/${String(serial).padStart(5, '0')}`;
}
