import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet } = numberOf;
const pauses = statement('test pauses', 'select count(*)::int as count from pauses where restaurant_id = $1');

describe('a request', () => {
  let world: World;
  let caller: Caller;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld();
    restaurant = await restaurantId(world, 'the-copper-ladle');
    caller = await callerAs(world, harpreet);
  });
  afterAll(() => world.close());

  const pause = (minutes: number, headers: Record<string, string>) =>
    caller.call(
      'POST /restaurants/:restaurant/pause',
      { params: { restaurant }, body: { minutes } },
      headers,
    );
  const count = async () => (await world.thali.db.rows<{ count: number }>(pauses, [restaurant]))[0]?.count;

  test('that comes ten times at once with one key is done once, and answered alike', async () => {
    const key = crypto.randomUUID();
    const came = await Promise.all(Array.from({ length: 10 }, () => pause(30, { 'Idempotency-Key': key })));
    expect(new Set(came.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(came[0]?.status).toBeLessThan(300);
    expect(await count()).toBe(1);
  });

  test('with the key of another is refused, and nothing is done', async () => {
    const key = crypto.randomUUID();
    await pause(20, { 'Idempotency-Key': key });
    const before = await count();
    const { status, problem } = await pause(45, { 'Idempotency-Key': key });
    expect(status).toBe(422);
    expect(problem.detail).toBe('Use a new key for a new request.');
    expect(await count()).toBe(before);
  });

  test.each([
    [{ 'Idempotency-Key': 'short' }, 400, 'The Idempotency-Key must have 8 to 80 characters.'],
    [{ 'Content-Type': 'text/plain' }, 415, 'The body must be JSON.'],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403, 'This request does not come from our pages.'],
    [{ Origin: 'https://elsewhere.example' }, 403, 'This request does not come from our pages.'],
    [{ Origin: 'null' }, 403, 'This request does not come from our pages.'],
  ] as const)('with %o is refused', async (headers, status, title) => {
    const came = await pause(30, headers);
    expect([came.status, came.problem.title]).toEqual([status, title]);
    expect(came.problem.detail).toMatch(/\w/);
  });

  test('with a body that is no JSON, or too long, is refused', async () => {
    const token = caller.token;
    const send = (body: string) =>
      fetch(`${world.publicUrl}/api/restaurants/${restaurant}/pause`, {
        method: 'POST',
        headers: { Cookie: `thali_session=${token}`, 'Content-Type': 'application/json' },
        body,
      });
    expect(await (await send('{"minutes":')).json()).toMatchObject({
      status: 400,
      title: 'The body is not JSON.',
    });
    expect((await send(`{"minutes":"${'9'.repeat(2_000_000)}"}`)).status).toBe(413);
  });

  test('tells Thali’s time with its answer', async () => {
    const { headers } = await caller.call('GET /me', {});
    expect(headers.get('Thali-Time')).toBe(world.clock.now().toISOString());
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  test('is told when it comes too often, and when to come back', async () => {
    // A session of its own: the minute of another may end among these, and be counted anew.
    const eager = await callerAs(world, harpreet);
    let last = await eager.call('GET /me', {});
    for (let i = 0; i < 300 && last.status === 200; i += 1) last = await eager.call('GET /me', {});
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(last.problem.detail).toMatch(/^Try again in \d+ seconds\.$/);
    // Counted in the process: reading a page writes nothing to the database.
    expect(await world.thali.db.rows(statement('test counters', 'select key from rate_limits'))).toEqual([]);
  });
});
