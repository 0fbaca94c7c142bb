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

// Whole restaurants are read of those that are given only.
const best = (served: string) => `
  select ${columns}, found.score
    from (select served.id, served.score, r.name, r.place <-> point($6, $7) as away
            from (${served}) served join restaurants r on r.id = served.id
           order by round(served.score::numeric, 1) desc, away, r.name limit $8) found
    join restaurants r on r.id = found.id
   order by round(found.score::numeric, 1) desc, found.away, found.name`;

const anywhere = statement(
  'restaurants serving',
  best(`
    select menu.id, max(dish.score) as score
      from unnest($1::text[], $2::float8[]) as dish (name, score) cross join lateral
           (select r.id from items i join restaurants r on r.id = i.restaurant_id
             where i.name = dish.name and ${suits('$3', '$4', '$5')}
             limit case when $6::float8 is null then $8 else ${mostMenus} end) menu
     group by menu.id`),
);

// They are walked through from the nearest on, until enough have the dish.
const around = statement(
  'restaurants serving around',
  best(`
    select r.id, menu.score
      from (select *, place <-> point($6, $7) as away from restaurants order by away limit ${mostAround}) r
           cross join lateral
           (select max(dish.score) as score from items i join unnest($1::text[], $2::float8[]) as dish (name, score)
                on dish.name = i.name where i.restaurant_id = r.id) menu
     where menu.score is not null and ${suits('$3', '$4', '$5')}
     limit $8`),
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
