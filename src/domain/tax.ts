import { apportion } from './apportion.ts';
import { type Paise, share, sum, toWholeRupee } from './money.ts';
import { secondHalf } from './registrations.ts';

/** What is not food: a coupon's discount on the items, and a tip; paise. */
export interface BillExtras {
  discount: Paise;
  tip: Paise;
}

/** How a restaurant charges tax. Rates are basis points by class: { food: 500 } is 5 %. */
export interface TaxRules {
  rates: Record<string, number>;
  /** Menu prices already hold the tax. */
  inclusive: boolean;
  /** Round the bill to the whole rupee, as a line of its own. */
  roundOff: boolean;
  /** Prices are shown with their tax, whichever way they are written. */
  showAllIn?: boolean | undefined;
  gstin?: string | undefined;
  /** The food licence, 14 digits, printed on every bill. */
  fssai?: string | undefined;
  /** Who sells, as the state knows them; absent: the restaurant's name and address. */
  legalName?: string | undefined;
  legalAddress?: string | undefined;
  /** Code of the service on invoices; absent: 996331, services of restaurants. */
  sac?: string | undefined;
  /** What the tax is called outside India: "VAT", "Sales tax"; absent: "tax". */
  name?: string | undefined;
  /** First letters of the numbers of invoices; absent: "THL". */
  series?: string | undefined;
  /** The month in which the financial year begins, 1 to 12; absent: April. */
  financialYearStart?: number | undefined;
}

export interface TaxLine {
  name: string;
  basisPoints: number;
  /** What the rate is on: the items of its classes less their share of the discount, without tax. */
  taxable: Paise;
  paise: Paise;
}

export interface Bill {
  items: Paise;
  /** What a coupon takes off the items, before tax; never more than they cost. */
  discount: Paise;
  taxes: TaxLine[];
  /** The items' prices hold the taxes already. */
  inclusive: boolean;
  roundOff: Paise;
  /** Given freely, untaxed, and part of the total. */
  tip: Paise;
  total: Paise;
}

/** What an amount costs by tax class; paise. */
export interface ClassAmount {
  taxClass: string;
  paise: Paise;
}

/**
 * The bill for amounts by tax class. A discount comes off before tax (CGST Act, section 15(3)), off every class by
 * largest remainder. In India (`currency` INR) each rate is halved into CGST and SGST, each computed on its own, rounded
 * half up to the paisa, and equal; of an odd rate they end in half a basis point (8.25 % is 4.125 % twice). Elsewhere
 * there is one line per rate. With inclusive prices the tax lines say what the total holds and add nothing, and what is
 * left without them is the taxable value. Classes of no rate, liquor among them, are on no line. The total is rounded to
 * the rupee on a line of its own, where the rules say so; a tip comes after it, untaxed. Rates are configuration; a
 * professional confirms them.
 */
export function billFor(
  amounts: readonly ClassAmount[],
  rules: TaxRules,
  currency: string,
  extras: BillExtras = { discount: 0, tip: 0 },
): Bill {
  const { inclusive } = rules;
  const { tip } = extras;
  const items = sum(amounts.map((a) => a.paise));
  const discount = Math.min(extras.discount, items);
  const taxes = [...byRate(amounts, rules, discount)].flatMap(([rate, paise]) =>
    taxesOn(paise, rate, rules, currency),
  );
  const before = items - discount + (inclusive ? 0 : sum(taxes.map((t) => t.paise)));
  const roundOff = rules.roundOff ? toWholeRupee(before) : 0;
  return { items, discount, taxes, inclusive, roundOff, tip, total: before + roundOff + tip };
}

/** What each rate above nothing is on, less the discount, by rising rate. */
function byRate(
  amounts: readonly ClassAmount[],
  { rates }: TaxRules,
  discount: Paise,
): readonly [number, Paise][] {
  const byClass = new Map<string, Paise>();
  for (const { taxClass, paise } of amounts) byClass.set(taxClass, (byClass.get(taxClass) ?? 0) + paise);
  // In the order of their names, so that the order of the lines changes no paisa.
  const classes = [...byClass].sort(([a], [b]) => (a < b ? -1 : 1));
  const off = apportion(
    discount,
    classes.map(([, paise]) => paise),
  );
  const found = new Map<number, Paise>();
  for (const [i, [taxClass, paise]] of classes.entries()) {
    const rate = rates[taxClass] ?? 0;
    if (rate > 0) found.set(rate, (found.get(rate) ?? 0) + paise - (off[i] ?? 0));
  }
  return [...found].sort(([a], [b]) => a - b);
}

function taxesOn(paise: Paise, rate: number, rules: TaxRules, currency: string): TaxLine[] {
  const names = currency === 'INR' ? ['CGST', secondHalf(rules.gstin)] : [rules.name ?? 'tax'];
  const basisPoints = rate / names.length;
  const each = rules.inclusive ? heldIn(paise, rate, names.length) : share(paise, basisPoints);
  const taxable = rules.inclusive ? paise - each * names.length : paise;
  return names.map((name) => ({ name, basisPoints, taxable, paise: each }));
}

/** One of `parts` equal parts of the tax that a price holds, rounded half up. */
function heldIn(paise: Paise, rate: number, parts: number): Paise {
  const whole = parts * (10_000 + rate);
  return Math.floor((2 * paise * rate + whole) / (2 * whole));
}

/** A price of a class with its tax, unrounded: what is shown where a restaurant shows what one pays. */
export function allIn(paise: Paise, taxClass: string, rules: TaxRules, currency: string): Paise {
  return billFor([{ taxClass, paise }], { ...rules, roundOff: false }, currency).total;
}

/** A price as guests are told it: with its tax where the restaurant shows all-in prices, else as the menu has it. */
export function priceShown(
  paise: Paise,
  taxClass: string,
  { tax, currency }: { tax: TaxRules; currency: string },
): Paise {
  return tax.showAllIn ? allIn(paise, taxClass, tax, currency) : paise;
}

/**
 * A bill for eyes that read all-in prices: the same total, items and discount with their tax, and the tax lines only
 * saying what it holds. For reading alone; the bill itself is what is charged and kept.
 */
export function billShown(
  bill: Bill,
  amounts: readonly ClassAmount[],
  { tax, currency }: { tax: TaxRules; currency: string },
): Bill {
  if (!tax.showAllIn || bill.inclusive) return bill;
  const items = billFor(amounts, { ...tax, roundOff: false }, currency).total;
  const charged = bill.items - bill.discount + sum(bill.taxes.map((line) => line.paise));
  return { ...bill, items, discount: items - charged, inclusive: true };
}
