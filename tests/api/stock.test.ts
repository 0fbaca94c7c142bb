import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoints } from '../../src/contract/contract.ts';
import type { BodyIn } from '../../src/contract/endpoint.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const put = 'PUT /restaurants/:restaurant/stock/:thing';
type Change = BodyIn<Endpoints[typeof put]>;

describe('what is sold out', () => {
  let world: World;
  let caller: Caller;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld();
    caller = await callerAs(world, numberOf.harpreet);
    restaurant = await restaurantId(world, 'the-copper-ladle');
  });
  afterAll(() => world.close());

  const all = async (who = caller) =>
    (await who.call('GET /restaurants/:restaurant/stock', { params: { restaurant } })).body;
  const thing = async (name: string) => {
    const found = (await all()).things.find((each) => each.name === name);
    if (!found) throw new Error(`Nothing is called ${name}.`);
    return found;
  };
  const change = async (name: string, body: Change, who = caller) =>
    who.call(put, { params: { restaurant, thing: (await thing(name)).id }, body });
  const page = async () => (await fetch(`${world.publicUrl}/r/the-copper-ladle`)).text();

  test('a dish goes off until tomorrow, says since when, and comes back', async () => {
    expect(await thing('Garlic Naan')).toMatchObject({ code: 'GN', section: 'Breads', off: null });
    expect((await change('Garlic Naan', { act: 'off', until: 'today' })).status).toBe(204);
    // The business day ends at four in the morning in India.
    expect((await thing('Garlic Naan')).off).toEqual({
      since: '2026-11-27T12:30:00.000Z',
      until: '2026-11-27T22:30:00.000Z',
    });
    expect((await all()).tomorrow).toBe('2026-11-27T22:30:00.000Z');
    expect(await page()).toMatch(/Garlic Naan[^§]{0,900}?Sold out today/);

    world.clock.advance(10 * 60_000);
    await change('Garlic Naan', { act: 'off', until: null });
    expect((await thing('Garlic Naan')).off).toEqual({ since: '2026-11-27T12:30:00.000Z', until: null });

    await change('Garlic Naan', { act: 'back' });
    expect((await thing('Garlic Naan')).off).toBe(null);
  });

  test('until a time on the restaurant’s clock, which must be still to come', async () => {
    await change('Dal Makhani', { act: 'off', until: { day: '2026-11-27', time: '21:30' } });
    expect((await thing('Dal Makhani')).off?.until).toBe('2026-11-27T16:00:00.000Z');
    for (const until of [{ day: '2026-11-27', time: '17:00' }, '2027-11-27T00:00:00.000Z']) {
      const { status, problem } = await change('Dal Makhani', { act: 'off', until });
      expect([status, problem.errors?.[0]?.field]).toEqual([422, 'until']);
    }
    expect((await thing('Dal Makhani')).off?.until).toBe('2026-11-27T16:00:00.000Z');
  });

  test('so many are left today, also none', async () => {
    await change('Paneer Tikka', { act: 'only', count: 6 });
    expect(await thing('Paneer Tikka')).toMatchObject({ left: 6, off: null });
    await change('Paneer Tikka', { act: 'only', count: 0 });
    expect(await thing('Paneer Tikka')).toMatchObject({ left: 0, off: null });
    expect((await change('Paneer Tikka', { act: 'only', count: -1 })).status).toBe(422);
    await change('Paneer Tikka', { act: 'back' });
    expect((await thing('Paneer Tikka')).left).toBe(null);
  });

  test('an option is off wherever it is asked for', async () => {
    const option = (await all()).things.find(({ section }) => section === null);
    if (!option) throw new Error('There are no options.');
    await change(option.name, { act: 'off', until: null });
    expect((await thing(option.name)).off).toMatchObject({ until: null });
  });

  test('so many each day are counted from today on, whatever was said of today', async () => {
    const name = 'Butter Naan';
    expect(await thing(name)).toMatchObject({ left: null, daily: null });
    await change(name, { act: 'only', count: 4 });
    expect(await thing(name)).toMatchObject({ left: 4, daily: null });
    await change(name, { act: 'daily', count: 30 });
    expect(await thing(name)).toMatchObject({ left: 30, daily: 30 });
    await change(name, { act: 'only', count: 6 });
    expect(await thing(name)).toMatchObject({ left: 6, daily: 30 });
    // Off is off; what it is counted by is another matter.
    await change(name, { act: 'off', until: null });
    await change(name, { act: 'daily', count: 12 });
    expect(await thing(name)).toMatchObject({ left: 12, daily: 12, off: { until: null } });
    await change(name, { act: 'back' });
    await change(name, { act: 'back' });
    expect(await thing(name)).toMatchObject({ left: null, daily: 12, off: null });
    await change(name, { act: 'daily', count: null });
    expect(await thing(name)).toMatchObject({ left: null, daily: null });
    for (const count of [-1, 1.5, 100_001]) {
      const { status, problem } = await change(name, { act: 'daily', count });
      expect([count, status, problem.errors?.[0]?.field]).toEqual([count, 422, 'count']);
    }
  });

  test('an option is counted by the day wherever it is asked for', async () => {
    const option = (await all()).things.find(({ section, off }) => section === null && off === null);
    if (!option) throw new Error('There are no options.');
    await change(option.name, { act: 'daily', count: 20 });
    expect(await thing(option.name)).toMatchObject({ left: 20, daily: 20 });
    const host = await callerAs(world, numberOf.anitha);
    expect((await change(option.name, { act: 'daily', count: 5 }, host)).status).toBe(403);
    expect((await thing(option.name)).daily).toBe(20);
  });

  test('hosts look, and do not say what the kitchen has; neighbours do neither', async () => {
    const host = await callerAs(world, numberOf.anitha);
    expect((await all(host)).things.length).toBeGreaterThan(20);
    expect((await change('Garlic Naan', { act: 'off', until: null }, host)).status).toBe(403);
    const neighbour = await callerAs(world, '+919000018003');
    expect((await change('Garlic Naan', { act: 'off', until: null }, neighbour)).status).toBe(404);
    const other = await restaurantId(world, 'harbour-almanac');
    const { id } = await thing('Garlic Naan');
    const across = await neighbour.call(put, {
      params: { restaurant: other, thing: id },
      body: { act: 'off', until: null },
    });
    expect(across.status).toBe(404);
    expect((await thing('Garlic Naan')).off).toBe(null);
  });
});
