import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineShares, takeOff, worthOf } from '../../src/domain/line-refunds.ts';
import { sum } from '../../src/domain/money.ts';
import { advanceOf, firstPart, restOf, transferOf } from '../../src/domain/payment-terms.ts';
import { cases } from '../support/cases.ts';

const numRuns = cases(500);
const paise = fc.nat(5_000_000_00);

describe('an advance', () => {
  test.each([
    [977_00, 0, 40, 391_00],
    [977_00, 0, 30, 294_00],
    [977_00, 500_00, 30, 500_00],
    [977_00, 977_00, 30, null],
    [977_00, 0, 100, null],
    [977_00, 0, undefined, null],
    [150_00, 0, 10, 15_00],
    [3_00, 0, 10, 1_00],
    [1_50, 0, 10, null],
  ])('of %i with a deposit of %i at %s percent is %s', (total, deposit, advancePercent, advance) => {
    expect(advanceOf(total, deposit, { advancePercent })).toBe(advance);
  });

  test('is whole rupees or the deposit, covers both, and leaves a rest worth a link', () => {
    fc.assert(
      fc.property(paise, paise, fc.integer({ min: 10, max: 100 }), (total, deposit, advancePercent) => {
        const advance = advanceOf(total, deposit, { advancePercent });
        if (advance === null) return;
        expect(advance % 100 === 0 || advance === deposit).toBe(true);
        expect(advance * 100).toBeGreaterThanOrEqual(total * advancePercent);
        expect(advance).toBeGreaterThanOrEqual(deposit);
        expect(total - advance).toBeGreaterThanOrEqual(100);
      }),
      { numRuns },
    );
  });
});

test('the first part of a payment is a quarter, and never more than all of it', () => {
  expect(firstPart(977_00)).toBe(245_00);
  expect(firstPart(1_00)).toBe(1_00);
});

test('nothing is left of an order that is paid whole at once, or is over', () => {
  const order = { status: 'accepted', total: 977_00, takenOff: 0, paid: 391_00, advance: 391_00 } as const;
  expect(restOf(order)).toBe(586_00);
  expect(restOf({ ...order, takenOff: 86_00 })).toBe(500_00);
  expect(restOf({ ...order, advance: null })).toBe(0);
  expect(restOf({ ...order, status: 'cancelled' })).toBe(0);
});

test('a transfer is the payment less the fee of the house', () => {
  const linkedAccount = 'acc_Restaurant0001';
  expect(transferOf(977_00, { linkedAccount, feeBasisPoints: 500 })).toEqual({
    account: linkedAccount,
    paise: 928_15,
  });
  expect(transferOf(977_00, { linkedAccount })).toEqual({ account: linkedAccount, paise: 977_00 });
  expect(transferOf(977_00, { linkedAccount, feeBasisPoints: 10_000 })).toBeNull();
  expect(transferOf(977_00, {})).toBeNull();
});

const line = fc.record({ quantity: fc.integer({ min: 1, max: 99 }), unit: fc.nat(99_999_00) });

describe('what a line is worth of the bill', () => {
  test('adds up to the bill to the paisa', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), paise, (given, whole) => {
        const lines = given.map(({ quantity, unit }, i) => ({ id: `${i}`, total: quantity * unit }));
        const shares = lineShares(lines, whole);
        const all = sum(lines.map(({ total }) => total));
        expect(sum(shares.values())).toBe(all === 0 ? 0 : whole);
        for (const { id, total } of lines)
          if (all > 0) expect(Math.abs((shares.get(id) ?? 0) - (total * whole) / all)).toBeLessThanOrEqual(1);
      }),
      { numRuns },
    );
  });

  test('comes off in whatever steps, and never a paisa more', () => {
    fc.assert(
      fc.property(
        paise,
        fc.integer({ min: 1, max: 99 }),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (share, quantity, steps) => {
          let [done, worth] = [0, 0];
          for (const step of steps) {
            const count = Math.min(step, quantity - done);
            worth += worthOf(share, quantity, done, count);
            done += count;
          }
          expect(worth).toBeLessThanOrEqual(share);
          if (done === quantity) expect(worth).toBe(share);
        },
      ),
      { numRuns },
    );
  });

  test('several amounts off never give back more than was paid, nor leave more than is due', () => {
    fc.assert(
      fc.property(paise, paise, fc.array(paise, { maxLength: 6 }), (total, some, offs) => {
        const money = { total, takenOff: 0, paid: Math.min(some, total) };
        const first = money.paid;
        let back = 0;
        for (const off of offs) {
          const taken = takeOff(money, off);
          money.takenOff += taken.off;
          money.paid -= taken.back;
          back += taken.back;
        }
        expect(money.takenOff).toBeLessThanOrEqual(total);
        expect(back + money.paid).toBe(first);
        expect(money.paid).toBeGreaterThanOrEqual(0);
        expect(money.paid).toBeLessThanOrEqual(total - money.takenOff);
      }),
      { numRuns },
    );
  });
});
