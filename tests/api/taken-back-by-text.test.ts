import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Booked } from '../../src/contract/book/booked.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { numberOf } from '../support/number-of.ts';
import { say } from '../support/orders.ts';
import { startWorld, type World } from '../support/world.ts';

/** Whose step "undo" takes back where two days have the same number, and what is no step of staff. */

let world: World;
let host: Caller;
let restaurant: string;
beforeAll(async () => {
  world = await startWorld();
  host = await callerAs(world, numberOf.anitha);
  restaurant = await restaurantId(world, 'the-copper-ladle');
  // Half past six: the house is open.
  await world.pass(30);
});
afterAll(() => world.close());

const bookingsOn = async (day: string): Promise<Booked[]> =>
  (await host.call('GET /restaurants/:restaurant/bookings', { params: { restaurant }, query: { day } })).body
    .bookings;
const tonight = () => bookingsOn('2026-11-27');
const statusesOf = async (number: number) => [
  (await tonight()).find((booking) => booking.number === number)?.status,
  (await bookingsOn('2026-11-28')).find((booking) => booking.number === number)?.status,
];
const book = async (name: string, startsAt: string) => {
  const { body } = await host.call('POST /restaurants/:restaurant/bookings', {
    params: { restaurant },
    body: { party: 2, name, startsAt: new Date(startsAt).toISOString() },
  });
  return body.booking.number ?? 0;
};

test('what was noted last of a number is taken back, whoever has the number tomorrow', async () => {
  const number = await book('Tonight', '2026-11-27T18:30:00+05:30');
  expect(await book('Tomorrow', '2026-11-28T19:00:00+05:30')).toBe(number);
  const phone = world.twilio.phone(numberOf.harpreet);
  await say(world, phone, `no show ${number}`);
  expect(await statusesOf(number)).toEqual(['no_show', 'confirmed']);
  await say(world, phone, `undo ${number}`);
  expect(phone.whatsapp.last()?.text).toContain(`Taken back: #${number}`);
  expect(await statusesOf(number)).toEqual(['confirmed', 'confirmed']);
  await say(world, phone, `here ${number}`, `done ${number}`);
  expect(await statusesOf(number)).toEqual(['finished', 'confirmed']);
  await say(world, phone, `undo ${number}`);
  expect(await statusesOf(number)).toEqual(['seated', 'confirmed']);
});

test('guests who said themselves that they are there stay seated: that was no slip of a hand here', async () => {
  const guest = world.twilio.phone('+919812300078');
  await say(world, guest, '2 people today 7pm copper ladle', 'yes');
  await world.pass(30);
  await say(world, guest, 'we have arrived');
  const there = (await tonight()).find(({ door }) => door === 'message') as Booked;
  expect(there).toMatchObject({ status: 'seated', can: ['finish'], undoUntil: null });
  const refused = await host.call('POST /restaurants/:restaurant/bookings/:booking/step', {
    params: { restaurant, booking: there.id },
    body: { version: there.version, step: 'undo' },
  });
  expect(refused.problem).toMatchObject({ status: 409, title: 'This can no longer be taken back.' });
  expect((await tonight()).find(({ id }) => id === there.id)?.status).toBe('seated');
});
