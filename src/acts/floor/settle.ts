import type { FloorRow, StrandedRow } from '../../../flows/floor.ts';
import { replot } from '../../domain/tables/replot.ts';
import { type Stranding, stranded } from '../../domain/tables/stranded.ts';
import { businessDay } from '../../domain/time.ts';
import { type FloorBooking, floorBookingsAhead } from '../../store/floor-bookings.ts';
import type { Change } from '../../store/reservations.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { lockTablePlan } from '../../store/tables.ts';
import type { Act } from '../act.ts';
import { bookOn, makeRoom } from '../seat.ts';
import { rowOf, shown } from './rows.ts';

/** What became of the bookings ahead after hours or tables were edited. */
export interface Settled {
  /** They have other tables now. */
  moved: FloorRow[];
  /** They keep what they have, and somebody has to look at them. */
  stranded: StrandedRow[];
}

/**
 * Looks at every booking ahead after hours, closures or tables were edited under it. One whose table is gone or too small
 * gets another where there is one; what cannot be mended is listed, and nothing is cancelled.
 */
export async function settle(act: Act, restaurant: Restaurant, change?: Change): Promise<Settled> {
  await lockTablePlan(act.tx, restaurant.id);
  const { zone } = restaurant.hours;
  const before = await floorBookingsAhead(act.tx, restaurant.id, act.now);
  const first = whyOf(restaurant, before);
  const homeless = before.filter(({ id }) => first.get(id)?.why === 'no table');
  const moved: string[] = [];
  const days = new Set(homeless.map(({ startsAt }) => businessDay(startsAt, zone)));
  for (const day of days) {
    const { facts } = await bookOn(act, restaurant, day);
    const ids = homeless.filter((b) => businessDay(b.startsAt, zone) === day).map(({ id }) => id);
    const { moves } = replot(facts, ids);
    await makeRoom(act, restaurant, moves, change);
    moved.push(...moves.map(({ id }) => id));
  }
  const after = moved.length > 0 ? await floorBookingsAhead(act.tx, restaurant.id, act.now) : before;
  const why = whyOf(restaurant, after);
  return {
    moved: (await shown(act, moved)).rows,
    stranded: after.flatMap((booking) => {
      const found = why.get(booking.id);
      return found ? [{ row: rowOf(booking), why: found.why }] : [];
    }),
  };
}

function whyOf({ hours }: Restaurant, bookings: readonly FloorBooking[]): Map<string, Stranding> {
  return new Map(stranded(hours, bookings).map((one) => [one.id, one]));
}
