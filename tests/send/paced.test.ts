import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { until } from '../support/until.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ environment: { WHATSAPP_PER_SECOND: '4' } });
}, 60_000);
afterAll(() => world.close());

const states = statement(
  'test paced states',
  `select count(*)::int as all, (count(*) filter (where state = 'sent'))::int as sent
     from outbox where kind = 'message'`,
);
const look = async () => {
  const [row] = await world.thali.db.rows<{ all: number; sent: number }>(states);
  if (!row) throw new Error('Counting gives a row.');
  return row;
};

test('what is more than the rate of a number waits, and leaves by itself', async () => {
  const numbers = Array.from({ length: 16 }, (_, i) => `+9198450444${10 + i}`);
  const began = performance.now();
  await Promise.all(numbers.map((number) => dinerPhone(world, number, 'Asha').say('hello')));
  await until('everything has left', async () => {
    const { all, sent } = await look();
    return all >= 16 && all === sent;
  });
  const { all } = await look();
  // What a silent number may send at once, and the one with which the next second begins; the rest by the rate.
  expect(performance.now() - began).toBeGreaterThan(((all - 5) / 4) * 1_000);
});
