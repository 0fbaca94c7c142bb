import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type Key } from '../../src/contract/contract.ts';
import { statement } from '../../src/store/database.ts';
import { callerAs, restaurantId } from '../support/api.ts';
import { codeOn, password, throughTheDoor, visitorOf } from '../support/visiting.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet, anitha, rohan } = numberOf;
/** Calls from another address each time, as whoever has many of them. */
const from = (n: number) => ({ 'X-Forwarded-For': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` });
const wrongCodes = (right: string, many: number) =>
  Array.from({ length: many }, (_, i) => String(100_000 + i)).filter((code) => code !== right);

describe('attacks on signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ environment: { PROXIES: '1' } });
  });
  afterAll(() => world.close());

  const checks = () =>
    world.twilio.recorder.requests.since(0).filter(({ thing }) => thing.path.endsWith('/VerificationCheck'))
      .length;

  test('of two hundred guesses at a code at once, from as many addresses, five are looked at; then it is dead', async () => {
    const browser = visitorOf(world);
    await browser.call('POST /sign-in', { body: { phone: harpreet, password } });
    const right = await codeOn(world, harpreet);
    const before = checks();
    const guesses = await Promise.all(
      wrongCodes(right, 200).map((code, n) =>
        browser.call('POST /sign-in/code', { body: { code } }, from(n + 1)),
      ),
    );
    expect(checks() - before).toBe(5);
    expect(guesses.filter(({ status }) => status === 204)).toHaveLength(0);
    const late = await browser.call('POST /sign-in/code', { body: { code: right } }, from(9_999));
    expect(late.problem.title).toBe('This code can no longer be used.');
    expect((await browser.call('GET /me', {})).status).toBe(401);
    // Asked for once more it is another code.
    await browser.call('POST /sign-in', { body: { phone: harpreet, password } });
    const other = await codeOn(world, harpreet, right);
    expect((await browser.call('POST /sign-in/code', { body: { code: right } })).status).toBe(422);
    expect((await browser.call('POST /sign-in/code', { body: { code: other } })).status).toBe(204);
  });

  test('a code is good in the browser that asked for it, once, for what it was asked for', async () => {
    const mine = visitorOf(world);
    const theirs = visitorOf(world);
    await mine.call('POST /sign-in', { body: { phone: anitha, password } });
    const code = await codeOn(world, anitha);
    await theirs.call('POST /sign-in', { body: { phone: rohan, password } });
    const other = await codeOn(world, rohan);
    const tried = async (visitor: typeof mine, shown: string) =>
      (await visitor.call('POST /sign-in/code', { body: { code: shown } })).status;
    expect(await tried(visitorOf(world), code)).toBe(422);
    if (code !== other) expect(await tried(theirs, code)).toBe(422);
    const copied = visitorOf(world, mine.cookies);
    expect(await tried(mine, code)).toBe(204);
    expect(await tried(copied, code)).toBe(422);

    // Asked for once more elsewhere, the earlier code is another's and dead.
    const second = visitorOf(world);
    await second.call('POST /sign-in', { body: { phone: rohan, password } });
    const newest = await codeOn(world, rohan, other);
    expect(await tried(theirs, newest)).toBe(422);
    expect(await tried(theirs, other)).toBe(422);
    expect(await tried(second, newest)).toBe(204);
  });

  test('a code is dead after ten minutes', async () => {
    const browser = visitorOf(world);
    await browser.call('POST /sign-in', { body: { phone: anitha, password } });
    const code = await codeOn(world, anitha);
    world.clock.advance(10 * 60_000 + 1);
    const { problem } = await browser.call('POST /sign-in/code', { body: { code } });
    expect(problem.title).toBe('This code can no longer be used.');
  });

  test('guesses at a password from many addresses are stopped; its owner’s remembered device is not', async () => {
    const ours = await throughTheDoor(world, anitha, { remember: true });
    await ours.call('POST /sign-out', {});
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        visitorOf(world).call('POST /sign-in', { body: { phone: anitha, password: `guess ${n}` } }, from(n)),
      ),
    );
    expect(guesses.filter(({ status }) => status === 422)).toHaveLength(8);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(32);
    const elsewhere = await visitorOf(world).call('POST /sign-in', { body: { phone: anitha, password } });
    expect(elsewhere.status).toBe(429);
    const here = await ours.call('POST /sign-in', { body: { phone: anitha, password } });
    expect(here.body.signedIn).toBe(true);
  });

  test('an address is written by whoever stands before us, not by whoever calls', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 70 }, (_, n) =>
        visitorOf(world).call(
          'POST /sign-in/code',
          { body: { code: '123456' } },
          { 'X-Forwarded-For': `10.0.0.${n}, 203.0.113.7` },
        ),
      ),
    );
    expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
  });

  test('an IPv6 network is one caller, however many addresses it has and however they are written', async () => {
    const asked = await Promise.all(
      Array.from({ length: 26 }, (_, n) =>
        fetch(`${world.publicUrl}/account/sign-in`, {
          method: 'POST',
          headers: { 'X-Forwarded-For': n % 2 === 0 ? `2001:db8::${n + 1}:0:0:7` : `2001:db8:0:0:${n}::7` },
          body: new URLSearchParams({ phone: `+9198${String(10_000_000 + n * 10_000)}` }),
          redirect: 'manual',
        }),
      ),
    );
    const refused = await Promise.all(
      asked.filter(({ status }) => status === 422).map((response) => response.text()),
    );
    expect(refused).toHaveLength(6);
    expect(refused[0]).toContain('That was too often.');
  });

  test('a planted session is not the one that is signed in, and dies with it', async () => {
    const attacker = await throughTheDoor(world, harpreet);
    const planted = attacker.cookies.get('thali_session') ?? '';
    const victim = visitorOf(world, [['thali_session', planted]]);
    await throughTheDoor(world, rohan, { visitor: victim });
    expect(victim.cookies.get('thali_session')).not.toBe(planted);
    expect((await victim.call('GET /me', {})).body.person.name).toBe('Rohan Sethi');
    expect((await attacker.call('GET /me', {})).status).toBe(401);
  });

  test('a copied token ends the session it was copied from, once it has been replaced', async () => {
    const browser = await throughTheDoor(world, rohan);
    const thief = visitorOf(world, browser.cookies);
    world.clock.advance(25 * 3_600_000);
    expect((await browser.call('GET /me', {})).status).toBe(200);
    expect(browser.cookies.get('thali_session')).not.toBe(thief.cookies.get('thali_session'));
    // Requests that were under way still carry the old one.
    expect((await thief.call('GET /me', {})).status).toBe(200);
    world.clock.advance(2 * 60_000);
    expect((await thief.call('GET /me', {})).status).toBe(401);
    expect((await browser.call('GET /me', {})).status).toBe(401);
  });

  test('whoever is taken off the staff sees nothing from the next request on', async () => {
    const restaurant = await restaurantId(world, 'the-copper-ladle');
    const manager = await callerAs(world, harpreet);
    const owner = await callerAs(world, rohan);
    const { body } = await owner.call('GET /restaurants/:restaurant/people', { params: { restaurant } });
    const person = body.people.find(({ name }) => name === 'Harpreet Gill')?.id ?? '';
    const asked = () => manager.call('GET /restaurants/:restaurant/people', { params: { restaurant } });
    expect((await asked()).status).toBe(200);
    await owner.call('DELETE /restaurants/:restaurant/people/:person', { params: { restaurant, person } });
    expect((await asked()).status).toBe(404);
  });

  test('no request of another site changes anything, whatever the route', async () => {
    const token = await throughTheDoor(world, rohan);
    const restaurant = await restaurantId(world, 'the-copper-ladle');
    const foreign: Record<string, string>[] = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: world.publicUrl },
    ];
    const changing = (Object.keys(contract) as Key[]).filter((key) => !key.startsWith('GET '));
    const Cookie = `thali_session=${token.cookies.get('thali_session') ?? ''}`;
    const letIn: string[] = [];
    for (const key of changing) {
      const [method = '', path = ''] = key.split(' ');
      const address = `${world.publicUrl}/api${path.replace(':restaurant', restaurant).replace(/:\w+/g, restaurant)}`;
      for (const headers of foreign) {
        const response = await fetch(address, { method, headers: { Cookie, ...headers } });
        const { type } = (await response.json()) as { type: string };
        if (response.status !== 403 || type !== '/api/problems#other-site') letIn.push(key);
      }
    }
    expect(changing.length).toBeGreaterThan(10);
    expect(letIn).toEqual([]);
    const ours = await fetch(`${world.publicUrl}/api/sign-out`, {
      method: 'POST',
      headers: { Cookie, 'Sec-Fetch-Site': 'same-origin' },
    });
    expect(ours.status).toBe(204);
  });

  test('nobody changes the audit, not the web’s role and not the owner of the tables', async () => {
    const { db } = world.thali;
    const enter = statement('test web role', `select set_config('role', 'thali_web', true)`);
    const change = statement('test audit change', `update audit set action = 'nothing'`);
    const remove = statement('test audit remove', 'delete from audit');
    for (const tamper of [change, remove]) {
      await expect(db.rows(tamper)).rejects.toMatchObject({ code: '42501' });
      await expect(
        db.transaction(async (tx) => {
          await tx.rows(enter);
          await tx.rows(tamper);
        }),
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('no number, password or code is in the log', () => {
    const all = world.logged.join('\n');
    expect(all).not.toContain('9000001001');
    expect(all).not.toContain(password);
    expect(all).toContain('a sign-in was refused');
  });
});
