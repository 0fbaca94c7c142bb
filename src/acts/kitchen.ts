import type { Asks } from '../../flows/asks.ts';
import { fit } from '../domain/text.ts';
import { addDays, businessDay, businessDayCut, edgeOf } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { restaurantsOf } from '../store/people.ts';
import { floorBookingsBetween } from '../store/floor-bookings.ts';
import { getRestaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { rowOf } from './floor/rows.ts';

/** A note has so many characters of a line of the list. */
const noteOnList = 40;

/** Bookings of which it is remembered how they were when they were shown. */
const mostSeen = 60;

/** The bookings of this business day at the restaurant a member of staff works at. */
export async function tonight(act: Act, who: Conversation): Promise<Asks['tonight']['output']> {
  const [restaurantId] = await restaurantsOf(act.tx, who.personId);
  const restaurant = restaurantId ? await getRestaurant(act.tx, restaurantId) : undefined;
  if (!restaurant) return { restaurant: '', zone: 'UTC', rows: [], seen: {} };
  const { zone } = restaurant.hours;
  const day = businessDay(act.now, zone);
  const bookings = await floorBookingsBetween(
    act.tx,
    restaurant.id,
    edgeOf(day, businessDayCut, zone),
    edgeOf(addDays(day, 1), businessDayCut, zone),
  );
  return {
    restaurant: restaurant.name,
    zone,
    rows: bookings.map((booking) => ({
      ...rowOf(booking),
      hasOrder: booking.hasOrder,
      note: booking.note && fit(booking.note, noteOnList),
    })),
    seen: Object.fromEntries(bookings.slice(0, mostSeen).map(({ id, version }) => [id, version])),
  };
}
