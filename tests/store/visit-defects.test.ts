import { alarms } from '../../src/acts/alarms.ts';
import { arrive } from '../../src/acts/arrive.ts';
import { confirm } from '../../src/acts/book.ts';
import { decide } from '../../src/acts/decide.ts';
import { hold } from '../../src/acts/tables.ts';
import { statement } from '../../src/store/database.ts';
import { cancelTimers, fireDueTimers, setTimers, stillStands } from '../../src/store/timers.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, evenings } from '../support/evenings.ts';
import { startWorld, type World } from '../support/world.ts';

/** Guests who come, are late or are moved: nobody who came is missed, and nobody loses a table unasked. */

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
});
afterAll(() => world.close());

const { run, guest, open, actAt, booked, stands, ticketOf, floor } = evenings(() => world);
const monday = '2026-11-30';

test('guests who say they are there before the restaurant has agreed sit once it does, and are not missed', async () => {
  const { restaurantId, ravi } = await open({
    booking: { mode: 'request', leadMinutes: 0, noShow: 'release' },
  });
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00'));
  await actAt(at('18:55'), (act) => arrive(act, asha, {}));
  expect(await stands(id)).toMatchObject({ status: 'requested', arrivedAt: at('18:55') });
  const { id: ticketId } = await ticketOf(id);
  await actAt(at('18:58'), (act) => decide(act, ravi, { ticketId, decision: 'accept' }));
  expect(await stands(id)).toMatchObject({ status: 'seated' });
  await actAt(at('19:40'), (act) => alarms['guests missing'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'seated' });
});

test('who says how late they will be has answered the reminder, and keeps the table', async () => {
  const { restaurantId } = await open({
    booking: { mode: 'instant', leadMinutes: 0, unanswered: 'cancel' },
  });
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00', monday));
  const { effects } = await actAt(at('14:00', monday), (act) => arrive(act, asha, { minutes: 15 }));
  expect(effects.cancelled).toContainEqual({ subject: id, names: ['reminder unanswered'] });
  await actAt(at('16:00', monday), (act) => alarms['reminder unanswered'](act, id));
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
    actAt(at('18:00', '2026-11-29'), (act) => alarms['reminder day before'](act, booking));
  expect((await remind(id)).effects).toMatchObject({ news: [], timers: [] });
  expect((await remind(other)).effects.timers).toMatchObject([{ name: 'reminder unanswered' }]);
});

test('an alarm that went off as guests said they are late, or were moved, is over', async () => {
  const { restaurantId, ravi } = await open({
    booking: { mode: 'instant', leadMinutes: 0, noShow: 'release', unanswered: 'cancel' },
  });
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00'));
  await actAt(at('19:14'), (act) => arrive(act, asha, { minutes: 30 }));
  await actAt(at('19:15'), (act) => alarms['guests missing'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'confirmed' });
  const { number } = await ticketOf(id);
  await floor(ravi, at('19:20'), { act: 'move', number, at: { day: monday, time: '19:00' } });
  await actAt(at('19:20'), (act) => alarms['reminder unanswered'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'confirmed', startsAt: at('19:00', monday) });
  await actAt(at('20:00', monday), (act) => alarms['guests missing'](act, id));
  expect(await stands(id)).toMatchObject({ status: 'no_show' });
});

test('the kitchen may be late with the food of guests who sit already', async () => {
  const { restaurantId, ravi } = await open({ booking: { mode: 'request', leadMinutes: 0 } });
  const asha = await guest();
  const id = await booked(restaurantId, asha, at('19:00'));
  const { id: ticketId } = await ticketOf(id);
  await actAt(at('18:50'), (act) => decide(act, ravi, { ticketId, decision: 'accept' }));
  await actAt(at('19:00'), (act) => arrive(act, asha, {}));
  const { said } = await actAt(at('19:20'), (act) => decide(act, ravi, { ticketId, decision: 'delay' }));
  expect(said).toMatchObject({ kind: 'done', decision: 'delayed' });
  expect(await stands(id)).toMatchObject({ status: 'seated', startsAt: at('19:00') });
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
  const [timer] = await setTimers(db, [{ subject, name: 'guests missing', dueAt: moment }]);
  if (!timer) throw new Error('No alarm was set.');
  await fireDueTimers(db, moment, 10);
  expect(await stillStands(db, timer.id, timer.epoch)).toBe(true);
  await cancelTimers(db, [{ subject, names: ['guests missing'] }]);
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
  await actAt(at('13:20'), (act) => alarms['guests missing'](act, lunch));
  const late = await actAt(at('13:24'), (act) => arrive(act, asha, { minutes: 10 }));
  expect(late.said).toMatchObject({ kind: 'given away' });
  await actAt(at('13:25'), (act) => arrive(act, asha, {}));
  expect(await stands(lunch)).toMatchObject({ status: 'seated' });
  expect(await stands(dinner)).toMatchObject({ status: 'confirmed', lateMinutes: 0 });
});
