import type { Settings } from '../domain/settings.ts';
import { putOnMap } from './areas.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** A restaurant as the desk adds it: what it says of itself, and its rules as they are to begin with. */
export interface NewRestaurant
  extends Pick<Settings, 'profile' | 'booking' | 'ordering' | 'tax' | 'payments' | 'notifications'> {
  slug: string;
  zone: string;
  currency: string;
}

const add = statement(
  'draft add',
  `insert into restaurants (slug, name, kind, city, area, address, place, zone, currency, about, cuisines, diets, known_for,
                            price_band, languages, practices, details, booking, ordering, tax, payments, notifications, draft)
   values ($1, $2, $3, $4, $5, $6, point($7, $8), $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, true)
   on conflict (slug) do nothing returning id`,
);

/** Writes a restaurant that guests do not find yet. Gives its id; undefined: the slug is taken. */
export async function addDraft(tx: Transaction, of: NewRestaurant): Promise<string | undefined> {
  const { profile } = of;
  const [row] = await tx.rows<{ id: string }>(add, [
    of.slug,
    profile.name,
    profile.kind,
    profile.city,
    profile.area,
    profile.address,
    profile.longitude,
    profile.latitude,
    of.zone,
    of.currency,
    profile.about,
    profile.cuisines,
    profile.diets,
    profile.knownFor,
    profile.priceBand,
    profile.languages,
    profile.practices,
    JSON.stringify(profile.details),
    JSON.stringify(of.booking),
    JSON.stringify(of.ordering),
    JSON.stringify(of.tax),
    JSON.stringify(of.payments),
    JSON.stringify(of.notifications),
  ]);
  return row?.id;
}

const taken = statement('drafts slugs taken', 'select slug from restaurants where slug = any($1)');

/** Which of these names in addresses are some restaurant's. */
export async function slugsTaken(db: Queryable, slugs: readonly string[]): Promise<Set<string>> {
  return new Set((await db.rows<{ slug: string }>(taken, [slugs])).map(({ slug }) => slug));
}

const prepared = statement(
  'draft prepared',
  `select (select count(*) from items where restaurant_id = $1)::int as dishes,
          (select count(*) from tables where restaurant_id = $1 and retired_at is null)::int as tables`,
);

/** How many dishes guests can read, and how many tables there are. */
export async function preparedAt(
  db: Queryable,
  restaurantId: string,
): Promise<{ dishes: number; tables: number }> {
  const [row] = await db.rows<{ dishes: number; tables: number }>(prepared, [restaurantId]);
  return row ?? { dishes: 0, tables: 0 };
}

const open = statement(
  'draft open',
  `with opened as (
     update restaurants set draft = false where id = $1 and draft returning id, city, area, zone, place
   ), mapped as (
     ${putOnMap('select city, area, zone, place from opened')}
   )
   select id from opened`,
);

/** Lets guests find a restaurant, and its neighbourhood; false when they do already. */
export async function openDraft(tx: Transaction, restaurantId: string): Promise<boolean> {
  return (await tx.rows(open, [restaurantId])).length > 0;
}
