import { type Queryable, statement } from './database.ts';
import { columns, type Restaurant, type RestaurantColumns, restaurantFrom, suits } from './restaurants.ts';

/** What places are listed by; absent: any. */
export interface PlaceFilter {
  city?: string | undefined;
  area?: string | undefined;
  cuisine?: string | undefined;
  diet?: string | undefined;
}

const list = statement(
  'places',
  `select ${columns} from restaurants r
    where ($1::text is null or r.city = $1) and ($2::text is null or r.area = $2) and ${suits('$3', '$4', 'null')}
    order by r.name, r.id limit $5 offset $6`,
);

/** Restaurants by name, `limit` of them after the first `offset`. */
export async function listPlaces(
  db: Queryable,
  { city, area, cuisine, diet }: PlaceFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<Restaurant[]> {
  const values = [city ?? null, area ?? null, cuisine ?? null, diet ?? null, limit, offset];
  return (await db.rows<RestaurantColumns>(list, values)).map(restaurantFrom);
}

const slugs = statement('slugs', 'select slug from restaurants where not draft order by slug limit $1');

/** The public names of restaurants that guests can find, at most `limit`. */
export async function listSlugs(db: Queryable, limit: number): Promise<string[]> {
  return (await db.rows<{ slug: string }>(slugs, [limit])).map(({ slug }) => slug);
}
