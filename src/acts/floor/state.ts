import type { FloorRequest } from '../../domain/floor.ts';
import { businessDay } from '../../domain/time.ts';
import { type Reservation, saveReservation } from '../../store/reservations.ts';
import { noteDeed } from '../note-deed.ts';
import { finishVisit } from '../visit.ts';
import type { Ended, Floor } from './floor.ts';
import { named } from './named.ts';
import { shownOne } from './rows.ts';

/** Guests leave and free their table at once, or a booking may be moved to other tables again. */
export async function changeState(
  floor: Floor,
  { act: what, number }: Extract<FloorRequest, { act: 'finish' | 'unpin' }>,
): Promise<Ended> {
  const found = await named(floor, [number]);
  if ('ended' in found) return found.ended;
  const [booking] = found.bookings;
  return booking ? stateOf(floor, booking, what, number) : { outcome: { kind: 'no booking', number } };
}

/** The same for a booking that is locked, with the table plan. */
export async function stateOf(
  floor: Floor,
  booking: Reservation,
  what: 'finish' | 'unpin',
  number = 0,
): Promise<Ended> {
  if (what === 'finish' && !isToday(floor, booking)) return { outcome: { kind: 'no booking', number } };
  const { act, change } = floor;
  // What has not begun is not done: it would be gone without anybody being told.
  if (what === 'finish' && booking.status !== 'seated' && booking.startsAt > act.now)
    return { outcome: { kind: 'over', number, status: booking.status } };
  if (what === 'unpin') await saveReservation(act.tx, booking, { pinned: false }, change);
  else if (!(await finishVisit(act, booking, change.by)))
    return { outcome: { kind: 'over', number, status: booking.status } };
  const { row, seen } = await shownOne(act, booking.id);
  if (what === 'finish')
    await noteDeed(act, { restaurantId: floor.restaurant.id, personId: change.by }, 'guests left', {
      subject: booking.id,
      number: row.number,
    });
  const did = ({ finish: 'finished', unpin: 'unpinned' } as const)[what];
  return { outcome: { kind: 'done', did, row, moved: [], tight: false, told: false }, seen };
}

/** Nobody leaves on another day than this one. */
function isToday({ restaurant, today }: Floor, booking: Reservation): boolean {
  return businessDay(booking.startsAt, restaurant.hours.zone) === today;
}
