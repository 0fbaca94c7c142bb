import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAround } from '../../src/acts/around.ts';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import { nearestNamedAround, namedAround, nearestWordedAround } from '../../src/store/named-around.ts';
import type { Around } from '../../src/store/restaurants.ts';
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

const bengaluru: Around = { centre: { latitude: 12.96, longitude: 77.6 }, metres: 30_000, limit: 45 };
const hyderabad: Around = { ...bengaluru, centre: { latitude: 17.4, longitude: 78.46 } };

const whoServes = statement(
  'test who serves in a city',
  `select distinct r.name from items i join restaurants r on r.id = i.restaurant_id
    where i.name = $1 and r.city = $2 order by 1`,
);

describe('who is around a place', () => {
  test.each([
    ['dal makhanee', 'Dal Makhani'],
    ['buter chiken', 'Butter Chicken'],
    ['gulabjamun', 'Gulab Jamun'],
  ])('has the misspelt dish %j', async (words, dish) => {
    const found = await searchAround(db, words, bengaluru);
    const serving = await db.rows<{ name: string }>(whoServes, [dish, 'Bengaluru']);
    expect(serving.length).toBeGreaterThan(0);
    const best = found.filter(({ score }) => score >= (found[0]?.score ?? 0) - 0.15).map(({ name }) => name);
    expect(best).toEqual(expect.arrayContaining(serving.map(({ name }) => name)));
    expect(found[0]?.score).toBeGreaterThanOrEqual(0.6);
    expect(found[0]?.score).toBeLessThanOrEqual(0.9);
  });

  test.each([
    ['coper ladel', 'The Copper Ladle'],
    ['forno gulmohur', 'Forno Gulmohar'],
    ['tamarind veranda', 'Tamarind Verandah at Hotel Kaverigiri'],
    ['yukary', 'Yukari Counter'],
  ])('is called by the misspelt name %j', async (words, name) => {
    const [first] = await searchAround(db, words, bengaluru);
    expect(first).toMatchObject({ name });
    expect(first?.score).toBeGreaterThanOrEqual(0.75);
  });

  test.each([
    ['itallian', 'Italian'],
    ['mangalorian', 'Mangalorean'],
    ['japaneese', 'Japanese'],
    ['south indan', 'South Indian'],
  ])('cooks the misspelt cuisine %j', async (words, cuisine) => {
    const [first] = await searchAround(db, words, bengaluru);
    expect(first?.cuisines).toContain(cuisine);
    expect(first?.score).toBeGreaterThanOrEqual(0.75);
  });

  test('and nobody who is elsewhere, or cooks and costs otherwise than is wished', async () => {
    expect((await searchAround(db, 'coper ladel', hyderabad)).map(({ name }) => name)).not.toContain(
      'The Copper Ladle',
    );
    expect(await searchAround(db, 'coper ladel', { ...bengaluru, priceBand: 1 })).toEqual([]);
    const vegan = await searchAround(db, 'biryani', { ...hyderabad, cuisine: 'vegan' });
    expect(vegan.map(({ name }) => name)).toEqual(['Millet & Moss']);
  });

  test('the nearest first of those that fit alike, and no more than were asked for', async () => {
    const all = await searchAround(db, 'chicken', bengaluru);
    expect(all.length).toBeGreaterThan(3);
    const away = all.map(
      ({ place, score }) =>
        Math.hypot(place.latitude - bengaluru.centre.latitude, place.longitude - bengaluru.centre.longitude) -
        Math.round(score * 10) * 10,
    );
    expect(away).toEqual(away.toSorted((one, other) => one - other));
    const two = await searchAround(db, 'chicken', { ...bengaluru, limit: 2 });
    expect(two.map(({ name }) => name)).toEqual(all.slice(0, 2).map(({ name }) => name));
  });

  test('with a dish that has the one word around, when another word is of dishes far away only', async () => {
    const found = await searchAround(db, 'kolkata biryani', bengaluru);
    expect(found.length).toBeGreaterThan(0);
    expect(Math.max(...found.map(({ score }) => score))).toBeLessThan(0.6);
  });

  test.each(['xyzzy', '!!!', '', 'x'.repeat(1_600)])('is nobody for %j', async (words) => {
    expect(await searchAround(db, words, bengaluru)).toEqual([]);
  });
});

const manyBiryanis = statement(
  'test many biryanis',
  `insert into items (restaurant_id, section_id, code, name, price_paise, diet, position)
   select s.restaurant_id, s.id, 'many' || n, 'Biryani Nr' || n, 20000, 'veg', n
     from (select s.* from sections s join restaurants r on r.id = s.restaurant_id where r.slug = 'the-copper-ladle' limit 1) s,
          generate_series(1, 450) n`,
);

// The few of the seed come after all the others then, and are not among those that are fetched to be rated.
const seedLast = statement(
  'test biryanis of the seed last',
  `with gone as (delete from names where kind = 'dish' and 'biryani' = any(words) and name not like 'Biryani Nr%' returning name, uses)
   insert into names (kind, name, uses) select 'dish', 'last ' || name, uses from gone`,
);
const asBefore = statement(
  'test biryanis of the seed named as before',
  `update names set name = substr(name, 6) where kind = 'dish' and name like 'last %'`,
);

describe('a word that is in the names of very many dishes', () => {
  let large: OwnDatabase;
  let there: Database;
  const before = new Map<string, string[]>();
  const asked = ['biryani', 'biriyani', 'kolkata biryani'];
  const namesFor = async (words: string) =>
    (await searchAround(there, words, bengaluru)).map(({ name }) => name).toSorted();
  beforeAll(async () => {
    large = await cloneDatabase('seeded');
    there = openDatabase(large.url, 2);
    for (const words of asked) before.set(words, await namesFor(words));
    for (const change of [manyBiryanis, seedLast, asBefore]) await there.rows(change);
  });
  afterAll(async () => {
    await there.close();
    await large.drop();
  });

  test.each(asked)('%j finds whom it found when they were few', async (words) => {
    expect(before.get(words)?.length).toBeGreaterThan(1);
    expect(await namesFor(words)).toEqual(before.get(words));
  });
});

describe('the same restaurants are found', () => {
  const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id).toSorted();
  test.each([
    ['dish', 'Butter Chicken', ['butter'], ['chicken']],
    ['cuisine', 'South Indian', ['south'], ['indian']],
    ['restaurant', 'The Copper Ladle', ['copper'], ['ladle']],
  ] as const)('by a %s, whichever way they are looked for', async (kind, name, one, other) => {
    const names = [{ name, score: 1 }];
    const each = await namedAround(db, kind, names, bengaluru);
    const nearest = await nearestNamedAround(db, kind, names, bengaluru);
    const worded = await nearestWordedAround(db, kind, { rare: [], common: [one, other] }, bengaluru);
    expect(each.length).toBeGreaterThan(0);
    expect(idsOf(nearest)).toEqual(idsOf(each));
    expect(idsOf(worded)).toEqual(expect.arrayContaining(idsOf(each)));
    for (const words of worded.flatMap(({ names }) => names))
      expect(words).toEqual(expect.arrayContaining([...one, ...other]));
    expect(nearest.map(({ score }) => score)).toEqual(each.map(() => 1));
  });
});
