import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Act, Effects } from '../../src/acts/act.ts';
import { alarms } from '../../src/acts/alarms.ts';
import { arrive } from '../../src/acts/arrive.ts';
import { attend } from '../../src/acts/attend.ts';
import { confirm } from '../../src/acts/book.ts';
import { decide } from '../../src/acts/decide.ts';
import { done } from '../../src/acts/floor/answer.ts';
import { floorOf } from '../../src/acts/floor/floor.ts';
import { hold } from '../../src/acts/tables.ts';
import type { FloorRequest } from '../../src/domain/floor.ts';
import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { type Conversation, openConversation } from '../../src/store/conversations.ts';
import { statement } from '../../src/store/database.ts';
import { getReservation } from '../../src/store/reservations.ts';
import { latestTicket } from '../../src/store/tickets.ts';
import { cancelTimers, fireDueTimers, setTimer, stillStands } from '../../src/store/timers.ts';
import { acting, guest as guestAt } from '../support/guests.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

/** Guests who come, are late or are moved: nobody who came is missed, and nobody loses a table unasked. */

let world: World;
let run: <T>(work: (act: Act) => Promise<T>) => Promise<T>;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  run = acting(world, world.thali.db);
});
afterAll(() => world.close());

const saturday = '2026-11-28';
const monday = '2026-11-30';
const at = (clock: string, day = saturday) => new Date(`${day}T${clock}:00+05:30`);
let guests = 1_000;
const guest = () => guestAt(world.thali.db, String(++guests));

let count = 0;
async function open(change: Partial<RestaurantFile> = {}) {
  count += 1;
  const phones = [`+91900011${String(count).padStart(4, '0')}`, `+91900012${String(count).padStart(4, '0')}`];
  const restaurantId = await loadRestaurant(
    world.thali.db,
    world.thali.knex,
    smallRestaurant({
      slug: `visit-${count}`,
      name: `Visit ${count}`,
      staff: [
        { name: 'Ravi', phone: phones[0] ?? '', role: 'owner' },
        { name: 'Nandita', phone: phones[1] ?? '', role: 'kitchen' },
      ],
      ...change,
    }),
  );
  const [ravi, nandita] = await Promise.all(
    phones.map((phone) =>
      openConversation(world.thali.db, {
        sender: 'whatsapp:+14155550100',
        address: `whatsapp:${phone}`,
        channel: 'whatsapp',
        language: 'en',
      }),
    ),
  );
  if (!ravi || !nandita) throw new Error('Staff have no conversation.');
  return { restaurantId, ravi, nandita };
}

/** What an act answers at a moment, and what it leaves to be done. */
const then = <T>(moment: Date, work: (act: Act) => Promise<T>): Promise<{ said: T; effects: Effects }> =>
  run(async (act) => {
    const then = { ...act, now: moment };
    return { said: await work(then), effects: then.effects };
  });

async function booked(restaurantId: string, who: Conversation, startsAt: Date): Promise<string> {
  const held = await run((act) => hold(act, who, { restaurantId, partySize: 2, at: startsAt.getTime() }));
  if (!held.ok) throw new Error('No table.');
  await run((act) => confirm(act, who, { reservationId: held.reservationId, name: 'Guest' }));
  return held.reservationId;
}

const stands = async (id: string) => {
  const found = await getReservation(world.thali.db, id);
  if (!found) throw new Error('No booking.');
  return found;
};
const ticketOf = async (reservationId: string) => {
  const ticket = await latestTicket(world.thali.db, { reservationId });
  if (!ticket) throw new Error('No ticket.');
  return ticket;
};
const floor = (ravi: Conversation, moment: Date, request: FloorRequest) =>
  then(moment, async (act) => {
    const own = await floorOf(act, ravi, {});
    if (!own) throw new Error('Not allowed.');
    return (await done(own, request)).outcome;
  });

test('guests who say they are there before the restaurant has agreed sit once it does, and are not missed', async () => {
  const { restaurantId, ravi } = await open({
    booking: { mode: 'request', leadMinutes: 0, noShow: 'release' },
  });
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00'));
  await then(at('18:55'), (act) => arrive(act, asha, {}));
  expect(await stands(id)).toMatchObject({ status: 'requested', arrivedAt: at('18:55') });
  const { id: ticketId } = await ticketOf(id);
  await then(at('18:58'), (act) => decide(act, ravi, { ticketId, decision: 'accept' }));
  expect(await stands(id)).toMatchObject({ status: 'seated' });
  await then(at('19:40'), (act) => alarms['guests missing'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'seated' });
});

test('who says how late they will be has answered the reminder, and keeps the table', async () => {
  const { restaurantId } = await open({
    booking: { mode: 'instant', leadMinutes: 0, unanswered: 'cancel' },
  });
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00', monday));
  const { effects } = await then(at('14:00', monday), (act) => arrive(act, asha, { minutes: 15 }));
  expect(effects.cancelled).toContainEqual({ subject: id, names: ['reminder unanswered'] });
  await then(at('16:00', monday), (act) => alarms['reminder unanswered'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'confirmed' });
});

test('a reminder that could not be sent takes no table away', async () => {
  const { restaurantId } = await open({
    booking: { mode: 'instant', leadMinutes: 0, unanswered: 'cancel' },
  });
  const [asha, tom] = [await guest(), await guest()];
  const id = await booked(restaurantId, asha, at('19:00', monday));
  const other = await booked(restaurantId, tom, at('21:00', monday));
  const stop = statement('test opted out', `update conversations set opted_out_at = now() where id = $1`);
  await world.thali.db.rows(stop, [asha.id]);
  const remind = (booking: string) =>
    then(at('18:00', '2026-11-29'), (act) => alarms['reminder day before'](act, booking));
  expect((await remind(id)).effects).toMatchObject({ news: [], timers: [] });
  expect((await remind(other)).effects.timers).toMatchObject([{ name: 'reminder unanswered' }]);
});

test('an alarm that went off as guests said they are late, or were moved, is over', async () => {
  const { restaurantId, ravi } = await open({
    booking: { mode: 'instant', leadMinutes: 0, noShow: 'release', unanswered: 'cancel' },
  });
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00'));
  await then(at('19:14'), (act) => arrive(act, asha, { minutes: 30 }));
  await then(at('19:15'), (act) => alarms['guests missing'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'confirmed' });
  const { number } = await ticketOf(id);
  await floor(ravi, at('19:20'), { act: 'move', number, at: { day: monday, time: '19:00' } });
  await then(at('19:20'), (act) => alarms['reminder unanswered'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'confirmed', startsAt: at('19:00', monday) });
  await then(at('20:00', monday), (act) => alarms['guests missing'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'no_show' });
});

test('a booking moved by staff at its own table is neither late nor confirmed by what was said of its old time', async () => {
  const { restaurantId, ravi } = await open();
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00'));
  await then(at('18:30'), (act) => arrive(act, asha, { minutes: 40 }));
  const { number } = await ticketOf(id);
  const { said } = await floor(ravi, at('18:40'), { act: 'move', number, at: { time: '21:00' } });
  expect(said).toMatchObject({ kind: 'done', row: { state: 'expected', lateMinutes: 0 } });
  expect(await stands(id)).toMatchObject({ lateMinutes: 0, reconfirmedAt: null });
});

test('a request that staff moved is called off at its new time, not at the old one', async () => {
  const { restaurantId, ravi } = await open({ booking: { mode: 'request', leadMinutes: 0 } });
  const id = await booked(restaurantId, await guest(), at('19:00'));
  const { id: subject, number } = await ticketOf(id);
  const { effects } = await floor(ravi, at('18:40'), { act: 'move', number, at: { time: '21:00' } });
  expect(effects.timers).toContainEqual({ subject, name: 'answer overdue', dueAt: at('21:00') });
});

test('an old button seats nobody whose booking is of another day by now', async () => {
  const { restaurantId, ravi } = await open();
  const id = await booked(restaurantId, await guest(), at('20:00', monday));
  const came = (moment: Date) => then(moment, (act) => attend(act, ravi, { came: true, reservationId: id }));
  expect((await came(at('20:00'))).said).toMatchObject({ kind: 'too early' });
  expect((await came(at('19:50', monday))).said).toMatchObject({ kind: 'noted' });
});

test('whoever cooks notes no guests, neither as come nor as missed', async () => {
  const { restaurantId, nandita } = await open();
  const id = await booked(restaurantId, await guest(), at('19:00'));
  const { number } = await ticketOf(id);
  for (const came of [true, false]) {
    const { said } = await then(at('19:30'), (act) => attend(act, nandita, { came, number }));
    expect(said).toEqual({ kind: 'not allowed' });
  }
  expect(await stands(id)).toMatchObject({ status: 'confirmed' });
});

test('the kitchen may be late with the food of guests who sit already', async () => {
  const { restaurantId, ravi } = await open({ booking: { mode: 'request', leadMinutes: 0 } });
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00'));
  const { id: ticketId } = await ticketOf(id);
  await then(at('18:50'), (act) => decide(act, ravi, { ticketId, decision: 'accept' }));
  await then(at('19:00'), (act) => arrive(act, asha, {}));
  const { said } = await then(at('19:20'), (act) => decide(act, ravi, { ticketId, decision: 'delay' }));
  expect(said).toMatchObject({ kind: 'done', decision: 'delayed' });
  expect(await stands(id)).toMatchObject({ status: 'seated', startsAt: at('19:00') });
});

test('two bookings do not change tables where one of these has left the floor', async () => {
  const { restaurantId, ravi } = await open({
    tables: [
      { name: 'T1', seats: [1, 4] },
      { name: 'T2', seats: [1, 4] },
    ],
  });
  const one = await booked(restaurantId, await guest(), at('20:00'));
  const two = await booked(restaurantId, await guest(), at('20:00'));
  const { tableIds } = await stands(one);
  await floor(ravi, at('18:00'), { act: 'retire', tableIds });
  const [number, other] = [(await ticketOf(one)).number, (await ticketOf(two)).number];
  const { said } = await floor(ravi, at('18:01'), { act: 'swap', number, other });
  expect(said).toMatchObject({ kind: 'taken', by: [] });
  expect((await stands(two)).tableIds).not.toEqual(tableIds);
});

test('the alarm of a hold that went off as its deposit was asked for leaves the table to the payment', async () => {
  const { restaurantId } = await open({
    booking: {
      mode: 'instant',
      leadMinutes: 0,
      deposits: [{ fromParty: 1, per: 'table', paise: 500_00, freeCancelMinutes: 60 }],
    },
  });
  const asha = await guest();
  const held = await run((act) => hold(act, asha, { restaurantId, partySize: 2, at: at('20:00').getTime() }));
  if (!held.ok) throw new Error('No table.');
  const { reservationId } = held;
  await run((act) => confirm(act, asha, { reservationId, name: 'Asha' }));
  const { expiresAt } = await stands(reservationId);
  const { effects } = await run(async (act) => {
    await alarms['hold ends'](act, reservationId);
    return act;
  });
  expect(effects).toMatchObject({ news: [], timers: [] });
  expect(await stands(reservationId)).toMatchObject({ status: 'held', expiresAt });
});

test('an alarm that is taken back just after it went off does nothing', async () => {
  const { db } = world.thali;
  const subject = randomUUID();
  const moment = new Date('2020-01-01T00:00:00Z');
  const timer = await setTimer(db, subject, 'guests missing', moment);
  await fireDueTimers(db, moment, 10);
  expect(await stillStands(db, timer.id, timer.epoch)).toBe(true);
  await cancelTimers(db, subject, ['guests missing']);
  expect(await stillStands(db, timer.id, timer.epoch)).toBe(false);
});

test('who is there for a table they were given up at means that one, not their dinner', async () => {
  const { restaurantId } = await open({
    booking: { mode: 'instant', leadMinutes: 0, noShow: 'release' },
    hours: { dineIn: [{ days: ['sat'], from: '12:00', to: '23:00' }] },
  });
  const asha = await guest();
  const lunch = await booked(restaurantId, asha, at('13:00'));
  const dinner = await booked(restaurantId, asha, at('19:00'));
  await then(at('13:20'), (act) => alarms['guests missing'](act, lunch));
  const late = await then(at('13:24'), (act) => arrive(act, asha, { minutes: 10 }));
  expect(late.said).toMatchObject({ kind: 'given away' });
  await then(at('13:25'), (act) => arrive(act, asha, {}));
  expect(await stands(lunch)).toMatchObject({ status: 'seated' });
  expect(await stands(dinner)).toMatchObject({ status: 'confirmed', lateMinutes: 0 });
});

test('staff are not told that a guest was told who wants to hear nothing', async () => {
  const { ravi } = await open();
  const phone = '+919812599001';
  const conversation = await openConversation(world.thali.db, {
    sender: '+14155550101',
    address: phone,
    channel: 'sms',
    language: 'en',
  });
  const book = (time: string) =>
    floor(ravi, at('18:00'), { act: 'book', party: 2, at: { time }, name: 'Mehta', phone });
  expect((await book('18:30')).said).toMatchObject({ did: 'booked', told: true });
  const stop = statement('test opted out', `update conversations set opted_out_at = now() where id = $1`);
  await world.thali.db.rows(stop, [conversation.id]);
  expect((await book('20:30')).said).toMatchObject({ did: 'booked', told: false });
});
