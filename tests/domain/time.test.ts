import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  businessDay,
  daysBetween,
  edgeOf,
  isDay,
  localDay,
  localTime,
  minutesOf,
  momentOf,
  weekdayOf,
} from '../../src/domain/time.ts';
import { anyDay, anyMoment, anyZone, clockOf } from './arbitrary-times.ts';

const iso = (at: Date | undefined) => at?.toISOString();

describe('a local time', () => {
  test.each([
    ['Asia/Kolkata', '2026-11-27', '20:00', '2026-11-27T14:30:00.000Z'],
    ['Europe/London', '2026-01-15', '20:00', '2026-01-15T20:00:00.000Z'],
    ['Europe/London', '2026-07-15', '20:00', '2026-07-15T19:00:00.000Z'],
    ['America/New_York', '2026-01-15', '20:00', '2026-01-16T01:00:00.000Z'],
    ['America/New_York', '2026-07-15', '20:00', '2026-07-16T00:00:00.000Z'],
    // The hour that comes twice: the first is meant.
    ['Europe/London', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    // The first minute after the hour that is skipped.
    ['Europe/London', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00:00.000Z'],
  ])('%s %s %s is one moment', (zone, day, time, moment) => {
    expect(iso(momentOf(day, time, zone))).toBe(moment);
  });

  test.each([
    ['Europe/London', '2026-03-29', '01:00'],
    ['Europe/London', '2026-03-29', '01:59'],
    ['America/New_York', '2026-03-08', '02:30'],
  ])('%s %s %s is skipped by the clocks and refused', (zone, day, time) => {
    expect(momentOf(day, time, zone)).toBeUndefined();
  });

  test('is read back from its moment as it was written, in every zone', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1439), anyZone, (day, minutes, zone) => {
        const time = clockOf(minutes);
        const at = momentOf(day, time, zone);
        if (at) expect([localDay(at, zone), localTime(at, zone)]).toEqual([day, time]);
      }),
    );
  });

  test('of any moment leads back to that moment, or to the first of two that look alike', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (at, zone) => {
        const found = momentOf(localDay(at, zone), localTime(at, zone), zone);
        const hours = found ? (at.getTime() - found.getTime()) / 3_600_000 : -1;
        expect([0, 0.5, 1]).toContain(hours);
      }),
    );
  });
});

describe('the business day', () => {
  test.each([
    ['2026-11-28T01:30', '2026-11-27'],
    ['2026-11-28T03:59', '2026-11-27'],
    ['2026-11-28T04:00', '2026-11-28'],
    ['2026-11-28T23:59', '2026-11-28'],
  ])('%s in India belongs to %s', (local, day) => {
    expect(businessDay(new Date(`${local}:00+05:30`), 'Asia/Kolkata')).toBe(day);
  });

  test('turns when the clock on the wall shows four, also in the nights the clocks change', () => {
    const nights = [
      ['Europe/London', '2026-03-29T00:00Z'],
      ['Europe/London', '2026-10-25T00:00Z'],
      ['America/New_York', '2026-03-08T05:00Z'],
      ['America/New_York', '2026-11-01T04:00Z'],
    ] as const;
    for (const [zone, midnight] of nights) {
      for (let minutes = 0; minutes < 600; minutes += 30) {
        const at = new Date(new Date(midnight).getTime() + minutes * 60_000);
        const today = localDay(at, zone);
        const wanted = localTime(at, zone) < '04:00' ? addDays(today, -1) : today;
        expect(businessDay(at, zone), `${zone} ${today} ${localTime(at, zone)}`).toBe(wanted);
      }
    }
  });
});

describe('the edge of opening hours', () => {
  test('is the local time when there is one, and never goes back as the hours go on', () => {
    fc.assert(
      fc.property(anyDay, anyZone, fc.nat(2879), fc.nat(2879), (day, zone, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        expect(edgeOf(day, first, zone).getTime()).toBeLessThanOrEqual(edgeOf(day, second, zone).getTime());
        const there = momentOf(addDays(day, Math.floor(a / 1440)), clockOf(a % 1440), zone);
        if (there) expect(iso(edgeOf(day, a, zone))).toBe(iso(there));
      }),
    );
  });

  test('inside a skipped hour is the moment the clocks jump', () => {
    for (const minutes of [60, 75, 119, 120]) {
      expect(iso(edgeOf('2026-03-29', minutes, 'Europe/London'))).toBe('2026-03-29T01:00:00.000Z');
    }
    expect(iso(edgeOf('2026-03-07', 26 * 60 + 30, 'America/New_York'))).toBe('2026-03-08T07:00:00.000Z');
  });
});

describe('days', () => {
  test('are counted as the calendar counts them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(weekdayOf(other) % 7).toBe(new Date(`${other}T00:00Z`).getUTCDay());
        expect(isDay(other)).toBe(true);
      }),
    );
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '',
    'tomorrow',
    '2026-11-27x',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('29 February is one in a leap year only', () => {
    expect(['2024-02-29', '2028-02-29', '2100-02-29'].map(isDay)).toEqual([true, true, false]);
  });

  test('a time of day is as many minutes as it says', () => {
    expect(['00:00', '04:05', '23:59', '19:30:00'].map(minutesOf)).toEqual([0, 245, 1439, 1170]);
  });
});
