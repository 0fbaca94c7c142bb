import type { BookingRules } from './tables/rules.ts';
import { addDays, addMinutes, edgeOf, localDay, localTime, minutesOf } from './time.ts';

/** Minutes before the start at which guests are reminded a second time, and how far ahead they must have booked. */
const shortlyBefore = 2 * 60;
const shortlyAhead = 3 * 60;
/** How far ahead guests must have booked to be reminded the day before: else they have just booked. */
const dayAhead = 26 * 60;
/** Minutes before the start at which a reminder that nobody has answered has its consequence. */
export const unansweredMinutes = 3 * 60;

// On the restaurant's clock. In the evening and at night nobody is written to about tomorrow.
const morning = 9 * 60;
const evening = 18 * 60;
const night = 21 * 60;
/** Nobody is woken for a reminder of the same day. */
const awake = 7 * 60;

/**
 * When guests are reminded of a table at `startsAt` that is settled at `now`: the day before at about the hour of the
 * booking, between 9:00 and 21:00 of `zone`, and two hours before. Absent: too little lies between, or it is too early in
 * the morning.
 */
export function remindersOf(startsAt: Date, zone: string, now: Date): { day?: Date; hours?: Date } {
  const minute = minutesOf(localTime(startsAt, zone));
  const civil = minute >= night ? evening : Math.max(minute, morning);
  const day = edgeOf(addDays(localDay(startsAt, zone), -1), civil, zone);
  const hours = addMinutes(startsAt, -shortlyBefore);
  return {
    ...(startsAt >= addMinutes(now, dayAhead) && day > now ? { day } : {}),
    ...(startsAt >= addMinutes(now, shortlyAhead) && minutesOf(localTime(hours, zone)) >= awake
      ? { hours }
      : {}),
  };
}

/** Whether a reminder that goes off at `now` is still of use: after a pause of ours it may be too late. */
export function isTimely(ahead: 'day' | 'hours', startsAt: Date, now: Date): boolean {
  return startsAt > addMinutes(now, ahead === 'day' ? unansweredMinutes : 15);
}

/** Whether a guest who cancels at `now` does so late by the restaurant's terms; never where it has none. */
export function isLateCancel(
  { lateCancelMinutes }: Pick<BookingRules, 'lateCancelMinutes'>,
  startsAt: Date,
  now: Date,
): boolean {
  return lateCancelMinutes !== undefined && now > addMinutes(startsAt, -lateCancelMinutes);
}

/** Until when the table is kept for guests who have not come. */
export function keptUntil(
  { graceMinutes }: Pick<BookingRules, 'graceMinutes'>,
  { startsAt, lateMinutes }: { startsAt: Date; lateMinutes: number },
): Date {
  return addMinutes(startsAt, graceMinutes + lateMinutes);
}

/** Minutes before the start from which guests can be there: whoever says so earlier means something else. */
const early = 60;

/** Whether guests who say at `now` that they are there can have come for a table at `startsAt`. */
export function canHaveCome(startsAt: Date, now: Date): boolean {
  return addMinutes(now, early) >= startsAt;
}

/** A guest's strikes: a no-show is one, a late cancellation half of one. */
export function strikesOf({ missed, cancelledLate }: { missed: number; cancelledLate: number }): number {
  return missed + cancelledLate / 2;
}
