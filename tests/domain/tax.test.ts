import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../src/domain/apportion.ts';
import { sum } from '../../src/domain/money.ts';
import { allIn, billFor, billShown, priceShown, type TaxLine, type TaxRules } from '../../src/domain/tax.ts';
import { cases } from '../support/cases.ts';
import { anyAmounts, anyBill, anyRules } from './arbitrary-bills.ts';

const numRuns = cases(500);
/** Taxable values, each rate once. */
const rates = (taxes: readonly TaxLine[]) => [
  ...new Map(taxes.map((line) => [line.basisPoints, line])).values(),
];
const taxOf = (taxes: readonly TaxLine[]) => sum(taxes.map((line) => line.paise));

describe('any bill', { timeout: 600_000 }, () => {
  test('adds up to the paisa, and nothing in it is negative', () => {
    fc.assert(
      fc.property(anyBill, ({ amounts, rules, extras, bill }) => {
        const { items, discount, taxes, roundOff, tip, total } = bill;
        const added = rules.inclusive ? 0 : taxOf(taxes);
        expect(items).toBe(sum(amounts.map((a) => a.paise)));
        expect(discount).toBe(Math.min(extras.discount, items));
        expect(total).toBe(items - discount + added + roundOff + tip);
        expect(rules.roundOff ? (total - tip) % 100 : roundOff).toBe(0);
        expect(
          Math.min(total, discount, ...taxes.flatMap((t) => [t.taxable, t.paise])),
        ).toBeGreaterThanOrEqual(0);
        expect([total, ...taxes.flatMap((t) => [t.taxable, t.paise])].every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns },
    );
  });

  test('has every paisa of its items on one rate or on none, less a fair share of the discount', () => {
    fc.assert(
      fc.property(anyBill, ({ amounts, rules, bill }) => {
        const { items, discount, taxes } = bill;
        const held = rules.inclusive ? taxOf(taxes) : 0;
        const taxed = sum(rates(taxes).map((line) => line.taxable)) + held;
        const outside = sum(amounts.filter((a) => !(rules.rates[a.taxClass] ?? 0)).map((a) => a.paise));
        // Largest remainder is less than a paisa off for each class.
        const fair = items === 0 ? 0 : outside - (outside / items) * discount;
        expect(Math.abs(items - discount - taxed - fair)).toBeLessThan(2 + items / 1e12);
      }),
      { numRuns },
    );
  });

  test('in India has CGST and SGST in pairs, equal to the paisa, on the same taxable value', () => {
    fc.assert(
      fc.property(anyBill, ({ currency, bill: { taxes } }) => {
        if (currency !== 'INR') {
          expect(new Set(taxes.map((t) => t.name)).size).toBeLessThan(2);
          return;
        }
        const of = (name: string) => taxes.filter((t) => t.name === name).map((t) => ({ ...t, name: '' }));
        expect(of('CGST')).toEqual(of('SGST'));
      }),
      { numRuns },
    );
  });

  test('has on each line its rate of the taxable value, to the paisa', () => {
    fc.assert(
      fc.property(anyBill, ({ rules, bill: { taxes } }) => {
        for (const { taxable, basisPoints, paise } of taxes) {
          const exact = (taxable * basisPoints) / 10_000;
          // With prices that hold the tax, the value itself was rounded, by two halves of half a paisa.
          expect(Math.abs(paise - exact)).toBeLessThanOrEqual((rules.inclusive ? 1 : 0.5) + taxable / 1e14);
        }
      }),
      { numRuns },
    );
  });

  test('never costs less for more, nor more for a larger discount on one rate', () => {
    fc.assert(
      fc.property(anyAmounts, anyRules, fc.nat(500_00), fc.nat(300), (amounts, rules, discount, more) => {
        const total = (extra: number, off: number) => {
          const all = [...amounts, { taxClass: 'food', paise: extra }];
          return billFor(all, rules, 'INR', { discount: off, tip: 0 }).total;
        };
        expect(total(more, 0)).toBeGreaterThanOrEqual(total(0, 0));
        const food = {
          ...rules,
          rates: { food: 500, packed: 500, sweet: 500, liquor: 500, 'never heard of': 500 },
        };
        const off = (paise: number) => billFor(amounts, food, 'INR', { discount: paise, tip: 0 }).total;
        expect(off(discount + more)).toBeLessThanOrEqual(off(discount));
      }),
      { numRuns },
    );
  });
});

test('what is divided adds up, no part is more than its weight, and each is less than one off its share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(100_000_000_00), { minLength: 1, maxLength: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (weights, part) => {
        const all = sum(weights);
        const total = Math.floor(all * part);
        const parts = apportion(total, weights);
        expect(sum(parts)).toBe(total);
        for (const [i, weight] of weights.entries()) {
          const given = parts[i] ?? -1;
          expect(given).toBeGreaterThanOrEqual(0);
          expect(given).toBeLessThanOrEqual(weight);
          if (all > 0) {
            const off = BigInt(given) * BigInt(all) - BigInt(total) * BigInt(weight);
            expect(off < BigInt(all) && -off < BigInt(all)).toBe(true);
          }
        }
      },
    ),
    { numRuns },
  );
  expect(apportion(0, [0, 0])).toEqual([0, 0]);
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(() => apportion(1, [0])).toThrow(RangeError);
}, 600_000);

const india: TaxRules = {
  rates: { food: 500, packed: 1800, odd: 825, liquor: 0 },
  inclusive: false,
  roundOff: true,
};
const bill = (
  amounts: Record<string, number>,
  rules: Partial<TaxRules> = {},
  extras = { discount: 0, tip: 0 },
  currency = 'INR',
) =>
  billFor(
    Object.entries(amounts).map(([taxClass, paise]) => ({ taxClass, paise })),
    { ...india, ...rules },
    currency,
    extras,
  );
const shortly = ({ taxes, roundOff, total }: ReturnType<typeof billFor>) => [
  ...taxes.map((t) => `${t.name} ${t.basisPoints / 100} % of ${t.taxable}: ${t.paise}`),
  roundOff,
  total,
];

describe('worked by hand', () => {
  test('50.00 off: 33.33 come off 666.67 of food, and 16.67 off 333.33 of what is packed', () => {
    expect(shortly(bill({ food: 666_67, packed: 333_33 }, {}, { discount: 50_00, tip: 0 }))).toEqual([
      // 633.34 at 2.5 % is 15.8335; 316.66 at 9 % is 28.4994. Together 950.00 + 31.66 + 57.00 = 1,038.66.
      'CGST 2.5 % of 63334: 1583',
      'SGST 2.5 % of 63334: 1583',
      'CGST 9 % of 31666: 2850',
      'SGST 9 % of 31666: 2850',
      34,
      1_039_00,
    ]);
  });

  test('with the tax inside, 170.00 hold 4.05 twice, and 161.90 are left', () => {
    expect(shortly(bill({ food: 170_00 }, { inclusive: true }))).toEqual([
      'CGST 2.5 % of 16190: 405',
      'SGST 2.5 % of 16190: 405',
      0,
      170_00,
    ]);
  });

  test('8.25 % is 4.125 % twice: 4.125 of 100.00 is rounded up to 4.13 in both', () => {
    expect(shortly(bill({ odd: 100_00 }))).toEqual([
      'CGST 4.125 % of 10000: 413',
      'SGST 4.125 % of 10000: 413',
      -26,
      108_00,
    ]);
  });

  test('liquor bears no tax but its share of a discount, and a tip is added last', () => {
    // 100.00 off 400.00 of food and 600.00 of liquor: 40.00 and 60.00. 360.00 bear 9.00 twice; 918.00 and 50.50.
    expect(shortly(bill({ food: 400_00, liquor: 600_00 }, {}, { discount: 100_00, tip: 50_50 }))).toEqual([
      'CGST 2.5 % of 36000: 900',
      'SGST 2.5 % of 36000: 900',
      0,
      968_50,
    ]);
  });

  test('a coupon over everything leaves nothing to pay and no tax', () => {
    expect(bill({ food: 90_00 }, {}, { discount: 100_00, tip: 0 })).toMatchObject({
      discount: 90_00,
      total: 0,
    });
  });

  test('elsewhere there is one line, called as it is called there', () => {
    expect(
      shortly(
        bill(
          { food: 20_00 },
          { rates: { food: 2_000 }, name: 'VAT', inclusive: true, roundOff: false },
          undefined,
          'GBP',
        ),
      ),
    ).toEqual(['VAT 20 % of 1667: 333', 0, 20_00]);
  });

  test('in a union territory without an assembly the second half is called UTGST', () => {
    const names = bill({ food: 100_00 }, { gstin: '04AAPFU0939F1Z3' }).taxes.map((t) => t.name);
    expect(names).toEqual(['CGST', 'UTGST']);
  });

  test('a price is shown with its tax, unrounded, or as it is where it holds the tax', () => {
    expect(allIn(335_10, 'food', india, 'INR')).toBe(351_86);
    expect(allIn(335_10, 'food', { ...india, inclusive: true }, 'INR')).toBe(335_10);
    expect(allIn(335_10, 'liquor', india, 'INR')).toBe(335_10);
    const told = (showAllIn: boolean) =>
      priceShown(335_10, 'food', { tax: { ...india, showAllIn }, currency: 'INR' });
    expect([told(true), told(false)]).toEqual([351_86, 335_10]);
  });

  test('a bill read out in all-in prices has the same total, and takes a discount off with its tax', () => {
    const amounts = [{ taxClass: 'food', paise: 400_00 }];
    const tax = { ...india, showAllIn: true };
    const charged = billFor(amounts, tax, 'INR', { discount: 40_00, tip: 5_00 });
    expect(billShown(charged, amounts, { tax, currency: 'INR' })).toMatchObject({
      items: 420_00,
      discount: 42_00,
      inclusive: true,
      total: charged.total,
    });
    expect(billShown(charged, amounts, { tax: india, currency: 'INR' })).toBe(charged);
  });
});
