import type { FloorRequest } from '../../domain/floor.ts';
import { type BookingEvent, bookingStatuses, step } from '../../domain/status.ts';
import { businessDay } from '../../domain/time.ts';
import { type Reservation, saveReservation } from '../../store/reservations.ts';
import { freeTables } from '../../store/tables.ts';
import type { Ended, Floor } from './floor.ts';
import { named } from './named.ts';
import { shownOne } from './rows.ts';

/** Guests sit down, or leave and free their table at once, or a booking may be moved to other tables again. */
export async function changeState(
  floor: Floor,
  { act: what, number }: Extract<FloorRequest, { act: 'seat' | 'finish' | 'unpin' }>,
): Promise<Ended> {
  const found = await named(floor, [number]);
  if ('ended' in found) return found.ended;
  const [booking] = found.bookings;
  if (!booking || (what !== 'unpin' && !isToday(floor, booking)))
    return { outcome: { kind: 'no booking', number } };
  const { act, change } = floor;
  if (what === 'unpin') {
    await saveReservation(act.tx, booking, { pinned: false }, change);
  } else {
    const event: BookingEvent = what === 'seat' ? 'arrive' : 'finish';
    const status = step(bookingStatuses, booking.status, event);
    if (!status) return { outcome: { kind: 'over', number, status: booking.status } };
    if (what === 'finish') await freeTables(act.tx, booking.id);
    const when = what === 'finish' ? { finishedAt: act.now } : { arrivedAt: booking.arrivedAt ?? act.now };
    await saveReservation(act.tx, booking, { status, ...when }, change);
  }
  const { row, seen } = await shownOne(act, booking.id);
  const did = ({ seat: 'seated', finish: 'finished', unpin: 'unpinned' } as const)[what];
  return { outcome: { kind: 'done', did, row, moved: [], tight: false, told: false }, seen };
}

/** Nobody sits down, or leaves, on another day than this one. */
function isToday({ restaurant, today }: Floor, booking: Reservation): boolean {
  return businessDay(booking.startsAt, restaurant.hours.zone) === today;
}
