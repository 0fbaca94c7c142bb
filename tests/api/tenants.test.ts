import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type Key } from '../../src/contract/contract.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { type Caller, callerAs, callerWith, restaurantId } from '../support/api.ts';
import { sampleOf } from '../support/sample.ts';
import { buy } from '../support/shop.ts';
import { type Books, booksOf } from '../support/tenants.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

/** Owner of Monsoon Table; she has no business at The Copper Ladle. */
const { sheeba } = numberOf;

const endpoints = (Object.entries(contract) as [Key, Endpoint][]).filter(([key]) =>
  key.includes(':restaurant'),
);

/** Everything one would send to an endpoint who knows another house's ids. */
function given(key: Key, endpoint: Endpoint, restaurant: string, foreign: string): object {
  const names = [...key.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const body = endpoint.body && sampleOf(endpoint.body, foreign);
  const query = endpoint.query && sampleOf(endpoint.query, foreign);
  return {
    params: Object.fromEntries(names.map((name) => [name, name === 'restaurant' ? restaurant : foreign])),
    ...(body === undefined ? {} : { body }),
    ...(query === undefined ? {} : { query }),
    ...(endpoint.takes ? { file: new Blob(['x'], { type: endpoint.takes.types[0] ?? '' }) } : {}),
  };
}

describe('another house', () => {
  let world: World;
  let caller: Caller;
  let theirs: string;
  let mine: string;
  let books: Books;
  beforeAll(async () => {
    world = await startWorld();
    world.razorpay.pay((await buy(world)).linkId);
    await world.quiet();
    await buy(world);
    [theirs, mine] = [
      await restaurantId(world, 'the-copper-ladle'),
      await restaurantId(world, 'monsoon-table'),
    ];
    books = await booksOf(world.thali.db, theirs);
    caller = await callerAs(world, sheeba);
  }, 60_000);
  afterAll(() => world.close());

  test('has rows in the tables that matter, or this file would prove nothing', () => {
    const full = [...books.idsOf.keys()];
    expect(full).toEqual(
      expect.arrayContaining(['orders', 'tickets', 'payments', 'items', 'tables', 'staff']),
    );
  });

  test.each(endpoints)('%s is not there for its neighbour, and not for nobody', async (key, endpoint) => {
    const foreign = books.some();
    const sent = given(key, endpoint, theirs, foreign) as never;
    const anybody = endpoint.who === 'anyone';
    expect((await caller.call(key, sent)).status, 'asked for by its neighbour').toBe(anybody ? 200 : 404);
    if (anybody) return;
    expect((await callerWith(world).call(key, sent)).status, 'asked for by nobody').toBe(401);
  });

  test.each(endpoints)('%s gives away nothing of it when asked at one’s own', async (key, endpoint) => {
    if (endpoint.gives === 'events') return;
    const asked = new Set<string>();
    for (const [table, [id = '']] of books.idsOf) {
      const sent = given(key, endpoint, mine, id);
      // What holds no id at all is the same request for every table.
      if (asked.has(JSON.stringify(sent))) continue;
      asked.add(JSON.stringify(sent));
      const came = await caller.call(key, sent as never);
      expect(came.status, `${key} with an id of ${table}: ${came.text.slice(0, 200)}`).toBeLessThan(500);
      expect(books.toldIn(came.text, id), `${key} with an id of ${table}`).toEqual([]);
    }
    expect(await booksOf(world.thali.db, theirs).then(({ sums }) => sums)).toEqual(books.sums);
  });
});
