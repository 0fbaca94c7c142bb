import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAudit } from '../../src/store/audit.ts';
import { callerAs, type Caller, restaurantId } from '../support/api.ts';
import { say } from '../support/orders.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet, anitha, rohan } = numberOf;

describe('settings', () => {
  let world: World;
  let at: { restaurant: string };
  let manager: Caller;
  beforeAll(async () => {
    world = await startWorld();
    at = { restaurant: await restaurantId(world, 'the-copper-ladle') };
    manager = await callerAs(world, harpreet);
  });
  afterAll(() => world.close());

  test.each(['profile', 'hours', 'booking', 'ordering', 'tax', 'notifications'] as const)(
    '%s are saved as they were read, and nothing has changed',
    async (group) => {
      const get = `GET /restaurants/:restaurant/settings/${group}` as const;
      const put = `PUT /restaurants/:restaurant/settings/${group}` as const;
      const { body: before } = await manager.call(get, { params: at });
      const { version, value } = before;
      const saved = await manager.call(put, { params: at, body: { version, value } as never });
      expect(saved.problem.errors ?? []).toEqual([]);
      expect(saved.status).toBe(200);
      expect(saved.body).toMatchObject({ version, value, effects: { moved: [], stranded: [] } });
    },
  );

  test('a profile is what guests read at once', async () => {
    const { body } = await manager.call('GET /restaurants/:restaurant/settings/profile', { params: at });
    const value = {
      ...body.value,
      about: 'Copper pots,\u202e slow fires.',
      knownFor: ['Dal'],
      languages: ['en' as const, 'kn' as const],
      practices: '<b>Compost</b>',
      details: { wifi: true },
    };
    const saved = await manager.call('PUT /restaurants/:restaurant/settings/profile', {
      params: at,
      body: { version: body.version, value },
    });
    expect(saved.body.value).toMatchObject({ about: 'Copper pots, slow fires.', knownFor: ['Dal'] });
    const page = await (await fetch(`${world.publicUrl}/r/the-copper-ladle`)).text();
    expect(page).toContain('Copper pots, slow fires.');
    expect(page).toContain('Wi-Fi for guests · We speak English, Kannada');
    expect(page).toContain('&lt;b&gt;Compost&lt;/b&gt;');
  });

  test('of two who save, the second sees what it is now', async () => {
    const { body } = await manager.call('GET /restaurants/:restaurant/settings/booking', { params: at });
    const save = (leadMinutes: number) =>
      manager.call('PUT /restaurants/:restaurant/settings/booking', {
        params: at,
        body: { version: body.version, value: { ...body.value, leadMinutes } },
      });
    expect((await save(60)).status).toBe(200);
    const second = await save(90);
    expect(second.status).toBe(409);
    expect(second.problem.current).toMatchObject({ value: { leadMinutes: 60 } });
  });

  test.each([
    ['booking', { minParty: 5, maxParty: 4 }, 'value.maxParty', 'Choose 5 or more'],
    [
      'booking',
      { coversPerQuarter: 4, onlineCoversPerQuarter: 6 },
      'value.onlineCoversPerQuarter',
      'Choose 4',
    ],
    [
      'hours',
      { closures: [{ from: '2026-12-02', to: '2026-12-01', reason: 'Wedding' }] },
      'value.closures.0.to',
      'Choose 2026-12-02',
    ],
    ['tax', { gstin: '29ZZTFC0101C1ZX' }, 'value.gstin', undefined],
    ['tax', { rates: { drinks: 500 } }, 'value.rates', 'Give food a rate'],
    ['ordering', { throttle: { minutes: 15 } }, 'value.throttle', 'Say how many'],
  ] as const)(
    'what is wrong in %s is told by its field, with what to do',
    async (group, change, field, remedy) => {
      const { body } = await manager.call(`GET /restaurants/:restaurant/settings/${group}`, { params: at });
      const { status, problem } = await manager.call(`PUT /restaurants/:restaurant/settings/${group}`, {
        params: at,
        body: { version: body.version, value: { ...body.value, ...change } } as never,
      });
      expect(status).toBe(422);
      expect(problem.errors?.map((each) => each.field)).toEqual([field]);
      expect(problem.errors?.[0]?.remedy ?? '').toContain(remedy ?? '');
    },
  );

  test('periods that overlap are named, the later one', async () => {
    const { body } = await manager.call('GET /restaurants/:restaurant/settings/hours', { params: at });
    const { dineIn, pickup } = body.value.hours;
    const late = { days: ['mon' as const], from: '15:00', to: '17:00' };
    const { problem } = await manager.call('PUT /restaurants/:restaurant/settings/hours', {
      params: at,
      body: { version: body.version, value: { ...body.value, hours: { dineIn: [...dineIn, late], pickup } } },
    });
    expect(problem.errors).toMatchObject(
      [{ field: `value.hours.dineIn.${dineIn.length}.from`, message: /^lies within 12:00 to 15:30/ }].map(
        (each) => ({ ...each, message: expect.stringMatching(each.message) as string }),
      ),
    );
  });

  test('a booking under a new closure keeps its table and is told to staff', async () => {
    const phone = world.twilio.phone(harpreet);
    await say(world, phone, 'hi', 'book 2 1 december 7:30pm Meera');
    const { body } = await manager.call('GET /restaurants/:restaurant/settings/hours', { params: at });
    const closures = [{ from: '2026-12-01', to: '2026-12-01', reason: 'Wedding' }];
    const saved = await manager.call('PUT /restaurants/:restaurant/settings/hours', {
      params: at,
      body: { version: body.version, value: { ...body.value, closures } },
    });
    expect(saved.body.effects).toEqual({
      moved: [],
      stranded: [
        expect.objectContaining({
          name: 'Meera',
          partySize: 2,
          at: '2026-12-01T14:00:00.000Z',
          why: 'closed',
        }),
      ],
    });
    await world.quiet();
    expect(phone.whatsapp.last()?.text).toContain('Meera');
  });

  test('what was changed, by whom, stands in the audit', async () => {
    const [last] = await readAudit(world.thali.db, at.restaurant, { limit: 1 });
    expect(last).toMatchObject({ by: 'Harpreet Gill', action: 'hours changed' });
    expect(Object.keys(last?.detail ?? {})).toEqual(['closures']);
  });

  test('where the money goes is the owner’s to say', async () => {
    const { body } = await manager.call('GET /restaurants/:restaurant/settings/payments', { params: at });
    const sent = {
      params: at,
      body: { version: body.version, value: { linkedAccount: 'acc_ABCDEFGH123456' } },
    };
    const put = 'PUT /restaurants/:restaurant/settings/payments';
    expect((await manager.call(put, sent)).status).toBe(403);
    expect((await (await callerAs(world, rohan)).call(put, sent)).body.value).toEqual({
      linkedAccount: 'acc_ABCDEFGH123456',
    });
  });

  test('a host sets nothing, and another house is not there', async () => {
    const host = await callerAs(world, anitha);
    expect((await host.call('GET /restaurants/:restaurant/settings/tax', { params: at })).status).toBe(403);
    const other = { restaurant: await restaurantId(world, 'forno-gulmohar') };
    expect((await manager.call('GET /restaurants/:restaurant/settings/tax', { params: other })).status).toBe(
      404,
    );
  });

  test('closes for half an hour and opens again', async () => {
    const closed = await manager.call('POST /restaurants/:restaurant/pause', {
      params: at,
      body: { minutes: 30 },
    });
    expect(closed.body).toEqual({ until: new Date(world.clock.now().getTime() + 30 * 60_000).toISOString() });
    const get = () => manager.call('GET /restaurants/:restaurant/pause', { params: at });
    expect((await get()).body).toEqual(closed.body);
    expect((await manager.call('DELETE /restaurants/:restaurant/pause', { params: at })).status).toBe(204);
    expect((await get()).body).toEqual({ until: null });
  });
});
