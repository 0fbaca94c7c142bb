import { type Paise, share, sum, toWholeRupee } from './money.ts';

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
}

export interface TaxLine {
  name: 'CGST' | 'SGST' | 'tax';
  basisPoints: number;
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

/**
 * The bill for amounts by tax class. In India (`currency` INR) the rate is halved into CGST and SGST, each computed
 * on its own and equal, as the GST invoice rules ask; elsewhere there is one line per rate. With inclusive prices the
 * tax lines say what the total holds and add nothing. Rates are configuration; a professional confirms them.
 */
export function billFor(
  amounts: readonly { taxClass: string; paise: Paise }[],
  rules: TaxRules,
  currency: string,
  { discount, tip }: BillExtras = { discount: 0, tip: 0 },
): Bill {
  const items = sum(amounts.map((a) => a.paise));
  const byRate = new Map<number, Paise>();
  for (const { taxClass, paise } of amounts) {
    const rate = rules.rates[taxClass] ?? 0;
    if (rate > 0) byRate.set(rate, (byRate.get(rate) ?? 0) + paise);
  }
  const taxes: TaxLine[] = [];
  for (const [rate, paise] of [...byRate].sort(([a], [b]) => a - b)) {
    // The price before tax, for inclusive prices; the tax is then the share of that.
    const taxable = rules.inclusive ? Math.round((paise * 10_000) / (10_000 + rate)) : paise;
    if (currency === 'INR') {
      const half = share(taxable, rate / 2);
      taxes.push(
        { name: 'CGST', basisPoints: rate / 2, paise: half },
        { name: 'SGST', basisPoints: rate / 2, paise: half },
      );
    } else {
      taxes.push({ name: 'tax', basisPoints: rate, paise: share(taxable, rate) });
    }
  }
  const before = (rules.inclusive ? items : items + sum(taxes.map((t) => t.paise))) - discount;
  const roundOff = rules.roundOff ? toWholeRupee(before) : 0;
  return {
    items,
    discount,
    taxes,
    inclusive: rules.inclusive,
    roundOff,
    tip,
    total: before + roundOff + tip,
  };
}
