import type { Booked } from '../../../src/contract/book/booked.ts';
import type { BookDay } from '../../../src/contract/book/day.ts';
import { timeIn } from '../format.ts';

/** Where somebody is about to put a booking. */
export interface Target {
  startsAt: number;
  tableIds: readonly string[];
  /** When a block ends there; absent: it stays as long, or its business day ends it. */
  endsAt?: string;
}

/** Whether it can be put there, as far as the page knows, and why not in words. The server has the last word. */
export interface Verdict {
  fits: boolean;
  words: string;
}

/** Milliseconds between the starts that can be chosen by hand. */
export const step = 15 * 60_000;
const living = ['held', 'requested', 'confirmed', 'seated'];

/** What of a booking can be moved by hand: guests who sit, and a block that has begun, change tables only. */
export function movable({ kind, status, startsAt }: Booked, now: number): 'both' | 'table' | 'nothing' {
  if (kind === 'block') return Date.parse(startsAt) <= now ? 'table' : 'both';
  if (status === 'seated') return 'table';
  return status === 'requested' || status === 'confirmed' ? 'both' : 'nothing';
}

/**
 * The tables of a booking that is put from one row on another. Guests sit at that one then; of a block of several tables only
 * the one that was moved is another, the rest stays blocked.
 */
export function tablesOn(
  { kind, tableIds }: Booked,
  from: string | undefined,
  to: string,
): readonly string[] {
  if (from === to) return tableIds;
  if (kind !== 'block') return [to];
  return tableIds.includes(to) ? tableIds : tableIds.map((id) => (id === from ? to : id));
}

/** Whether a booking keeps its tables from others. */
export const lives = ({ status }: Booked) => living.includes(status);

/** What is known of a target without asking. */
export function verdictOf(day: BookDay, booking: Booked, target: Target, now: number, zone: string): Verdict {
  const tables = day.tables.filter(({ id }) => target.tableIds.includes(id));
  const at = `${timeIn(target.startsAt, zone)}, ${tables.map(({ name }) => name).join(' + ')}`;
  const no = (why: string): Verdict => ({ fits: false, words: `${at}: ${why}` });
  const isBlock = booking.kind === 'block';
  const sits = movable(booking, now) === 'table';
  const from = sits ? Math.max(now, target.startsAt) : target.startsAt;
  const until = target.startsAt + Date.parse(booking.until) - Date.parse(booking.startsAt);
  if (!sits && target.startsAt < now) return no('that time is over');
  const open = day.hours.some(
    (hours) => Date.parse(hours.opens) <= target.startsAt && target.startsAt <= Date.parse(hours.last),
  );
  if (!sits && !isBlock && !open) return no('no guests are seated then');
  if (tables.some(({ retired }) => retired)) return no('this table has left the floor');
  const other = day.bookings.find(
    (each) =>
      each.id !== booking.id &&
      lives(each) &&
      each.tableIds.some((id) => target.tableIds.includes(id)) &&
      Date.parse(each.startsAt) < until &&
      from < Date.parse(each.until),
  );
  if (other) {
    const name = other.kind === 'block' ? 'a block' : (other.name ?? 'other guests');
    return no(`taken by ${name}, ${timeIn(other.startsAt, zone)} to ${timeIn(other.until, zone)}`);
  }
  if (isBlock) return { fits: true, words: `${at}: free` };
  const group = day.groups.find(
    ({ tableIds }) =>
      tableIds.length === target.tableIds.length && tableIds.every((id) => target.tableIds.includes(id)),
  );
  const seats = group?.maxParty ?? tables.reduce((sum, { maxParty }) => sum + maxParty, 0);
  if (booking.party > seats)
    return { fits: true, words: `${at}: free, but it seats ${seats} and they are ${booking.party}` };
  return { fits: true, words: `${at}: free` };
}
