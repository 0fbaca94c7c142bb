import { addDays, businessDayCut, edgeOf } from '../../domain/time.ts';
import { floorBookingsBetween } from '../../store/floor-bookings.ts';
import type { Floor } from './floor.ts';

/** When the business day of now is over. */
export const endOfDay = ({ restaurant, today }: Floor): Date =>
  edgeOf(addDays(today, 1), businessDayCut, restaurant.hours.zone);

/** How many bookings there are of guests who are still to come until then. A pause cancels none of them. */
export async function standing({ act, restaurant }: Floor, until: Date): Promise<number> {
  const ahead = await floorBookingsBetween(act.tx, restaurant.id, act.now, until);
  return ahead.filter(({ partySize, status }) => partySize > 0 && status !== 'seated').length;
}
