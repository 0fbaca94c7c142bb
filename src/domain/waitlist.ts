import type { StatusTable } from './status.ts';
import type { Seating, Unit } from './tables/facts.ts';
import { addMinutes } from './time.ts';

export type WaitStatus = 'waiting' | 'offered' | 'taken' | 'passed' | 'seated' | 'left' | 'expired';
export type WaitEvent = 'offer' | 'take' | 'pass' | 'stay' | 'seat' | 'unseat' | 'leave' | 'expire';

/**
 * The life of a place in line. `offered`: a table is held, or the guest at the door was called. `passed`: no table was
 * taken; they are out of the line, and may come back into it or be called once more. A guest who is called at the door and
 * says so is `taken` until they sit.
 */
export const waitStatuses: StatusTable<WaitStatus, WaitEvent> = {
  waiting: { offer: 'offered', seat: 'seated', leave: 'left', expire: 'expired' },
  offered: {
    offer: 'offered',
    take: 'taken',
    pass: 'passed',
    seat: 'seated',
    leave: 'left',
    expire: 'expired',
  },
  taken: { seat: 'seated', leave: 'left', expire: 'expired' },
  passed: { offer: 'offered', stay: 'waiting', seat: 'seated', leave: 'left', expire: 'expired' },
  // Seated by a slip of the hand.
  seated: { unseat: 'waiting' },
  left: {},
  expired: {},
};

/** Minutes an offered table is kept, and a guest who is called has to come. */
export const offerMinutes = 10;
/** How often a guest at the door is called before the next one is. */
export const mostPages = 2;
/** Lists one person may be on at a time. */
export const mostLists = 3;
/** Minutes before and after the wished time at which a table would do as well. */
const wishMinutes = 90;

/** A place in line, as far as its order goes. */
export interface InLine {
  id: string;
  partySize: number;
  startsFrom: Date;
  startsUntil: Date;
  joinedAt: Date;
  /** Who was first of those who joined in one instant. */
  turn: number;
}

/** First come, first served. */
export function byTurn(a: InLine, b: InLine): number {
  return a.joinedAt.getTime() - b.joinedAt.getTime() || a.turn - b.turn;
}

/** Those of a line who come before `one` and wait for a table at a time that would do for it as well. */
export function aheadOf<Place extends InLine>(one: InLine, line: readonly Place[]): Place[] {
  return line.filter(
    (other) =>
      other.id !== one.id &&
      byTurn(other, one) < 0 &&
      other.startsFrom <= one.startsUntil &&
      one.startsFrom <= other.startsUntil,
  );
}

/**
 * The starts a guest waits for: those around the wished time that were not to be had when they joined. Times that were free
 * and that they did not take are no news to them.
 */
export function wishedSpan(wished: Date, free: readonly Date[]): { from: Date; until: Date } {
  let from = addMinutes(wished, -wishMinutes);
  let until = addMinutes(wished, wishMinutes);
  for (const at of free) {
    if (at < wished && at >= from) from = addMinutes(at, 1);
    if (at > wished && at <= until) until = addMinutes(at, -1);
  }
  return { from, until };
}

/** Party sizes that take the same tables, roughly: 1 to 2, 3 to 4, 5 to 6, and more. */
export function bandOf(party: number): { from: number; to: number } {
  return party > 6 ? { from: 7, to: 1_000 } : { from: party - ((party - 1) % 2), to: party + (party % 2) };
}

/** How fast tables of one size come free at this hour of this weekday: so many on so many days. */
export interface Pace {
  calls: number;
  days: number;
}

/** Fewer calls, or tables left, than this tell nothing of the hour. */
export const fewestCalls = 6;

/** What an estimate is made of. `turn`: minutes such a party keeps a table, buffer included. */
export interface WaitFacts {
  /** Guests before them who need such a table. */
  ahead: number;
  now: Date;
  turn: number;
  /** What they may be seated at. */
  units: readonly Unit[];
  seatings: readonly Pick<Seating, 'tableIds' | 'startsAt' | 'until'>[];
  pace?: Pace | undefined;
}

/**
 * About how many minutes until it is their turn, a multiple of five, never less with more guests ahead. No wait while the
 * book has a table for everybody before them and for them; else by the gaps between calls of the last weeks, and where
 * there were too few, by when the parties at the tables are due to leave. Undefined: no table here takes them.
 */
export function waitMinutes(facts: WaitFacts): number | undefined {
  const byBook = minutesByBook(facts);
  if (byBook === undefined) return undefined;
  const { pace, ahead } = facts;
  if (byBook === 0 || !pace || pace.calls < fewestCalls || pace.days < 1) return toFive(byBook);
  const gap = (60 * pace.days) / pace.calls;
  return toFive(gap * (ahead + 1));
}

const toFive = (minutes: number) => Math.ceil(Math.round(minutes) / 5) * 5;

/** When the book has a table for them after everybody ahead has had one. */
function minutesByBook({ ahead, now, turn, units, seatings }: WaitFacts): number | undefined {
  // Tables that may be pushed together are counted once: first by themselves.
  const counted = new Set<string>();
  const floor: Stretch[][] = [];
  for (const unit of [...units].sort((a, b) => a.tableIds.length - b.tableIds.length)) {
    if (unit.tableIds.some((id) => counted.has(id))) continue;
    for (const id of unit.tableIds) counted.add(id);
    floor.push(
      seatings
        .filter((s) => s.until > now && s.tableIds.some((id) => unit.tableIds.includes(id)))
        .map((s) => ({ from: s.startsAt.getTime(), until: s.until.getTime() }))
        .sort((a, b) => a.from - b.from),
    );
  }
  if (floor.length === 0) return undefined;
  const length = turn * 60_000;
  let start = 0;
  for (let guest = 0; guest <= ahead; guest++) {
    let best: { table: Stretch[]; at: number } | undefined;
    for (const table of floor) {
      const at = firstGap(table, now.getTime(), length);
      if (!best || at < best.at) best = { table, at };
    }
    if (!best) return undefined;
    start = best.at;
    best.table.push({ from: start, until: start + length });
    best.table.sort((a, b) => a.from - b.from);
  }
  return (start - now.getTime()) / 60_000;
}

interface Stretch {
  from: number;
  until: number;
}

/** The first moment from `now` on at which a table is free for so long; `taken` is in order of time. */
function firstGap(taken: readonly Stretch[], now: number, length: number): number {
  let at = now;
  for (const { from, until } of taken) if (from < at + length && until > at) at = until;
  return at;
}
