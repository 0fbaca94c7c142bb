import { type ClockTime, type Day, weekdayOf } from '../time.ts';

/** How long a party keeps its table, by its size and, where the rows say so, by weekday and time of day. */
export interface TurnRow {
  /** The largest party this row is for. */
  upTo: number;
  minutes: number;
  /** ISO weekdays of the service that is open then, 1 Monday to 7 Sunday; absent: all. */
  days?: number[] | undefined;
  /** Starts from and before these times, HH:MM; an `until` before its `from` lies after midnight. */
  from?: ClockTime | undefined;
  until?: ClockTime | undefined;
}

/** What has to be paid for a table before it is booked. The first row that fits counts. */
export interface DepositRow {
  /** The smallest party it is asked of. */
  fromParty: number;
  /** ISO weekdays, 1 Monday to 7 Sunday; absent: all. */
  days?: number[] | undefined;
  /** A sum for the table, or for each guest. */
  per: 'table' | 'person';
  paise: number;
  /** Minutes before the start until which a cancellation gives all of it back; after that it is kept. */
  freeCancelMinutes: number;
}

/** A restaurant's rules for bookings, as its file states them. */
export interface BookingRules {
  mode: 'instant' | 'request' | 'walk-in';
  slotMinutes: number;
  leadMinutes: number;
  horizonDays: number;
  minParty: number;
  maxParty: number;
  turnMinutes: TurnRow[];
  bufferMinutes: number;
  graceMinutes: number;
  /** Most covers that may start in one quarter of an hour, however they were booked; absent: no limit. */
  coversPerQuarter?: number | undefined;
  /** Most of them that may be booked by message. */
  onlineCoversPerQuarter?: number | undefined;
  /** Oversize cap: seats that may stay empty at a table booked by message; absent: any number. */
  spareSeats?: number | undefined;
  deposits?: DepositRow[] | undefined;
  /** Minutes before the start from which a guest's cancellation counts as late; the terms say so before the booking. */
  lateCancelMinutes?: number | undefined;
  /** What becomes of a booking whose guest does not answer the reminder. */
  unanswered?: 'keep' | 'ask' | 'cancel' | undefined;
  /** What becomes of a booking whose guests have not come when the grace is over. */
  noShow?: 'keep' | 'ask' | 'release' | undefined;
  /** Whether guests may put themselves on the list for the next table by message. */
  waitlist?: boolean | undefined;
}

/** Minutes a party of this size keeps its table that starts on a day of service, at a time on the restaurant's clock. */
export function turnMinutes(rules: BookingRules, party: number, day: Day, time: ClockTime): number {
  const rows = rules.turnMinutes.filter((row) => holdsAt(row, day, time));
  const row = rows.find((t) => party <= t.upTo) ?? rows.at(-1);
  return row?.minutes ?? 120;
}

function holdsAt({ days, from, until }: TurnRow, day: Day, time: ClockTime): boolean {
  if (days && !days.includes(weekdayOf(day))) return false;
  const [first, end] = [from ?? '00:00', until ?? '24:00'];
  return first <= end ? first <= time && time < end : first <= time || time < end;
}
