import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostTip, tipLimit, tipOn } from '../../src/domain/basket.ts';
import { minimumOrder } from '../../src/domain/minimum-order.ts';
import { billFor } from '../../src/domain/tax.ts';
import { cases } from '../support/cases.ts';

describe('a tip', () => {
  test.each([
    [{ paise: 50_00, basisPoints: 0 }, 300_00, 50_00],
    [{ paise: 0, basisPoints: 1_000 }, 300_00, 30_00],
    // To the whole rupee.
    [{ paise: 0, basisPoints: 1_000 }, 305_00, 31_00],
    [{ paise: 0, basisPoints: 1_250 }, 199_00, 25_00],
    // As much as the dishes cost, and never more than the limit.
    [{ paise: 400_00, basisPoints: 0 }, 300_00, 300_00],
    [{ paise: 9_000_00, basisPoints: 0 }, 20_000_00, mostTip],
    [{ paise: 50_00, basisPoints: 0 }, 0, 0],
    [{ paise: 0, basisPoints: 0 }, 300_00, 0],
  ])('%o on %i is %i', (tip, items, paise) => {
    expect(tipOn(tip, items)).toBe(paise);
  });

  test('is whole paise between nothing and its limit, and is not taxed', () => {
    const said = fc.record({
      paise: fc.integer({ min: 0, max: 100_000_00 }),
      basisPoints: fc.integer({ min: 0, max: 10_000 }),
    });
    fc.assert(
      fc.property(said, fc.integer({ min: 0, max: 1_000_000_00 }), (tip, items) => {
        const paise = tipOn(tip, items);
        expect(Number.isInteger(paise)).toBe(true);
        expect(paise).toBeGreaterThanOrEqual(0);
        expect(paise).toBeLessThanOrEqual(tipLimit(items));
        const rules = { rates: { food: 500 }, inclusive: false, roundOff: true };
        const bill = (extra: number) =>
          billFor([{ taxClass: 'food', paise: items }], rules, 'INR', { discount: 0, tip: extra });
        expect(bill(paise)).toEqual({ ...bill(0), tip: paise, total: bill(0).total + paise });
      }),
      { numRuns: cases(300) },
    );
  });
});

test('a minimum may differ by the kind of order', () => {
  const rules = { minimum: 200_00, minimums: { catering: 5_000_00, at_table: 0 } };
  expect(minimumOrder(rules, 'catering')).toBe(5_000_00);
  expect(minimumOrder(rules, 'at_table')).toBe(0);
  expect(minimumOrder(rules, 'pickup')).toBe(200_00);
  expect(minimumOrder({ minimum: 200_00 }, 'catering')).toBe(200_00);
});
