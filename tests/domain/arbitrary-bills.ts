import fc from 'fast-check';
import {
  type Bill,
  type BillExtras,
  billFor,
  type ClassAmount,
  type TaxRules,
} from '../../src/domain/tax.ts';

/** Amounts by class, rules and extras of every kind, with the bill that comes of them. */
export interface AnyBill {
  amounts: ClassAmount[];
  rules: TaxRules;
  currency: string;
  extras: BillExtras;
  bill: Bill;
}

const taxClass = fc.constantFrom('food', 'packed', 'sweet', 'liquor', 'never heard of');
const price = fc.oneof(fc.nat(30), fc.nat(5_000_00), fc.nat(100_000_000_00));

export const anyAmounts: fc.Arbitrary<ClassAmount[]> = fc.array(fc.record({ taxClass, paise: price }), {
  maxLength: 8,
});

/** Rates that halve and rates that do not; some classes have none. */
export const anyRules: fc.Arbitrary<TaxRules> = fc.record({
  rates: fc.record({
    food: fc.constantFrom(500, 1800, 250, 825, 1),
    packed: fc.constantFrom(1200, 500, 825, 5_000),
    sweet: fc.nat(5_000),
    liquor: fc.constant(0),
  }),
  inclusive: fc.boolean(),
  roundOff: fc.boolean(),
});

const anyCurrency = fc.constantFrom('INR', 'GBP');

export const anyBill: fc.Arbitrary<AnyBill> = fc
  .record({
    amounts: anyAmounts,
    rules: anyRules,
    currency: anyCurrency,
    // More may be taken off than the items cost.
    extras: fc.record({ discount: fc.oneof(fc.constant(0), fc.nat(6_000_00)), tip: fc.nat(500_00) }),
  })
  .map((all) => ({ ...all, bill: billFor(all.amounts, all.rules, all.currency, all.extras) }));
