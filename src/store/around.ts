import { boxAround, type Place } from '../domain/place.ts';
import { type Queryable, statement } from './database.ts';
import {
  columns,
  type Restaurant,
  type RestaurantColumns,
  restaurantFrom,
  suits,
  type Taste,
} from './restaurants.ts';

/** Where a table is looked for, and for how many. */
export interface Surroundings extends Taste {
  centre: Place;
  metres: number;
  party: number;
}

// The index on place gives them in this order, so that no more are read than are wanted. How large a party each house
// could ever seat stands beside its place: the books of those too small are not opened.
const around = statement(
  'restaurants that seat around',
  `select ${columns} from restaurants r
    where r.place <@ box(point($1, $2), point($3, $4)) and r.largest_by_message >= $5 and ${suits('$6', '$7', '$8')}
    order by r.place <-> point($9, $10) limit $11 offset $12`,
);

/**
 * Restaurants around a place that take bookings of the party by message, whether or not a table is free: `limit` of them,
 * nearest first, after the `offset` nearest.
 */
export async function restaurantsAround(
  db: Queryable,
  { centre, metres, party, cuisine, diet, priceBand }: Surroundings,
  limit: number,
  offset: number,
): Promise<Restaurant[]> {
  const { southWest, northEast } = boxAround(centre, metres);
  const rows = await db.rows<RestaurantColumns>(around, [
    southWest.longitude,
    southWest.latitude,
    northEast.longitude,
    northEast.latitude,
    party,
    cuisine ?? null,
    diet ?? null,
    priceBand ?? null,
    centre.longitude,
    centre.latitude,
    limit,
    offset,
  ]);
  return rows.map(restaurantFrom);
}
