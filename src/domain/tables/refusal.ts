import { closureOn, windowsOn } from '../hours.ts';
import { addMinutes, businessDay, type Day, daysBetween } from '../time.ts';
import { channelsFor, type Door, type TableFacts } from './facts.ts';

/** Why a party is not seated. */
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
  | { reason: 'closed'; why: string }
  | { reason: 'paused'; why: string | null; until: Date };

/** Whether guests are refused because the house is closed, or seats nobody at that hour: staff may seat them all the same. */
export function byHours(reason: string): boolean {
  return reason === 'closed' || reason === 'outside hours';
}

/** What is asked for, and through which door; by message where nothing is said. */
export interface Request {
  party: number;
  now: Date;
  door?: Door;
  /** Only what is free as the book stands: nobody changes tables for it. Much quicker where the house is full. */
  asItStands?: boolean;
}

const quarter = 15 * 60_000;

/** Refusals that hold for the party or the day, whatever the time. Staff decide lead time, horizon and party limits themselves. */
export function refusalForDay(facts: TableFacts, request: Request, day: Day): Refusal | undefined {
  const { rules, hours } = facts;
  const { party, now, door = 'message' } = request;
  const byMessage = door === 'message';
  if (byMessage && rules.mode === 'walk-in') return { reason: 'walk-in' };
  if (party < 1 || (byMessage && party < rules.minParty)) return { reason: 'too small' };
  if (party > largestParty(facts, door)) return { reason: 'too large' };
  const ahead = daysBetween(businessDay(now, hours.zone), day);
  if (ahead < 0) return { reason: 'past' };
  if (byMessage && ahead > rules.horizonDays) return { reason: 'too far' };
  const closure = closureOn(hours, day);
  if (closure) return { reason: 'closed', why: closure.reason };
  const windows = windowsOn(hours, day, 'dine_in');
  if (windows.length === 0) return { reason: 'outside hours' };
  if (byMessage && windows.every((w) => w.walkIn)) return { reason: 'walk-in' };
  return undefined;
}

/** The largest party that some unit takes and the rules allow through this door; 0 where there is none. */
export function largestParty({ rules, units }: TableFacts, door: Door): number {
  const seats = units.filter((u) => channelsFor[door].includes(u.channel)).map((u) => u.maxParty);
  const most = Math.max(0, ...seats);
  return door === 'message' ? Math.min(rules.maxParty, most) : most;
}

/** Refusals that hold for a start whatever tables are free. */
export function refusalForStart(facts: TableFacts, request: Request, startsAt: Date): Refusal | undefined {
  const { now, door = 'message' } = request;
  if (startsAt < now) return { reason: 'past' };
  if (door !== 'message') return undefined;
  if (startsAt < addMinutes(now, facts.rules.leadMinutes)) return { reason: 'too soon' };
  const pause = facts.pauses.find((p) => p.from <= startsAt && startsAt < p.until);
  return pause && { reason: 'paused', why: pause.reason, until: pause.until };
}

/** Whether as many covers start in this quarter of an hour as the kitchen takes. Staff see it and may go beyond. */
export function isPaced(facts: TableFacts, { party, door = 'message' }: Request, startsAt: Date): boolean {
  if (door !== 'message') return false;
  const { coversPerQuarter = Number.POSITIVE_INFINITY, onlineCoversPerQuarter = Number.POSITIVE_INFINITY } =
    facts.rules;
  const { all, online } = coversStarting(facts, startsAt);
  return all + party > coversPerQuarter || online + party > onlineCoversPerQuarter;
}

/** The covers that start in the quarter of an hour of `at`: all of them, and those that were booked by message. */
export function coversStarting({ seatings }: TableFacts, at: Date): { all: number; online: number } {
  const slot = Math.floor(at.getTime() / quarter);
  let all = 0;
  let online = 0;
  for (const seating of seatings) {
    if (Math.floor(seating.startsAt.getTime() / quarter) !== slot) continue;
    all += seating.covers;
    if (seating.door === 'message') online += seating.covers;
  }
  return { all, online };
}
