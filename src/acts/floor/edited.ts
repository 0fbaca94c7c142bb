import type { Change } from '../../store/reservations.ts';
import type { Act } from '../act.ts';
import { tellStaff } from '../tickets.ts';
import { restaurantOf } from '../views.ts';
import { type Settled, settle } from './settle.ts';

/**
 * A restaurant's hours or tables were edited elsewhere, as by loading its file or on a page: bookings are seated anew where
 * that can be done, and the first of its staff is told of those and of all that need somebody to decide. `change`: who did it.
 */
export async function edited(
  act: Act,
  restaurantId: string,
  change?: Change,
): Promise<Settled & { zone: string }> {
  const restaurant = await restaurantOf(act, restaurantId);
  const settled = await settle(act, restaurant, change);
  const { zone } = restaurant.hours;
  if (settled.moved.length + settled.stranded.length > 0)
    await tellStaff(act, restaurant, 0, `edited-${restaurantId}-${act.now.getTime()}`, {
      about: 'bookings stranded',
      restaurant: restaurant.name,
      zone,
      now: act.now.getTime(),
      ...settled,
    });
  return { ...settled, zone };
}
