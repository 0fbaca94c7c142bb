import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListPlace } from '../../flows/waitlist-asks.ts';
import { type Act, type Effects, noEffects } from '../../src/acts/act.ts';
import { cancel, confirm } from '../../src/acts/book.ts';
import { hold } from '../../src/acts/tables.ts';
import { leaveList, passOffer, stayOnList, takeOffer } from '../../src/acts/waitlist/answer.ts';
import { callGuest, seatGuest, waiting } from '../../src/acts/waitlist/call.ts';
import { joinList } from '../../src/acts/waitlist/join.ts';
import { offerEnds, offerFreed } from '../../src/acts/waitlist/offer.ts';
import { actIn, type TurnTools } from '../../src/converse/take-turn.ts';
import { openAround } from '../../src/converse/around.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { again } from '../../src/store/again.ts';
import { type Conversation, openConversation } from '../../src/store/conversations.ts';
import { statement } from '../../src/store/database.ts';
import { paceOf } from '../../src/store/pace.ts';
import { getWaiting } from '../../src/store/waitlist.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let tools: TurnTools;
const ids: string[] = [];
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  const { db, knex } = world.thali;
  for (const [i, slug] of ['one', 'two', 'three', 'four'].entries()) {
    ids.push(
      await loadRestaurant(
        db,
        knex,
        smallRestaurant({
          slug,
          name: slug,
          booking: { mode: 'instant', leadMinutes: 0, waitlist: true },
          staff: [{ name: slug, phone: `+91900009810${i}`, role: 'owner' }],
        }),
      ),
    );
  }
  tools = {
    db,
    clock: world.clock,
    around: openAround(db, knex),
    places: { photo: (file) => file, sharedSender: 'whatsapp:+14155550100', site: '' },
    url: (path) => path,
    senders: { whatsapp: 'whatsapp:+14155550100', sms: '+14155550101' },
    me: '00000000-0000-4000-8000-00000000000a',
  };
});
afterAll(() => world.close());

const restaurant = (i: number) => () => ids[i] ?? '';
const one = restaurant(0);
const two = restaurant(1);
const three = restaurant(2);
const four = restaurant(3);
const eight = Date.parse('2026-11-28T14:30:00Z');
const tomorrow = { date: '2026-11-28', time: '20:00' };

let guests = 0;
function guest(): Promise<Conversation> {
  guests += 1;
  return openConversation(world.thali.db, {
    sender: 'whatsapp:+14155550100',
    address: `whatsapp:+9198128${String(guests).padStart(5, '0')}`,
    channel: 'whatsapp',
    name: `Guest ${guests}`,
    language: 'en',
  });
}

async function ravi(index: number): Promise<Conversation> {
  return openConversation(world.thali.db, {
    sender: 'whatsapp:+14155550100',
    address: `whatsapp:+91900009810${index}`,
    channel: 'whatsapp',
    language: 'en',
  });
}

/** Does something in a transaction of its own, and gives what it left to be done. */
async function doing<T>(work: (act: Act) => Promise<T>): Promise<{ answer: T; effects: Effects }> {
  return again(() =>
    world.thali.db.transaction(async (tx) => {
      const act = { ...actIn(tools, tx, world.clock.now()), effects: noEffects() };
      return { answer: await work(act), effects: act.effects };
    }),
  );
}

async function booked(restaurantId: string): Promise<{ who: Conversation; id: string }> {
  const who = await guest();
  const { answer } = await doing(async (act) => {
    const held = await hold(act, who, { restaurantId, partySize: 2, at: eight });
    if (!held.ok) throw new Error('no table');
    await confirm(act, who, { reservationId: held.reservationId, name: 'A' });
    return held.reservationId;
  });
  return { who, id: answer };
}

async function joined(who: Conversation, restaurantId: string, when: object = tomorrow): Promise<ListPlace> {
  const { answer } = await doing((act) =>
    joinList(act, who, { restaurantId, partySize: 2, name: 'B', ...when }),
  );
  if (answer.kind !== 'joined') throw new Error(`not joined: ${JSON.stringify(answer)}`);
  return answer.place;
}

const offersOut = statement(
  'test offers out',
  `select count(*)::int as count from waitlist where status = 'offered' and restaurant_id = $1`,
);

test('a freed table is offered to one guest, the first who may be written to, and only they may take it', async () => {
  const { who, id } = await booked(one());
  const [silent, first, second] = [await guest(), await guest(), await guest()];
  const places = [];
  for (const each of [silent, first, second]) places.push(await joined(each, one()));
  expect(places.map(({ position }) => position)).toEqual([1, 2, 3]);
  await world.thali.db.rows(
    { name: 'test opt out', text: 'update conversations set opted_out_at = now() where id = $1' },
    [silent.id],
  );
  const { effects } = await doing((act) => cancel(act, who, { id, kind: 'booking', told: 0 }));
  expect(effects.timers).toContainEqual(expect.objectContaining({ subject: one(), name: 'table freed' }));

  // Whoever looks at the line in the same moment finds one table, and offers it once.
  await Promise.all(Array.from({ length: 6 }, () => doing((act) => offerFreed(act, one()))));
  expect(await world.thali.db.rows(offersOut, [one()])).toEqual([{ count: 1 }]);
  const mine = places[1]?.id ?? '';
  expect((await getWaiting(world.thali.db, mine))?.status).toBe('offered');

  const stranger = await doing((act) => takeOffer(act, second, { id: mine }));
  expect(stranger.answer).toEqual({ kind: 'unknown' });
  expect((await doing((act) => passOffer(act, second, { id: mine }))).answer).toBeNull();
  expect((await doing((act) => leaveList(act, second, { id: mine }))).answer).toEqual({ kind: 'none' });
  expect((await doing((act) => stayOnList(act, second, { id: mine }))).answer).toBeNull();
  const taken = await doing((act) => takeOffer(act, first, { id: mine }));
  expect(taken.answer).toMatchObject({ kind: 'booked', status: 'confirmed' });
  expect((await doing((act) => takeOffer(act, first, { id: mine }))).answer).toMatchObject({
    kind: 'done already',
  });
});

test('whoever takes an offer in the moment it ends has it or has not, and nobody else has it as well', async () => {
  const { who, id } = await booked(two());
  const late = await guest();
  const place = await joined(late, two());
  await doing((act) => cancel(act, who, { id, kind: 'booking', told: 0 }));
  await doing((act) => offerFreed(act, two()));
  const [{ answer }] = await Promise.all([
    doing((act) => takeOffer(act, late, { id: place.id })),
    doing((act) => offerEnds(act, place.id)),
  ]);
  const status = (await getWaiting(world.thali.db, place.id))?.status;
  expect([answer.kind, status]).toEqual(
    answer.kind === 'booked' ? ['booked', 'taken'] : ['too late', 'passed'],
  );
});

test('one person is on three lists at most, and on each of them once', async () => {
  const who = await guest();
  for (const restaurantId of [one(), two(), three()]) await joined(who, restaurantId, {});
  const again = await doing((act) => joinList(act, who, { restaurantId: one(), partySize: 3, name: 'B' }));
  expect(again.answer).toMatchObject({ kind: 'joined', already: true });
  const more = await doing((act) => joinList(act, who, { restaurantId: four(), partySize: 2, name: 'B' }));
  expect(more.answer).toMatchObject({ kind: 'refused', why: 'too many' });
});

test('staff call and seat the guests of their own door only', async () => {
  const place = await joined(await guest(), four(), {});
  const [own, other] = [await ravi(3), await ravi(0)];
  const meant = { id: place.id };
  expect((await doing((act) => callGuest(act, other, meant))).answer).toEqual({ kind: 'unknown' });
  expect((await doing((act) => seatGuest(act, other, meant))).answer).toEqual({ kind: 'unknown' });
  expect((await doing((act) => waiting(act, other))).answer.rows.map(({ id }) => id)).not.toContain(place.id);
  expect((await doing((act) => callGuest(act, own, meant))).answer).toMatchObject({ kind: 'called' });
  expect((await doing((act) => seatGuest(act, own, meant))).answer).toMatchObject({
    kind: 'seated',
    tables: ['T1'],
  });
});

test('the pace of an hour is counted from calls of that weekday and hour, for parties of that size', async () => {
  const { db } = world.thali;
  const now = world.clock.now();
  const call = statement(
    'test past call',
    `insert into waitlist (restaurant_id, kind, party_size, starts_from, starts_until, status, joined_at, offered_at)
     values ($1, 'door', $2, $3, $3, 'seated', $3, $3)`,
  );
  const at = (weeks: number, minutes: number) =>
    new Date(now.getTime() - weeks * 7 * 86_400_000 + minutes * 60_000);
  for (const week of [1, 2, 3])
    for (const minute of [1, 10, 20]) await db.rows(call, [three(), 2, at(week, minute)]);
  // Another hour, another day, a larger party, long ago.
  await db.rows(call, [three(), 2, at(1, 90)]);
  await db.rows(call, [three(), 2, at(1, 24 * 60)]);
  await db.rows(call, [three(), 6, at(1, 5)]);
  await db.rows(call, [three(), 2, at(9, 5)]);
  const asked = { restaurantId: three(), band: { from: 1, to: 2 }, at: now, zone: 'Asia/Kolkata' };
  expect(await paceOf(db, asked, 6)).toEqual({ calls: 9, days: 3 });
  expect(await paceOf(db, asked, 10)).toEqual({ calls: 0, days: 0 });
});
