import { Temporal } from 'temporal-polyfill';
import { stretchAround } from './zone-offset.ts';

/** A calendar day as text, YYYY-MM-DD, in some restaurant's own zone. */
export type Day = string;
/** A time of day as text, HH:MM, on some restaurant's own clock. */
export type ClockTime = string;

/** Minutes after local midnight at which one business day ends and the next begins. */
export const businessDayCut = 4 * 60;

const minute = 60_000;
const dayLength = 24 * 60 * minute;

/** What the clocks in `zone` show at `at`, as if they showed UTC. */
function wallOf(at: Date, zone: string): number {
  return at.getTime() + stretchAround(at.getTime(), zone).ahead;
}

const dayOfWall = (wall: number): Day => new Date(wall).toISOString().slice(0, 10);
const wallOfDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day in `zone` at the moment `at`. */
export function localDay(at: Date, zone: string): Day {
  return dayOfWall(wallOf(at, zone));
}

/** The time of day in `zone` at the moment `at`. */
export function localTime(at: Date, zone: string): ClockTime {
  return new Date(wallOf(at, zone)).toISOString().slice(11, 16);
}

/** The business day in `zone` that `at` belongs to: 01:30 on Saturday is still Friday's evening. */
export function businessDay(at: Date, zone: string): Day {
  // Counted on the clock on the wall: in a night that daylight saving makes an hour longer or shorter, four is still four.
  return dayOfWall(wallOf(at, zone) - businessDayCut * minute);
}

/** The moment at which the clocks show `wall`, where they do not jump within a day of it; else undefined. */
function farFromJumps(wall: number, zone: string): Date | undefined {
  const { from, until, ahead } = stretchAround(wall - stretchAround(wall, zone).ahead, zone);
  const at = wall - ahead;
  return from <= at - dayLength && at + dayLength < until ? new Date(at) : undefined;
}

/**
 * The moment at which the clocks in `zone` show `time` on `day`; undefined when they never do (the hour that
 * daylight saving skips: a booking there is refused, not moved). Of an hour that comes twice, the first is meant.
 */
export function momentOf(day: Day, time: ClockTime, zone: string): Date | undefined {
  const plain = farFromJumps(Date.parse(`${day}T${time}Z`), zone);
  if (plain) return plain;
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const found = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!found.toPlainDateTime().equals(local)) return undefined;
  return new Date(found.epochMilliseconds);
}

/**
 * Like `momentOf`, but minutes past 24:00 run on into the next day, and a skipped hour gives the moment the clocks
 * jump: right for the edges of opening hours, wrong for bookings.
 */
export function edgeOf(day: Day, minutesAfterMidnight: number, zone: string): Date {
  const plain = farFromJumps(wallOfDay(day) + minutesAfterMidnight * minute, zone);
  if (plain) return plain;
  const local = Temporal.PlainDateTime.from(`${day}T00:00`).add({ minutes: minutesAfterMidnight });
  const found = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  // In a skipped hour "earlier" lands before the jump, so that the jump is what comes next.
  const jump = found.toPlainDateTime().equals(local) ? null : found.getTimeZoneTransition('next');
  return new Date((jump ?? found).epochMilliseconds);
}

/** `day` moved by whole days. */
export function addDays(day: Day, days: number): Day {
  return dayOfWall(wallOfDay(day) + days * dayLength);
}

/** ISO weekday of `day`: 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(wallOfDay(day)).getUTCDay() || 7;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (wallOfDay(to) - wallOfDay(from)) / dayLength;
}

/** Whether `text` is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Minutes after midnight of a HH:MM (seconds are ignored). */
export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `at` moved by minutes. */
export function addMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * minute);
}
