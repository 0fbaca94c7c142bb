import { addDays, businessDayCut, edgeOf, localDay, localTime, momentOf } from '../../domain/time.ts';
import { floorBookingsBetween } from '../../store/floor-bookings.ts';
import type { Ended, Floor } from './floor.ts';

/** Covers of this business day by the hour in which they start, and how many of them sit now. */
export async function covers({ act, restaurant, today }: Floor): Promise<Ended> {
  const { zone } = restaurant.hours;
  const bookings = await floorBookingsBetween(
    act.tx,
    restaurant.id,
    edgeOf(today, businessDayCut, zone),
    edgeOf(addDays(today, 1), businessDayCut, zone),
  );
  const hours = new Map<number, number>();
  let seated = 0;
  for (const { startsAt, partySize, status } of bookings) {
    // Hours of the clock on the wall, which in India do not begin with those of UTC.
    const hour = `${localTime(startsAt, zone).slice(0, 2)}:00`;
    const at = (momentOf(localDay(startsAt, zone), hour, zone) ?? startsAt).getTime();
    if (partySize > 0) hours.set(at, (hours.get(at) ?? 0) + partySize);
    if (status === 'seated') seated += partySize;
  }
  const inOrder = [...hours].sort(([a], [b]) => a - b).map(([at, count]) => ({ at, covers: count }));
  return { outcome: { kind: 'covers', restaurant: restaurant.name, hours: inOrder, seated } };
}
