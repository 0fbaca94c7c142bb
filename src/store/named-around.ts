import { boxAround } from '../domain/place.ts';
import { type Queryable, statement } from './database.ts';
import type { NameKind, WordChoice } from './names.ts';
import { type Around, type RatedName, suits } from './restaurants.ts';

/** A restaurant around a place. */
export interface Nearby {
  id: string;
  /** How far it is, in degrees: only to be compared. */
  away: number;
}

/** The same with how well its best name fits. */
export interface RatedNearby extends Nearby {
  score: number;
}

/** The same with the folded words of each name by which it was found. */
export interface NearbyWords extends Nearby {
  names: string[][];
}

/** Restaurants around a place that are walked through, from the nearest on. */
const mostWalked = 3_000;

const inside = `box(point($1, $2), point($3, $4))`;
const centre = `point($5, $6)`;
const suited = suits('$7', '$8', '$9');

/** The names of a kind that a restaurant `r` goes by. Fenced: a handful are compared, whatever indexes there are. */
const ownNames: Record<NameKind, string> = {
  restaurant: `select r.name`,
  dish: `select name from items where restaurant_id = r.id offset 0`,
  cuisine: `select unnest(cuisines) as name from restaurants where id = r.id`,
};

/** The ids of restaurants that a name `found.name` belongs to; fenced, so that the indexes on names are what is used. */
const bearers: Record<NameKind, string> = {
  restaurant: `select id from restaurants where name = found.name offset 0`,
  dish: `select restaurant_id as id from items where name = found.name offset 0`,
  cuisine: `select id from restaurants where cuisines @> array[found.name] offset 0`,
};

const named = (kind: NameKind) =>
  statement(
    `${kind} named around`,
    `select there.*
       from (select bearer.id, max(found.score) as score, min(lies.place <-> ${centre}) as away
               from unnest($11::text[], $12::float8[]) as found (name, score) cross join lateral (${bearers[kind]}) bearer
                    cross join lateral (select place from restaurants where id = bearer.id offset 0) lies
              where lies.place <@ ${inside} group by bearer.id) there
            join restaurants r on r.id = there.id
      where ${suited}
      order by round(there.score::numeric, 1) desc, there.away
      limit $10`,
  );

/** What is `kept` of each restaurant `r`, from the nearest on until enough were found; whole rows are read of those only. */
const walk = (kept: string, own: string) => `
  select found.*
    from (select r.id, r.away, own.${kept}
            from (select id, name, place <-> ${centre} as away from restaurants where place <@ ${inside}
                   order by away limit ${mostWalked}) r cross join lateral (${own}) own
           where own.${kept} is not null offset 0) found
         join restaurants r on r.id = found.id
   where ${suited}
   limit $10`;

const nearestNamed = (kind: NameKind) =>
  statement(
    `${kind} named nearest`,
    walk(
      'score',
      `select max(($12::float8[])[array_position($11::text[], own.name)]) as score
         from (${ownNames[kind]}) own where own.name = any($11::text[])`,
    ),
  );

const nearestWorded = (kind: NameKind) =>
  statement(
    `${kind} worded nearest`,
    walk(
      'names',
      `select json_agg(known.words) as names
         from (${ownNames[kind]}) own cross join lateral
              (select words from names where kind = '${kind}' and name = own.name offset 0) known
        where known.words && $11::text[] or (known.words && $12::text[] and known.words && $13::text[])`,
    ),
  );

const statementsOf = (kind: NameKind) => ({
  named: named(kind),
  nearestNamed: nearestNamed(kind),
  nearestWorded: nearestWorded(kind),
});
const statements = {
  restaurant: statementsOf('restaurant'),
  dish: statementsOf('dish'),
  cuisine: statementsOf('cuisine'),
};

function valuesOf({ centre, metres, cuisine, diet, priceBand, limit }: Around): unknown[] {
  const { southWest, northEast } = boxAround(centre, metres);
  const box = [southWest.longitude, southWest.latitude, northEast.longitude, northEast.latitude];
  const taste = [cuisine ?? null, diet ?? null, priceBand ?? null];
  return [...box, centre.longitude, centre.latitude, ...taste, limit];
}

const listsOf = (names: readonly RatedName[]) => [
  names.map(({ name }) => name),
  names.map(({ score }) => score),
];

/**
 * Restaurants around a place that are called so, serve that dish or cook that cuisine, by the kind of the names: those
 * of the best fitting names first (to a tenth), then the nearest. Its time grows with the uses of the names.
 */
export function namedAround(
  db: Queryable,
  kind: NameKind,
  names: readonly RatedName[],
  around: Around,
): Promise<RatedNearby[]> {
  return db.rows(statements[kind].named, [...valuesOf(around), ...listsOf(names)]);
}

/** The same of the nearest that have one of the names, whichever: quick where many have. */
export function nearestNamedAround(
  db: Queryable,
  kind: NameKind,
  names: readonly RatedName[],
  around: Around,
): Promise<RatedNearby[]> {
  return db.rows(statements[kind].nearestNamed, [...valuesOf(around), ...listsOf(names)]);
}

/** The nearest that have a name with these words: quick where they are in the names of many. */
export function nearestWordedAround(
  db: Queryable,
  kind: NameKind,
  { rare, common }: WordChoice,
  around: Around,
): Promise<NearbyWords[]> {
  return db.rows(statements[kind].nearestWorded, [...valuesOf(around), rare, common[0], common[1]]);
}
