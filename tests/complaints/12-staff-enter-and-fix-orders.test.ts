import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Handset } from '../../src/sandbox/twilio/handset.ts';
import { statement } from '../../src/store/database.ts';
import { changesSince } from '../../src/store/order-changes.ts';
import { moneyOf, say, staffAt, tap } from '../support/orders.ts';
import { buy } from '../support/shop.ts';
import { startWorld, type World } from '../support/world.ts';

// Restaurants complain of ordering apps in which staff can neither enter an order nor put one right, so that a call to
// the hotline stands between a wrong order and its refund.

let world: World;
let ravi: Handset;
beforeAll(async () => {
  world = await startWorld();
  ravi = await staffAt(world, 'the-copper-ladle');
});
afterAll(() => world.close());

const newest = statement(
  'test newest order by name',
  `select id, kind, status, entered_by is not null as entered, person_id as "personId",
          (select array_agg(l.quantity || ' ' || l.name || coalesce(' ' || l.note, '') || coalesce(
               (select string_agg(' no ' || (m->>'name'), '') from jsonb_array_elements(l.modifiers) m where (m->>'quantity')::int = 0), '') order by l.position)
             from order_lines l where l.order_id = o.id) as lines
     from orders o where name = $1 order by created_at desc limit 1`,
);
interface Placed {
  id: string;
  kind: string;
  status: string;
  entered: boolean;
  personId: string | null;
  lines: string[];
}
const placedFor = async (name: string) => (await world.thali.db.rows<Placed>(newest, [name]))[0];
const heard = (phone: Handset) => phone.whatsapp.last()?.text ?? '';

test('an order that was rung in is dictated in one message and is in the kitchen, nothing paid online', async () => {
  await say(world, ravi, 'order for Meera pickup 8pm: 2 butter naan, 1 paneer tikka no onion');
  await tap(world, ravi, 'They pay here');
  expect(await placedFor('Meera')).toMatchObject({
    kind: 'pickup',
    status: 'accepted',
    entered: true,
    personId: null,
    lines: ['2 Butter Naan', '1 Paneer Tikka no Pickled onions'],
  });
  const { id = '' } = (await placedFor('Meera')) ?? {};
  expect(await moneyOf(world, id)).toMatchObject({ paid: 0, advance: 0 });
});

test('what a dish lacks is asked of staff as it is of a guest', async () => {
  await say(world, ravi, 'order for Dev pickup 9pm: 1 dal makhani');
  expect(heard(ravi)).toContain('which size');
  await tap(world, ravi, 'Half ₹275');
  await tap(world, ravi, 'They pay here');
  expect(await placedFor('Dev')).toMatchObject({ lines: ['1 Dal Makhani'] });
});

test('a wrong order is put right by its number, and the difference goes back exactly', async () => {
  const purchase = await buy(world, '3 butter naan, 2 paneer tikka');
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  await tap(world, ravi, 'Accept');
  const before = await moneyOf(world, purchase.orderId);
  const number = /#(\d+)/.exec(heard(ravi))?.[1];
  await say(world, ravi, `order ${number}: 2 butter naan instead of 3`);
  await tap(world, ravi, 'Yes, change it');
  const after = await moneyOf(world, purchase.orderId);
  expect(after?.total).toBeLessThan(before?.total ?? 0);
  expect(after?.refunded).toBe((before?.total ?? 0) - (after?.total ?? 0));
  expect(after).toMatchObject({ version: 2 });
  const [change] = await changesSince(world.thali.db, purchase.orderId, 1);
  expect(change?.difference).toBe((after?.total ?? 0) - (before?.total ?? 0));
  expect(change?.before.map(({ quantity }) => quantity)).toEqual([3, 2]);
  expect(change?.after.map(({ quantity }) => quantity)).toEqual([2, 2]);
});

test('whoever cooks does not change what is paid', async () => {
  await world.thali.db.pool.query(
    `update staff set role = 'kitchen' where person_id = (select person_id from addresses where address = $1 limit 1)`,
    [ravi.number],
  );
  await say(world, ravi, 'order for Tom: 1 butter naan');
  expect(heard(ravi)).toContain('owner, managers and hosts');
  expect(await placedFor('Tom')).toBeUndefined();
});
