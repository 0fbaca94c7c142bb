import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isServed, nextServed } from '../../src/domain/availability.ts';
import type { Mealtime } from '../../src/domain/menu.ts';
import { cases } from '../support/cases.ts';
import { clockOf } from './arbitrary-times.ts';

const minute = 60_000;
const day = 1440;
const zone = 'Asia/Kolkata';
/** A moment on the clock of India. */
const india = (wall: string) => new Date(`${wall}+05:30`);

describe('a menu of its own hours', () => {
  const breakfast: Mealtime[] = [{ from: '08:00', until: '11:00' }];

  test.each([
    ['2026-11-27T07:59:59', false],
    ['2026-11-27T08:00', true],
    ['2026-11-27T10:59:59', true],
    ['2026-11-27T11:00', false],
  ])('is there from its first minute to before its last: %s', (at, served) => {
    expect(isServed(breakfast, india(at), zone)).toBe(served);
  });

  test('without hours it is always there', () => {
    expect(isServed([], india('2026-11-27T03:00'), zone)).toBe(true);
  });

  const lateFridays: Mealtime[] = [{ days: [5], from: '22:00', until: '02:00' }];
  test.each([
    ['2026-11-27T22:00', true],
    ['2026-11-28T01:59', true],
    ['2026-11-28T02:00', false],
    ['2026-11-28T22:00', false],
  ])('runs past midnight as part of its business day: %s', (at, served) => {
    expect(isServed(lateFridays, india(at), zone)).toBe(served);
  });

  test.each([
    [{ days: [5] }, '2026-11-28T03:59', true],
    [{ days: [5] }, '2026-11-28T04:00', false],
    [{ days: [5], from: '00:30', until: '03:00' }, '2026-11-28T01:00', true],
    [{ days: [5], from: '00:30', until: '03:00' }, '2026-11-27T01:00', false],
    [{ from: '22:00', until: '06:00' }, '2026-11-28T05:30', true],
    [{ firstDay: '2026-11-27', lastDay: '2026-11-27' }, '2026-11-28T02:00', true],
    [{ firstDay: '2026-11-28' }, '2026-11-28T02:00', false],
    [{ until: '11:00' }, '2026-11-27T04:00', true],
    [{ until: '11:00' }, '2026-11-28T03:00', false],
    [{ until: '02:00' }, '2026-11-28T01:00', true],
  ] as [Mealtime, string, boolean][])('%j at %s', (mealtime, at, served) => {
    expect(isServed([mealtime], india(at), zone)).toBe(served);
  });

  test('says when it is served next: tomorrow, on its day, in its season, or never again', () => {
    const at = india('2026-11-27T12:00');
    const next = (mealtime: Mealtime) => nextServed([mealtime], at, zone)?.opens;
    expect(next({ from: '08:00', until: '11:00' })).toEqual(india('2026-11-28T08:00'));
    expect(next({ days: [5], from: '08:00' })).toEqual(india('2026-12-04T08:00'));
    expect(next({ firstDay: '2027-10-28', lastDay: '2027-10-30' })).toEqual(india('2027-10-28T04:00'));
    expect(next({ lastDay: '2026-11-27', from: '08:00', until: '11:00' })).toBeUndefined();
  });
});

/** Nights in which clocks jump somewhere, and one in which none does. */
const scenes = [
  ['Asia/Kolkata', '2026-11-25'],
  ['Europe/London', '2026-03-28'],
  ['Europe/London', '2026-10-24'],
  ['America/New_York', '2026-03-07'],
  ['America/New_York', '2026-10-31'],
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Australia/Lord_Howe', '2026-10-03'],
] as const;
const before = 4;
const length = 16 * day;

/** What the clocks of a zone show in each minute of sixteen days, in minutes as if they showed UTC. */
function readClocks(where: string, start: number): Int32Array {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: where,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return Int32Array.from({ length }, (_, i) => {
    const parts = format.formatToParts(start + i * minute);
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / minute;
  });
}

/** The slow way: a clock is watched minute by minute. */
const watched = scenes.map(([where, from]) => {
  const midnight = Date.parse(`${from}T00:00Z`);
  const start = midnight - before * day * minute;
  const clock = readClocks(where, start);
  const firstShown = new Map<number, number>();
  let shown = clock[0] ?? 0;
  clock.forEach((wall, i) => {
    for (; shown <= wall; shown++) firstShown.set(shown, i);
  });
  return { where, start, first: (wall: number) => firstShown.get(wall) };
});

/** The minutes, counted from a scene's start, between which a mealtime is served on each of its days. */
function stretches(scene: (typeof watched)[number], mealtime: Mealtime): [number, number][] {
  const { days, from, until, firstDay, lastDay } = mealtime;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return Array.from({ length: length / day - 4 }, (_, i) => i + 1).flatMap((i): [number, number][] => {
    const midnight = new Date(scene.start + i * day * minute);
    const name = midnight.toISOString().slice(0, 10);
    if (days && !days.includes(midnight.getUTCDay() === 0 ? 7 : midnight.getUTCDay())) return [];
    if ((firstDay ?? name) > name || (lastDay ?? name) < name) return [];
    const wall = midnight.getTime() / minute;
    const opens = from === undefined ? 240 : minutes(from) < 240 ? minutes(from) + day : minutes(from);
    let closes = until === undefined ? 240 + day : minutes(until);
    while (closes <= opens) closes += day;
    const [first, last] = [scene.first(wall + opens), scene.first(wall + closes)];
    return first === undefined || last === undefined ? [] : [[first, last]];
  });
}

const time = fc.option(
  fc.nat(95).map((quarter) => clockOf(quarter * 15)),
  { nil: undefined },
);
const dayNear = (from: string) => (n: number) =>
  new Date(Date.parse(`${from}T00:00Z`) + n * day * minute).toISOString().slice(0, 10);

const setting = fc.nat(scenes.length - 1).chain((i) => {
  const near = fc.option(fc.integer({ min: -2, max: 4 }).map(dayNear(scenes[i]?.[1] ?? '')), {
    nil: undefined,
  });
  const mealtime: fc.Arbitrary<Mealtime> = fc.record({
    days: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), { nil: undefined }),
    from: time,
    until: time,
    firstDay: near,
    lastDay: near,
  });
  return fc.record({
    scene: fc.constant(watched[i] as (typeof watched)[number]),
    mealtimes: fc.array(mealtime, { minLength: 1, maxLength: 3 }),
    at: fc.integer({ min: 3 * day, max: 7 * day }),
    seconds: fc.nat(59),
  });
});

test('is there exactly when somebody who watches the clock all day would say so', () => {
  fc.assert(
    fc.property(setting, ({ scene, mealtimes, at, seconds }) => {
      const moment = new Date(scene.start + at * minute + seconds * 1000);
      const slow = mealtimes.some((m) => stretches(scene, m).some(([from, to]) => from <= at && at < to));
      expect(isServed(mealtimes, moment, scene.where)).toBe(slow);
    }),
    { numRuns: cases(1_000) },
  );
});

test('is served next at the first beginning that is still to come', () => {
  fc.assert(
    fc.property(setting, ({ scene, mealtimes, at }) => {
      const moment = new Date(scene.start + at * minute);
      const begins = mealtimes
        .flatMap((m) => stretches(scene, m).map(([from]) => from))
        .filter((from) => from > at);
      const next = nextServed(mealtimes, moment, scene.where);
      if (begins.length > 0)
        expect(next?.opens).toEqual(new Date(scene.start + Math.min(...begins) * minute));
      else if (next) expect(next.opens.getTime()).toBeGreaterThan(scene.start + 10 * day * minute);
      if (next) expect(isServed(mealtimes, next.opens, scene.where)).toBe(next.opens < next.closes);
    }),
    { numRuns: cases(500) },
  );
});
