import type { Knex } from 'knex';
import type { Clock } from '../../clock.ts';
import { restaurantFile } from '../../domain/restaurant-file.ts';
import { OperatorError } from '../../errors.ts';
import { z } from 'zod';
import { type Database, statement } from '../../store/database.ts';
import { saveRestaurant } from '../../store/save-restaurant.ts';
import { dismissOthers, hireStaff } from '../../store/staff.ts';
import { areas, cities } from './areas.ts';
import { desk } from './desk.ts';
import { restaurants } from './restaurants/index.ts';
import { closeToday, fillTonight } from './situations.ts';
import { inWords } from '../../domain/wrong-words.ts';

const countRestaurants = statement('seed count', 'select count(*)::int as count from restaurants');
const insertArea = statement(
  'seed area',
  `insert into areas (city, name, aliases, zone, place) values ($1, $2, $3, $4, point($5, $6))
   on conflict (city, name) do update set aliases = excluded.aliases, place = excluded.place`,
);

/** Whether the database has no restaurant yet. */
export async function isEmpty(db: Database): Promise<boolean> {
  return (await db.rows<{ count: number }>(countRestaurants))[0]?.count === 0;
}

/** Checks a restaurant's file and saves it with its staff. Throws an `OperatorError` that lists what is wrong with it. */
export async function loadRestaurant(db: Database, knex: Knex, file: unknown): Promise<string> {
  const checked = restaurantFile.safeParse(file, { error: inWords });
  if (!checked.success) {
    throw new OperatorError(`This is not a restaurant file:\n${z.prettifyError(checked.error)}`);
  }
  const id = await saveRestaurant(knex, checked.data);
  const { staff } = checked.data;
  for (const [rank, member] of staff.entries()) await hireStaff(db, id, { ...member, rank });
  await dismissOthers(
    db,
    id,
    staff.map(({ phone }) => phone),
  );
  return id;
}

/** Saves the neighbourhoods that can be searched around. */
async function loadAreas(db: Database): Promise<void> {
  const zoneOf = new Map(cities.map((city) => [city.name, city.zone]));
  for (const area of areas) {
    await db.rows(insertArea, [
      area.city,
      area.name,
      area.aliases,
      zoneOf.get(area.city) ?? 'Asia/Kolkata',
      area.longitude,
      area.latitude,
    ]);
  }
}

/** The whole stand-in world: places, restaurants, the desk, one restaurant full tonight and one closed today. */
export async function loadSeed(db: Database, knex: Knex, clock: Clock): Promise<number> {
  await loadAreas(db);
  const ids = new Map<string, string>();
  for (const file of restaurants) ids.set(file.slug, await loadRestaurant(db, knex, file));
  await hireStaff(db, null, desk);
  const now = clock.now();
  const full = ids.get('monsoon-table');
  if (full) await fillTonight(db, full, now);
  const closed = ids.get('sunday-supper-club');
  if (closed) await closeToday(db, closed, now);
  return restaurants.length;
}
