import { arrive } from '../../src/acts/arrive.ts';
import { attend } from '../../src/acts/attend.ts';
import { cancel } from '../../src/acts/book.ts';
import { openConversation } from '../../src/store/conversations.ts';
import { statement } from '../../src/store/database.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, evenings } from '../support/evenings.ts';
import { startWorld, type World } from '../support/world.ts';

/** What staff do in the table book, said of bookings that were moved, tables that are gone and guests who are silent. */

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
});
afterAll(() => world.close());

const { guest, open, actAt, booked, stands, ticketOf, floor } = evenings(() => world);
const monday = '2026-11-30';

test('a booking moved by staff at its own table is neither late nor confirmed by what was said of its old time', async () => {
  const { restaurantId, ravi } = await open();
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00'));
  await actAt(at('18:30'), (act) => arrive(act, asha, { minutes: 40 }));
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
  const came = (moment: Date) => actAt(moment, (act) => attend(act, ravi, { came: true, reservationId: id }));
  expect((await came(at('20:00'))).said).toMatchObject({ kind: 'too early' });
  expect((await came(at('19:50', monday))).said).toMatchObject({ kind: 'noted' });
});

test('whoever cooks notes no guests, neither as come nor as missed', async () => {
  const { restaurantId, nandita } = await open();
  const id = await booked(restaurantId, await guest(), at('19:00'));
  const { number } = await ticketOf(id);
  for (const came of [true, false]) {
    const { said } = await actAt(at('19:30'), (act) => attend(act, nandita, { came, number }));
    expect(said).toEqual({ kind: 'not allowed' });
  }
  expect(await stands(id)).toMatchObject({ status: 'confirmed' });
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

test('a booking is moved with the buffer it was made with, to a table that is free just so long', async () => {
  const { restaurantId, ravi } = await open({
    tables: [
      { name: 'T1', seats: [1, 4] },
      { name: 'T2', seats: [1, 4] },
    ],
  });
  const before = await booked(restaurantId, await guest(), at('19:00'));
  const asha = await guest();
  const beside = await booked(restaurantId, asha, at('19:00'));
  const { tableIds, endsAt } = await stands(before);
  const after = await booked(restaurantId, await guest(), endsAt);
  const { tableIds: others } = await stands(beside);
  await floor(ravi, at('18:00'), { act: 'place', number: (await ticketOf(after)).number, tableIds: others });
  await actAt(at('18:01'), (act) => cancel(act, asha, { id: beside, kind: 'booking', told: 0 }));
  const buffer = statement(
    'test buffer',
    `update restaurants set booking = booking || '{"bufferMinutes": 15}' where id = $1`,
  );
  await world.thali.db.rows(buffer, [restaurantId]);
  await floor(ravi, at('18:02'), { act: 'retire', tableIds });
  expect((await stands(before)).tableIds).toEqual(others);
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
