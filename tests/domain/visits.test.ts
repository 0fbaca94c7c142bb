import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes, localDay, localTime } from '../../src/domain/time.ts';
import {
  canHaveCome,
  isLateCancel,
  isTimely,
  keptUntil,
  remindersOf,
  strikesOf,
} from '../../src/domain/visits.ts';

const zone = 'Asia/Kolkata';
const at = (local: string) => new Date(`${local}:00+05:30`);
const friday = at('2026-11-27T18:00');

describe('reminders', () => {
  test.each([
    [
      'dinner: the evening before at the same hour',
      '2026-11-29T20:00',
      '2026-11-28T20:00',
      '2026-11-29T18:00',
    ],
    ['late dinner: at six the evening before', '2026-11-29T21:30', '2026-11-28T18:00', '2026-11-29T19:30'],
    ['breakfast: at nine the morning before', '2026-11-30T09:30', '2026-11-29T09:30', '2026-11-30T07:30'],
    ['early breakfast: nobody is woken the same day', '2026-11-30T08:00', '2026-11-29T09:00', undefined],
    [
      'after midnight: in the morning of the day before',
      '2026-11-29T01:00',
      '2026-11-28T09:00',
      '2026-11-28T23:00',
    ],
  ])('%s', (_name, starts, day, hours) => {
    expect(remindersOf(at(starts), zone, friday)).toEqual({
      ...(day ? { day: at(day) } : {}),
      ...(hours ? { hours: at(hours) } : {}),
    });
  });

  test('guests who have just booked are not reminded of it', () => {
    const startsAt = at('2026-11-28T20:00');
    expect(remindersOf(startsAt, zone, addMinutes(startsAt, -26 * 60)).day).toEqual(at('2026-11-27T20:00'));
    expect(remindersOf(startsAt, zone, addMinutes(startsAt, -26 * 60 + 1)).day).toBeUndefined();
    expect(remindersOf(startsAt, zone, addMinutes(startsAt, -180)).hours).toEqual(at('2026-11-28T18:00'));
    expect(remindersOf(startsAt, zone, addMinutes(startsAt, -179))).toEqual({});
  });

  test('whatever the zone, the first is on the day before, by day, and ahead', () => {
    const zones = fc.constantFrom('Asia/Kolkata', 'Europe/London', 'America/New_York', 'Pacific/Auckland');
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 });
    fc.assert(
      fc.property(zones, minutes, fc.integer({ min: 0, max: 60 * 24 * 30 }), (where, ahead, before) => {
        const startsAt = addMinutes(friday, ahead + before);
        const now = addMinutes(friday, ahead);
        const { day, hours } = remindersOf(startsAt, where, now);
        if (day) {
          const clock = localTime(day, where);
          expect(clock >= '09:00' && clock < '21:00', clock).toBe(true);
          expect(localDay(day, where) < localDay(startsAt, where)).toBe(true);
          expect(day > now).toBe(true);
        }
        if (hours) expect(hours > now).toBe(true);
      }),
    );
  });

  test('one that goes off too late is not sent', () => {
    const startsAt = at('2026-11-28T20:00');
    expect(isTimely('day', startsAt, addMinutes(startsAt, -181))).toBe(true);
    expect(isTimely('day', startsAt, addMinutes(startsAt, -180))).toBe(false);
    expect(isTimely('hours', startsAt, addMinutes(startsAt, -16))).toBe(true);
    expect(isTimely('hours', startsAt, addMinutes(startsAt, -15))).toBe(false);
  });
});

test('a cancellation is late from the minute after the terms, and never where there are none', () => {
  const startsAt = at('2026-11-28T20:00');
  const rules = { lateCancelMinutes: 120 };
  expect(isLateCancel(rules, startsAt, at('2026-11-28T18:00'))).toBe(false);
  expect(isLateCancel(rules, startsAt, addMinutes(at('2026-11-28T18:00'), 1))).toBe(true);
  expect(isLateCancel({}, startsAt, startsAt)).toBe(false);
});

test('the grace begins when late guests said they would come', () => {
  const startsAt = at('2026-11-28T20:00');
  expect(keptUntil({ graceMinutes: 15 }, { startsAt, lateMinutes: 20 })).toEqual(at('2026-11-28T20:35'));
});

test('guests are there from an hour before', () => {
  const startsAt = at('2026-11-28T20:00');
  expect(canHaveCome(startsAt, at('2026-11-28T19:00'))).toBe(true);
  expect(canHaveCome(startsAt, at('2026-11-28T18:59'))).toBe(false);
});

test('two late cancellations are one strike', () => {
  expect(strikesOf({ missed: 3, cancelledLate: 2 })).toBe(4);
  expect(strikesOf({ missed: 3, cancelledLate: 1 })).toBeLessThan(4);
});
