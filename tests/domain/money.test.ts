import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { share, sum, toWholeRupee } from '../../src/domain/money.ts';
import { billFor, type TaxRules } from '../../src/domain/tax.ts';
import { anyTaxRules } from './arbitrary-menus.ts';

const amount = fc.integer({ min: 0, max: 100_000_000_00 });
const india: TaxRules = { rates: { food: 500, packed: 1800, liquor: 0 }, inclusive: false, roundOff: false };
const taxesOf = (rules: TaxRules, currency: string, ...amounts: [string, number][]) =>
  billFor(
    amounts.map(([taxClass, paise]) => ({ taxClass, paise })),
    rules,
    currency,
  ).taxes.map((t) => `${t.name} ${t.basisPoints} ${t.paise}`);

describe('money', () => {
  test('a share is exact to the paisa, half rounded up', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (paise, basisPoints) => {
        const exact = (BigInt(paise) * BigInt(basisPoints) * 2n + 10_000n) / 20_000n;
        expect(BigInt(share(paise, basisPoints))).toBe(exact);
      }),
    );
    expect([share(100, 50), share(99, 50), share(300, 250), share(20, 250)]).toEqual([1, 0, 8, 1]);
  });

  test('the nearest rupee is at most half a rupee away', () => {
    expect([0, 1, 49, 50, 99, 100, 12_345].map(toWholeRupee)).toEqual([0, -1, -49, 50, 1, 0, -45]);
    fc.assert(
      fc.property(amount, (paise) => {
        const off = toWholeRupee(paise);
        expect((paise + off) % 100).toBe(0);
        expect(off).toBeGreaterThanOrEqual(-49);
        expect(off).toBeLessThanOrEqual(50);
      }),
    );
  });

  test('nothing adds up to nothing', () => {
    expect([sum([]), sum([1, 2, 3])]).toEqual([0, 6]);
  });
});

describe('a bill in India', () => {
  test('splits five percent into CGST and SGST, computed alone and equal, and rounds to the rupee on its own line', () => {
    expect(billFor([{ taxClass: 'food', paise: 335_10 }], { ...india, roundOff: true }, 'INR')).toEqual({
      inclusive: false,
      items: 335_10,
      discount: 0,
      taxes: [
        { name: 'CGST', basisPoints: 250, taxable: 335_10, paise: 8_38 },
        { name: 'SGST', basisPoints: 250, taxable: 335_10, paise: 8_38 },
      ],
      roundOff: 14,
      tip: 0,
      total: 352_00,
    });
  });

  test('taxes each rate on its own sum, not line by line, and liquor not at all', () => {
    // Two lines of 10 paise: alone each would owe 0.25, rounded to nothing; together it is half a paisa, rounded up.
    expect(taxesOf(india, 'INR', ['food', 10], ['food', 10])).toEqual(['CGST 250 1', 'SGST 250 1']);
    expect(taxesOf(india, 'INR', ['packed', 100_00], ['food', 200_00], ['liquor', 900_00])).toEqual([
      'CGST 250 500',
      'SGST 250 500',
      'CGST 900 900',
      'SGST 900 900',
    ]);
    expect(taxesOf(india, 'INR', ['liquor', 900_00], ['never heard of', 5])).toEqual([]);
  });

  test('with the tax inside says what it holds and adds nothing', () => {
    const bill = billFor([{ taxClass: 'food', paise: 105_00 }], { ...india, inclusive: true }, 'INR');
    expect(bill).toMatchObject({ total: 105_00, taxes: [{ paise: 2_50 }, { paise: 2_50 }] });
  });

  test('a rate that does not halve to a whole basis point is still split equally', () => {
    expect(taxesOf({ ...india, rates: { food: 825 } }, 'INR', ['food', 100_00])).toEqual([
      'CGST 412.5 413',
      'SGST 412.5 413',
    ]);
  });
});

test('a bill elsewhere has one line per rate', () => {
  expect(taxesOf({ ...india, rates: { food: 875 } }, 'USD', ['food', 20_00])).toEqual(['tax 875 175']);
});

describe('any bill', () => {
  const anyAmounts = fc.array(
    fc.record({ taxClass: fc.constantFrom('food', 'packed', 'liquor', 'other'), paise: fc.nat(50_000_00) }),
    { maxLength: 8 },
  );

  test('adds up, and its lines are whole paise', () => {
    fc.assert(
      fc.property(anyAmounts, anyTaxRules, fc.constantFrom('INR', 'GBP'), (amounts, rules, currency) => {
        const bill = billFor(amounts, rules, currency);
        const taxes = bill.taxes.reduce((total, t) => total + t.paise, 0);
        expect(bill.items).toBe(amounts.reduce((total, a) => total + a.paise, 0));
        expect(bill.total).toBe(bill.items + (rules.inclusive ? 0 : taxes) + bill.roundOff);
        expect(bill.taxes.every((t) => Number.isSafeInteger(t.paise) && t.paise >= 0)).toBe(true);
        if (rules.roundOff) expect(bill.total % 100).toBe(0);
        else expect(bill.roundOff).toBe(0);
      }),
    );
  });

  test('in India has as much CGST as SGST for every rate', () => {
    fc.assert(
      fc.property(anyAmounts, anyTaxRules, (amounts, rules) => {
        const { taxes } = billFor(amounts, rules, 'INR');
        const of = (name: string) =>
          taxes.filter((t) => t.name === name).map((t) => [t.basisPoints, t.paise]);
        expect(of('CGST')).toEqual(of('SGST'));
      }),
    );
  });

  test('with the tax inside: what is left without the tax, taxed, gives the price again to the paisa or two', () => {
    fc.assert(
      fc.property(fc.nat(100_000_00), fc.constantFrom(500, 1800, 250), (paise, rate) => {
        const rules = { rates: { food: rate }, inclusive: true, roundOff: false };
        const held = billFor([{ taxClass: 'food', paise }], rules, 'INR').taxes.reduce(
          (n, t) => n + t.paise,
          0,
        );
        const again = billFor(
          [{ taxClass: 'food', paise: paise - held }],
          { ...rules, inclusive: false },
          'INR',
        );
        expect(Math.abs(again.total - paise)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
