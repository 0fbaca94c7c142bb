import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callerAs, restaurantId } from '../support/api.ts';
import { codeOn, password, throughTheDoor, visitorOf } from '../support/visiting.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet, anitha, rohan } = numberOf;
const meera = '+919845012345';

describe('the people of a restaurant', () => {
  let world: World;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld();
    restaurant = await restaurantId(world, 'the-copper-ladle');
  });
  afterAll(() => world.close());

  const staffOf = async (phone: string) =>
    (
      await (
        await callerAs(world, phone)
      ).call('GET /restaurants/:restaurant/people', { params: { restaurant } })
    ).body;
  const idOf = async (name: string) =>
    (await staffOf(rohan)).people.find((each) => each.name?.startsWith(name))?.id ?? '';
  const invite = async (as: string, phone: string, role: 'owner' | 'manager' | 'host' | 'kitchen') =>
    (await callerAs(world, as)).call('POST /restaurants/:restaurant/people/invitations', {
      params: { restaurant },
      body: { phone, role },
    });
  const tokenOn = async (phone: string) => {
    await world.quiet();
    const text = world.twilio.phone(phone).sms.last()?.text ?? '';
    return /staff\/invited\/([\w-]+)/.exec(text)?.[1] ?? '';
  };

  test('are seen by those who run the place, with the last digits of their numbers', async () => {
    const { people } = await staffOf(harpreet);
    expect(people.map(({ name, role, phone }) => [name, role, phone])).toEqual([
      ['Harpreet Gill', 'manager', '1001'],
      ['Anitha Murthy', 'host', '1002'],
      ['Rohan Sethi', 'owner', '1003'],
    ]);
    expect(people.map(({ may }) => may.change)).toEqual([true, true, false]);
    const host = await callerAs(world, anitha);
    const asked = await host.call('GET /restaurants/:restaurant/people', { params: { restaurant } });
    expect(asked.status).toBe(403);
  });

  test('a manager makes, changes and removes no owner', async () => {
    expect((await invite(harpreet, meera, 'owner')).status).toBe(403);
    const manager = await callerAs(world, harpreet);
    const params = { restaurant, person: await idOf('Rohan') };
    const key = 'PUT /restaurants/:restaurant/people/:person/role';
    expect((await manager.call(key, { params, body: { role: 'host' } })).status).toBe(403);
    const own = { restaurant, person: await idOf('Harpreet') };
    expect((await manager.call(key, { params: own, body: { role: 'owner' } })).status).toBe(403);
    const removed = await manager.call('DELETE /restaurants/:restaurant/people/:person', { params });
    expect(removed.status).toBe(403);
    const link = await manager.call('POST /restaurants/:restaurant/people/:person/link', { params });
    expect(link.status).toBe(403);
  });

  test('the last owner stays one', async () => {
    const owner = await callerAs(world, rohan);
    const params = { restaurant, person: await idOf('Rohan') };
    const role = await owner.call('PUT /restaurants/:restaurant/people/:person/role', {
      params,
      body: { role: 'host' },
    });
    expect(role.problem.detail).toContain('A restaurant needs an owner.');
    const removed = await owner.call('DELETE /restaurants/:restaurant/people/:person', { params });
    expect(removed.status).toBe(403);
  });

  test('an invitation lets its number in once, and nobody else', async () => {
    expect((await invite(harpreet, '98450 12345', 'host')).body).toEqual({ phone: '2345' });
    const first = await tokenOn(meera);
    await invite(harpreet, meera, 'kitchen');
    const token = await tokenOn(meera);
    const browser = visitorOf(world);
    const read = (of: string) => browser.call('GET /entry-links/:token', { params: { token: of } });
    expect((await read(first)).status).toBe(404);
    expect((await read(token)).body).toMatchObject({
      restaurant: 'The Copper Ladle',
      role: 'kitchen',
      phone: '2345',
      hasPassword: false,
    });
    await browser.call('POST /entry-links/:token/code', { params: { token } });
    const body = { name: 'Meera Nair', password: 'three green ladles', code: await codeOn(world, meera) };
    const use = (visitor: typeof browser, given: typeof body) =>
      visitor.call('POST /entry-links/:token/use', { params: { token }, body: given });
    expect((await use(visitorOf(world), body)).status).toBe(422);
    expect((await use(browser, { ...body, password: 'short' })).problem.errors?.[0]?.field).toBe('password');
    expect((await use(browser, body)).status).toBe(204);
    const { body: me } = await browser.call('GET /me', {});
    expect(me.restaurants.map(({ slug, role }) => [slug, role])).toEqual([['the-copper-ladle', 'kitchen']]);
    expect((await read(token)).status).toBe(404);
    expect((await staffOf(rohan)).invitations).toEqual([]);
  });

  test('an invitation too old, or taken back, is good for nothing', async () => {
    await invite(rohan, '+919845099999', 'owner');
    const taken = await tokenOn('+919845099999');
    const owner = await callerAs(world, rohan);
    const invitation = (await staffOf(rohan)).invitations[0]?.id ?? '';
    const manager = await callerAs(world, harpreet);
    const params = { restaurant, invitation };
    const key = 'DELETE /restaurants/:restaurant/people/invitations/:invitation';
    expect((await manager.call(key, { params })).status).toBe(403);
    expect((await owner.call(key, { params })).status).toBe(204);
    const read = async (token: string) =>
      (await visitorOf(world).call('GET /entry-links/:token', { params: { token } })).status;
    expect(await read(taken)).toBe(404);
    await invite(rohan, '+919845088888', 'host');
    const old = await tokenOn('+919845088888');
    expect(await read(old)).toBe(200);
    world.clock.advance(72 * 3_600_000);
    expect(await read(old)).toBe(404);
  });

  test('inviting somebody who has a password gives nobody their account', async () => {
    const elsewhere = await restaurantId(world, 'monsoon-table');
    const other = (await (await callerAs(world, numberOf.desk)).call('GET /me', {})).body;
    expect(other.operator).toBe(true);
    await invite(rohan, numberOf.desk, 'host');
    const token = await tokenOn(numberOf.desk);
    const thief = visitorOf(world);
    await thief.call('POST /entry-links/:token/code', { params: { token } });
    const code = await codeOn(world, numberOf.desk);
    const use = (typed: string) =>
      thief.call('POST /entry-links/:token/use', { params: { token }, body: { password: typed, code } });
    expect((await use('a password of my own')).problem.errors?.[0]?.field).toBe('password');
    expect((await thief.call('GET /me', {})).status).toBe(401);
    expect((await use(password)).status).toBe(204);
    expect((await thief.call('GET /me', {})).body.restaurants.map(({ id }) => id)).not.toContain(elsewhere);
  });

  test('an owner’s link lets somebody choose a new password, and signs them out everywhere', async () => {
    const before = await throughTheDoor(world, anitha, { remember: true });
    const owner = await callerAs(world, rohan);
    const params = { restaurant, person: await idOf('Anitha') };
    const sent = await owner.call('POST /restaurants/:restaurant/people/:person/link', { params });
    expect(sent.body).toEqual({ phone: '1002' });
    const token = await tokenOn(anitha);
    expect(token).toHaveLength(43);
    const browser = visitorOf(world);
    const asked = await browser.call('POST /entry-links/:token/code', { params: { token } });
    expect(asked.text).toBe('');
    const code = await codeOn(world, anitha);
    const body = { password: 'copper kettle monsoon', code };
    expect((await browser.call('POST /entry-links/:token/use', { params: { token }, body })).status).toBe(
      204,
    );
    expect((await before.call('GET /me', {})).status).toBe(401);
    const old = await before.call('POST /sign-in', { body: { phone: anitha, password } });
    expect(old.status).toBe(422);
  });

  test('the order of telling is changed, and is not when somebody came meanwhile', async () => {
    const manager = await callerAs(world, harpreet);
    const ids = (await staffOf(harpreet)).people.map(({ id }) => id);
    const order = (people: string[]) =>
      manager.call('PUT /restaurants/:restaurant/people/order', { params: { restaurant }, body: { people } });
    expect((await order(ids.slice(1))).status).toBe(409);
    expect((await order(ids.toReversed())).status).toBe(204);
    expect((await staffOf(harpreet)).people.map(({ id }) => id)).toEqual(ids.toReversed());
  });

  test('what somebody invited to is taken back with their role, and when they are removed', async () => {
    const owner = await callerAs(world, rohan);
    const params = { restaurant, person: await idOf('Anitha') };
    const become = (role: 'manager' | 'host') =>
      owner.call('PUT /restaurants/:restaurant/people/:person/role', { params, body: { role } });
    const standing = async (phone: string) => {
      const token = await tokenOn(phone);
      return async () =>
        (await visitorOf(world).call('GET /entry-links/:token', { params: { token } })).status;
    };
    await become('manager');
    await invite(anitha, '+919812300551', 'host');
    await invite(rohan, '+919812300552', 'host');
    const hers = await standing('+919812300551');
    const others = await standing('+919812300552');
    expect([await hers(), await others()]).toEqual([200, 200]);
    await become('host');
    expect([await hers(), await others()]).toEqual([404, 200]);
    await become('manager');
    await invite(anitha, '+919812300553', 'manager');
    const later = await standing('+919812300553');
    expect(await later()).toBe(200);
    await owner.call('DELETE /restaurants/:restaurant/people/:person', { params });
    expect([await later(), await others()]).toEqual([404, 200]);
  });
});
