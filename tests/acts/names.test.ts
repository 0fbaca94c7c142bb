import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesLike, searchNamed, searchServing } from '../../src/acts/names.ts';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import { restaurantsServing } from '../../src/store/serving.ts';
import { cloneDatabase, type OwnDatabase } from '../support/database.ts';

let own: OwnDatabase;
let db: Database;
beforeAll(async () => {
  own = await cloneDatabase('seeded');
  db = openDatabase(own.url, 2);
});
afterAll(async () => {
  await db.close();
  await own.drop();
});

describe('a restaurant is found by its name', () => {
  test.each([
    ['the copper ladle', 'The Copper Ladle', 1],
    ['LADLE COPPER', 'The Copper Ladle', 1],
    ['coper ladel', 'The Copper Ladle', 0.8],
    ['cpoper laddle', 'The Copper Ladle', 0.8],
    ['cooper laddel', 'The Copper Ladle', 0.65],
    ['copperladle', 'The Copper Ladle', 1],
    ['copper', 'The Copper Ladle', 0.9],
    ['begums deg', 'Begum’s Deg', 1],
    ['begam deg', 'Begum’s Deg', 0.7],
    ['cafe faridon', 'Café Faridoon', 0.9],
    ['kite and crum', 'The Kite & Crumb', 0.85],
    ['gul e dastarkhawan', 'Gul-e-Dastarkhwan', 0.9],
    ['tamarind veranda', 'Tamarind Verandah at Hotel Kaverigiri', 0.8],
    ['lucky abacas restaurant', 'The Lucky Abacus', 0.45],
  ])('%j is %s', async (words, name, least) => {
    const [first, second] = await searchNamed(db, words, 5);
    expect(first?.name).toBe(name);
    expect(first?.score).toBeGreaterThanOrEqual(least);
    expect(second?.score ?? 0).toBeLessThan((first?.score ?? 0) - 0.15);
  });

  test.each(['xyzzy', 'fnord nagar', '!!!', '', 'a', 'x'.repeat(1_600), 'x '.repeat(800)])(
    '%j is no name',
    async (words) => {
      expect(await searchNamed(db, words, 5)).toEqual([]);
    },
  );
});

const whoServes = statement(
  'test who serves',
  'select distinct restaurant_id as id from items where name = $1',
);

describe('a dish is found on the menus that have it', () => {
  test.each([
    ['rogan josh', 'Rogan Josh'],
    ['rogon jhosh', 'Rogan Josh'],
    ['gulabjamun', 'Gulab Jamun'],
    ['dal makhanee', 'Dal Makhani'],
    ['buter chiken', 'Butter Chicken'],
  ])('%j is %s', async (words, name) => {
    const { dish, found } = await searchServing(db, words, { limit: 45 });
    expect(dish).toBe(name);
    const serving = await db.rows<{ id: string }>(whoServes, [name]);
    expect(serving.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(serving.map(({ id }) => id)));
  });

  test('the nearest first where a place is known', async () => {
    const mumbai = { latitude: 19.06, longitude: 72.83 };
    const { found } = await searchServing(db, 'biryani', { limit: 45, near: mumbai });
    const same = found.filter(
      ({ score }) => Math.round(score * 10) === Math.round((found[0]?.score ?? 0) * 10),
    );
    const away = same.map(({ place }) =>
      Math.hypot(place.latitude - mumbai.latitude, place.longitude - mumbai.longitude),
    );
    expect(away.length).toBeGreaterThan(2);
    expect(away).toEqual(away.toSorted((one, other) => one - other));
  });

  test('the same houses, whether menus are looked at one by one or those of the houses around', async () => {
    const wanted = {
      dishes: await namesLike(db, 'dish', 'butter chicken', 12),
      near: { latitude: 12.97, longitude: 77.64 },
      limit: 45,
    };
    const oneByOne = await restaurantsServing(db, wanted, 1);
    const around = await restaurantsServing(db, wanted, 10_000);
    expect(oneByOne.length).toBeGreaterThan(2);
    expect(around.map(({ id, score }) => [id, score])).toEqual(oneByOne.map(({ id, score }) => [id, score]));
    const nearest = await restaurantsServing(db, { ...wanted, limit: 1 }, 10_000);
    expect(nearest.map(({ name }) => name)).toEqual(['The Copper Ladle']);
  });

  test('of those who cook and cost as wished', async () => {
    const { found } = await searchServing(db, 'butter chicken', { limit: 45, priceBand: 1 });
    expect(found.every(({ priceBand }) => priceBand === 1)).toBe(true);
    expect((await searchServing(db, 'butter chicken', { limit: 45, cuisine: 'Nobody’s' })).found).toEqual([]);
  });

  test('and none where no dish is called so', async () => {
    expect((await searchServing(db, 'xyzzy town', { limit: 45 })).found).toEqual([]);
  });
});

test('no more names are given than were asked for, the best of them first', async () => {
  const names = await namesLike(db, 'dish', 'chicken', 7);
  expect(names).toHaveLength(7);
  expect(names.map(({ score }) => score)).toEqual(names.map(({ score }) => score).toSorted((a, b) => b - a));
});
