import type { StaffEvent } from '../events.ts';
import type { DaySummary } from '../house-asks.ts';
import { phrase, type Say } from '../say.ts';

/** What a day has been so far. */
export function daySays(day: DaySummary): Say<StaffEvent> {
  const { restaurant, at, zone, covers, bookings, noShows, orders, sales, currency, off, names } = day;
  return {
    text: [
      phrase('house.summary', {
        restaurant,
        day: { at, zone, as: 'day' },
        covers,
        bookings,
        missed: noShows,
        orders,
        sales: { paise: sales, currency },
      }),
      ...(off > 0 ? [phrase('house.summary dishes off', { count: off, dishes: names })] : []),
    ],
  };
}
