import type { Around } from './around.ts';
import type { Part } from './lexemes.ts';

/** A time as it was said: which half of the day is not always known. */
export interface Clock {
  hour: number;
  minute: number;
  half?: 'am' | 'pm';
  /** "noon", "midnight": nothing is open. */
  exact?: true;
}

/** Minutes after the midnight at which the day said begins; 1440 and more lie in the night that follows it. */
export type Minutes = number;

const noon = 720;
const midnight = 1440;

/** Whether an hour up to twelve, on its own, may be either half of the day. */
function isOpen({ hour, half, exact }: Clock): boolean {
  return half === undefined && exact === undefined && hour >= 1 && hour <= 12;
}

function inPart(clock: Clock, part: Part): Minutes {
  const { hour, minute } = clock;
  const minutes = (hour % 12) * 60 + minute;
  if (part === 'morning') return hour === 12 ? noon + minute : minutes;
  // Lunch at eleven is before noon; an afternoon has no nine.
  if (part === 'afternoon') return hour >= 9 && hour < 12 ? minutes : noon + minutes;
  if (part === 'evening') return hour === 12 ? midnight + minute : noon + minutes;
  return hour === 12 || hour < 5 ? midnight + minutes : noon + minutes;
}

/** Whether a place that has told its hours is open then; `minutes` may run on into the night. */
function isServed(minutes: Minutes, open: Around['open']): boolean {
  return open.some(([from, to]) => minutes >= from && minutes <= to);
}

/**
 * The minutes meant by a time in a part of the day. Without a part the opening hours decide, then the hour that is
 * not past (`isToday`); then 12 is noon and 1 to 11 are afternoon and evening.
 */
export function minutesMeant(
  clock: Clock,
  part: Part | undefined,
  { open, clock: now }: Around,
  isToday: boolean,
): Minutes {
  const { hour, minute, half, exact } = clock;
  if (half !== undefined && hour <= 12) {
    const minutes = (hour % 12) * 60 + minute + (half === 'pm' ? noon : 0);
    return part === 'night' && minutes < 300 ? minutes + midnight : minutes;
  }
  if (exact && hour === 0) return midnight;
  if (!isOpen(clock)) return hour * 60 + minute + (part === 'night' && hour < 5 ? midnight : 0);
  if (part !== undefined) return inPart(clock, part);
  const early = (hour % 12) * 60 + minute;
  const usual = early + noon;
  const candidates = [usual, early, early + midnight].filter((minutes) => isServed(minutes, open));
  const ahead = isToday ? candidates.filter((minutes) => minutes > now) : candidates;
  return ahead[0] ?? candidates[0] ?? usual;
}

/** Both ends of a window. What one says of its half of the day holds for the other, and the first comes first. */
export function windowMeant(
  first: Clock,
  last: Clock,
  part: Part | undefined,
  around: Around,
  isToday: boolean,
): [Minutes, Minutes] {
  const to = minutesMeant(last, part, around, isToday);
  if (!isOpen(first) || part !== undefined) return [minutesMeant(first, part, around, isToday), to];
  if (isOpen(last)) {
    const from = minutesMeant(first, part, around, isToday);
    const later = minutesMeant(last, part, { ...around, open: [] }, isToday);
    return [
      from,
      [to, later, later - noon, later + noon].find((minutes) => minutes > from && minutes - from <= noon) ??
        to,
    ];
  }
  const early = (first.hour % 12) * 60 + first.minute;
  const from = [early + midnight, early + noon, early].find((minutes) => minutes < to && to - minutes < noon);
  return [from ?? early + noon, to];
}
