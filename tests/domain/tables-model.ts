import fc from 'fast-check';
import type { Door, Seating, TableFacts, Unit } from '../../src/domain/tables/facts.ts';
import type { BookingRules } from '../../src/domain/tables/rules.ts';
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
const anyChannel = fc.constantFrom(
  'online' as const,
  'online' as const,
  'staff' as const,
  'walk-in' as const,
);
const anyDoor = fc.constantFrom<Door>('message', 'message', 'staff', 'walk-in');

/** Up to four tables, some of which may be pushed together. */
const anyUnits: fc.Arbitrary<Unit[]> = fc
  .tuple(
    fc.array(fc.tuple(anySeats, anyChannel), { minLength: 1, maxLength: tables.length }),
    fc.array(fc.tuple(fc.subarray(tables, { minLength: 2 }), anySeats), { maxLength: 2 }),
  )
  .map(([single, joined]) => [
    ...single.map(([seats, channel], i) => ({ tableIds: [tables[i] ?? ''], channel, ...seats })),
    ...joined.map(([tableIds, seats]) => ({ tableIds, channel: 'online' as const, ...seats })),
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
    [
      { upTo: 4, minutes: 60, until: '17:00' },
      { upTo: 100, minutes: 105, days: [5, 6] },
      { upTo: 100, minutes: 75 },
    ],
  ),
  bufferMinutes: fc.constantFrom(0, 15),
  graceMinutes: fc.constant(15),
  coversPerQuarter: fc.constantFrom(undefined, 6, 10),
  onlineCoversPerQuarter: fc.constantFrom(undefined, undefined, 6),
  spareSeats: fc.constantFrom(undefined, undefined, 0, 3),
});

/** A restaurant around a day, half full; with the day, the moment it is asked at and the party. */
export const anyEvening = fc
  .record({
    day: fc.constantFrom(...somedays),
    zone: fc.constantFrom('Asia/Kolkata', 'Europe/London', 'America/New_York'),
  })
  .chain(({ day, zone }) => {
    const at = fc.integer({ min: 4 * 4, max: 30 * 4 }).map((quarters) => edgeOf(day, quarters * 15, zone));
    const span = fc.record({
      tableIds: fc.subarray(tables, { minLength: 1, maxLength: 2 }),
      startsAt: at,
      quarters: fc.integer({ min: 1, max: 12 }),
      covers: fc.integer({ min: 1, max: 6 }),
      door: anyDoor,
      movable: fc.boolean(),
    });
    const pause = fc
      .tuple(at, fc.integer({ min: 1, max: 6 }))
      .map(([from, quarters]) => ({ from, until: later(from, quarters), reason: null }));
    return fc.record({
      day: fc.constant<Day>(day),
      now: fc
        .integer({ min: -50, max: 30 })
        .map((hours) => edgeOf(addDays(day, -3), (72 + hours) * 60, zone)),
      party: fc.integer({ min: 1, max: 9 }),
      door: anyDoor,
      facts: fc.record({
        hours: anyHours(fc.constant(zone), fc.constant(day)),
        rules: anyRules,
        units: anyUnits,
        seatings: fc.array(span, { maxLength: 7 }).map((spans) =>
          apart(
            spans.map(({ quarters, ...rest }, i) => ({
              ...rest,
              id: `${i}`,
              until: later(rest.startsAt, quarters),
            })),
          ),
        ),
        pauses: fc.array(pause, { maxLength: 1 }),
      }) satisfies fc.Arbitrary<TableFacts>,
    });
  });

const later = (at: Date, quarters: number) => new Date(at.getTime() + quarters * quarter);

/** A stretch at some tables, whoever it is for. */
type Stay = Pick<Seating, 'tableIds' | 'startsAt' | 'until'>;

/** Whether two stays meet in any single minute at any table: slow, and plain to see. */
export function meet(a: Stay, b: Stay): boolean {
  if (!a.tableIds.some((tableId) => b.tableIds.includes(tableId))) return false;
  for (let at = a.startsAt.getTime(); at < a.until.getTime(); at += minute)
    if (b.startsAt.getTime() <= at && at < b.until.getTime()) return true;
  return false;
}

/** Those of the seatings that can be true together, the first first. */
function apart(seatings: readonly Seating[]): Seating[] {
  const kept: Seating[] = [];
  for (const one of seatings) if (!kept.some((other) => meet(one, other))) kept.push(one);
  return kept;
}

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

/** Whether the unit is for such guests and has the seats, whoever sits there. */
function suits({ rules }: TableFacts, unit: Unit, size: number, door: Door): boolean {
  if (door === 'message' && unit.channel !== 'online') return false;
  if (door === 'message' && rules.spareSeats !== undefined && unit.maxParty > size + rules.spareSeats)
    return false;
  return unit.minParty <= size && size <= unit.maxParty;
}

/** Minutes a party that starts then keeps its table, the buffer included. */
export function stayMinutes({ rules, hours }: TableFacts, party: number, day: Day, at: Date): number {
  const time = localTime(at, hours.zone);
  const rows = rules.turnMinutes.filter(
    (row) => (!row.days || row.days.includes(weekdayOf(day))) && (!row.until || time < row.until),
  );
  const turn = rows.find((row) => party <= row.upTo) ?? rows.at(-1);
  return (turn?.minutes ?? 120) + rules.bufferMinutes;
}

export interface Asked {
  party: number;
  door: Door;
  day: Day;
  now: Date;
}

/** The rules of product and restaurant, one by one, for one start, whatever tables are free. */
function mayStart(facts: TableFacts, { party, door, day, now }: Asked, at: Date): boolean {
  const { rules, hours } = facts;
  const businessToday =
    localTime(now, hours.zone) < '04:00' ? addDays(localDay(now, hours.zone), -1) : localDay(now, hours.zone);
  const ahead = daysBetween(businessToday, day);
  const covers = (by: readonly Door[]) =>
    facts.seatings
      .filter((s) => by.includes(s.door))
      .filter((s) => Math.floor(s.startsAt.getTime() / quarter) === Math.floor(at.getTime() / quarter))
      .reduce((sum, s) => sum + s.covers, 0);
  const always =
    ahead >= 0 &&
    at.getTime() >= now.getTime() &&
    !hours.closures.some((c) => c.firstDay <= day && day <= c.lastDay) &&
    insideHours(facts, day, at);
  if (door !== 'message') return always;
  return (
    always &&
    rules.mode !== 'walk-in' &&
    rules.minParty <= party &&
    party <= rules.maxParty &&
    ahead <= rules.horizonDays &&
    at.getTime() >= now.getTime() + rules.leadMinutes * minute &&
    !facts.pauses.some((p) => p.from <= at && at < p.until) &&
    covers(['message', 'staff', 'walk-in']) + party <= (rules.coversPerQuarter ?? 1_000) &&
    covers(['message']) + party <= (rules.onlineCoversPerQuarter ?? 1_000)
  );
}

/** Every unit at which the party could start at `at` if the seatings named in `lifted` were nowhere. */
export function unitsFor(facts: TableFacts, asked: Asked, at: Date, lifted: readonly string[] = []): Unit[] {
  if (!mayStart(facts, asked, at)) return [];
  const until = new Date(at.getTime() + stayMinutes(facts, asked.party, asked.day, at) * minute);
  return facts.units
    .filter((u) => suits(facts, u, asked.party, asked.door))
    .filter(
      ({ tableIds }) =>
        !facts.seatings.some((s) => !lifted.includes(s.id) && meet(s, { tableIds, startsAt: at, until })),
    );
}

/** The fewest of at most two bookings that must change tables for the party to start at `at`; undefined: no way. */
export function fewestMoves(facts: TableFacts, asked: Asked, at: Date): number | undefined {
  const movable = facts.seatings.filter((s) => s.movable);
  const sets = [
    [],
    ...movable.map((a) => [a]),
    ...movable.flatMap((a, i) => movable.slice(i + 1).map((b) => [a, b])),
  ];
  const minutes = stayMinutes(facts, asked.party, asked.day, at);
  const until = new Date(at.getTime() + minutes * minute);
  const found = sets.filter((moved) =>
    unitsFor(
      facts,
      asked,
      at,
      moved.map((s) => s.id),
    ).some(({ tableIds }) =>
      canSettle(facts, moved, [
        ...facts.seatings.filter((s) => !moved.includes(s)),
        { tableIds, startsAt: at, until },
      ]),
    ),
  );
  return found.length === 0 ? undefined : Math.min(...found.map((moved) => moved.length));
}

/** Whether all of these can be given tables beside what has them already. */
function canSettle(facts: TableFacts, homeless: readonly Seating[], settled: readonly Stay[]): boolean {
  const [next, ...others] = homeless;
  if (!next) return true;
  return facts.units
    .filter((u) => suits(facts, u, next.covers, next.door))
    .map(({ tableIds }) => ({ ...next, tableIds }))
    .filter((stay) => !settled.some((other) => meet(stay, other)))
    .some((stay) => canSettle(facts, others, [...settled, stay]));
}
