import type { Floor } from '../../../acts/floor/floor.ts';
import { known } from '../../../acts/floor/named.ts';
import type { Reservation } from '../../../store/reservations.ts';
import { notThere } from '../problem.ts';
import { problemOf } from './ended.ts';

/** The booking, or the block, a page means, locked as it was shown there; throws the problem when it has changed since. */
export async function shownThere(
  floor: Floor,
  id: string,
  version: number,
  what: 'booking' | 'block' = 'booking',
): Promise<Reservation> {
  const found = await known(floor, id);
  if ('ended' in found)
    throw await problemOf(floor, found.ended.outcome, { party: 1, startsAt: floor.act.now, id, version });
  const [booking] = found.bookings;
  if (!booking || (booking.partySize === 0) !== (what === 'block')) throw notThere(what);
  return booking;
}
