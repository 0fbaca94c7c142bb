import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import knex from 'knex';
import { expect, inject, onTestFinished, test } from 'vitest';
import pg from 'pg';
import { restaurantFile, type RestaurantFile } from '../../src/domain/restaurant-file.ts';
import { root } from '../../src/root.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { type Database, openDatabase, type Queryable, statement } from '../../src/store/database.ts';
import { saveRestaurant } from '../../src/store/save-restaurant.ts';
import { cloneDatabase } from '../support/database.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';

async function emptyDatabase(connections = 2) {
  const own = await cloneDatabase('empty');
  const db = openDatabase(own.url, 2);
  const graph = knex({ client: 'pg', connection: own.url, pool: { min: 0, max: connections } });
  onTestFinished(async () => {
    await graph.destroy();
    await db.close();
    await own.drop();
  });
  const load = (change: Partial<RestaurantFile>) => loadRestaurant(db, graph, smallRestaurant(change));
  const save = (change: Partial<RestaurantFile>) =>
    saveRestaurant(graph, restaurantFile.parse(smallRestaurant(change)));
  return { db, load, save };
}

const kept = statement(
  'test names kept',
  `select kind, name as text, uses as count from names union all select kind || ' word', word, names from name_words
    order by 1, 2`,
);
const counted = statement(
  'test names counted',
  `with open as (select * from restaurants where not draft),
        all_names as (select 'restaurant' as kind, name from open union all
                      select 'dish', i.name from items i join open on open.id = i.restaurant_id union all
                      select 'cuisine', unnest(cuisines) from open),
        different as (select kind, name, count(*)::int as uses from all_names group by 1, 2)
   select kind, name as text, uses as count from different
   union all
   select kind || ' word', word, count(*)::int
     from (select distinct kind, name, unnest(string_to_array(folded_name(name), ' ')) as word from different) d group by 1, 2
    order by 1, 2`,
);

/** What is kept of names of these kinds, after making sure that all that is kept is what counting gives. */
async function keptNames(db: Queryable, kinds = ['dish', 'restaurant']): Promise<string[]> {
  const rows = await db.rows<{ kind: string; text: string; count: number }>(kept);
  expect(rows).toEqual(await db.rows(counted));
  return rows.filter(({ kind }) => kinds.includes(kind)).map(({ text, count }) => `${text} ${count}`);
}

const menu = (...names: string[]): RestaurantFile['menu'] => [
  { section: 'All', items: names.map((name, i) => ({ code: `D${i}`, name, price: 200_00, diet: 'veg' })) },
];

test('names are counted when a restaurant is loaded, again, renamed, with fewer dishes, and when it is gone', async () => {
  const { db, load } = await emptyDatabase();
  const run = (text: string) => db.rows(statement(`test ${text.slice(0, 50)}`, text));
  await load({ menu: menu('Masala Dosa', 'Dal') });
  await load({ slug: 'second', name: 'The Copper Ladle', menu: menu('Dal', 'Dal Makhani') });
  const both = await keptNames(db);
  expect(both).toEqual(['Dal 2', 'Dal Makhani 1', 'Masala Dosa 1', 'One Table Only 1', 'The Copper Ladle 1']);
  await load({ slug: 'second', name: 'The Copper Ladle', menu: menu('Dal', 'Dal Makhani') });
  expect(await keptNames(db)).toEqual(both);
  await load({ slug: 'second', name: 'Copper & Tin', menu: menu('Dal Makhani') });
  expect(await keptNames(db)).toEqual([
    'Dal 1',
    'Dal Makhani 1',
    'Masala Dosa 1',
    'Copper & Tin 1',
    'One Table Only 1',
  ]);
  await run(`update items set name = 'Dal' where name = 'Dal Makhani'`);
  expect(await keptNames(db)).toEqual(['Dal 2', 'Masala Dosa 1', 'Copper & Tin 1', 'One Table Only 1']);
  await run(`update restaurants set name = 'One Table Only'`);
  expect(await keptNames(db)).toEqual(['Dal 2', 'Masala Dosa 1', 'One Table Only 2']);
  await load({ slug: 'second', name: 'Copper & Tin', menu: menu('Dal') });
  await run(`delete from staff`);
  await run(`delete from restaurants where slug = 'one-table'`);
  expect(await keptNames(db)).toEqual(['Dal 1', 'Copper & Tin 1']);
  await run(`delete from restaurants`);
  expect(await keptNames(db)).toEqual([]);
});

test('cuisines are counted when a restaurant is loaded, cooks otherwise, and when it is gone', async () => {
  const { db, load } = await emptyDatabase();
  const run = (text: string) => db.rows(statement(`test ${text.slice(0, 50)}`, text));
  const cuisines = () => keptNames(db, ['cuisine']);
  await load({ cuisines: ['Udupi', 'South Indian'] });
  await load({ slug: 'second', name: 'The Copper Ladle', cuisines: ['South Indian', 'Café'] });
  const both = await cuisines();
  expect(both).toEqual(['Café 1', 'South Indian 2', 'Udupi 1']);
  await load({ slug: 'second', name: 'The Copper Ladle', cuisines: ['South Indian', 'Café'] });
  expect(await cuisines()).toEqual(both);
  await load({ slug: 'second', name: 'The Copper Ladle', cuisines: ['Café', 'North Indian', 'Udupi'] });
  expect(await cuisines()).toEqual(['Café 1', 'North Indian 1', 'South Indian 1', 'Udupi 2']);
  await run(`delete from staff`);
  await run(`delete from restaurants where slug = 'one-table'`);
  expect(await cuisines()).toEqual(['Café 1', 'North Indian 1', 'Udupi 1']);
  await run(`delete from restaurants`);
  expect(await cuisines()).toEqual([]);
});

test('what a draft cooks is counted from when it opens, until it is a draft again', async () => {
  const { db, load } = await emptyDatabase();
  const run = (text: string) => db.rows(statement(`test ${text.slice(0, 50)}`, text));
  const dishes = () => keptNames(db, ['dish']);
  await load({ menu: menu('Dal') });
  await load({ slug: 'second', name: 'The Copper Ladle', menu: menu('Dal', 'Masala Dosa') });
  await run(`update restaurants set draft = slug = 'second'`);
  expect(await dishes()).toEqual(['Dal 1']);
  await load({ slug: 'second', name: 'The Copper Ladle', menu: menu('Dal', 'Dal Makhani', 'Seer Fish') });
  await run(`update items set name = 'Dal Fry' where name = 'Dal Makhani'`);
  await load({ slug: 'second', name: 'The Copper Ladle', menu: menu('Dal', 'Dal Fry') });
  expect(await dishes()).toEqual(['Dal 1']);
  await run(`update restaurants set draft = false`);
  expect(await dishes()).toEqual(['Dal 2', 'Dal Fry 1']);
  await run(`update restaurants set draft = true`);
  expect(await dishes()).toEqual([]);
  await run(`delete from staff`);
  await run(`update restaurants set draft = slug <> 'one-table'`);
  await run(`delete from restaurants where slug = 'second'`);
  expect(await dishes()).toEqual(['Dal 1']);
});

test('restaurants saved at once, of new areas and with the same dishes, do not wait for each other for ever', async () => {
  const { db, save } = await emptyDatabase(8);
  const dishes = Array.from({ length: 12 }, (_, i) => `Dish number ${i}`);
  const house = (i: number): Partial<RestaurantFile> => ({
    slug: `house-${i}`,
    name: `House ${i % 3}`,
    area: `Area ${i % 2}`,
    menu: menu(...(i % 2 === 0 ? dishes : dishes.toReversed())),
  });
  const everybody = Array.from({ length: 8 }, (_, i) => i);
  for (let times = 0; times < 3; times++) {
    await Promise.all(everybody.map((i) => save({ ...house(i), name: `House ${(i + times) % 3}` })));
    await keptNames(db);
  }
});

const houses = `
  insert into restaurants (slug, name, kind, city, area, address, place, zone, currency, about, cuisines, diets,
      known_for, price_band, booking, ordering, tax)
    select slug, name, 'cafe', 'Pune', 'Camp', '', point(73, 18), 'Asia/Kolkata', 'INR', '', '{}', '{}', '{}', 1, '{}', '{}', '{}'
      from (values ('one', 'Café Faridoon'), ('two', 'Café Faridoon'), ('three', 'The Tulu Lantern')) v (slug, name);
  insert into sections (restaurant_id, name, position) select id, 'All', 0 from restaurants;
  insert into items (restaurant_id, section_id, code, name, diet, position)
    select s.restaurant_id, s.id, code, code || ' Pulao', 'veg', 0 from sections s, (values ('Berry'), ('Peas')) v (code)`;

/** Three cafés with two dishes each, in a database as it was before a migration; `goOn` runs it and those after it. */
async function housesBefore(file: string): Promise<{ db: Database; goOn: () => Promise<void> }> {
  const admin = new pg.Client(inject('postgresUrl'));
  await admin.connect();
  const own = `t_names_before_${file.slice(0, 3)}`;
  await admin.query(`create database ${own}`);
  const url = inject('postgresUrl').replace(/\/[^/]*$/, `/${own}`);
  const client = new pg.Client(url);
  await client.connect();
  const db = openDatabase(url, 1);
  onTestFinished(async () => {
    await db.close();
    await client.end();
    await admin.query(`drop database ${own} with (force)`);
    await admin.end();
  });
  const run = async (which: (name: string) => boolean) => {
    for (const name of (await readdir(join(root, 'migrations'))).sort()) {
      if (which(name)) await client.query(await readFile(join(root, 'migrations', name), 'utf8'));
    }
  };
  await run((name) => name < file);
  await client.query(houses);
  return { db, goOn: () => run((name) => name >= file) };
}

test('a database that has restaurants already knows their names as soon as it is migrated', async () => {
  const { db, goOn } = await housesBefore('007_names.sql');
  await goOn();
  expect(await keptNames(db)).toEqual([
    'Berry Pulao 3',
    'Peas Pulao 3',
    'Café Faridoon 2',
    'The Tulu Lantern 1',
  ]);
});

test('a database that has drafts already forgets what they cook as soon as it is migrated', async () => {
  const { db, goOn } = await housesBefore('041_draft_dishes.sql');
  await db.rows(statement('test made a draft', `update restaurants set draft = slug <> 'one'`));
  await goOn();
  expect(await keptNames(db)).toEqual(['Berry Pulao 1', 'Peas Pulao 1', 'Café Faridoon 1']);
});
