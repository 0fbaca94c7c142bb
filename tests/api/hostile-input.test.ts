import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type Key } from '../../src/contract/contract.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { callerAs, callerWith, restaurantId } from '../support/api.ts';
import { sampleOf } from '../support/sample.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { rohan, desk } = numberOf;

/** What breaks what was not written with it in mind: databases, calendars, patterns, encodings. */
const hostile = [
  '\u0000',
  "'; drop table people; --",
  '2026',
  '0001-01-01',
  '9999-12-31T23:59:59.000Z',
  '1~2026~11111111-1111-4111-8111-111111111111',
  '2026~11111111-1111-4111-8111-111111111111',
  '11111111-1111-4111-8111-111111111111~\u0000',
  '-99999999999999999999',
];
/** What no address can hold. */
const inBodies = [...hostile, '\ud800', `${'a '.repeat(30_000)}!`];

type Path = (string | number)[];

function leavesOf(value: unknown, at: Path = []): Path[] {
  if (typeof value === 'string' || typeof value === 'number') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The same value with something else at one place. */
function put(value: unknown, [next, ...rest]: Path, it: unknown): unknown {
  if (next === undefined) return it;
  if (Array.isArray(value))
    return value.map((each, n) => (n === next ? put(each, rest, it) : (each as unknown)));
  return { ...(value as object), [next]: put((value as Record<string, unknown>)[next], rest, it) };
}

interface Sent {
  params: Record<string, string>;
  query: Record<string, unknown> | undefined;
  body: unknown;
}

/** Requests of which one part is hostile. */
function variants(endpoint: Endpoint, usual: Sent): Sent[] {
  const names = Object.keys(usual.params).filter((name) => name !== 'restaurant');
  const all: Sent[] = [];
  for (const name of names)
    for (const it of hostile) all.push({ ...usual, params: { ...usual.params, [name]: it } });
  const asked = endpoint.query ? Object.keys(endpoint.query.shape) : [];
  for (const name of asked)
    for (const it of hostile) all.push({ ...usual, query: { ...usual.query, [name]: it } });
  // Passwords are hashed and nothing else, which takes its time.
  const typed = leavesOf(usual.body).filter(
    ([name]) => !['password', 'current', 'next'].includes(String(name)),
  );
  for (const path of typed)
    for (const it of inBodies) all.push({ ...usual, body: put(usual.body, path, it) });
  return all;
}

const endpoints = Object.entries(contract) as [Key, Endpoint][];

describe('hostile input', () => {
  let world: World;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld();
    restaurant = await restaurantId(world, 'the-copper-ladle');
  });
  afterAll(() => world.close());

  test('nested beyond all sense is refused before anybody walks it', async () => {
    const caller = await callerAs(world, rohan);
    const deep = `${'['.repeat(8_000)}"]"${']'.repeat(8_000)}`;
    const edit = (after: string) =>
      fetch(`${world.publicUrl}/api/restaurants/${restaurant}/menu/draft/edits`, {
        method: 'POST',
        headers: { Cookie: `thali_session=${caller.token}`, 'Content-Type': 'application/json' },
        body: `{"since":0,"edit":{"do":"set","kind":"item","id":"x","field":"about","after":${after}}}`,
      });
    expect((await edit(deep)).status).toBe(400);
    // Brackets in text are text.
    expect((await edit(JSON.stringify(`\\"${'['.repeat(100)}`))).status).not.toBe(400);
  });

  test.each([
    '/places?city=%00',
    '/places?diet=%00&page=2',
    '/r/%00',
    '/photos/%00.jpg',
    '/bills/%00',
    '/print/%00',
    '/account/%00',
    '/assets/%00.js',
  ])('%s is answered as any other address', async (path) => {
    const response = await fetch(world.publicUrl + path, { redirect: 'manual' });
    expect(response.status).toBeLessThan(500);
  });

  test.each(endpoints)('%s answers it, and tells nothing of what is within', async (key, endpoint) => {
    if (endpoint.gives === 'events') return;
    const id = '11111111-1111-4111-8111-111111111111';
    const names = [...key.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
    const usual: Sent = {
      params: Object.fromEntries(names.map((name) => [name, name === 'restaurant' ? restaurant : id])),
      query: endpoint.query && (sampleOf(endpoint.query, id) as Record<string, unknown>),
      body: endpoint.body && sampleOf(endpoint.body, id),
    };
    const phone = endpoint.who === 'operator' ? desk : rohan;
    const signedIn = () => (endpoint.who === 'anyone' ? callerWith(world) : callerAs(world, phone));
    let caller = await signedIn();
    for (const [nth, sent] of variants(endpoint, usual).entries()) {
      // A session is allowed so many requests a minute, and some of these end it.
      if (nth % 15 === 14 || key.includes('/me/')) caller = await signedIn();
      const file = endpoint.takes && { file: new Blob(['x'], { type: endpoint.takes.types[0] ?? '' }) };
      const came = await caller.call(key, { ...sent, ...file } as never);
      const what = `${key} with ${JSON.stringify(sent).slice(0, 300)}: ${came.text.slice(0, 300)}`;
      expect.soft(came.status, what).toBeLessThan(500);
      expect.soft(came.text, what).not.toMatch(/node_modules|\bat \w+ \(|syntax error|relation "|\/src\//);
    }
  });
});
