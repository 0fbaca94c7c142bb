import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Act } from '../../src/acts/act.ts';
import { cancel, confirm } from '../../src/acts/book.ts';
import { hold, times } from '../../src/acts/tables.ts';
import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';
import { localTime } from '../../src/domain/time.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { statement } from '../../src/store/database.ts';
import { acting, guest } from '../support/guests.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

/** What guests and owners of booking systems complain of most, each shown not to happen here, on the real database. */

const zone = 'Asia/Kolkata';
const saturday = '2026-11-28';
let world: World;
let asha: Conversation;
let tom: Conversation;
let run: <T>(work: (act: Act) => Promise<T>) => Promise<T>;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  run = acting(world, world.thali.db);
});
afterAll(() => world.close());

let count = 0;
let restaurantId: string;
/** Guests of each test are new: nobody holds two tables for one evening. */
const guests = async () => {
  asha = await guest(world.thali.db, String(1_000 + count));
  tom = await guest(world.thali.db, String(2_000 + count));
};
const open = async (change: Partial<RestaurantFile> = {}) => {
  count += 1;
  restaurantId = await loadRestaurant(
    world.thali.db,
    world.thali.knex,
    smallRestaurant({ slug: `place-${count}`, name: `Place ${count}`, ...change }),
  );
  await guests();
};
beforeEach(() => open());

const at = (clock: string, day = saturday) => Date.parse(`${day}T${clock}:00+05:30`);
const held = (who: Conversation, partySize: number, clock: string, day = saturday) =>
  run((act) => hold(act, who, { restaurantId, partySize, at: at(clock, day) }));
async function booked(who: Conversation, partySize: number, clock: string): Promise<string> {
  const found = await held(who, partySize, clock);
  if (!found.ok) throw new Error(`No table for ${partySize} at ${clock}.`);
  const { reservationId } = found;
  await run((act) => confirm(act, who, { reservationId, name: 'Guest' }));
  return reservationId;
}
/** The times shown for a day, on the restaurant's clock. */
async function shown(partySize: number, date = saturday): Promise<string[]> {
  const answer = await run((act) => times(act, { restaurantId, partySize, date }));
  return answer.kind === 'times' ? answer.times.map((t) => localTime(new Date(t), zone)) : [answer.kind];
}

const tablesAt = statement(
  'test tables of a booking',
  `select t.name from table_slots o join tables t on t.id = o.table_id where o.reservation_id = $1 order by t.name`,
);
const namesOf = async (reservationId: string) =>
  (await world.thali.db.rows<{ name: string }>(tablesAt, [reservationId])).map((t) => t.name).join('+');

describe('complaint 1: overlapping bookings are accepted', () => {
  test.each(['19:00', '19:30', '20:00', '20:30', '21:00'])(
    'not at %s beside a stay from 20:00 to 21:30',
    async (clock) => {
      await booked(asha, 2, '20:00');
      expect(await held(tom, 2, clock)).toEqual({ ok: false });
    },
  );

  test('and the minute it is over is free', async () => {
    await booked(asha, 2, '20:00');
    expect(await held(tom, 2, '21:30')).toMatchObject({ ok: true });
    expect(await held(tom, 2, '18:30')).toMatchObject({ ok: true });
  });
});

describe('complaint 2: availability is only advice', () => {
  test('of two who were shown the same last table, one gets it', async () => {
    const asked = () =>
      run((act) => times(act, { restaurantId, partySize: 2, date: saturday, time: '20:00' }));
    expect(await Promise.all([asked(), asked()])).toMatchObject([{ kind: 'free' }, { kind: 'free' }]);
    const both = await Promise.all([held(asha, 2, '20:00'), held(tom, 2, '20:00')]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('and what goes around all our code is refused by the database', async () => {
    const reservationId = await booked(asha, 2, '20:00');
    const again = statement(
      'test second at a table',
      `with other as (
         insert into reservations (restaurant_id, party_size, starts_at, ends_at, status, door)
         select restaurant_id, 2, starts_at, ends_at, 'confirmed', 'staff' from reservations where id = $1 returning id
       )
       insert into table_slots (reservation_id, table_id, period)
       select other.id, table_id, period from other, table_slots where reservation_id = $1`,
    );
    await expect(world.thali.db.rows(again, [reservationId])).rejects.toThrow(/table_slots_no_overlap/);
  });
});

test('complaint 3: a request that nobody has answered keeps its table, so that two are never confirmed', async () => {
  await open({ booking: { mode: 'request', leadMinutes: 0 } });
  await booked(asha, 2, '20:00');
  expect(await held(tom, 2, '20:00')).toEqual({ ok: false });
  expect(await shown(2)).not.toContain('20:00');
});

test('complaint 4: a time that was chosen cannot be taken while the guest is still typing', async () => {
  const first = await held(asha, 2, '20:00');
  expect(await held(tom, 2, '20:00')).toEqual({ ok: false });
  const reservationId = first.ok ? first.reservationId : '';
  expect(await run((act) => confirm(act, asha, { reservationId, name: 'Asha' }))).toMatchObject({ ok: true });
});

describe('complaint 5: tables that are pushed together are booked twice', () => {
  beforeEach(() =>
    open({
      tables: [
        { name: 'A', seats: [1, 4] },
        { name: 'B', seats: [1, 4] },
      ],
      groups: [{ tables: ['A', 'B'], seats: [5, 8] }],
    }),
  );

  test('a party of six has both, and nobody else has either', async () => {
    expect(await namesOf(await booked(asha, 6, '20:00'))).toBe('A+B');
    expect(await held(tom, 2, '20:30')).toEqual({ ok: false });
  });

  test('a couple at one of them keeps the six away', async () => {
    await booked(asha, 2, '20:00');
    expect(await held(tom, 6, '20:30')).toEqual({ ok: false });
    expect(await held(tom, 2, '20:30')).toMatchObject({ ok: true });
  });
});

describe('complaint 6: large tables are wasted on small parties', () => {
  const floor = (spareSeats?: number): Partial<RestaurantFile> => ({
    booking: { mode: 'instant', leadMinutes: 0, ...(spareSeats === undefined ? {} : { spareSeats }) },
    tables: [
      { name: 'Ten', seats: [1, 10] },
      { name: 'Two', seats: [1, 2] },
    ],
  });

  test('a couple gets the small one', async () => {
    await open(floor());
    expect(await namesOf(await booked(asha, 2, '20:00'))).toBe('Two');
    expect(await namesOf(await booked(tom, 2, '20:00'))).toBe('Ten');
  });

  test('and with an oversize cap never the large one, which stays for ten', async () => {
    await open(floor(4));
    await booked(asha, 2, '20:00');
    expect(await held(tom, 2, '20:00')).toEqual({ ok: false });
    expect(await held(tom, 10, '20:00')).toMatchObject({ ok: true });
  });

  test('and a couple at the large one moves when ten come', async () => {
    await open(floor());
    const early = await booked(asha, 2, '18:30');
    const couple = await booked(tom, 2, '19:30');
    expect([await namesOf(early), await namesOf(couple)]).toEqual(['Two', 'Ten']);
    // The early couple goes; the other one was at the large table only because the small one was taken.
    await run((act) => cancel(act, asha, { id: early, kind: 'booking', told: 0 }));
    expect(await namesOf(await booked(asha, 10, '19:30'))).toBe('Ten');
    expect(await namesOf(couple)).toBe('Two');
  });
});

describe('complaint 7: hours past midnight and last orders are got wrong', () => {
  beforeEach(() =>
    open({
      hours: { dineIn: [{ days: ['sat'], from: '20:00', to: '02:00', lastSeating: '01:00' }] },
      booking: { mode: 'instant', leadMinutes: 0, slotMinutes: 60 },
    }),
  );

  test("half past midnight on Sunday is Saturday's evening", async () => {
    expect(await shown(2)).toEqual(['20:00', '21:00', '22:00', '23:00', '00:00', '01:00']);
    expect(await held(asha, 2, '00:30', '2026-11-29')).toMatchObject({ ok: true });
    expect(await held(tom, 2, '00:30')).toEqual({ ok: false });
  });

  test('nobody sits down after the last seating, though the house is open', async () => {
    expect(await held(asha, 2, '01:00', '2026-11-29')).toMatchObject({ ok: true });
    expect(await held(tom, 2, '01:15', '2026-11-29')).toEqual({ ok: false });
  });
});

test('complaint 8: lunch and dinner of one day are both offered, and the afternoon between is not', async () => {
  await open({
    hours: {
      dineIn: [
        { days: ['sat'], from: '12:00', to: '15:00', lastSeating: '14:00' },
        { days: ['sat'], from: '19:00', to: '23:00', lastSeating: '21:00' },
      ],
    },
    booking: { mode: 'instant', leadMinutes: 0, slotMinutes: 60 },
  });
  expect(await shown(2)).toEqual(['12:00', '13:00', '14:00', '19:00', '20:00', '21:00']);
  expect(await held(asha, 2, '16:00')).toEqual({ ok: false });
});
