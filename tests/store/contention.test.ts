import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { statement } from '../../src/store/database.ts';
import { messageForm, postMessage } from '../support/signed.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await loadRestaurant(world.thali.db, world.thali.knex, smallRestaurant());
});
afterAll(() => world.close());

const heldThere = statement(
  'test held there',
  `select v.status, count(*)::int as count, count(o.reservation_id)::int as seated
     from reservations v join restaurants r on r.id = v.restaurant_id
     left join table_slots o on o.reservation_id = v.id
    where r.slug = 'one-table' group by v.status`,
);
const troubles = statement(
  'test troubles',
  'select deadlocks::int as deadlocks from pg_stat_database where datname = current_database()',
);

test('a thousand people want one table in the same moment: one gets it, the others are told so', {
  timeout: 240_000,
}, async () => {
  const people = Array.from({ length: 1_000 }, (_, i) => `whatsapp:+91981270${String(i).padStart(4, '0')}`);

  const times: number[] = [];
  const answers = await Promise.all(
    people.map(async (who) => {
      const began = performance.now();
      const response = await postMessage(
        world,
        messageForm(who, 'table for 2 tomorrow 8pm at one table only'),
      );
      times.push(performance.now() - began);
      return response.status;
    }),
  );
  expect(new Set(answers)).toEqual(new Set([200]));
  await world.quiet();

  const held = await world.thali.db.rows<{ status: string; count: number; seated: number }>(heldThere);
  expect(held.filter((h) => h.status === 'held')).toEqual([{ status: 'held', count: 1, seated: 1 }]);
  expect(held.filter((h) => h.status !== 'held').every((h) => h.seated === 0)).toBe(true);

  const said = people.map((who) => world.twilio.ledger.entries({ to: who }).at(-1)?.body ?? '');
  expect(said.filter((text) => text.includes('What name shall I put it under?'))).toHaveLength(1);
  expect(said.filter((text) => text.includes('One Table Only is full'))).toHaveLength(999);
  expect(await world.thali.db.rows(troubles)).toEqual([{ deadlocks: 0 }]);
  expect(world.logged.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  times.sort((a, b) => a - b);
  process.stdout.write(
    `one table, 1,000 at once: acknowledged p50 ${Math.round(times[500] ?? 0)} ms, p99 ${Math.round(times[990] ?? 0)} ms\n`,
  );
});
