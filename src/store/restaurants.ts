import type { Closure, Hours, ServicePeriod, SpecialPeriod } from '../domain/hours.ts';
import { boxAround, type Place } from '../domain/place.ts';
import type { Settings } from '../domain/settings.ts';
import type { OrderingRules, PaymentRules } from '../domain/policy.ts';
import type { BookingRules } from '../domain/tables/rules.ts';
import type { TaxRules } from '../domain/tax.ts';
import { type Queryable, statement } from './database.ts';

/** A restaurant's own facts, without its menu and tables. */
export interface Restaurant {
  id: string;
  slug: string;
  name: string;
  kind: string;
  city: string;
  area: string;
  address: string;
  place: Place;
  currency: string;
  about: string;
  cuisines: string[];
  diets: string[];
  knownFor: string[];
  priceBand: number;
  photo: string | null;
  booking: BookingRules;
  ordering: OrderingRules;
  tax: TaxRules;
  payments: PaymentRules;
  /** Languages spoken at the table, ISO 639-1. */
  languages: string[];
  /** What the house does for the world around it; may be empty. */
  practices: string;
  details: Settings['profile']['details'];
  notifications: Settings['notifications'];
  hours: Hours;
  hasMenu: boolean;
  /** Not open for guests yet: nobody finds it. */
  draft: boolean;
}

/** The same as the database gives it. */
export interface RestaurantColumns extends Omit<Restaurant, 'place' | 'hours'> {
  point: { x: number; y: number };
  zone: string;
  periods: ServicePeriod[];
  closures: Closure[];
  special: SpecialPeriod[];
}

/** What is read of a restaurant `r`. */
export const columns = `
  r.id, r.slug, r.name, r.kind, r.city, r.area, r.address, r.place as point, r.zone, r.currency, r.about, r.cuisines,
  r.diets, r.known_for as "knownFor", r.price_band as "priceBand", r.photo, r.booking, r.ordering, r.tax, r.payments,
  r.languages, r.practices, r.details, r.notifications, r.draft,
  exists (select 1 from sections s where s.restaurant_id = r.id) as "hasMenu",
  coalesce((select json_agg(json_build_object('service', p.service, 'weekday', p.weekday, 'opens', p.opens,
      'closes', p.closes, 'lastSeating', p.last_seating, 'walkIn', p.walk_in)) from service_periods p where p.restaurant_id = r.id), '[]') as periods,
  coalesce((select json_agg(json_build_object('firstDay', k.first_day, 'lastDay', k.last_day, 'reason', k.reason))
      from closures k where k.restaurant_id = r.id), '[]') as closures,
  coalesce((select json_agg(json_build_object('service', h.service, 'day', h.day, 'opens', h.opens, 'closes', h.closes,
      'lastSeating', h.last_seating)) from special_hours h where h.restaurant_id = r.id), '[]') as special`;

/** Makes a restaurant of its columns. */
export function restaurantFrom({
  point,
  zone,
  periods,
  closures,
  special,
  ...rest
}: RestaurantColumns): Restaurant {
  return {
    ...rest,
    place: { latitude: point.y, longitude: point.x },
    hours: { zone, periods, closures, special },
  };
}

const byId = statement('restaurant by id', `select ${columns} from restaurants r where r.id = $1`);
const bySlug = statement('restaurant by slug', `select ${columns} from restaurants r where r.slug = $1`);

/** One restaurant; undefined when there is none with this id. */
export async function getRestaurant(db: Queryable, id: string): Promise<Restaurant | undefined> {
  const [row] = await db.rows<RestaurantColumns>(byId, [id]);
  return row && restaurantFrom(row);
}

const byIds = statement(
  'restaurants by ids',
  `select ${columns} from unnest($1::uuid[]) with ordinality as wanted (id, nth) join restaurants r on r.id = wanted.id
    order by wanted.nth`,
);

/** Restaurants in the order of these ids. */
export async function listRestaurants(db: Queryable, ids: readonly string[]): Promise<Restaurant[]> {
  return (await db.rows<RestaurantColumns>(byIds, [ids])).map(restaurantFrom);
}

/** One restaurant by the name in its public address. */
export async function getRestaurantBySlug(db: Queryable, slug: string): Promise<Restaurant | undefined> {
  const [row] = await db.rows<RestaurantColumns>(bySlug, [slug]);
  return row && restaurantFrom(row);
}

/** What a restaurant shall be like. */
export interface Taste {
  cuisine?: string;
  diet?: string;
  /** The most it may cost, 1 cheap to 4 expensive. */
  priceBand?: number;
}

/** A stretch of land, and what is wanted of the restaurants there. */
export interface Around extends Taste {
  centre: Place;
  metres: number;
  limit: number;
}

/** The condition that a restaurant `r` is open for guests and as the three parameters, each null for anything, want it. */
export const suits = (cuisine: string, diet: string, priceBand: string) =>
  `not r.draft
   and (${cuisine}::text is null or exists (select 1 from unnest(r.cuisines) c where lower(c) = lower(${cuisine})))
   and (${diet}::text is null or ${diet} = any(r.diets)
        or (${diet} = 'veg' and exists (select 1 from items i where i.restaurant_id = r.id and i.diet = 'veg'))
        or exists (select 1 from items i where i.restaurant_id = r.id and ${diet} = any(i.suits)))
   and (${priceBand}::int is null or r.price_band <= ${priceBand})`;

const near = statement(
  'restaurants near',
  `select ${columns} from restaurants r
    where r.place <@ box(point($1, $2), point($3, $4)) and ${suits('$5', '$6', '$7')}
    order by r.place <-> point($8, $9) limit $10`,
);

/** Restaurants around a place that answer a search, nearest first. */
export async function searchNear(db: Queryable, search: Around): Promise<Restaurant[]> {
  const { southWest, northEast } = boxAround(search.centre, search.metres);
  const rows = await db.rows<RestaurantColumns>(near, [
    southWest.longitude,
    southWest.latitude,
    northEast.longitude,
    northEast.latitude,
    search.cuisine ?? null,
    search.diet ?? null,
    search.priceBand ?? null,
    search.centre.longitude,
    search.centre.latitude,
    search.limit,
  ]);
  return rows.map(restaurantFrom);
}

/** A name, and how well it fits what was asked for. */
export interface RatedName {
  name: string;
  score: number;
}

const named = statement(
  'restaurants named',
  `select ${columns}, found.score
     from unnest($1::text[], $2::float8[]) as found (name, score) cross join lateral
          (select id from restaurants where name = found.name and not draft limit $3) called
     join restaurants r on r.id = called.id
    order by found.score desc, r.name limit $3`,
);

/** Restaurants anywhere that have one of the `names`, best first, then by name. */
export async function restaurantsNamed(
  db: Queryable,
  names: readonly RatedName[],
  limit: number,
): Promise<(Restaurant & { score: number })[]> {
  const values = [names.map(({ name }) => name), names.map(({ score }) => score), limit];
  const rows = await db.rows<RestaurantColumns & { score: number }>(named, values);
  return rows.map(({ score, ...row }) => ({ ...restaurantFrom(row), score }));
}

/** A neighbourhood and where it is. */
export interface Area {
  name: string;
  city: string;
  aliases: string[];
  zone: string;
  place: Place;
}

type AreaColumns = Omit<Area, 'place'> & { point: { x: number; y: number } };

function areaFrom({ point, ...area }: AreaColumns): Area {
  return { ...area, place: { latitude: point.y, longitude: point.x } };
}

const allAreas = statement(
  'areas',
  `select name, city, aliases, zone, place as point from areas order by city, name`,
);
const allCuisines = statement('cuisines', `select name from names where kind = 'cuisine' order by name`);

/** Every neighbourhood we know. */
export async function listAreas(db: Queryable): Promise<Area[]> {
  return (await db.rows<AreaColumns>(allAreas)).map(areaFrom);
}

const someAreas = statement(
  'areas called',
  `select name, city, aliases, zone, place as point from areas
    where ($1::text is null or name = $1) and ($2::text is null or city = $2) order by city, name`,
);

/** The neighbourhoods of that name, of a city, or both. */
export async function areasCalled(
  db: Queryable,
  { name, city }: { name?: string | undefined; city?: string | undefined },
): Promise<Area[]> {
  const rows = await db.rows<AreaColumns>(someAreas, [name ?? null, city ?? null]);
  return rows.map(areaFrom);
}

const closestArea = statement(
  'closest area',
  `select zone from areas order by place <-> point($1, $2) limit 1`,
);

/** The zone of the neighbourhood nearest to a place; undefined while we know none. */
export async function zoneAt(db: Queryable, { longitude, latitude }: Place): Promise<string | undefined> {
  return (await db.rows<{ zone: string }>(closestArea, [longitude, latitude]))[0]?.zone;
}

const allNames = statement(
  'restaurant names',
  `select distinct name from restaurants where not draft order by name limit $1`,
);

/** The names of restaurants that guests can find, each once, at most `limit` of them. */
export async function listNames(db: Queryable, limit: number): Promise<string[]> {
  return (await db.rows<{ name: string }>(allNames, [limit])).map((row) => row.name);
}

/** Every cuisine some restaurant cooks. */
export async function listCuisines(db: Queryable): Promise<string[]> {
  return (await db.rows<{ name: string }>(allCuisines)).map((row) => row.name);
}
