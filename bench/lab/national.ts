import pg from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { cuisines, dishNames, restaurantNames } from './name-makers.ts';

/** How big a country is. */
export interface NationSize {
  restaurants: number;
  /** Dishes of each menu. */
  dishes: number;
}

/** Different dishes that all menus of a country choose from. */
const knownDishes = 60_000;
/** Rows written by one statement: their triggers hold them in memory. */
const batch = 10_000;

// Cities lie on a grid over India, a quarter of all restaurants in the first one; everybody is within ten kilometres.
const insertRestaurants = `
  insert into restaurants (slug, name, kind, city, area, address, place, zone, currency, about, cuisines, diets,
      known_for, price_band, booking, ordering, tax)
  select 'house-' || ($2 + nth), name, 'restaurant', 'City ' || city, 'Area ' || city, nth || ', Main Road',
      point(73 + (city % 10) + (random() - 0.5) / 5, 10 + (city / 10) + (random() - 0.5) / 5), 'Asia/Kolkata', 'INR',
      'A house of the bench.', array[($3::text[])[floor(power(cardinality($3) + 1, random()))::int]], array['veg'], '{}', 1 + nth % 4,
      '{"mode": "instant", "slotMinutes": 15, "leadMinutes": 0, "horizonDays": 60, "minParty": 1, "maxParty": 8,
        "turnMinutes": [{"upTo": 4, "minutes": 90}, {"upTo": 8, "minutes": 120}], "bufferMinutes": 0, "graceMinutes": 15}',
      '{"pickup": true, "preOrder": true, "prepMinutes": 20, "minimum": 0, "freeCancelMinutes": 60, "lateRefundPercent": 50}',
      '{"rates": {"food": 500}, "inclusive": false, "roundOff": true}'
    from (select name, nth, case when random() < 0.25 then 0 else floor(random() * 100) end::int as city
            from unnest($1::text[]) with ordinality as given (name, nth)) given`;
const insertAreas = `
  insert into areas (city, name, zone, place)
  select city, area, zone, point(avg(place[0]), avg(place[1])) from restaurants group by 1, 2, 3`;
const insertSections = `insert into sections (restaurant_id, name, position) select id, 'Menu', 0 from restaurants`;
const insertItems = `
  insert into items (restaurant_id, section_id, code, name, price_paise, diet, position)
  select s.restaurant_id, s.id, 'D' || place, d.name, 10000 + place * 100, 'veg', place
    from (select restaurant_id, id, place, floor(power(${knownDishes}, random()))::int as nth
            from (select restaurant_id, id from sections order by id limit $2 offset $1) s, generate_series(1, $3::int) place) s
    join bench_dishes d on d.nth = s.nth`;

// What the triggers of `items` do, once for all of them.
const countDishes = `
  select count_names('dish', array_agg(name), array_agg(uses)) from (select name, count(*)::int as uses from items group by name) c`;
const rulesOf = `
  select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
   where conrelid = $1::regclass and contype in ('f', 'u') order by contype desc`;
const indexesOf = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
   where indrelid = $1::regclass and not exists (select 1 from pg_constraint where conindid = indexrelid)`;

/** Does the work while a table has no triggers, indexes and foreign keys; then it gets them back, which is far quicker. */
async function withoutUpkeep(client: pg.Client, name: string, work: () => Promise<void>): Promise<void> {
  const { rows: rules } = await client.query<{ name: string; definition: string }>(rulesOf, [name]);
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(indexesOf, [name]);
  await client.query(`alter table ${name} disable trigger user`);
  for (const rule of rules) await client.query(`alter table ${name} drop constraint ${rule.name}`);
  for (const index of indexes) await client.query(`drop index ${index.name}`);
  await work();
  for (const { definition } of indexes) await client.query(definition);
  for (const rule of rules)
    await client.query(`alter table ${name} add constraint ${rule.name} ${rule.definition}`);
  await client.query(`alter table ${name} enable trigger user`);
}

/**
 * Fills an empty database with a country of restaurants: their names nearly all different, their dishes few known to
 * many, a quarter of the houses in one city. It has no tables, hours or staff. The same size gives the same names.
 */
export async function buildNation(url: string, { restaurants, dishes }: NationSize): Promise<void> {
  const db = openDatabase(url, 2);
  await migrate(url, db, false);
  await db.close();
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(
      `set synchronous_commit = off; set maintenance_work_mem = '256MB'; select setseed(0.5)`,
    );
    const names = restaurantNames(restaurants);
    for (let from = 0; from < restaurants; from += batch)
      await client.query(insertRestaurants, [names.slice(from, from + batch), from, cuisines]);
    await client.query(insertAreas);
    await client.query(insertSections);
    await client.query('create temporary table bench_dishes (nth integer primary key, name text)');
    await client.query(
      'insert into bench_dishes select nth, name from unnest($1::text[]) with ordinality as d (name, nth)',
      [dishNames(knownDishes)],
    );
    await withoutUpkeep(client, 'items', async () => {
      for (let from = 0; from < restaurants; from += batch)
        await client.query(insertItems, [from, batch, dishes]);
    });
    await client.query(countDishes);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
