import type { BookDay } from '../../../src/contract/book/day.ts';
import { isoDayIn } from '../format.ts';

/** A moment on the restaurant's clock, as an input of type time holds it: "19:30". */
export function clockOf(at: string | number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at));
}

/**
 * The moment of a business day at which the restaurant's clock shows a time. Found by looking, for clocks are set forward
 * and back: the first minute that shows it after 4 in the morning, when the day begins.
 */
export function instantOf({ day }: Pick<BookDay, 'day'>, clock: string, zone: string): string {
  // No zone is further than 14 hours from UTC, so that the business day lies within these 54.
  const begin = Date.parse(`${day}T00:00:00Z`) - 14 * 3_600_000;
  const dayAt = (at: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(
      new Date(at - 4 * 3_600_000),
    );
  for (let at = begin; at < begin + 54 * 3_600_000; at += 15 * 60_000) {
    if (dayAt(at) !== day) continue;
    const rest = minutesOf(clock) - minutesOf(clockOf(at, zone));
    if (rest >= 0 && rest < 15) return new Date(at + rest * 60_000).toISOString();
  }
  return new Date(begin).toISOString();
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The address of a booking below the restaurant's own, in the book of its business day, which ends at 4 in the morning. */
export function bookingAt(id: string, startsAt: string, zone: string): string {
  const day = isoDayIn(Date.parse(startsAt) - 4 * 3_600_000, zone);
  return `bookings?day=${day}&booking=${id}`;
}
