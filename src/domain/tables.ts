import { closureOn, daysAround, type Hours, type OpenWindow, windowsOn } from './hours.ts';
import { addMinutes, businessDay, type Day, daysBetween } from './time.ts';

/** A restaurant's rules for bookings, as its file states them. */
export interface BookingRules {
  mode: 'instant' | 'request' | 'walk-in';
  slotMinutes: number;
  leadMinutes: number;
  horizonDays: number;
  minParty: number;
  maxParty: number;
  turnMinutes: { upTo: number; minutes: number }[];
  bufferMinutes: number;
  graceMinutes: number;
  coversPerQuarter?: number | undefined;
}

/** Something a party can be seated at: one table, or tables that may be pushed together. */
export interface Unit {
  tableIds: string[];
  minParty: number;
  maxParty: number;
}

/** Everything that decides availability around one day. Intervals include the buffer. */
export interface TableFacts {
  hours: Hours;
  rules: BookingRules;
  /** Units bookable by message. */
  units: readonly Unit[];
  occupied: readonly { tableId: string; from: Date; to: Date }[];
  /** Parties that start around this day, for pacing. */
  starts: readonly { at: Date; covers: number }[];
}

export type Refusal =
  | {
      reason:
        | 'walk-in'
        | 'past'
        | 'too soon'
        | 'too far'
        | 'too small'
        | 'too large'
        | 'outside hours'
        | 'full'
        | 'pacing';
    }
  | { reason: 'closed'; why: string };

export type Offer = { unit: Unit; startsAt: Date; endsAt: Date; occupiedUntil: Date };

const quarter = 15 * 60_000;

/** Minutes a party of this size keeps its table. */
export function turnMinutes(rules: BookingRules, party: number): number {
  const row = rules.turnMinutes.find((t) => party <= t.upTo) ?? rules.turnMinutes.at(-1);
  return row?.minutes ?? 120;
}

/** Refusals that hold for the party or the day, whatever the time. */
export function refusalForDay(facts: TableFacts, party: number, day: Day, now: Date): Refusal | undefined {
  const { rules, hours } = facts;
  if (rules.mode === 'walk-in') return { reason: 'walk-in' };
  if (party < rules.minParty) return { reason: 'too small' };
  if (party > rules.maxParty || !facts.units.some((u) => party <= u.maxParty)) return { reason: 'too large' };
  const ahead = daysBetween(businessDay(now, hours.zone), day);
  if (ahead < 0) return { reason: 'past' };
  if (ahead > rules.horizonDays) return { reason: 'too far' };
  const closure = closureOn(hours, day);
  if (closure) return { reason: 'closed', why: closure.reason };
  if (windowsOn(hours, day, 'dine_in').length === 0) return { reason: 'outside hours' };
  return undefined;
}

/** The covers that already start in the quarter of an hour of `at`. */
function coversStarting(facts: TableFacts, at: Date): number {
  const slot = Math.floor(at.getTime() / quarter);
  return facts.starts
    .filter((s) => Math.floor(s.at.getTime() / quarter) === slot)
    .reduce((covers, s) => covers + s.covers, 0);
}

function isFree(facts: TableFacts, unit: Unit, from: Date, to: Date): boolean {
  return !facts.occupied.some((o) => unit.tableIds.includes(o.tableId) && o.from < to && from < o.to);
}

// Best fit: the smallest seat count that takes the party, then the fewest tables, so that large tables stay free.
function bestFit(a: Unit, b: Unit): number {
  return a.maxParty - b.maxParty || a.tableIds.length - b.tableIds.length || b.minParty - a.minParty;
}

const isSeating = ({ opens, last, closes }: OpenWindow, at: Date) => opens <= at && at <= last && at < closes;

/** Whether a party can start at `startsAt`, and at which table; every refusal says why. */
export function offerAt(facts: TableFacts, party: number, startsAt: Date, now: Date): Offer | Refusal {
  const { hours } = facts;
  const day = daysAround(hours, startsAt).find((d) =>
    windowsOn(hours, d, 'dine_in').some((w) => isSeating(w, startsAt)),
  );
  const whole = refusalForDay(facts, party, day ?? businessDay(startsAt, hours.zone), now);
  if (whole && whole.reason !== 'outside hours') return whole;
  return tooLate(facts, startsAt, now) ?? (day ? seat(facts, party, startsAt) : { reason: 'outside hours' });
}

function tooLate({ rules }: TableFacts, startsAt: Date, now: Date): Refusal | undefined {
  if (startsAt < now) return { reason: 'past' };
  return startsAt < addMinutes(now, rules.leadMinutes) ? { reason: 'too soon' } : undefined;
}

/** The table for a party at a time that is inside hours. */
function seat(facts: TableFacts, party: number, startsAt: Date): Offer | Refusal {
  const { rules } = facts;
  const endsAt = addMinutes(startsAt, turnMinutes(rules, party));
  const occupiedUntil = addMinutes(endsAt, rules.bufferMinutes);
  const unit = facts.units
    .filter((u) => u.minParty <= party && party <= u.maxParty)
    .filter((u) => isFree(facts, u, startsAt, occupiedUntil))
    .sort(bestFit)[0];
  if (!unit) return { reason: 'full' };
  if (
    rules.coversPerQuarter !== undefined &&
    coversStarting(facts, startsAt) + party > rules.coversPerQuarter
  ) {
    return { reason: 'pacing' };
  }
  return { unit, startsAt, endsAt, occupiedUntil };
}

/** Every start on the business day at which the party can be seated, in order of time. */
export function offersOn(facts: TableFacts, party: number, day: Day, now: Date): Offer[] {
  if (refusalForDay(facts, party, day, now)) return [];
  const offers: Offer[] = [];
  for (const window of windowsOn(facts.hours, day, 'dine_in')) {
    for (let at = window.opens; isSeating(window, at); at = addMinutes(at, facts.rules.slotMinutes)) {
      const offer = tooLate(facts, at, now) ?? seat(facts, party, at);
      if ('unit' in offer) offers.push(offer);
    }
  }
  return offers;
}

/** The `count` offers nearest to `wished`, in order of time. */
export function nearest(offers: readonly Offer[], wished: Date, count: number): Offer[] {
  const away = (o: Offer) => Math.abs(o.startsAt.getTime() - wished.getTime());
  return [...offers]
    .sort((a, b) => away(a) - away(b) || a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, count)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
