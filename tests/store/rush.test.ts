import { afterAll, beforeAll, expect, test } from 'vitest';
import { search } from '../../src/acts/find.ts';
import { hold } from '../../src/acts/tables.ts';
import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { statement } from '../../src/store/database.ts';
import { acting, guest } from '../support/guests.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
});
afterAll(() => world.close());

const saturday = '2026-11-28';
const load = (change: Partial<RestaurantFile>) =>
  loadRestaurant(world.thali.db, world.thali.knex, smallRestaurant(change));
const tables = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({ name: `T${nth}`, seats: [1, 4] as [number, number] }));

test('as many as there are tables come at once: each gets one, and nobody is told that all is full', async () => {
  const restaurantId = await load({ slug: 'rush', name: 'Rush', tables: tables(12) });
  const { db } = world.thali;
  const run = acting(world, db);
  const guests = await Promise.all(Array.from({ length: 12 }, (_, nth) => guest(db, `10${10 + nth}`)));
  const wanted = { restaurantId, partySize: 4, at: Date.parse(`${saturday}T20:00:00+05:30`) };
  const answers = await Promise.all(guests.map((who) => run((act) => hold(act, who, wanted))));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
});

const largest = statement(
  'test largest by message',
  'select largest_by_message as largest from restaurants where id = $1',
);

test('the largest party a house seats by message is known whatever changes on its floor', async () => {
  const known = async (id: string) =>
    (await world.thali.db.rows<{ largest: number }>(largest, [id]))[0]?.largest;
  let changes = 0;
  const change = (sql: string, id: string) => {
    changes += 1;
    return world.thali.db.rows(statement(`test change ${changes}`, sql), [id]);
  };
  const two = [
    { name: 'A', seats: [1, 4] as [number, number] },
    { name: 'B', seats: [1, 2] as [number, number] },
  ];
  const groups = [{ tables: ['A', 'B'], seats: [5, 6] as [number, number] }];
  const id = await load({ slug: 'largest', name: 'Largest', tables: two, groups });
  expect(await known(id)).toBe(6);
  await change("update tables set retired_at = now() where restaurant_id = $1 and name = 'B'", id);
  expect(await known(id)).toBe(4);
  await change(
    "update tables set retired_at = null, channel = 'walk-in' where restaurant_id = $1 and name = 'B'",
    id,
  );
  expect(await known(id)).toBe(4);
  await change("update tables set channel = 'online' where restaurant_id = $1", id);
  expect(await known(id)).toBe(6);
  await change('delete from table_groups where restaurant_id = $1', id);
  expect(await known(id)).toBe(4);
  await change(`update restaurants set booking = booking || '{"maxParty": 3}' where id = $1`, id);
  expect(await known(id)).toBe(3);
  await change(`update restaurants set booking = booking || '{"mode": "walk-in"}' where id = $1`, id);
  expect(await known(id)).toBe(0);
});

test('of more houses than one batch has, the nearest with a table come first, and full ones never', async () => {
  const run = acting(world, world.thali.db);
  const far = { latitude: 22.5, longitude: 88.3 };
  const ids: string[] = [];
  for (let nth = 0; nth < 20; nth++) {
    const latitude = far.latitude + nth * 0.001;
    ids.push(await load({ ...far, latitude, slug: `far-${nth}`, name: `Far ${nth}`, tables: tables(1) }));
  }
  const at = Date.parse(`${saturday}T20:00:00+05:30`);
  // Nobody is left in the whole first batch.
  for (const [nth, restaurantId] of ids.slice(0, 17).entries()) {
    for (const hours of [-1.5, 0, 1.5]) {
      const who = await guest(world.thali.db, `2${nth + 100}`);
      await run((act) => hold(act, who, { restaurantId, partySize: 4, at: at + hours * 3_600_000 }));
    }
  }
  const wish = { partySize: 2, date: saturday, time: '20:00' };
  const answer = await run((act) => search(act, { wish, near: far }));
  expect(answer.kind === 'some' && answer.rows.map((row) => [row.id, row.at])).toEqual(
    ids.slice(17).map((id) => [id, at]),
  );
  const large = await run((act) => search(act, { wish: { ...wish, partySize: 5 }, near: far }));
  expect(large).toMatchObject({ kind: 'none', table: { party: 5, at }, times: [] });
});
