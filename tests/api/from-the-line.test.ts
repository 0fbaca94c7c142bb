import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { visitAtTable } from '../../src/store/order-place.ts';
import type { Caller } from '../support/api.ts';
import { Diner } from '../support/diner-pages.ts';
import { numberOf } from '../support/number-of.ts';
import { say } from '../support/orders.ts';
import { type FrontOfHouse, frontOfHouse } from '../support/front-of-house.ts';
import { startWorld, type World } from '../support/world.ts';

/** Guests of the line at the door whom staff seat beside what the book would do. */

let world: World;
let host: Caller;
let restaurant: string;
let dayOf: FrontOfHouse['dayOf'];
let tableOf: FrontOfHouse['tableOf'];
beforeAll(async () => {
  // Six in the evening: the doors open at half past.
  world = await startWorld();
  ({ host, restaurant, dayOf, tableOf } = await frontOfHouse(world));
});
afterAll(() => world.close());

const join = async (name: string, phone: string) =>
  (
    await host.call('POST /restaurants/:restaurant/waitlist', {
      params: { restaurant },
      body: { party: 2, name, phone },
    })
  ).body;
const seat = (guest: string, body: { tables?: string[]; anyway?: string }) =>
  host.call('POST /restaurants/:restaurant/waitlist/:guest/seat', { params: { restaurant, guest }, body });
const heard = (phone: string) => world.twilio.ledger.entries({ to: phone }).map(({ body }) => body);

const owner = statement(
  'test owner of number',
  'select person_id as id from addresses where address = $1 limit 1',
);
const named = statement(
  'test rows named',
  `select 'reservation' as found from reservations where name = $1
   union all select 'place in line' from waitlist where name = $1`,
);

for (const [way, name, phone] of [
  ['at whichever is free', 'Zubeida Quill', '+919812300081'],
  ['at a table staff choose', 'Yamini Quill', '+919812300082'],
] as const)
  test(`guests seated before it opens ${way} stay who they are: number, visit, account, and gone once erased`, async () => {
    const place = await join(name, phone);
    await world.quiet();
    const before = heard(phone);
    const chosen = way === 'at whichever is free' ? {} : { tables: [await tableOf('T9')] };
    const sat = await seat(place.id, { ...chosen, anyway: 'It rains' });
    expect(sat.status).toBe(201);
    const booking = (await dayOf()).bookings.find((each) => each.name === name);
    expect(booking).toMatchObject({ number: place.number, status: 'seated', kind: 'walk-in' });
    // They stand there: nobody needs to tell them.
    await world.quiet();
    expect(heard(phone)).toEqual(before);
    const [person] = await world.thali.db.rows<{ id: string }>(owner, [phone]);
    const table = await tableOf(sat.body.tables[0] ?? '');
    expect(await visitAtTable(world.thali.db, person?.id ?? '', table)).toBe(booking?.id);
    const diner = await Diner.as(world, phone);
    const { held } = JSON.parse((await diner.post('/account/data')).text) as {
      held: { bookings: { status: string }[] };
    };
    expect(held.bookings).toMatchObject([{ status: 'seated' }]);
    await host.call('POST /restaurants/:restaurant/bookings/:booking/step', {
      params: { restaurant, booking: booking?.id ?? '' },
      body: { version: booking?.version ?? 0, step: 'finish' },
    });
    expect((await diner.post('/account/delete', { word: 'delete' })).to).toBe('/account/deleted');
    expect(await world.thali.db.rows(named, [name])).toEqual([]);
  });

test('before it opens nobody is seated by text: staff hear where a reason is asked for, and the guests wait on', async () => {
  const place = await join('Waits Quill', '+919812300083');
  const phone = world.twilio.phone(numberOf.harpreet);
  await say(world, phone, `seated ${place.number}`);
  expect(phone.whatsapp.last()?.text).toContain(`so #${place.number} Waits Quill still waits`);
  expect((await dayOf()).waiting).toMatchObject([{ id: place.id, status: 'waiting' }]);
  await say(world, phone, 'walk in 2');
  expect(phone.whatsapp.last()?.text).toContain('You are not open for guests at that time.');
  expect((await seat(place.id, {})).problem.current).toMatchObject({ closed: true });
  expect((await seat(place.id, { anyway: 'It rains' })).status).toBe(201);
});
