import { addDays, businessDay, type Day, edgeOf, minutesOf, weekdayOf } from './time.ts';

export type Service = 'dine_in' | 'pickup';

/** One line of a restaurant's week. `closes` at or before `opens` means past midnight. */
export interface ServicePeriod {
  service: Service;
  /** ISO weekday of the business day: 1 Monday to 7 Sunday. */
  weekday: number;
  opens: string;
  closes: string;
  lastSeating: string | null;
  /** Guests are seated as they come; none are booked by message. */
  walkIn?: boolean;
}

/** Hours of one day, in place of the week's for that service. */
export interface SpecialPeriod {
  service: Service;
  day: Day;
  opens: string;
  closes: string;
  lastSeating: string | null;
}

/** Days on which nothing is open, whatever the week says. */
export interface Closure {
  firstDay: Day;
  lastDay: Day;
  reason: string;
}

/** A stretch of time in which a service runs. `last` is the last moment a party may sit down or an order be placed. */
export interface OpenWindow {
  opens: Date;
  closes: Date;
  last: Date;
  /** Guests are seated as they come; none are booked by message. */
  walkIn: boolean;
}

/** Everything that decides when a restaurant is open. */
export interface Hours {
  zone: string;
  periods: readonly ServicePeriod[];
  closures: readonly Closure[];
  special?: readonly SpecialPeriod[];
}

/** The opening hours of any day of the week, each once; an end before its start lies after midnight. */
export function openHours({ periods }: Pick<Hours, 'periods'>): [opens: string, closes: string][] {
  const all = new Map(periods.map(({ opens, closes }) => [`${opens}-${closes}`, [opens, closes] as const]));
  return [...all.values()].map(([opens, closes]) => [opens, closes]);
}

/** The closure that covers the business day, if there is one. */
export function closureOn(hours: Hours, day: Day): Closure | undefined {
  return hours.closures.find((c) => c.firstDay <= day && day <= c.lastDay);
}

/** The windows of `service` on a business day, in order of opening. Special hours of the day replace those of the week. */
export function windowsOn(hours: Hours, day: Day, service: Service): OpenWindow[] {
  if (closureOn(hours, day)) return [];
  const weekday = weekdayOf(day);
  const special = hours.special?.filter((p) => p.service === service && p.day === day) ?? [];
  const weekly = hours.periods.filter((p) => p.service === service && p.weekday === weekday);
  return (special.length > 0 ? special : weekly)
    .map((period) => windowOf(period, day, hours.zone))
    .sort((a, b) => a.opens.getTime() - b.opens.getTime());
}

type Period = Pick<ServicePeriod, 'opens' | 'closes' | 'lastSeating' | 'walkIn'>;

function windowOf(
  { opens: from, closes: to, lastSeating, walkIn = false }: Period,
  day: Day,
  zone: string,
): OpenWindow {
  const opens = minutesOf(from);
  const pastMidnight = (minutes: number) => (minutes <= opens ? minutes + 24 * 60 : minutes);
  const closes = pastMidnight(minutesOf(to));
  // A last seating equal to the opening time is meant as written, not as a day later.
  const lastMinutes = lastSeating === null ? closes : minutesOf(lastSeating);
  const last = lastMinutes < opens ? lastMinutes + 24 * 60 : lastMinutes;
  return {
    opens: edgeOf(day, opens, zone),
    closes: edgeOf(day, closes, zone),
    last: edgeOf(day, Math.min(last, closes), zone),
    walkIn,
  };
}

/**
 * The days whose windows may hold `at`: its business day; the one before, whose hours may run past the cut (a bar that
 * closes at 05:00); and the one after, which has begun by the calendar (a house that never closes).
 */
export function daysAround(hours: Hours, at: Date): Day[] {
  const day = businessDay(at, hours.zone);
  return [addDays(day, -1), day, addDays(day, 1)];
}

/** The window of `service` that is open at `at`, if any. */
export function openWindow(hours: Hours, at: Date, service: Service): OpenWindow | undefined {
  return daysAround(hours, at)
    .flatMap((day) => windowsOn(hours, day, service))
    .find((w) => w.opens <= at && at < w.closes);
}

/** The first window of `service` that opens after `at`, looking two weeks ahead. */
export function nextOpening(hours: Hours, at: Date, service: Service): OpenWindow | undefined {
  const today = businessDay(at, hours.zone);
  for (let ahead = 0; ahead <= 14; ahead++) {
    const next = windowsOn(hours, addDays(today, ahead), service).find((w) => w.opens > at);
    if (next) return next;
  }
  return undefined;
}
