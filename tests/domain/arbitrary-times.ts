import fc from 'fast-check';
import type { Hours, ServicePeriod } from '../../src/domain/hours.ts';
import { addDays, type Day } from '../../src/domain/time.ts';

/** India, two zones whose clocks change, and one whose clocks change by half an hour. */
const zones = ['Asia/Kolkata', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe'] as const;
export const anyZone = fc.constantFrom(...zones);

// One in three is a night in which clocks change somewhere, or the day before.
const changes = [
  '2026-03-07',
  '2026-03-08',
  '2026-03-28',
  '2026-03-29',
  '2026-10-25',
  '2026-11-01',
  '2026-04-05',
];
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 2, arbitrary: fc.nat(1500).map((n) => addDays('2025-01-01', n)) },
  { weight: 1, arbitrary: fc.constantFrom(...changes) },
);

/** A moment on a whole minute, within 48 hours of the start of some day. */
export const anyMoment = fc
  .tuple(anyDay, fc.nat(48 * 60))
  .map(([day, minutes]) => new Date(new Date(`${day}T00:00Z`).getTime() + minutes * 60_000));

/** Minutes after midnight as HH:MM. */
export function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The minutes after midnight at which one service opens, closes and seats last; disjoint, in order, at most two a day. */
const anyShifts = fc.oneof(
  fc.constant([[0, 1440, 1440]]),
  fc
    .uniqueArray(fc.integer({ min: 16, max: 112 }), { minLength: 2, maxLength: 4 })
    .map((edges) => edges.map((quarter) => quarter * 15).sort((a, b) => a - b))
    .map((edges) => edges.slice(0, edges.length - (edges.length % 2)))
    .map((edges) => edges.flatMap((opens, i) => (i % 2 === 0 ? [[opens, edges[i + 1] ?? opens]] : [])))
    .chain((spans) =>
      fc.tuple(
        ...spans.map(([opens = 0, closes = 0]) =>
          fc.integer({ min: opens, max: closes }).map((last) => [opens, closes, last]),
        ),
      ),
    )
    // What opens on the day itself; the rest is an evening that runs past midnight.
    .map((spans) => spans.filter(([opens = 0]) => opens < 1440)),
);

const anyWeek: fc.Arbitrary<ServicePeriod[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 7 }), anyShifts, fc.boolean()), { maxLength: 7 })
  .map((days) => [...new Map(days.map((day) => [day[0], day])).values()])
  .map((days) =>
    days.flatMap(([weekday, shifts, hasLast]) =>
      shifts.map(([opens = 0, closes = 0, last = 0]) => ({
        service: 'dine_in' as const,
        weekday,
        opens: clockOf(opens),
        closes: clockOf(closes % 1440),
        lastSeating: hasLast ? clockOf(last % 1440) : null,
      })),
    ),
  );

/** Weeks with split shifts, evenings past midnight, houses that never close, days off and closures. */
export function anyHours(zone: fc.Arbitrary<string>, around: fc.Arbitrary<Day>): fc.Arbitrary<Hours> {
  const closure = fc.tuple(around, fc.nat(3)).map(([firstDay, days]) => ({
    firstDay,
    lastDay: addDays(firstDay, days),
    reason: 'Holiday',
  }));
  return fc.record({ zone, periods: anyWeek, closures: fc.array(closure, { maxLength: 1 }) });
}
