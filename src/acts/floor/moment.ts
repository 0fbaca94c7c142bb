import type { SaidTime } from '../../domain/floor.ts';
import { addDays, businessDayCut, type ClockTime, type Day, minutesOf, momentOf } from '../../domain/time.ts';
import type { Floor } from './floor.ts';

/**
 * The moment staff mean by a time of day; undefined when no clock ever shows it. Without a day it is of the business day
 * given: one o'clock at night belongs to the evening that began before midnight.
 */
export function momentMeant({ restaurant }: Floor, { day, time }: SaidTime, of: Day): Date | undefined {
  return time === undefined ? undefined : momentOf(dayOf(day, time, of), time, restaurant.hours.zone);
}

function dayOf(day: Day | undefined, time: ClockTime, of: Day): Day {
  if (day !== undefined) return day;
  return minutesOf(time) < businessDayCut ? addDays(of, 1) : of;
}
