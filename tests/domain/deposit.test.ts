import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { depositFor, freeUntilAfterMove, refundWithDeposit } from '../../src/domain/tables/deposit.ts';
import type { DepositRow } from '../../src/domain/tables/rules.ts';
import { businessDay, weekdayOf } from '../../src/domain/time.ts';
import { anyMoment, anyZone } from './arbitrary-times.ts';

const zone = 'Asia/Kolkata';
const india = (local: string) => new Date(`${local}:00+05:30`);
const perHead: DepositRow = { fromParty: 6, per: 'person', paise: 500_00, freeCancelMinutes: 1_440 };

describe('what is asked for', () => {
  const friday = india('2026-11-27T20:00');

  test('nothing without a row, and nothing of a smaller party', () => {
    expect(depositFor({}, 8, friday, zone)).toBeUndefined();
    expect(depositFor({ deposits: [perHead] }, 5, friday, zone)).toBeUndefined();
  });

  test('a sum for each guest, or for the table', () => {
    expect(depositFor({ deposits: [perHead] }, 7, friday, zone)?.paise).toBe(3_500_00);
    expect(depositFor({ deposits: [{ ...perHead, per: 'table' }] }, 7, friday, zone)?.paise).toBe(500_00);
  });

  test('until so long before the start it comes back', () => {
    expect(depositFor({ deposits: [perHead] }, 6, friday, zone)?.freeUntil).toEqual(
      india('2026-11-26T20:00'),
    );
  });

  test('the first row that fits counts; a night that runs past midnight is still Friday’s', () => {
    const rules = { deposits: [{ ...perHead, fromParty: 2, days: [5], paise: 1_000_00 }, perHead] };
    expect(depositFor(rules, 6, india('2026-11-28T00:30'), zone)?.paise).toBe(6_000_00);
    expect(depositFor(rules, 6, india('2026-11-28T20:00'), zone)?.paise).toBe(3_000_00);
    expect(depositFor(rules, 2, india('2026-11-28T20:00'), zone)).toBeUndefined();
  });

  test('a row for some days is asked on those business days and on no other, in any zone', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, fc.subarray([1, 2, 3, 4, 5, 6, 7]), (at, where, days) => {
        const asked = depositFor({ deposits: [{ ...perHead, days }] }, 6, at, where) !== undefined;
        expect(asked).toBe(days.includes(weekdayOf(businessDay(at, where))));
      }),
    );
  });
});

describe('a booking that is moved', () => {
  const [from, free] = [india('2026-11-29T20:00'), india('2026-11-28T20:00')];
  const before = india('2026-11-27T18:00');

  test('later: it comes back for so much longer', () => {
    expect(freeUntilAfterMove(free, from, india('2026-11-30T21:00'), before)).toEqual(
      india('2026-11-29T21:00'),
    );
  });

  test('earlier: what was promised is not shortened', () => {
    expect(freeUntilAfterMove(free, from, india('2026-11-28T20:00'), before)).toEqual(free);
  });

  test('when the free time is over: no move brings it back', () => {
    expect(freeUntilAfterMove(free, from, india('2027-01-10T20:00'), india('2026-11-28T20:01'))).toEqual(
      free,
    );
  });
});

describe('what comes back', () => {
  const freeUntil = india('2026-11-28T20:00');
  const late = india('2026-11-28T20:01');
  const deposit = { paise: 3_000_00, freeUntil };

  test('all of it until the last free minute, nothing after it', () => {
    expect(refundWithDeposit(3_000_00, 0, deposit, freeUntil)).toBe(3_000_00);
    expect(refundWithDeposit(3_000_00, 0, deposit, late)).toBe(0);
  });

  test('food in its place does not save the deposit, and costs nothing beyond it', () => {
    expect(refundWithDeposit(3_400_00, 0, deposit, late)).toBe(400_00);
    expect(refundWithDeposit(3_400_00, 3_400_00, deposit, late)).toBe(0);
    expect(refundWithDeposit(3_400_00, 1_700_00, deposit, freeUntil)).toBe(1_700_00);
  });

  test('never more than was paid, never less than nothing, and never more once the free time is over', () => {
    const paise = fc.nat(10_000_00);
    fc.assert(
      fc.property(paise, paise, paise, (paid, sum, foodKept) => {
        const asked = { paise: sum, freeUntil };
        const early = refundWithDeposit(paid, Math.min(foodKept, paid), asked, freeUntil);
        const after = refundWithDeposit(paid, Math.min(foodKept, paid), asked, late);
        expect(early).toBeLessThanOrEqual(paid);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(early);
      }),
    );
  });
});
