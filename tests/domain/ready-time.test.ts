import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hours, windowsOn } from '../../src/domain/hours.ts';
import { slotOf } from '../../src/domain/kitchen-slots.ts';
import { type Kitchen, readyTime } from '../../src/domain/ready-time.ts';
import { addDays, addMinutes, localTime } from '../../src/domain/time.ts';
import { cases } from '../support/cases.ts';
import { anyDay, anyHours, anyMoment, anyZone } from './arbitrary-times.ts';
import { readyByTrying } from './ready-time-model.ts';

const india = (local: string) => new Date(`${local}:00+05:30`);

function evenings(
  spans: [opens: string, closes: string, last?: string][],
  change: Partial<Hours> = {},
): Hours {
  return {
    zone: 'Asia/Kolkata',
    periods: spans.flatMap(([opens, closes, last]) =>
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        service: 'dine_in' as const,
        weekday,
        opens,
        closes,
        lastSeating: last ?? null,
      })),
    ),
    closures: [],
    ...change,
  };
}

function kitchen(change: Partial<Kitchen> = {}): Kitchen {
  return { hours: evenings([['18:00', '23:00']]), service: 'dine_in', pauses: [], load: [], ...change };
}

/** What is told, with times on India's clock. */
function told(k: Kitchen, local: string, prepMinutes: number, wished?: string, dishes = 1) {
  const answer = readyTime(
    k,
    { prepMinutes, dishes, ...(wished ? { wished: india(wished) } : {}) },
    india(local),
  );
  const clock = (at: Date | undefined) => at && localTime(at, k.hours.zone);
  return answer.at
    ? [clock(answer.at), answer.later?.why].filter((part) => part !== undefined).join(' ')
    : `${answer.why}, next ${clock(answer.next)}`;
}

describe('ready time', () => {
  test('now and the time it takes; the kitchen begins when it opens', () => {
    expect(told(kitchen(), '2026-11-27T19:00', 20)).toBe('19:20');
    expect(told(kitchen(), '2026-11-27T17:50', 20)).toBe('18:20');
    expect(told(kitchen(), '2026-11-27T12:00', 20)).toBe('closed, next 18:20');
    expect(told(kitchen(), '2026-11-27T12:00', 20, '2026-11-27T18:00')).toBe('18:20');
    expect(told(kitchen(), '2026-11-27T12:00', 20, '2026-11-27T20:00')).toBe('20:00');
  });

  test('the last order counts the time it takes', () => {
    const k = kitchen({ hours: evenings([['18:00', '23:00', '22:30']]) });
    expect(told(k, '2026-11-27T22:10', 20)).toBe('22:30');
    expect(told(k, '2026-11-27T22:11', 20)).toBe('last order, next 18:20');
    expect(told(kitchen(), '2026-11-27T22:50', 20)).toBe('last order, next 18:20');
    expect(told(k, '2026-11-27T19:00', 20, '2026-11-27T22:45')).toBe('last order, next 18:20');
  });

  test('special hours and closures count', () => {
    const special = [
      { service: 'dine_in' as const, day: '2026-11-27', opens: '20:00', closes: '21:00', lastSeating: null },
    ];
    expect(
      told(kitchen({ hours: evenings([['18:00', '23:00']], { special }) }), '2026-11-27T19:50', 20),
    ).toBe('20:20');
    const closures = [{ firstDay: '2026-11-27', lastDay: '2026-11-28', reason: 'Holiday' }];
    const next = readyTime(
      kitchen({ hours: evenings([['18:00', '23:00']], { closures }) }),
      { prepMinutes: 20, dishes: 1 },
      india('2026-11-27T19:00'),
    );
    expect(next).toEqual({ at: undefined, why: 'closed', next: india('2026-11-29T18:20') });
  });

  test('nothing is begun in a pause; what is begun after it is not late', () => {
    const k = kitchen({ pauses: [{ from: india('2026-11-27T19:00'), until: india('2026-11-27T19:30') }] });
    expect(told(k, '2026-11-27T19:00', 20)).toBe('19:50 paused');
    expect(told(k, '2026-11-27T19:00', 20, '2026-11-27T20:30')).toBe('20:30');
    const rest = [{ from: india('2026-11-27T19:00'), until: india('2026-11-28T04:00') }];
    expect(told(kitchen({ pauses: rest }), '2026-11-27T19:10', 20)).toBe('paused, next 18:20');
  });

  test('a full slot gives the next that has room', () => {
    const at = (local: string, dishes = 1) => ({ wantedAt: india(`2026-11-27T${local}`), dishes });
    const two = { throttle: { minutes: 15, orders: 2 }, load: [at('20:15'), at('20:29'), at('20:30')] };
    expect(told(kitchen(two), '2026-11-27T19:00', 20, '2026-11-27T20:15')).toBe('20:30 full');
    expect(told(kitchen(two), '2026-11-27T19:58', 20)).toBe('20:30 full');
    expect(told(kitchen(two), '2026-11-27T19:00', 20, '2026-11-27T20:14')).toBe('20:14');
    const dishes = { throttle: { minutes: 30, items: 6 }, load: [at('20:00', 4), at('20:30', 6)] };
    expect(told(kitchen(dishes), '2026-11-27T19:00', 20, '2026-11-27T20:10', 2)).toBe('20:10');
    expect(told(kitchen(dishes), '2026-11-27T19:00', 20, '2026-11-27T20:10', 3)).toBe('21:00 full');
    // Larger than any slot: it has one to itself.
    expect(told(kitchen(dishes), '2026-11-27T19:00', 20, '2026-11-27T21:00', 9)).toBe('21:00');
    const whole = { throttle: { minutes: 120, orders: 1 }, load: [at('18:30'), at('20:30'), at('22:30')] };
    expect(told(kitchen(whole), '2026-11-27T19:00', 20)).toBe('full, next 18:20');
  });

  test('past midnight it is the same evening, and a house that never closes opens at no midnight', () => {
    const bar = kitchen({ hours: evenings([['18:00', '03:00']]) });
    expect(told(bar, '2026-11-27T23:50', 20)).toBe('00:10');
    const always = kitchen({ hours: evenings([['00:00', '00:00']]) });
    expect(told(always, '2026-11-27T23:50', 20)).toBe('00:10');
    expect(told(always, '2026-11-28T00:05', 20)).toBe('00:25');
  });

  test('in the night the clocks change, time is what passes', () => {
    const hours = evenings([['18:00', '05:00']], { zone: 'Europe/London' });
    const answer = readyTime(
      kitchen({
        hours,
        throttle: { minutes: 30, orders: 1 },
        load: [{ wantedAt: new Date('2026-03-29T01:05Z'), dishes: 1 }],
      }),
      { prepMinutes: 20, dishes: 1 },
      new Date('2026-03-29T00:50Z'),
    );
    expect(answer.at).toEqual(new Date('2026-03-29T01:30Z'));
  });
});

describe('slots', () => {
  test('every moment lies in one, and slots follow each other without a gap', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, fc.constantFrom(5, 7, 15, 30, 45, 60, 120), (at, zone, minutes) => {
        const { from, until } = slotOf(at, minutes, zone);
        expect(from <= at && at < until).toBe(true);
        expect(until.getTime() - from.getTime()).toBeLessThanOrEqual(minutes * 60_000);
        expect(slotOf(from, minutes, zone)).toEqual({ from, until });
        expect(slotOf(until, minutes, zone).from).toEqual(until);
        expect(slotOf(addMinutes(until, -1), minutes, zone)).toEqual({ from, until });
      }),
      { numRuns: cases(500) },
    );
  });
});

const around = (now: Date, minutes: number) => addMinutes(now, minutes);

// Mostly near the edges of some hours, where the rules are.
const anyHoursNow = fc
  .tuple(anyMoment, anyDay, fc.integer({ min: -100, max: 500 }), fc.nat(3))
  .chain(([at, day, offset, nth]) =>
    anyHours(fc.constant('Asia/Kolkata'), fc.constant(day)).map((hours) => {
      const windows = [0, 1, 2, 3, 4, 5, 6].flatMap((n) => windowsOn(hours, addDays(day, n), 'dine_in'));
      const window = windows[nth % Math.max(1, windows.length)];
      return { hours, now: window ? addMinutes(window.opens, offset) : at };
    }),
  );

const anyCase = anyHoursNow.chain(({ hours, now }) =>
  fc.record({
    now: fc.constant(now),
    hours: fc.constant(hours),
    prepMinutes: fc.integer({ min: 0, max: 90 }),
    dishes: fc.integer({ min: 1, max: 12 }),
    wished: fc.option(
      fc.integer({ min: -60, max: 900 }).map((m) => around(now, m)),
      { nil: undefined },
    ),
    pauses: fc.array(
      fc
        .tuple(fc.integer({ min: -120, max: 600 }), fc.integer({ min: 1, max: 240 }))
        .map(([from, length]) => ({ from: around(now, from), until: around(now, from + length) })),
      { maxLength: 2 },
    ),
    throttle: fc.option(
      fc.record(
        {
          minutes: fc.constantFrom(5, 10, 15, 30, 60),
          orders: fc.integer({ min: 1, max: 3 }),
          items: fc.integer({ min: 1, max: 12 }),
        },
        { requiredKeys: ['minutes'] },
      ),
      { nil: undefined },
    ),
    load: fc.array(
      fc.record({
        wantedAt: fc.integer({ min: -60, max: 600 }).map((m) => around(now, m)),
        dishes: fc.integer({ min: 1, max: 8 }),
      }),
      { maxLength: 30 },
    ),
  }),
);

test('agrees with trying every minute', { timeout: 3_600_000 }, () => {
  let ready = 0;
  fc.assert(
    fc.property(anyCase, ({ now, prepMinutes, dishes, wished, ...rest }) => {
      const k: Kitchen = { service: 'dine_in', ...rest };
      const cooking = { prepMinutes, dishes, wished };
      const answer = readyTime(k, cooking, now);
      expect(answer.at).toEqual(readyByTrying(k, cooking, now));
      if (answer.at) ready += 1;
      // What is offered instead can be had.
      else if (answer.next)
        expect(readyTime(k, { ...cooking, wished: answer.next }, now).at).toEqual(answer.next);
    }),
    { numRuns: cases(400) },
  );
  // Enough of them are of a kitchen that is open, or nothing was tried.
  expect(ready).toBeGreaterThan(cases(400) / 4);
});
