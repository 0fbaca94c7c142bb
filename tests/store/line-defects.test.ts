import type { ListPlace } from '../../flows/waitlist-asks.ts';
import type { Act } from '../../src/acts/act.ts';
import { alarms } from '../../src/acts/alarms.ts';
import { cancel, confirm } from '../../src/acts/book.ts';
import { hold } from '../../src/acts/tables.ts';
import { passOffer, takeOffer } from '../../src/acts/waitlist/answer.ts';
import { callGuest, seatGuest, waiting } from '../../src/acts/waitlist/call.ts';
import { joinList } from '../../src/acts/waitlist/join.ts';
import { offerFreed, waitlistEnds } from '../../src/acts/waitlist/offer.ts';
import type { Call } from '../../src/http/api/handlers.ts';
import { waitlistHandlers } from '../../src/http/api/waitlist.ts';
import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { getWaiting } from '../../src/store/waitlist.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evenings } from '../support/evenings.ts';
import { startWorld, type World } from '../support/world.ts';

/** Guests who wait in line, at the door or for a full day. */

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
});
afterAll(() => world.close());

const { guest, open, actAt, booked, floor } = evenings(() => world);

const withLine: Partial<RestaurantFile> = { booking: { mode: 'instant', leadMinutes: 0, waitlist: true } };
const eight = Date.parse('2026-11-28T14:30:00Z');
const tomorrow = { date: '2026-11-28', time: '20:00' };

async function doing<T>(work: (act: Act) => Promise<T>) {
  const { said, effects } = await actAt(world.clock.now(), work);
  return { answer: said, effects };
}

async function joined(who: Conversation, restaurantId: string, when: object = tomorrow): Promise<ListPlace> {
  const { answer } = await doing((act) =>
    joinList(act, who, { restaurantId, partySize: 2, name: 'B', ...when }),
  );
  if (answer.kind !== 'joined') throw new Error(`not joined: ${JSON.stringify(answer)}`);
  return answer.place;
}

test('guests from the line are moved and seen off by the number they were called by', async () => {
  const { restaurantId, ravi } = await open(withLine);
  const place = await joined(await guest(), restaurantId, {});
  const sat = await doing((act) => seatGuest(act, ravi, { id: place.id }));
  expect(sat.answer).toMatchObject({ kind: 'seated', tables: ['T1'] });
  expect(sat.effects.timers).toContainEqual(expect.objectContaining({ name: 'visit ends' }));
  const { number } = sat.answer as { number: number };
  const { said } = await floor(ravi, world.clock.now(), { act: 'finish', number });
  expect(said).toMatchObject({ kind: 'done', did: 'finished', row: { number, tables: ['T1'] } });
  // The table is free for the next in line.
  const next = await joined(await guest(), restaurantId, {});
  expect((await doing((act) => seatGuest(act, ravi, { id: next.id }))).answer).toMatchObject({
    tables: ['T1'],
  });
});

test('whoever cooks neither calls nor seats guests of the line', async () => {
  const { restaurantId, nandita } = await open(withLine);
  const place = await joined(await guest(), restaurantId, {});
  const called = await doing((act) => callGuest(act, nandita, { id: place.id }));
  const seated = await doing((act) => seatGuest(act, nandita, { id: place.id }));
  expect([called.answer, seated.answer]).toEqual([{ kind: 'not allowed' }, { kind: 'not allowed' }]);
  expect((await getWaiting(world.thali.db, place.id))?.status).toBe('waiting');
});

test('staff hear of a guest whom they had given up and who joins the line once more', async () => {
  const { restaurantId, ravi } = await open(withLine);
  const who = await guest();
  const place = await joined(who, restaurantId, {});
  await doing((act) => callGuest(act, ravi, { id: place.id }));
  await doing((act) => passOffer(act, who, { id: place.id }));
  const { answer, effects } = await doing((act) =>
    joinList(act, who, { restaurantId, partySize: 2, name: 'B' }),
  );
  expect(answer).toMatchObject({ kind: 'joined', already: true, place: { status: 'waiting' } });
  expect(effects.news).toMatchObject([{ news: { about: 'guest waits', id: place.id } }]);
});

test('of tables that were held together and given up, the line is offered the one nobody took', async () => {
  const { restaurantId } = await open({
    ...withLine,
    tables: [
      { name: 'T1', seats: [1, 2] },
      { name: 'T2', seats: [1, 2] },
    ],
    groups: [{ tables: ['T1', 'T2'], seats: [3, 4] }],
  });
  const holds = async (partySize: number, now: Date) => {
    const who = await guest();
    const { answer } = await doing((act) =>
      hold(Object.assign(act, { now }), who, { restaurantId, partySize, at: eight }),
    );
    if (!answer.ok) throw new Error('no table');
    return answer.reservationId;
  };
  const now = world.clock.now();
  const later = new Date(now.getTime() + 11 * 60_000);
  const both = await holds(4, now);
  await joined(await guest(), restaurantId);
  await holds(2, later);
  const { effects } = await doing((act) => alarms['hold ends'](Object.assign(act, { now: later }), both));
  expect(effects.timers).toContainEqual(
    expect.objectContaining({ subject: restaurantId, name: 'table freed' }),
  );
});

test('who is on the way when the last seating passes is still expected for as long as they were told', async () => {
  const { restaurantId, ravi } = await open(withLine);
  const who = await guest();
  const place = await joined(who, restaurantId, {});
  const minutesToEnd = (minutes: number) => new Date(place.until - minutes * 60_000);
  const at = <T>(now: Date, work: (act: Act) => Promise<T>) =>
    doing((act) => work(Object.assign(act, { now })));
  await at(minutesToEnd(2), (act) => callGuest(act, ravi, { id: place.id }));
  await at(minutesToEnd(1), (act) => takeOffer(act, who, { id: place.id }));
  const { effects } = await at(minutesToEnd(0), (act) => waitlistEnds(act, place.id));
  expect(effects.timers).toEqual([{ subject: place.id, name: 'waitlist ends', dueAt: minutesToEnd(-9) }]);
  const line = await at(minutesToEnd(-1), (act) => waiting(act, ravi));
  expect(line.answer.rows.map(({ id }) => id)).toEqual([place.id]);
  await at(minutesToEnd(-9), (act) => waitlistEnds(act, place.id));
  expect((await getWaiting(world.thali.db, place.id))?.status).toBe('expired');
});

test('nobody books by the line a table at a time at which they have one, until they have given that up', async () => {
  const [{ restaurantId }, { restaurantId: elsewhere }] = [await open(withLine), await open()];
  const who = await guest();
  const id = await booked(restaurantId, who, new Date(eight));
  const asha = await guest();
  const place = await joined(asha, restaurantId);
  const { answer: own } = await doing(async (act) => {
    const held = await hold(act, asha, { restaurantId: elsewhere, partySize: 2, at: eight });
    if (!held.ok) throw new Error('no table');
    await confirm(act, asha, { reservationId: held.reservationId, name: 'A' });
    return held.reservationId;
  });
  await doing((act) => cancel(act, who, { id, kind: 'booking', told: 0 }));
  await doing((act) => offerFreed(act, restaurantId));
  const take = async () => (await doing((act) => takeOffer(act, asha, { id: place.id }))).answer;
  expect(await take()).toMatchObject({
    kind: 'refused',
    refusal: { why: 'booked then', booking: { id: own } },
  });
  await doing((act) => cancel(act, asha, { id: own, kind: 'booking', told: 0 }));
  expect(await take()).toMatchObject({ kind: 'booked' });
});

const seatKey = 'POST /restaurants/:restaurant/waitlist/:guest/seat';

test('where the tables are taken, guests from the line sit without one, and the book is read for it once', async () => {
  const { restaurantId, ravi } = await open(withLine);
  const sit = async () => {
    const place = await joined(await guest(), restaurantId, {});
    let books = 0;
    const { answer } = await doing((act) => {
      const rows: typeof act.tx.rows = (what, values) => {
        if (what.name === 'table state') books += 1;
        return act.tx.rows(what, values);
      };
      return waitlistHandlers[seatKey]({
        act: { ...act, tx: { ...act.tx, rows } },
        personId: ravi.personId,
        restaurantId,
        params: { restaurant: restaurantId, guest: place.id },
        body: {},
      } as Call<typeof seatKey>);
    });
    return { answer, books };
  };
  expect(await sit()).toEqual({ answer: { tables: ['T1'] }, books: 1 });
  expect(await sit()).toEqual({ answer: { tables: [] }, books: 1 });
});
