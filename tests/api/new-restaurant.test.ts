import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Joining } from '../../src/contract/desk-restaurants.ts';
import { type Caller, callerAs } from '../support/api.ts';
import { type DinerPhone, dinerPhone } from '../support/diner-phone.ts';
import { codeOn, type Visitor, visitorOf } from '../support/visiting.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const latha = '+919845033333';

const house = {
  name: 'Tamarind & Smoke',
  slug: 'tamarind-and-smoke',
  kind: 'restaurant' as const,
  city: 'Bengaluru',
  area: 'Indiranagar',
  zone: 'Asia/Kolkata',
  address: '14, 12th Main, Indiranagar',
  cuisines: ['Chettinad Smokehouse'],
  languages: ['en' as const, 'kn' as const],
  phone: '98450 33333',
};

describe('a restaurant joins', () => {
  let world: World;
  let desk: Caller;
  let owner: Visitor;
  let ravi: DinerPhone;
  let restaurant = '';
  beforeAll(async () => {
    world = await startWorld();
    desk = await callerAs(world, numberOf.desk);
    owner = visitorOf(world);
    ravi = dinerPhone(world, '+919812300201', 'Ravi');
  });
  afterAll(() => world.close());

  const add = (change: Partial<Joining>) =>
    desk.call('POST /desk/restaurants', { body: { ...house, ...change } });
  const fieldOf = async (asked: ReturnType<typeof add>) => (await asked).problem.errors?.[0]?.field;
  const pageOf = async (path: string) => {
    const response = await fetch(world.publicUrl + path);
    return { status: response.status, text: await response.text() };
  };
  /** Everything guests could find it by. */
  async function seenByGuests() {
    const { messages } = world.twilio.phone('+919812300201').whatsapp;
    const before = messages().length;
    await ravi.say('tamarind & smoke', 'chettinad smokehouse in indiranagar');
    const told = messages()
      .slice(before)
      .filter(({ direction }) => direction === 'received');
    const cuisines = (await desk.call('GET /desk/places', {})).body.cuisines;
    return {
      page: (await pageOf(`/r/${house.slug}`)).status,
      places: (await pageOf('/places?city=Bengaluru&area=Indiranagar')).text.includes('Tamarind'),
      sitemap: (await pageOf('/sitemap.xml')).text.includes(house.slug),
      chat: JSON.stringify(told).split(house.name).length - 1,
      cuisine: cuisines.includes('Chettinad Smokehouse'),
    };
  }

  test('its name in addresses is proposed, and checked', async () => {
    const ask = async (query: { name?: string; area?: string; city?: string; slug?: string }) =>
      (await desk.call('GET /desk/slugs', { query })).body;
    expect(await ask(house)).toEqual({ asked: 'free', proposal: house.slug });
    const taken = { name: 'The Copper Ladle', area: 'Jayanagar', city: 'Bengaluru' };
    expect(await ask({ ...taken, slug: 'the-copper-ladle' })).toEqual({
      asked: 'taken',
      proposal: 'the-copper-ladle-jayanagar',
    });
    expect(await ask({ name: 'Café Olé', slug: 'No!' })).toEqual({ asked: 'wrong', proposal: 'cafe-ole' });
    expect(await ask({ name: '食' })).toEqual({ asked: null, proposal: null });
  });

  test('the desk adds it, and nobody else does', async () => {
    expect(await fieldOf(add({ slug: 'the-copper-ladle' }))).toBe('slug');
    expect(await fieldOf(add({ area: 'Nowhere Nagar' }))).toBe('area');
    expect(await fieldOf(add({ zone: 'Mars/Olympus' }))).toBe('zone');
    expect(await fieldOf(add({ phone: '080 4110 0000' }))).toBe('phone');
    const rohan = await callerAs(world, numberOf.rohan);
    expect((await rohan.call('POST /desk/restaurants', { body: house })).status).toBe(404);
    expect((await rohan.call('GET /desk/slugs', {})).status).toBe(404);
    const { status, body } = await add({});
    expect(status).toBe(201);
    expect(body).toMatchObject({ slug: house.slug, phone: '3333' });
    restaurant = body.id;
    const [row] = (await desk.call('GET /desk/restaurants', { query: { search: 'tamarind' } })).body.rows;
    expect(row).toMatchObject({ id: restaurant, draft: true, staff: 0 });
  });

  test('one is made of its name where the desk leaves it out', async () => {
    const unnamed = (name: string) =>
      add({ name, slug: undefined, cuisines: ['Malabar'], phone: '98450 33334' });
    expect((await unnamed('Monsoon Malabar')).body.slug).toBe('monsoon-malabar');
    expect((await unnamed('Monsoon Malabar')).body.slug).toBe('monsoon-malabar-indiranagar');
    expect(await fieldOf(unnamed('தமிழ்'))).toBe('slug');
  });

  test('guests do not find it', async () => {
    expect(await seenByGuests()).toEqual({
      page: 404,
      places: false,
      sitemap: false,
      chat: 0,
      cuisine: false,
    });
  });

  test('its owner gets in by the text, once; a lost one is sent again until somebody works there', async () => {
    const tokenOf = async (phone: string) => {
      await world.quiet();
      return /invited\/([\w-]+)/.exec(world.twilio.phone(phone).sms.last()?.text ?? '')?.[1] ?? '';
    };
    const isGood = async (token: string) =>
      (await owner.call('GET /entry-links/:token', { params: { token } })).status === 200;
    const lost = await tokenOf(latha);
    const params = { id: restaurant };
    const again = (phone = house.phone) =>
      desk.call('POST /desk/restaurants/:id/owner', { params, body: { phone } });
    expect((await again('98450 33334')).body).toEqual({ phone: '3334' });
    const astray = await tokenOf('+919845033334');
    expect([await isGood(lost), await isGood(astray)]).toEqual([false, true]);
    // The number was a stranger's: their link is good no more when the right one has its own.
    expect((await again()).body).toEqual({ phone: '3333' });
    const token = await tokenOf(latha);
    expect([await isGood(astray), await isGood(token)]).toEqual([false, true]);
    await owner.call('POST /entry-links/:token/code', { params: { token } });
    const body = { name: 'Latha Raman', password: 'smoke over tamarind', code: await codeOn(world, latha) };
    expect((await owner.call('POST /entry-links/:token/use', { params: { token }, body })).status).toBe(204);
    expect((await owner.call('GET /me', {})).body.restaurants).toMatchObject([
      { slug: house.slug, role: 'owner', draft: true },
    ]);
    expect((await again()).status).toBe(409);
  });

  const opening = async () =>
    (await owner.call('GET /restaurants/:restaurant/opening', { params: { restaurant } })).body;
  const open = () => owner.call('POST /restaurants/:restaurant/opening', { params: { restaurant } });

  test('it is refused to open while something is missing, with what', async () => {
    expect(await opening()).toEqual({ open: false, missing: ['hours', 'menu', 'service'] });
    const refused = await open();
    expect(refused.status).toBe(409);
    expect(refused.problem.errors?.map(({ field }) => field)).toEqual(['hours', 'menu', 'service']);
    expect(refused.problem.errors?.every(({ remedy }) => (remedy ?? '').length > 10)).toBe(true);
    const stranger = await callerAs(world, numberOf.rohan);
    const elsewhere = await stranger.call('POST /restaurants/:restaurant/opening', {
      params: { restaurant },
    });
    expect(elsewhere.status).toBe(404);
  });

  test('its owner sets it up, and what is missing becomes less', async () => {
    const params = { restaurant };
    const hours = (await owner.call('GET /restaurants/:restaurant/settings/hours', { params })).body;
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const week = [{ days: [...days], from: '12:00', to: '23:00' }];
    const saved = await owner.call('PUT /restaurants/:restaurant/settings/hours', {
      params,
      body: {
        version: hours.version,
        value: { ...hours.value, hours: { dineIn: week, pickup: week } },
      },
    });
    expect(saved.status).toBe(200);
    expect((await opening()).missing).toEqual(['menu', 'service']);

    const draft = (await owner.call('GET /restaurants/:restaurant/menu/draft', { params })).body;
    const edit = async (since: number, change: object) => {
      const done = await owner.call('POST /restaurants/:restaurant/menu/draft/edits', {
        params,
        body: { since, edit: change as never },
      });
      expect(done.status).toBe(201);
      return { id: done.body.added ?? '', version: done.body.state.version };
    };
    const section = await edit(draft.state.version, { do: 'add', kind: 'section', name: 'Smoke' });
    const dish = await edit(section.version, {
      do: 'add',
      kind: 'item',
      to: section.id,
      name: 'Smoked Seer Fish',
      price: 42_000,
      diet: 'non-veg',
    });
    // Guests have no dish before it is published.
    expect((await opening()).missing).toEqual(['menu', 'service']);
    const published = await owner.call('POST /restaurants/:restaurant/menu/draft/publish', {
      params,
      body: { since: dish.version, version: dish.version },
    });
    expect(published.status).toBe(201);
    expect((await opening()).missing).toEqual(['service']);

    const table = { name: 'T1', area: null, minParty: 1, maxParty: 4, channel: 'online' as const };
    expect((await owner.call('POST /restaurants/:restaurant/tables', { params, body: table })).status).toBe(
      201,
    );
    expect(await opening()).toEqual({ open: false, missing: [] });

    // Where it takes money it says where the money goes.
    const rules = (await owner.call('GET /restaurants/:restaurant/settings/ordering', { params })).body;
    await owner.call('PUT /restaurants/:restaurant/settings/ordering', {
      params,
      body: { version: rules.version, value: { ...rules.value, pickup: true } },
    });
    expect((await opening()).missing).toEqual(['payments']);
    const account = (await owner.call('GET /restaurants/:restaurant/settings/payments', { params })).body;
    const paid = await owner.call('PUT /restaurants/:restaurant/settings/payments', {
      params,
      body: { version: account.version, value: { linkedAccount: 'acc_Tamarind000001' } },
    });
    expect(paid.status).toBe(200);
    expect(await opening()).toEqual({ open: false, missing: [] });
    expect((await seenByGuests()).page).toBe(404);
  });

  test('it opens, guests find it and book, and its people are told', async () => {
    expect((await open()).body).toEqual({ open: true, missing: [] });
    // A second tap is no second opening.
    expect((await open()).body.open).toBe(true);
    expect(await seenByGuests()).toEqual({
      page: 200,
      places: true,
      sitemap: true,
      chat: expect.toSatisfy((count: number) => count >= 2),
      cuisine: true,
    });
    expect((await owner.call('GET /me', {})).body.restaurants).toMatchObject([{ draft: false }]);
    await ravi.say('table for 2 tomorrow at 8 pm at Tamarind & Smoke', 'yes');
    await world.quiet();
    const params = { restaurant };
    const query = { day: '2026-11-28' };
    const { bookings } = (await owner.call('GET /restaurants/:restaurant/bookings', { params, query })).body;
    expect(bookings).toMatchObject([{ party: 2, status: 'requested' }]);
    expect(world.twilio.phone(latha).sms.last()?.text).toContain(
      'New booking, Tamarind & Smoke\nSat, 28 Nov, 8:00 pm, 2 people\nRavi',
    );
    const audited = await world.thali.db.rows<{ action: string }>(
      {
        name: 'test joined audit',
        text: `select action from audit where restaurant_id = $1
                  and action in ('restaurant added', 'invited to the staff', 'opened for guests') order by id`,
      },
      [restaurant],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'restaurant added',
      'invited to the staff',
      'invited to the staff',
      'invited to the staff',
      'opened for guests',
    ]);
  });
});
