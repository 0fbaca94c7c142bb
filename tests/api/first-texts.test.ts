import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostFirstTexts, mostToOne } from '../../src/acts/first-texts.ts';
import { statement } from '../../src/store/database.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { say, staffAt, tap } from '../support/orders.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

/** Two bookings by staff for each of so many strangers: one of them a minute ago, the next two, and all hours before that. */
const booked = statement(
  'test booked by staff',
  `with p as (insert into people (name) select 'Stranger' from generate_series(1, $3::int) returning id),
        each as (select id, row_number() over () as n from p)
   insert into reservations (restaurant_id, person_id, party_size, starts_at, ends_at, status, door, made_at)
   select $1, id, 2, '2026-12-20T14:30Z', '2026-12-20T16:00Z', 'cancelled', 'staff',
          $2::timestamptz - make_interval(hours => hours, mins => n::int) from each, (values (0), (5)) twice (hours)`,
);
/** Bookings by staff for one number, all of an hour ago. */
const bookedFor = statement(
  'test booked for one',
  `insert into reservations (restaurant_id, person_id, party_size, starts_at, ends_at, status, door, made_at)
   select $1, (select person_id from addresses where address = $2), 2, '2026-12-20T14:30Z', '2026-12-20T16:00Z', 'cancelled',
          'staff', $3::timestamptz - interval '1 hour' from generate_series(1, $4::int)`,
);

let world: World;
let ladle: string;
let host: Caller;
beforeAll(async () => {
  world = await startWorld();
  ladle = await restaurantId(world, 'the-copper-ladle');
  host = await callerAs(world, numberOf.anitha);
});
afterAll(() => world.close());

const stranger = '+919812300881';
const book = (phone?: string) =>
  host.call('POST /restaurants/:restaurant/bookings', {
    params: { restaurant: ladle },
    body: { party: 2, startsAt: '2026-11-28T07:30:00Z', name: 'Ravi', ...(phone ? { phone } : {}) },
  });
const wait = (phone: string) =>
  host.call('POST /restaurants/:restaurant/waitlist', {
    params: { restaurant: ladle },
    body: { party: 2, name: 'Ravi', phone },
  });
const heard = (phone: string) => world.twilio.phone(phone).sms.messages().length;

test('staff have so many strangers written to in a day; then it waits, and says until when', async () => {
  const asha = dinerPhone(world, '+919812300882', 'Asha');
  await asha.say('hi');
  await world.thali.db.rows(booked, [ladle, world.clock.now(), mostFirstTexts - 1]);
  expect((await book('+919812300880')).status).toBe(201);
  await world.quiet();
  expect(heard('+919812300880')).toBe(1);

  // The oldest of them was made 149 minutes ago: it is 3:31 pm tomorrow when that is a day ago.
  const refused = await book(stranger);
  expect(refused.status).toBe(429);
  expect(refused.problem.detail).toContain('from Sat 28 Nov, 3:31 pm.');
  expect(refused.headers.get('Retry-After')).toBe(String((24 * 60 - (mostFirstTexts - 1)) * 60));
  expect((await wait(stranger)).problem.detail).toContain('from Sat 28 Nov, 3:31 pm.');
  const staff = await staffAt(world, 'the-copper-ladle');
  await say(world, staff, `book 2 tomorrow 1 pm for Ravi ${stranger}`);
  expect(staff.whatsapp.last()?.text).toContain('Without the number it can be done now.');
  await say(world, staff, `order for Ravi ${stranger} pickup 9pm: 2 butter naan`);
  await tap(world, staff, 'They pay here');
  expect(staff.whatsapp.last()?.text).toContain('Without the number it can be done now.');
  expect(heard(stranger)).toBe(0);

  expect((await book()).status).toBe(201);
  expect((await book('+919812300882')).status).toBe(201);
  expect((await wait('+919812300882')).status).toBe(201);
  await world.pass(24 * 60 - (mostFirstTexts - 1));
  expect((await wait(stranger)).status).toBe(201);
});

test('another restaurant counts its own, and writes to no one number more than so often', async () => {
  const other = await callerAs(world, '+919000009001');
  const abacus = await restaurantId(world, 'lucky-abacus');
  const waits = (phone: string) =>
    other.call('POST /restaurants/:restaurant/waitlist', {
      params: { restaurant: abacus },
      body: { party: 2, name: 'Ravi', phone },
    });
  expect((await waits('+919812300883')).status).toBe(201);
  await world.thali.db.rows(bookedFor, [abacus, '+919812300883', world.clock.now(), mostToOne - 1]);
  const refused = await waits('+919812300883');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe(String(23 * 60 * 60));
  expect((await waits('+919812300884')).status).toBe(201);
});
