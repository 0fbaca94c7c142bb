import type { Place } from '../domain/place.ts';
import { type Queryable, statement } from './database.ts';
import {
  columns,
  type RatedName,
  type Restaurant,
  type RestaurantColumns,
  restaurantFrom,
  suits,
  type Taste,
} from './restaurants.ts';

/** Who serves a dish, and what else is wanted of them. */
export interface Serving extends Taste {
  dishes: readonly RatedName[];
  /** Nearest first to this place; without one, by name. */
  near?: Place;
  limit: number;
}

/** Menus with a dish that are looked at one by one; of a dish that more have, the houses around are looked at instead. */
const mostMenus = 500;
/** Houses around a place whose menus are looked into. */
const mostAround = 3_000;

const order = `order by round(found.score::numeric, 1) desc, r.place <-> point($6, $7), r.name limit $8`;

const anywhere = statement(
  'restaurants serving',
  `select ${columns}, found.score
     from (select served.id, max(dish.score) as score
             from unnest($1::text[], $2::float8[]) as dish (name, score) cross join lateral
                  (select r.id from items i join restaurants r on r.id = i.restaurant_id
                    where i.name = dish.name and ${suits('$3', '$4', '$5')}
                    limit case when $6::float8 is null then $8 else ${mostMenus} end) served
            group by served.id) found
     join restaurants r on r.id = found.id
    ${order}`,
);

const around = statement(
  'restaurants serving around',
  `select ${columns}, found.score
     from (select r.id, (select max(dish.score) from unnest($1::text[], $2::float8[]) as dish (name, score)
                          where exists (select 1 from items i
                                         where i.name = dish.name and i.restaurant_id = r.id)) as score
             from (select * from restaurants order by place <-> point($6, $7) limit ${mostAround}) r
            where ${suits('$3', '$4', '$5')}) found
     join restaurants r on r.id = found.id
    where found.score is not null
    ${order}`,
);

/**
 * Restaurants that serve one of the dishes, by name: those of the best fitting dishes first (to a tenth), then the
 * nearest. `menus`: how many menus have one of the dishes.
 */
export async function restaurantsServing(
  db: Queryable,
  { dishes, cuisine, diet, priceBand, near, limit }: Serving,
  menus: number,
): Promise<(Restaurant & { score: number })[]> {
  const values = [
    dishes.map(({ name }) => name),
    dishes.map(({ score }) => score),
    cuisine ?? null,
    diet ?? null,
    priceBand ?? null,
    near?.longitude ?? null,
    near?.latitude ?? null,
    limit,
  ];
  const found = (what: typeof around) => db.rows<RestaurantColumns & { score: number }>(what, values);
  const close = near && menus > mostMenus ? await found(around) : [];
  const rows = close.length > 0 ? close : await found(anywhere);
  return rows.map(({ score, ...row }) => ({ ...restaurantFrom(row), score }));
}
