import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closureOn, type Hours, nextOpening, openWindow, windowsOn } from '../../src/domain/hours.ts';
import { addDays, localDay, localTime, minutesOf, momentOf, weekdayOf } from '../../src/domain/time.ts';
import { anyDay, anyHours, anyMoment, anyZone } from './arbitrary-times.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

function hoursOf(
  spans: [opens: string, closes: string, lastSeating?: string][],
  change: Partial<Hours> = {},
  weekdays = everyDay,
): Hours {
  const periods = spans.flatMap(([opens, closes, last]) =>
    weekdays.map((weekday) => ({
      service: 'dine_in' as const,
      weekday,
      opens,
      closes,
      lastSeating: last ?? null,
    })),
  );
  return { zone: 'Asia/Kolkata', periods, closures: [], ...change };
}

const india = (local: string) => new Date(`${local}:00+05:30`);
const isOpen = (hours: Hours, local: string) => openWindow(hours, india(local), 'dine_in') !== undefined;

/** The obvious answer: what the clock and the calendar on the wall say, held against the week as it is written. */
function openByTheWall(hours: Hours, at: Date): boolean {
  const today = localDay(at, hours.zone);
  const now = minutesOf(localTime(at, hours.zone));
  return [
    { day: today, minutes: now },
    { day: addDays(today, -1), minutes: now + 1440 },
  ].some(({ day, minutes }) => {
    if (hours.closures.some((c) => c.firstDay <= day && day <= c.lastDay)) return false;
    return hours.periods.some((period) => {
      const opens = minutesOf(period.opens);
      const closes = minutesOf(period.closes) + (minutesOf(period.closes) <= opens ? 1440 : 0);
      return period.weekday === weekdayOf(day) && opens <= minutes && minutes < closes;
    });
  });
}

describe('hours', () => {
  test('a split shift is closed in between', () => {
    const hours = hoursOf([
      ['12:00', '15:00'],
      ['19:00', '23:00'],
    ]);
    const at = ['11:59', '12:00', '14:59', '15:00', '18:59', '19:00', '22:59', '23:00'];
    expect(at.map((time) => isOpen(hours, `2026-11-27T${time}`))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  test('an evening past midnight belongs to the day on which it began', () => {
    const fridays = hoursOf([['18:00', '02:00']], {}, [5]);
    expect(isOpen(fridays, '2026-11-28T01:59')).toBe(true);
    expect(isOpen(fridays, '2026-11-28T02:00')).toBe(false);
    expect(isOpen(fridays, '2026-11-27T01:00')).toBe(false);
    expect(isOpen(fridays, '2026-11-28T18:30')).toBe(false);
  });

  test('an evening may run past the cut of the business day', () => {
    expect(isOpen(hoursOf([['20:00', '05:30']], {}, [5]), '2026-11-28T05:00')).toBe(true);
  });

  test('a house that never closes is open at every hour', () => {
    const always = hoursOf([['00:00', '00:00']]);
    for (let hour = 0; hour < 24; hour++) {
      expect(isOpen(always, `2026-11-27T${String(hour).padStart(2, '0')}:30`), `${hour}:30`).toBe(true);
    }
  });

  test('a closure takes the whole evening, past midnight too, and nothing of the one before', () => {
    const hours = hoursOf([['18:00', '02:00']], {
      closures: [{ firstDay: '2026-11-27', lastDay: '2026-11-27', reason: 'Wedding' }],
    });
    expect(isOpen(hours, '2026-11-27T01:00')).toBe(true);
    expect(isOpen(hours, '2026-11-27T20:00')).toBe(false);
    expect(isOpen(hours, '2026-11-28T01:00')).toBe(false);
    expect(isOpen(hours, '2026-11-28T18:00')).toBe(true);
    expect(closureOn(hours, '2026-11-27')?.reason).toBe('Wedding');
  });

  test('the last seating is as written, past midnight where it must be, and never after closing', () => {
    const last = (opens: string, closes: string, lastSeating?: string) =>
      windowsOn(hoursOf([[opens, closes, lastSeating]]), '2026-11-27', 'dine_in').map((w) => w.last);
    expect(last('18:00', '23:00', '22:15')).toEqual([india('2026-11-27T22:15')]);
    expect(last('18:00', '02:00', '00:30')).toEqual([india('2026-11-28T00:30')]);
    expect(last('18:00', '23:00', '18:00')).toEqual([india('2026-11-27T18:00')]);
    expect(last('18:00', '23:00', '23:30')).toEqual([india('2026-11-27T23:00')]);
    expect(last('18:00', '23:00')).toEqual([india('2026-11-27T23:00')]);
  });

  test('each service keeps its own hours', () => {
    const hours = hoursOf([['12:00', '15:00']]);
    expect(windowsOn(hours, '2026-11-27', 'pickup')).toEqual([]);
    expect(openWindow(hours, india('2026-11-27T13:00'), 'pickup')).toBeUndefined();
  });

  test('the next opening passes over days off and closures, and looks two weeks ahead', () => {
    const hours = hoursOf(
      [['18:00', '23:00']],
      {
        closures: [{ firstDay: '2026-12-01', lastDay: '2026-12-01', reason: 'Away' }],
      },
      [2],
    );
    expect(nextOpening(hours, india('2026-11-27T19:00'), 'dine_in')?.opens).toEqual(
      india('2026-12-08T18:00'),
    );
    expect(nextOpening(hoursOf([]), india('2026-11-27T19:00'), 'dine_in')).toBeUndefined();
  });

  test('in the nights the clocks change a bar closes when the wall says so, and opens once', () => {
    const bar = (zone: string) => hoursOf([['20:00', '02:30']], { zone });
    const span = (zone: string, day: string) =>
      windowsOn(bar(zone), day, 'dine_in').map((w) => [w.opens.toISOString(), w.closes.toISOString()]);
    expect(span('America/New_York', '2026-03-07')).toEqual([
      ['2026-03-08T01:00:00.000Z', '2026-03-08T07:00:00.000Z'],
    ]);
    expect(span('Europe/London', '2026-10-24')).toEqual([
      ['2026-10-24T19:00:00.000Z', '2026-10-25T02:30:00.000Z'],
    ]);
  });
});

describe('any hours', () => {
  test('are open exactly when the wall clock says so', () => {
    fc.assert(
      fc.property(anyHours(anyZone, anyDay), anyMoment, (hours, at) => {
        // An hour that comes twice is one to the wall clock and two to the restaurant.
        fc.pre(
          momentOf(localDay(at, hours.zone), localTime(at, hours.zone), hours.zone)?.getTime() ===
            at.getTime(),
        );
        expect(openWindow(hours, at, 'dine_in') !== undefined).toBe(openByTheWall(hours, at));
      }),
      { numRuns: 200 },
    );
  });

  test('give windows in order that do not run backwards', () => {
    fc.assert(
      fc.property(anyHours(anyZone, anyDay), anyDay, (hours, day) => {
        let before = 0;
        for (const { opens, last, closes } of windowsOn(hours, day, 'dine_in')) {
          expect(opens.getTime()).toBeGreaterThanOrEqual(before);
          expect(last.getTime()).toBeGreaterThanOrEqual(opens.getTime());
          expect(closes.getTime()).toBeGreaterThanOrEqual(last.getTime());
          before = opens.getTime();
        }
      }),
    );
  });

  test('open next at the first moment after now at which a window begins', () => {
    fc.assert(
      fc.property(anyHours(anyZone, anyDay), anyMoment, (hours, at) => {
        const today = localDay(at, hours.zone);
        const all = Array.from({ length: 16 }, (_, i) =>
          windowsOn(hours, addDays(today, i - 1), 'dine_in'),
        ).flat();
        const first = Math.min(...all.map((w) => w.opens.getTime()).filter((opens) => opens > at.getTime()));
        const found = nextOpening(hours, at, 'dine_in')?.opens.getTime() ?? Number.POSITIVE_INFINITY;
        expect(found).toBe(first);
      }),
    );
  });
});
