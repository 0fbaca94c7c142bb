import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Coupon,
  couponRefusal,
  type CouponRefusal,
  discountOf,
  mayHoldLater,
} from '../../src/domain/coupon.ts';
import { cases } from '../support/cases.ts';

const now = new Date('2026-11-27T12:30:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const coupon: Coupon = {
  id: 'c',
  code: 'DOSA50',
  restaurantId: 'r',
  kind: 'amount',
  value: 50_00,
  most: null,
  minimum: 0,
  startsAt: null,
  endsAt: null,
  orderKinds: null,
  mostUses: null,
  mostPerPerson: null,
};
const order = { restaurantId: 'r', kind: 'pickup' as const, items: 300_00 };
const unused = { all: 0, own: 0 };

describe('why a code takes nothing off', () => {
  const rows: [string, Partial<Coupon>, CouponRefusal['why'] | undefined][] = [
    ['nothing stands against it', {}, undefined],
    ['it holds everywhere', { restaurantId: null }, undefined],
    ['it is of another restaurant', { restaurantId: 'other' }, 'elsewhere'],
    ['it ends this very moment', { endsAt: now }, 'ended'],
    ['it ends in a minute', { endsAt: minutes(1) }, undefined],
    ['it begins this very moment', { startsAt: now }, undefined],
    ['it begins in a minute', { startsAt: minutes(1) }, 'not yet'],
    ['all its uses are used', { mostUses: 7 }, 'used up'],
    ['one use is left', { mostUses: 8 }, undefined],
    ['the diner has used theirs', { mostPerPerson: 2 }, 'used by you'],
    ['the diner has one left', { mostPerPerson: 3 }, undefined],
    ['it is for tables', { orderKinds: ['with_booking', 'at_table'] }, 'other kind'],
    ['it is for this and another kind', { orderKinds: ['catering', 'pickup'] }, undefined],
    ['the dishes cost a paisa too little', { minimum: 300_01 }, 'below minimum'],
    ['the dishes cost just enough', { minimum: 300_00 }, undefined],
    ['it has ended, whatever else', { endsAt: minutes(-1), minimum: 900_00, mostUses: 1 }, 'ended'],
  ];
  test.each(rows)('%s', (_, change, why) => {
    const refused = couponRefusal({ ...coupon, ...change }, order, { all: 7, own: 2 }, now);
    expect(refused?.why).toBe(why);
  });

  test('while it is not known what is ordered, no kind is held against it', () => {
    const tables = { ...coupon, orderKinds: ['with_booking' as const] };
    expect(couponRefusal(tables, { ...order, kind: undefined }, unused, now)).toBeUndefined();
  });

  test('only what the same cart can still reach is kept in it', () => {
    const kept = (['unknown', 'elsewhere', 'ended', 'used up', 'used by you'] as const).map((why) =>
      mayHoldLater({ why }),
    );
    expect(kept).toEqual([false, false, false, false, false]);
    expect(mayHoldLater({ why: 'below minimum', minimum: 1 })).toBe(true);
    expect(mayHoldLater({ why: 'other kind', kinds: ['pickup'] })).toBe(true);
  });
});

describe('what a coupon takes off', () => {
  test.each([
    ['amount', 50_00, null, 300_00, 50_00],
    ['amount', 50_00, null, 30_00, 30_00],
    ['amount', 50_00, 20_00, 300_00, 20_00],
    ['percent', 1_000, null, 333_33, 33_33],
    ['percent', 1_000, null, 333_35, 33_34],
    ['percent', 2_000, 40_00, 300_00, 40_00],
    ['percent', 10_000, null, 123_45, 123_45],
    ['percent', 1, null, 49_00, 0],
  ] as const)('%s %i, at most %s, of %i: %i', (kind, value, most, items, off) => {
    expect(discountOf({ ...coupon, kind, value, most }, items)).toBe(off);
  });

  const any = fc.record({
    kind: fc.constantFrom('percent' as const, 'amount' as const),
    value: fc.integer({ min: 1, max: 100_000_00 }),
    most: fc.option(fc.integer({ min: 1, max: 100_000_00 })),
  });
  const items = fc.integer({ min: 0, max: 100_000_00 });

  test('is whole paise, never below nothing, never more than the dishes or its limit', () => {
    fc.assert(
      fc.property(any, items, (change, paise) => {
        const value = change.kind === 'percent' ? ((change.value - 1) % 10_000) + 1 : change.value;
        const off = discountOf({ ...coupon, ...change, value }, paise);
        expect(Number.isInteger(off)).toBe(true);
        expect(off).toBeGreaterThanOrEqual(0);
        expect(off).toBeLessThanOrEqual(Math.min(paise, change.most ?? paise));
      }),
      { numRuns: cases(300) },
    );
  });

  test('never grows smaller when more is ordered', () => {
    fc.assert(
      fc.property(any, items, items, (change, one, other) => {
        const value = change.kind === 'percent' ? ((change.value - 1) % 10_000) + 1 : change.value;
        const of = (paise: number) => discountOf({ ...coupon, ...change, value }, paise);
        expect(of(Math.max(one, other))).toBeGreaterThanOrEqual(of(Math.min(one, other)));
      }),
      { numRuns: cases(300) },
    );
  });
});
