import { closureOn, daysAround, type Hours, windowsOn } from '../hours.ts';
import { businessDay } from '../time.ts';
import type { Door } from './facts.ts';

/** A living booking, with what has to hold for it. */
export interface KeptBooking {
  id: string;
  door: Door;
  /** None for a block. */
  partySize: number;
  startsAt: Date;
  /** One of its tables is gone from the floor. */
  tableGone: boolean;
  /** Most guests its tables seat, pushed together. */
  seats: number;
  /** Staff chose them, and know how many chairs there are. */
  pinned: boolean;
}

/** Why a booking no longer fits the restaurant as it now is. Nothing is cancelled by that: somebody has to look at it. */
export type Stranding = { id: string } & (
  | { why: 'closed'; reason: string }
  | { why: 'outside hours' | 'no table' }
);

/**
 * The bookings that hours, closures or tables, edited under them, have left behind. Guests who came in and blocks have
 * no hours to keep.
 */
export function stranded(hours: Hours, bookings: readonly KeptBooking[]): Stranding[] {
  return bookings.flatMap((booking): Stranding[] => {
    const { id, door, partySize, startsAt, pinned } = booking;
    if (partySize === 0) return [];
    if (door !== 'walk-in' && !isServed(hours, startsAt)) {
      const closure = closureOn(hours, businessDay(startsAt, hours.zone));
      return [closure ? { id, why: 'closed', reason: closure.reason } : { id, why: 'outside hours' }];
    }
    return booking.tableGone || (!pinned && partySize > booking.seats) ? [{ id, why: 'no table' }] : [];
  });
}

function isServed(hours: Hours, at: Date): boolean {
  return daysAround(hours, at).some((day) =>
    windowsOn(hours, day, 'dine_in').some((w) => w.opens <= at && at <= w.last && at < w.closes),
  );
}
