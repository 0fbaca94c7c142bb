import fc from 'fast-check';
import type { BookingRules, TableFacts, Unit } from '../../src/domain/tables.ts';
import {
  addDays,
  type Day,
  daysBetween,
  edgeOf,
  localDay,
  localTime,
  minutesOf,
  weekdayOf,
} from '../../src/domain/time.ts';
import { anyHours } from './arbitrary-times.ts';

const minute = 60_000;
const quarter = 15 * minute;
const somedays = ['2026-11-27', '2026-11-28', '2026-03-28', '2026-10-24'] as const;

const tables = ['A', 'B', 'C', 'D'];
const anySeats = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([minParty, more]) => ({ minParty, maxParty: minParty + more }));

/** Up to four tables, some of which may be pushed together. */
const anyUnits: fc.Arbitrary<Unit[]> = fc
  .tuple(
    fc.array(anySeats, { minLength: 1, maxLength: tables.length }),
    fc.array(fc.tuple(fc.subarray(tables, { minLength: 2 }), anySeats), { maxLength: 2 }),
  )
  .map(([single, joined]) => [
    ...single.map((seats, i) => ({ tableIds: [tables[i] ?? ''], ...seats })),
    ...joined.map(([tableIds, seats]) => ({ tableIds, ...seats })),
  ]);

const anyRules = fc.record({
  mode: fc.constantFrom('instant' as const, 'request' as const, 'instant' as const, 'walk-in' as const),
  slotMinutes: fc.constantFrom(15, 20, 30, 60),
  leadMinutes: fc.constantFrom(0, 30, 240),
  horizonDays: fc.constantFrom(0, 1, 60),
  minParty: fc.constantFrom(1, 1, 2),
  maxParty: fc.constantFrom(4, 12),
  turnMinutes: fc.constantFrom<BookingRules['turnMinutes'][]>(
    [
      { upTo: 2, minutes: 90 },
      { upTo: 4, minutes: 120 },
      { upTo: 100, minutes: 150 },
    ],
    [{ upTo: 2, minutes: 45 }],
  ),
  bufferMinutes: fc.constantFrom(0, 15),
  graceMinutes: fc.constant(15),
  coversPerQuarter: fc.constantFrom(undefined, 6, 10),
});

/** A restaurant around a day, half full; with the day, the moment it is asked at and the party. */
export const anyEvening = fc
  .record({
    day: fc.constantFrom(...somedays),
    zone: fc.constantFrom('Asia/Kolkata', 'Europe/London', 'America/New_York'),
  })
  .chain(({ day, zone }) => {
    const at = fc.integer({ min: 4 * 4, max: 30 * 4 }).map((quarters) => edgeOf(day, quarters * 15, zone));
    const span = fc.tuple(fc.constantFrom(...tables), at, fc.integer({ min: 1, max: 12 }));
    return fc.record({
      day: fc.constant<Day>(day),
      now: fc
        .integer({ min: -50, max: 30 })
        .map((hours) => edgeOf(addDays(day, -3), (72 + hours) * 60, zone)),
      party: fc.integer({ min: 1, max: 9 }),
      facts: fc.record({
        hours: anyHours(fc.constant(zone), fc.constant(day)),
        rules: anyRules,
        units: anyUnits,
        occupied: fc.array(
          span.map(([tableId, from, quarters]) => ({
            tableId,
            from,
            to: new Date(from.getTime() + quarters * quarter),
          })),
          { maxLength: 8 },
        ),
        starts: fc.array(
          fc.tuple(at, fc.integer({ min: 1, max: 6 })).map(([start, covers]) => ({ at: start, covers })),
          { maxLength: 6 },
        ),
      }) satisfies fc.Arbitrary<TableFacts>,
    });
  });

/** The day before, or the day: in whose hours a wall clock's reading may lie. */
function insideHours({ hours }: TableFacts, day: Day, at: Date): boolean {
  const reading = minutesOf(localTime(at, hours.zone)) + daysBetween(day, localDay(at, hours.zone)) * 1440;
  return hours.periods.some((p) => {
    const opens = minutesOf(p.opens);
    const closes = minutesOf(p.closes) + (minutesOf(p.closes) <= opens ? 1440 : 0);
    const last = p.lastSeating === null ? closes : minutesOf(p.lastSeating);
    const seats = last < opens ? last + 1440 : last;
    return p.weekday === weekdayOf(day) && opens <= reading && reading <= seats && reading < closes;
  });
}

/** Whether a table is taken in any single minute of a stretch: slow, and plain to see. */
function taken({ occupied }: TableFacts, tableId: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += minute) {
    if (occupied.some((o) => o.tableId === tableId && o.from.getTime() <= at && at < o.to.getTime()))
      return true;
  }
  return false;
}

/** The rules of product and restaurant, one by one, for one start: every unit that may take the party. */
export function unitsFor(facts: TableFacts, party: number, day: Day, at: Date, now: Date): Unit[] {
  const { rules, hours } = facts;
  const businessToday =
    localTime(now, hours.zone) < '04:00' ? addDays(localDay(now, hours.zone), -1) : localDay(now, hours.zone);
  const ahead = daysBetween(businessToday, day);
  const turn =
    rules.turnMinutes.find((t) => party <= t.upTo)?.minutes ?? rules.turnMinutes.at(-1)?.minutes ?? 120;
  const until = at.getTime() + (turn + rules.bufferMinutes) * minute;
  const covers = facts.starts
    .filter((s) => Math.floor(s.at.getTime() / quarter) === Math.floor(at.getTime() / quarter))
    .reduce((sum, s) => sum + s.covers, 0);
  const mayStart =
    rules.mode !== 'walk-in' &&
    rules.minParty <= party &&
    party <= rules.maxParty &&
    ahead >= 0 &&
    ahead <= rules.horizonDays &&
    !hours.closures.some((c) => c.firstDay <= day && day <= c.lastDay) &&
    insideHours(facts, day, at) &&
    at.getTime() >= now.getTime() + rules.leadMinutes * minute &&
    (rules.coversPerQuarter === undefined || covers + party <= rules.coversPerQuarter);
  if (!mayStart) return [];
  return facts.units
    .filter((u) => u.minParty <= party && party <= u.maxParty)
    .filter((u) => !u.tableIds.some((tableId) => taken(facts, tableId, at.getTime(), until)));
}
