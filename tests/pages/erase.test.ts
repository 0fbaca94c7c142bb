import { movedColumns } from '../../src/store/merge-people.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { readAudit } from '../../src/store/audit.ts';
import { callerAs, restaurantId } from '../support/api.ts';
import { Diner } from '../support/diner-pages.ts';
import { say, staffAt, tap } from '../support/orders.ts';
import { type Purchase, buyFrom } from '../support/shop.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const name = 'Zubeida Quillfeather';
const dish = 'zznoonions';
const note = 'zzpeanutallergy in the party';
const secret = 'zzsecret: may my dog come along';

let world: World;
let purchase: Purchase;
let number: string;
beforeAll(async () => {
  world = await startWorld();
  // Staff who have written are told by WhatsApp, with names.
  const staff = await staffAt(world, 'the-copper-ladle');
  purchase = await buyFrom(world, [
    `hi, my name is ${name}`,
    'copper ladle',
    'order to collect',
    `2 paneer tikka ${dish}`,
    'checkout',
    'yes',
  ]);
  number = purchase.phone.number;
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  await tap(world, staff, 'Accept');
  await say(world, purchase.phone, 'table for 2 tomorrow at 8 at the copper ladle', note);
  await tap(world, purchase.phone, 'Confirm');
  await say(world, purchase.phone, 'person');
  await tap(world, staff, 'I will answer');
  await say(world, purchase.phone, secret);
  // What was answered to a page is kept for a day, in case it asks again.
  const restaurant = await restaurantId(world, 'the-copper-ladle');
  const host = await callerAs(world, numberOf.anitha);
  const { body } = await host.call('GET /restaurants/:restaurant/threads', { params: { restaurant } });
  await host.call('POST /restaurants/:restaurant/threads/:person/take', {
    params: { restaurant, person: body.rows[0]?.personId ?? '' },
    body: { instead: true },
    idempotencyKey: crypto.randomUUID(),
  });
  await world.thali.db.rows(noted, [number, name, note, dish]);
});
afterAll(() => world.close());

const whose = `(select person_id from addresses where address = 'whatsapp:' || $1)`;
const noted = statement(
  'test noted',
  `with v as (update reservations set name = $2, note = $3 where person_id = ${whose}),
        l as (update order_lines set note = $4 where order_id in (select id from orders where person_id = ${whose}))
   update orders set name = $2 where person_id = ${whose}`,
);
const tables = statement(
  'test tables',
  `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
);

/** The tables in which a row speaks of somebody, whatever the column. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of await world.thali.db.rows<{ name: string }>(tables))
    for (const word of words) {
      const look = statement(
        `test look ${table.name}`,
        `select 1 from ${table.name} t where t::text ilike $1 limit 1`,
      );
      if ((await world.thali.db.rows(look, [`%${word}%`])).length > 0) found.push(`${table.name}: ${word}`);
    }
  return found.sort();
}

const lived = () => [name, number.slice(1), dish, 'zzpeanutallergy', 'zzsecret'];

test('a guest takes a copy of everything we hold of them', async () => {
  const diner = await Diner.as(world, number);
  const answer = await diner.post('/account/data');
  expect(answer.headers.get('Content-Disposition')).toContain('thali-my-data-2026-11-27.json');
  const data = JSON.parse(answer.text) as {
    person: { name: string };
    held: Record<string, Record<string, unknown>[]>;
  };
  const { held } = data;
  expect(Object.keys(held).sort()).toEqual([
    'bills',
    'bookings',
    'carts',
    'consents',
    'coupons',
    'doings',
    'messages',
    'numbers',
    'orders',
    'payments',
    'signedIn',
    'talksWithPeople',
    'waiting',
    'work',
  ]);
  expect(held['bookings']).toMatchObject([{ restaurant: 'The Copper Ladle', guests: 2, note }]);
  expect(held['orders']).toMatchObject([
    { status: 'accepted', lines: [{ quantity: 2, dish: 'Paneer Tikka', note: dish }] },
  ]);
  expect(held['payments']?.[0]).toMatchObject({
    status: 'paid',
    received: [{ amountPaise: purchase.amount }],
  });
  expect(held['messages']?.some(({ text, from }) => text === secret && from === 'you')).toBe(true);
  expect(held['bills']?.[0]?.['address']).toMatch(/\/bills\/[\w-]{22}$/);
  expect((await diner.post('/account/data')).text).toContain('own data exported');
});

test('many copies asked for at once keep nobody waiting: six come, the others are refused', async () => {
  const phone = world.twilio.phone('+919812300778');
  await say(world, phone, 'hi');
  const diner = await Diner.as(world, phone.number);
  const all = await Promise.all(Array.from({ length: 24 }, () => diner.post('/account/data')));
  const answered = (status: number) => all.filter((each) => each.status === status).length;
  expect([answered(200), answered(429)]).toEqual([6, 18]);
});

test('nobody is erased while something runs, by a slip, or while they work', async () => {
  const diner = await Diner.as(world, number);
  const refused = await diner.post('/account/delete', { word: 'delete' });
  expect(refused.status).toBe(409);
  expect(refused.text.match(/\/account\/(?:booking|order)s\//g)).toHaveLength(2);
  const staff = await Diner.as(world, numberOf.harpreet, 'staff');
  const working = await staff.post('/account/delete', { word: 'delete' });
  expect(working.text).toContain('You are on the staff of The Copper Ladle');
});

test('an erased guest is found in no table and not in the log, and what was served stays', async () => {
  const diner = await Diner.as(world, number);
  const before = await tablesWith(lived());
  // The test would find them: where they live, and where staff were told of them.
  for (const table of [
    'people',
    'addresses',
    'reservations',
    'orders',
    'order_lines',
    'inbox',
    'outbox',
    'idempotency_keys',
  ])
    expect(before.join('\n')).toContain(`public.${table}: `);
  const [row] = await world.thali.db.rows<{ id: string }>(bookingOf, [number]);
  await diner.post(`/account/bookings/${row?.id}/cancel`, { told: '0' });
  // The food is fetched, and taken to have been handed over when its time is long past.
  await world.pass(6 * 60);
  await world.pass(6 * 60);
  expect((await diner.post('/account/delete', { word: 'no' })).status).toBe(422);
  const erased = await diner.post('/account/delete', { word: ' Delete ' });
  expect(erased).toMatchObject({ status: 303, to: '/account/deleted' });
  expect(await tablesWith(lived())).toEqual([]);
  expect(world.logged.filter((line) => lived().some((word) => line.includes(word)))).toEqual([]);
  expect(await world.thali.db.rows(kept, [purchase.orderId])).toEqual([
    { status: 'served', total: purchase.amount, lines: 1, bills: 1, paid: purchase.amount, person: null },
  ]);
  expect((await diner.get('/account')).status).toBe(303);
  expect((await diner.get('/account/deleted')).text).toContain('You are deleted');
  // What comes late finds nobody, and hurts nothing.
  await world.pass(24 * 60);
  expect(world.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  // Whoever writes again is met for the first time.
  await say(world, purchase.phone, 'hi');
  expect(purchase.phone.whatsapp.last()?.text).toContain('Hi, this is Thali');
});

const bookingOf = statement(
  'test running booking',
  `select id from reservations where status = 'confirmed' and person_id = ${whose}`,
);
const kept = statement(
  'test kept order',
  `select o.status, o.total_paise as total, o.person_id as person,
          (select count(*)::int from order_lines l where l.order_id = o.id) as lines,
          (select count(*)::int from invoices i where i.order_id = o.id) as bills,
          (select sum(c.amount_paise)::int from captures c join payments p on p.id = c.payment_id where p.order_id = o.id) as paid
     from orders o where o.id = $1`,
);

test('what a member of staff did stays when they are gone and erased, as done by a former colleague', async () => {
  const restaurant = await restaurantId(world, 'the-copper-ladle');
  const [manager, owner] = [await callerAs(world, numberOf.harpreet), await callerAs(world, numberOf.rohan)];
  const at = { params: { restaurant } };
  const { people } = (await owner.call('GET /restaurants/:restaurant/people', at)).body;
  const harpreet = people.find(({ name: called }) => called?.startsWith('Harpreet'));
  const order = people.map(({ id }) => id).toReversed();
  await manager.call('PUT /restaurants/:restaurant/people/order', { ...at, body: { people: order } });
  const gone = { params: { restaurant, person: harpreet?.id ?? '' } };
  const removed = await owner.call('DELETE /restaurants/:restaurant/people/:person', gone);
  expect(removed.status).toBe(204);
  const told = async () =>
    (await readAudit(world.thali.db, restaurant, { limit: 2 })).map(({ by, action, detail }) => ({
      by,
      action,
      name: detail['name'],
    }));
  const owners = expect.stringContaining('Rohan') as string;
  expect(await told()).toEqual([
    { by: owners, action: 'removed from the staff', name: harpreet?.name },
    { by: harpreet?.name, action: 'order of telling changed', name: undefined },
  ]);
  const guest = await Diner.as(world, numberOf.harpreet);
  expect((await guest.post('/account/delete', { word: 'delete' })).to).toBe('/account/deleted');
  expect(await told()).toEqual([
    { by: owners, action: 'removed from the staff', name: 'a former colleague' },
    { by: 'a former colleague', action: 'order of telling changed', name: undefined },
  ]);
  const { rows } = (await owner.call('GET /restaurants/:restaurant/audit', at)).body;
  expect(rows.slice(0, 2).map(({ who, what }) => [who, what])).toEqual([
    [owners, 'Took a former colleague, a manager, off the staff.'],
    ['A former colleague', 'Changed in which order the staff are told.'],
  ]);
  const doers = (await owner.call('GET /restaurants/:restaurant/audit/people', at)).body.people;
  expect(doers.map(({ name: called }) => called)).toEqual([owners]);
});

test('whatever points at people is thought of when two become one, and when one is erased', async () => {
  const pointing = await world.thali.db.rows<{ at: string; on: string }>(pointers);
  expect(pointing.filter(({ on }) => on === 'stays').map(({ at }) => at)).toEqual([
    'carts.person_id',
    'orders.person_id',
    'reservations.person_id',
    'tickets.decided_by',
  ]);
  // The one who goes has worked nowhere and stands in no audit; their ways in end, and their keys and codes are spent.
  const ended = [
    'audit.person_id',
    'code_requests.person_id',
    'idempotency_keys.person_id',
    'passwords.person_id',
    'remembered_devices.person_id',
    'sessions.person_id',
    'staff.person_id',
  ];
  // One row for both, where each had one.
  const joined = ['blocked_guests.person_id', 'thread_reads.person_id'];
  expect(pointing.map(({ at }) => at)).toEqual([...movedColumns, ...ended, ...joined].sort());
});
const pointers = statement(
  'test pointers',
  `select c.conrelid::regclass || '.' || a.attname as at, case c.confdeltype when 'a' then 'stays' else 'goes' end as on
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.confrelid = 'people'::regclass and c.contype = 'f' order by 1`,
);
