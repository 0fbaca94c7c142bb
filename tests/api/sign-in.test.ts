import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOn, password, throughTheDoor, visitorOf } from '../support/visiting.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet, anitha, rohan } = numberOf;
const wrongCode = (right: string) => (right === '000000' ? '111111' : '000000');

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('by number and password, then the code on that number’s phone', async () => {
    const browser = visitorOf(world);
    const first = await browser.call('POST /sign-in', { body: { phone: '90000 01001', password } });
    expect(first.body).toEqual({ signedIn: false, sentTo: '1001' });
    expect((await browser.call('GET /me', {})).status).toBe(401);
    const code = await codeOn(world, harpreet);
    const refused = await browser.call('POST /sign-in/code', { body: { code: wrongCode(code) } });
    expect(refused.problem.errors).toEqual([
      {
        field: 'code',
        message: 'is not the one we sent',
        remedy: 'Look at the newest message and type its six digits.',
      },
    ]);
    const second = await browser.call('POST /sign-in/code', { body: { code } });
    expect(second.status).toBe(204);
    expect((await browser.call('GET /me', {})).body).toMatchObject({ person: { name: 'Harpreet Gill' } });
  });

  test('a remembered device needs no code, for thirty days, and only for whom it remembers', async () => {
    const browser = await throughTheDoor(world, anitha, { remember: true });
    await browser.call('POST /sign-out', {});
    expect((await browser.call('GET /me', {})).status).toBe(401);
    const again = await browser.call('POST /sign-in', { body: { phone: anitha, password } });
    expect(again.body).toEqual({ signedIn: true, sentTo: null });
    const other = visitorOf(world, browser.cookies);
    const asRohan = await other.call('POST /sign-in', { body: { phone: rohan, password } });
    expect(asRohan.body.signedIn).toBe(false);
    world.clock.advance(31 * 24 * 3_600_000);
    const late = await browser.call('POST /sign-in', { body: { phone: anitha, password } });
    expect(late.body.signedIn).toBe(false);
  });

  test('says nothing of who is known', async () => {
    const refusals = await Promise.all(
      [anitha, '+919812345678', '+919876500000', 'nonsense'].map(async (phone) => {
        const { status, text } = await visitorOf(world).call('POST /sign-in', {
          body: { phone, password: 'not the password' },
        });
        return `${status} ${text}`;
      }),
    );
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toContain('The number or the password is not right.');
  });

  test('one sees where one is signed in, ends one, and all', async () => {
    const here = await throughTheDoor(world, rohan, { remember: true });
    const there = await throughTheDoor(world, rohan);
    const { body } = await here.call('GET /me/access', {});
    expect(body.sessions).toHaveLength(2);
    expect(body.devices).toHaveLength(1);
    const other = body.sessions.find((each) => !each.here);
    await here.call('DELETE /me/sessions/:session', { params: { session: other?.id ?? '' } });
    expect((await there.call('GET /me', {})).status).toBe(401);
    const mine = body.sessions.find((each) => each.here)?.id ?? '';
    const stranger = await throughTheDoor(world, harpreet);
    const foreign = await stranger.call('DELETE /me/sessions/:session', { params: { session: mine } });
    expect(foreign.status).toBe(404);
    await here.call('DELETE /me/sessions', {});
    expect((await here.call('GET /me', {})).status).toBe(401);
    const again = await here.call('POST /sign-in', { body: { phone: rohan, password } });
    expect(again.body.signedIn).toBe(false);
  });

  test('another password: weak ones are refused, other devices are out, the old one is good no more', async () => {
    const here = await throughTheDoor(world, harpreet, { remember: true });
    const there = await throughTheDoor(world, harpreet);
    const change = (current: string, next: string) =>
      here.call('PUT /me/password', { body: { current, next } });
    for (const weak of ['short', 'password123', 'Pass-Word-123', 'aaaaaaaaaaaa', 'thali 12345']) {
      expect((await change(password, weak)).problem.errors?.[0]?.field, weak).toBe('next');
    }
    expect((await change('not mine at all', 'monsoon ladder pickle')).problem.errors?.[0]?.field).toBe(
      'current',
    );
    expect((await change(password, 'monsoon ladder pickle')).status).toBe(204);
    expect((await here.call('GET /me', {})).status).toBe(200);
    expect((await there.call('GET /me', {})).status).toBe(401);
    const old = await here.call('POST /sign-in', { body: { phone: harpreet, password } });
    expect(old.status).toBe(422);
    const fresh = await here.call('POST /sign-in', {
      body: { phone: harpreet, password: 'monsoon ladder pickle' },
    });
    expect(fresh.body.signedIn).toBe(false);
  });

  test('a name is changed', async () => {
    const browser = await throughTheDoor(world, anitha);
    await browser.call('PUT /me/name', { body: { name: '  Anitha M.  ' } });
    expect((await browser.call('GET /me', {})).body.person.name).toBe('Anitha M.');
  });
});
