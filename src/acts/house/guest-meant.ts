import type { GuestDeed } from '../../domain/house.ts';
import { takeTable } from '../../domain/guest-words.ts';
import type { BookingStatus } from '../../domain/status.ts';
import { addDays, businessDayCut, edgeOf, localTime } from '../../domain/time.ts';
import { type FloorBooking, floorBookingsBetween } from '../../store/floor-bookings.ts';
import { readWhen } from '../../understand/floor/read-when.ts';
import { likeness } from '../../understand/text/likeness.ts';
import { normalise } from '../../understand/text/normalise.ts';
import type { Floor } from '../floor/floor.ts';

/** Of which bookings a deed is said; where none of them fits, of any, and the deed says why it cannot be. */
const likely: Record<GuestDeed, readonly BookingStatus[]> = {
  move: ['requested', 'confirmed'],
  here: ['confirmed'],
  'no show': ['confirmed'],
  finish: ['seated'],
};

/** Likeness from which a word is the name of a guest, a slip of the finger included. */
const same = 0.7;

/** Words that say of whom without saying who. */
const filler =
  /(?<![\p{L}\p{M}])(?:the|mr|mrs|ms|booking|guests?|party|of|ji|sir|madam|family)(?![\p{L}\p{M}])\.?/gu;

function isNamed(name: string | null, words: readonly string[]): boolean {
  const parts = normalise(name ?? '').split(' ');
  return words.every((word) => parts.some((part) => part === word || likeness(part, word) >= same));
}

/**
 * The bookings of this business day that words mean: by the guest's name, the time, the table, or several of them. Words
 * that name nothing mean nobody.
 */
export async function guestsMeant(floor: Floor, deed: GuestDeed, said: string): Promise<FloorBooking[]> {
  const { act, restaurant, today } = floor;
  const { zone } = restaurant.hours;
  const tables = floor.tables.filter(({ retired }) => !retired);
  const { tableId, noSuchTable, left } = takeTable(said, tables, normalise);
  if (noSuchTable) return [];
  const when = readWhen(left, restaurant.hours, act.now);
  const names = when.left.replace(filler, ' ').split(/\s+/u).filter(Boolean);
  if (!tableId && !when.time && names.length === 0) return [];
  const bookings = await floorBookingsBetween(
    act.tx,
    restaurant.id,
    edgeOf(today, businessDayCut, zone),
    edgeOf(addDays(today, 1), businessDayCut, zone),
  );
  const fits = bookings.filter(
    ({ partySize, number, tableIds, startsAt, name }) =>
      partySize > 0 &&
      number !== null &&
      (!tableId || tableIds.includes(tableId)) &&
      (!when.time || localTime(startsAt, zone) === when.time) &&
      (names.length === 0 || isNamed(name, names)),
  );
  const probable = fits.filter(({ status }) => likely[deed].includes(status));
  return probable.length > 0 ? probable : fits;
}
