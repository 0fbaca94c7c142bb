import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeedKind } from '../../src/domain/audit/deeds.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { writeAudit } from '../../src/store/audit.ts';
import { statement } from '../../src/store/database.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { say } from '../support/orders.ts';
import { MoneyLife } from '../support/money-life.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

const ravi = '+919000098101';
const meera = '+919000098102';
const hema = '+919000098103';

const older = statement(
  'test audit of an older Thali',
  `insert into audit (at, restaurant_id, person_id, action) values ($1, $2, null, 'soup stirred')`,
);

const atDesk = statement(
  'test at the desk',
  'select person_id as id from staff where restaurant_id is null limit 1',
);

describe('who did what, over HTTP', () => {
  let world: World;
  let owner: Caller;
  let manager: Caller;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld();
    const file = smallRestaurant({
      slug: 'glass-house',
      name: 'Glass House',
      tables: ['T1', 'T2', 'T3'].map((name) => ({ name, seats: [1, 4] as [number, number] })),
      staff: [
        { name: 'Ravi', phone: ravi, role: 'owner' },
        { name: 'Meera', phone: meera, role: 'manager' },
        { name: 'Hema', phone: hema, role: 'host' },
      ],
    });
    await loadRestaurant(world.thali.db, world.thali.knex, file);
    restaurant = await restaurantId(world, 'glass-house');
    owner = await callerAs(world, ravi);
    manager = await callerAs(world, meera);
  });
  afterAll(() => world.close());

  const read = (
    query: { kind?: DeedKind; person?: string; after?: string; limit?: number } = {},
    as = owner,
  ) => as.call('GET /restaurants/:restaurant/audit', { params: { restaurant }, query });
  const retire = async (name: string, retired: boolean, as = owner) => {
    const params = { restaurant };
    const { tables } = (await as.call('GET /restaurants/:restaurant/floor', { params })).body;
    const found = tables.find((each) => each.name === name);
    const changed = await as.call('PATCH /restaurants/:restaurant/tables/:table', {
      params: { restaurant, table: found?.id ?? '' },
      body: { version: found?.version ?? 0, retired },
    });
    expect(changed.status).toBe(200);
  };

  test('begins with nothing', async () => {
    expect((await read()).body).toEqual({ rows: [], next: null });
  });

  test('tells when, who, how and what, the latest first', async () => {
    await retire('T1', true);
    world.clock.advance(60_000);
    await retire('T1', false, manager);
    const { rows } = (await read({}, manager)).body;
    expect(rows).toEqual([
      {
        id: expect.any(String) as string,
        at: world.clock.now().toISOString(),
        who: 'Meera',
        door: 'web',
        kind: 'tables',
        what: 'Brought table T1 back.',
      },
      expect.objectContaining({ who: 'Ravi', what: 'Took table T1 off the floor.' }),
    ]);
  });

  test('names the dish whose price was changed', async () => {
    const params = { restaurant };
    const { menu, state } = (await owner.call('GET /restaurants/:restaurant/menu/draft', { params })).body;
    const dish = menu.sections[0]?.items[0];
    const { body } = await owner.call('POST /restaurants/:restaurant/menu/draft/edits', {
      params,
      body: {
        since: state.version,
        edit: {
          do: 'set',
          kind: 'item',
          id: dish?.id ?? '',
          field: 'price',
          before: dish?.price,
          after: 210_00,
        },
      },
    });
    const { version } = body.state;
    const published = await owner.call('POST /restaurants/:restaurant/menu/draft/publish', {
      params,
      body: { since: version, version },
    });
    expect(published.status).toBeLessThan(300);
    expect((await read({ kind: 'menu' })).body.rows.map(({ who, what }) => [who, what])).toEqual([
      ['Ravi', 'Published the menu. Dal: price ₹200 → ₹210.'],
    ]);
  });

  test('is read page by page, and by kind and person', async () => {
    await owner.call('GET /restaurants/:restaurant/menu/file', {
      params: { restaurant },
      query: { format: 'json', of: 'live' },
    });
    const first = (await read({ limit: 2 })).body;
    const second = (await read({ limit: 2, after: first.next ?? '' })).body;
    expect([...first.rows, ...second.rows].map(({ what }) => what)).toEqual([
      'Downloaded the menu as a file.',
      'Published the menu. Dal: price ₹200 → ₹210.',
      'Brought table T1 back.',
      'Took table T1 off the floor.',
    ]);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 2, null]);
    expect((await read({ kind: 'files' })).body.rows.map(({ kind }) => kind)).toEqual(['files']);
    expect((await read({ kind: 'money' })).body.rows).toEqual([]);
    const { people } = (
      await owner.call('GET /restaurants/:restaurant/audit/people', { params: { restaurant } })
    ).body;
    expect(people.map(({ name }) => name)).toEqual(['Meera', 'Ravi']);
    const hers = await read({ person: people[0]?.id ?? '', kind: 'tables' });
    expect(hers.body.rows.map(({ who }) => who)).toEqual(['Meera']);
    for (const after of ['x', '-1', '1e3', '9'.repeat(19)]) expect((await read({ after })).status).toBe(404);
    expect((await read({ kind: 'soup' as DeedKind })).status).toBe(422);
  });

  test('is for owners and managers', async () => {
    const host = await callerAs(world, hema);
    expect((await read({}, host)).status).toBe(403);
    const asked = await host.call('GET /restaurants/:restaurant/audit/people', { params: { restaurant } });
    expect(asked.status).toBe(403);
  });

  test('tells of money that was sent back by text', async () => {
    const life = await MoneyLife.begin(world, 'glass-house', '00009811', ravi);
    const [payment] = await life.payments();
    world.razorpay.pay(payment?.linkId ?? '');
    await world.quiet();
    await life.decide('accept');
    await life.giveBack('10%');
    const { rows } = (await read({ kind: 'money' })).body;
    const what = expect.stringMatching(/^Paid back ₹[\d.]+ of order \d+\.$/) as string;
    expect(rows).toMatchObject([{ who: 'Ravi', door: 'text', what }]);
  });

  test('tells what staff do by text as what they do on a page', async () => {
    const phone = world.twilio.phone(ravi);
    await say(world, phone, '86 dal until 9pm', 'only 6 dal', 'back dal', 'price dal 220');
    await say(world, phone, 'pause 30', 'open again', 'close tonight', 'open again');
    const numberAfter = async (words: string) => {
      await say(world, phone, words);
      return /#(\d+)/.exec(phone.whatsapp.last()?.text ?? '')?.[1] ?? words;
    };
    const sat = await numberAfter('walk in 2');
    const booked = await numberAfter('book 3 at 8 Mehta');
    await say(world, phone, `move ${booked} to 8:30`, `move ${booked} to T3`, `done ${sat}`, 'undo');
    await world.pass(155);
    await say(world, phone, `no show ${booked}`, 'undo', `here ${booked}`);
    const { rows } = (await read({ limit: 17 })).body;
    expect(rows.map(({ what }) => what).toReversed()).toEqual([
      'Took Dal off the menu until 21:00.',
      'Counted what is left of Dal: 6.',
      'Put Dal back on the menu.',
      'Published the menu. Dal: price ₹210 → ₹220.',
      'Stopped bookings and orders by message until 18:31.',
      'Took bookings and orders by message again.',
      'Stopped bookings and orders by message until 2026-11-28 04:00.',
      'Took bookings and orders by message again.',
      `Seated 2 guests who walked in, as #${sat}.`,
      `Booked a table for 3 guests, 20:00, as #${booked}.`,
      `Moved #${booked} from 20:00 to 20:30.`,
      `Put #${booked} at T3.`,
      `Noted that the guests of #${sat} have left.`,
      `Took back that the guests of #${sat} had left.`,
      `Noted that the guests of #${booked} did not come.`,
      `Took back that the guests of #${booked} did not come.`,
      `Seated the guests of #${booked}.`,
    ]);
    expect(new Set(rows.map(({ who, door }) => `${who} ${door}`))).toEqual(new Set(['Ravi text']));
  });

  test('tells the same of a page, with its door', async () => {
    const params = { restaurant };
    const { things } = (await owner.call('GET /restaurants/:restaurant/stock', { params })).body;
    await owner.call('PUT /restaurants/:restaurant/stock/:thing', {
      params: { restaurant, thing: things[0]?.id ?? '' },
      body: { act: 'only', count: 6 },
    });
    await owner.call('POST /restaurants/:restaurant/walk-ins', { params, body: { party: 1 } });
    expect((await read({ limit: 2 })).body.rows).toMatchObject([
      {
        who: 'Ravi',
        door: 'web',
        what: expect.stringMatching(/^Seated 1 guest who walked in, as #\d+\.$/) as string,
      },
      { who: 'Ravi', door: 'web', what: 'Counted what is left of Dal: 6.' },
    ]);
  });

  test('keeps what an older Thali wrote, and what nobody here did', async () => {
    await world.thali.db.rows(older, [world.clock.now(), restaurant]);
    expect((await read({ limit: 1 })).body.rows).toMatchObject([
      { who: 'Thali', door: null, kind: null, what: 'Soup stirred.' },
    ]);
  });

  test('calls the desk Thali, and names nobody who works there', async () => {
    const [desk] = await world.thali.db.rows<{ id: string }>(atDesk);
    await writeAudit(world.thali.db, {
      at: world.clock.now(),
      restaurantId: restaurant,
      personId: desk?.id ?? '',
      action: 'restaurant added',
    });
    expect((await read({ limit: 1 })).body.rows).toMatchObject([
      { who: 'Thali', what: 'Added the restaurant to Thali.' },
    ]);
    const { body } = await owner.call('GET /restaurants/:restaurant/audit/people', {
      params: { restaurant },
    });
    expect(body.people.map(({ name }) => name ?? '').sort()).toEqual(['Meera', 'Ravi']);
  });
});
