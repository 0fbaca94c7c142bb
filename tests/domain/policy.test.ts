import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kitchenStart, type OrderingRules, paymentMinutes } from '../../src/domain/policy.ts';
import { type KitchenState, refundOnCancel, refundTable } from '../../src/domain/refund-policy.ts';
import { cases } from '../support/cases.ts';

const rules: OrderingRules = {
  pickup: true,
  preOrder: true,
  prepMinutes: 20,
  minimum: 0,
  freeCancelMinutes: 60,
  lateRefundPercent: 50,
};
const eight = new Date('2026-11-27T14:30:00Z');
const order = { wantedAt: eight, kitchen: 'accepted' as KitchenState, prepMinutes: 25 };
const states = Object.keys(refundTable) as KitchenState[];
const before = (minutes: number) => new Date(eight.getTime() - minutes * 60_000);

describe('what comes back when a diner cancels', () => {
  test.each([
    [120, 999_99],
    [60, 999_99],
    [59, 500_00],
    [26, 500_00],
    [25, 0],
    [0, 0],
    [-30, 0],
  ])('%i minutes before: %i paise of 999.99', (minutes, paise) => {
    expect(refundOnCancel(999_99, order, rules, before(minutes))).toBe(paise);
  });

  test('is everything while nobody in the kitchen has agreed', () => {
    expect(refundOnCancel(999_99, { ...order, kitchen: 'not accepted' }, rules, before(5))).toBe(999_99);
  });

  test('is nothing once the kitchen has begun, however early that was', () => {
    expect(refundOnCancel(999_99, { ...order, kitchen: 'begun' }, rules, before(600))).toBe(0);
  });

  test('never is more than was paid, and never grows as time goes on', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000_00),
        fc.record({
          freeCancelMinutes: fc.nat(180),
          lateRefundPercent: fc.nat(100),
          prepMinutes: fc.nat(120),
        }),
        fc.constantFrom(...states),
        fc.array(fc.integer({ min: -60, max: 300 }), { minLength: 2, maxLength: 8 }),
        (paid, { prepMinutes, ...terms }, kitchen, minutes) => {
          const back = [...minutes]
            .sort((a, b) => b - a)
            .map((m) =>
              refundOnCancel(
                paid,
                { wantedAt: eight, kitchen, prepMinutes },
                { ...rules, ...terms },
                before(m),
              ),
            );
          expect(back.every((paise) => Number.isInteger(paise) && paise >= 0 && paise <= paid)).toBe(true);
          expect(back).toEqual([...back].sort((a, b) => b - a));
        },
      ),
      { numRuns: cases(300) },
    );
  });

  test.each([
    ['begun', 120, 0],
    ['begun', 59, 0],
    ['ready', 120, 0],
    ['not accepted', 5, 999_99],
  ] as const)('once it is %s, %i minutes before: %i paise of 999.99', (kitchen, minutes, paise) => {
    expect(refundOnCancel(999_99, { ...order, kitchen }, rules, before(minutes))).toBe(paise);
  });

  test('never grows as the kitchen goes on', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000_00),
        fc.nat(100),
        fc.integer({ min: -60, max: 300 }),
        (paid, late, minutes) => {
          const back = states.map((kitchen) =>
            refundOnCancel(
              paid,
              { ...order, kitchen },
              { ...rules, lateRefundPercent: late },
              before(minutes),
            ),
          );
          expect(back).toEqual([...back].sort((a, b) => b - a));
        },
      ),
      { numRuns: cases(300) },
    );
  });
});

test('the kitchen begins as long before as its slowest dish takes', () => {
  expect(kitchenStart(eight, 25)).toEqual(before(25));
});

test('a payment link lives longer than the quarter of an hour Razorpay asks for', () => {
  expect(paymentMinutes).toBeGreaterThan(15);
});
