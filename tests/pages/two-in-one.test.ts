import { afterAll, beforeAll, expect, test } from 'vitest';
import { guestAt } from '../../src/acts/guest-account.ts';
import { readAudit, writeAudit } from '../../src/store/audit.ts';
import { statement } from '../../src/store/database.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { acting } from '../support/guests.ts';
import { numberOf } from '../support/number-of.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let restaurant: string;
let owner: Caller;
beforeAll(async () => {
  world = await startWorld();
  restaurant = await restaurantId(world, 'the-copper-ladle');
  owner = await callerAs(world, numberOf.rohan);
});
afterAll(() => world.close());

const theirs = `(select person_id from addresses where address in ($1, 'whatsapp:' || $1))`;
const knownBefore = statement(
  'test known before',
  `with p as (insert into people (name, created_at) values ($2, '2020-01-01') returning id)
   update addresses a set person_id = p.id from p where a.address = $1 returning p.id`,
);
const dismiss = statement('test dismiss', `delete from staff where person_id in ${theirs}`);
const count = statement('test people', `select count(*)::int as people from people where id in ${theirs}`);
const readUpTo = statement('test read up to', 'insert into thread_reads values ($1, $2, 42)');
const readOf = statement(
  'test read of',
  'select read_seq::int as seq from thread_reads where person_id = $1',
);
const decideAs = statement(
  'test decide as',
  `update tickets set decided_by = (select person_id from addresses where address = $2) where reservation_id = $1`,
);
const decidedBy = statement(
  'test decided by',
  `select decided_by as id from tickets where reservation_id = $1`,
);

/** A guest who was known before whoever has this number now, by SMS. */
async function alsoGuest(number: string, name: string | null): Promise<string> {
  const [row] = await world.thali.db.rows<{ id: string }>(knownBefore, [number, name]);
  if (!row) throw new Error('Nobody was heard of by SMS from this number.');
  return row.id;
}
const signIn = (number: string) => acting(world, world.thali.db)((act) => guestAt(act, number));
const peopleAt = async (number: string) =>
  (await world.thali.db.rows<{ people: number }>(count, [number]))[0]?.people;

/** A booking with a note that a colleague wrote; gives who wrote it, as the page says. */
async function noted(colleague: Caller, by: Caller, name: string) {
  const made = await by.call('POST /restaurants/:restaurant/bookings', {
    params: { restaurant },
    body: { party: 2, name, startsAt: new Date('2026-11-30T20:00:00+05:30').toISOString() },
  });
  const { id, version } = made.body.booking;
  const params = { restaurant, booking: id };
  const came = await colleague.call('PATCH /restaurants/:restaurant/bookings/:booking', {
    params,
    body: { version, note: 'By the window' },
  });
  expect(came.status).toBe(200);
  const writers = async () =>
    (await owner.call('GET /restaurants/:restaurant/bookings/:booking', { params })).body.changes.map(
      ({ by }) => by,
    );
  return { id, writers };
}

test('a colleague who left and was a guest before keeps their name in the audit and in the history of bookings', async () => {
  const number = numberOf.harpreet;
  const manager = await callerAs(world, number);
  const at = { params: { restaurant } };
  const { people } = (await owner.call('GET /restaurants/:restaurant/people', at)).body;
  const harpreet = people.find(({ name }) => name?.startsWith('Harpreet'));
  const order = people.map(({ id }) => id).toReversed();
  await manager.call('PUT /restaurants/:restaurant/people/order', { ...at, body: { people: order } });
  const { writers } = await noted(manager, owner, 'Sen');
  const gone = { params: { restaurant, person: harpreet?.id ?? '' } };
  await owner.call('DELETE /restaurants/:restaurant/people/:person', gone);
  await world.thali.db.rows(readUpTo, [restaurant, await alsoGuest(number, 'Harry')]);
  expect(await signIn(number)).toBe(harpreet?.id);
  expect(await world.thali.db.rows(readOf, [harpreet?.id])).toEqual([{ seq: 42 }]);
  expect(await peopleAt(number)).toBe(1);
  const told = (await readAudit(world.thali.db, restaurant, { limit: 3 })).map(({ by, action, detail }) => ({
    by,
    action,
    name: detail['name'],
  }));
  expect(told).toMatchObject([
    { action: 'removed from the staff', name: harpreet?.name },
    { by: 'Rohan Sethi', action: 'table booked' },
    { by: harpreet?.name, action: 'order of telling changed' },
  ]);
  expect(await writers()).toEqual([harpreet?.name]);
});

test('whom no audit names is one with the guest they were first, and what they did is told by their name', async () => {
  const number = numberOf.anitha;
  const anitha = await callerAs(world, number);
  const { id, writers } = await noted(anitha, owner, 'Bose');
  await world.thali.db.rows(decideAs, [id, number]);
  // As when a restaurant's file no longer lists them: nothing of it is in the audit.
  await world.thali.db.rows(dismiss, [number]);
  const guest = await alsoGuest(number, null);
  expect(await signIn(number)).toBe(guest);
  expect(await peopleAt(number)).toBe(1);
  expect(await writers()).toEqual(['Anitha Murthy']);
  expect(await world.thali.db.rows(decidedBy, [id])).toEqual([{ id: guest }]);
});

test('two who both stand in an audit keep apart', async () => {
  const number = numberOf.sheeba;
  const other = await alsoGuest(number, 'Sheeba, once a cook');
  await writeAudit(world.thali.db, {
    at: world.clock.now(),
    restaurantId: restaurant,
    personId: other,
    action: 'menu published',
  });
  expect(await signIn(number)).not.toBe(other);
  expect(await peopleAt(number)).toBe(2);
  const [latest] = await readAudit(world.thali.db, restaurant, { limit: 1 });
  expect(latest).toMatchObject({ by: 'Sheeba, once a cook', action: 'menu published' });
});
