import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { buy, captured, type Purchase, standingOf, told } from '../support/shop.ts';
import { postEvent } from '../support/signed.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const arrives = (purchase: Purchase, id: string, amount: number) =>
  postEvent(world, captured(purchase, id, amount));

const say = async (purchase: Purchase, ...texts: string[]) => {
  for (const text of texts) {
    purchase.phone.whatsapp.send(text, { sender: whatsappSender });
    await world.quiet();
  }
};

// These payments exist only in the events, so the stand-in refuses to refund them; what counts is our intent.
const intended = statement(
  'test refunds intended',
  `select r.amount_paise as amount from refunds r join captures c on c.provider_payment_id = r.provider_payment_id
    where c.payment_id = $1`,
);

const ordersOf = statement(
  'test orders of diner',
  `select o.status, p.status as payment from orders o join payments p on p.order_id = o.id
     join addresses a on a.person_id = o.person_id where a.address = $1 order by o.created_at`,
);

const servedTo = statement(
  'test order served',
  `update orders set status = 'served'
    where status = 'unpaid' and person_id = (select person_id from addresses where address = $1)`,
);

describe('money for an order that has lapsed', () => {
  test('goes back when the same cart was ordered and paid for anew', async () => {
    const purchase = await buy(world);
    await world.pass(18);
    await say(purchase, 'checkout', 'yes');
    const [, second] = await world.thali.db.rows(ordersOf, [purchase.address]);
    expect(second).toMatchObject({ status: 'unpaid' });
    const { rows } = await world.thali.db.pool.query<{ link: string }>(
      'select link_id as link from payments order by created_at desc limit 1',
    );
    world.razorpay.pay(rows[0]?.link ?? '');
    await world.quiet();
    await arrives(purchase, 'pay_late0000000a', purchase.amount);
    await world.quiet();
    expect(await world.thali.db.rows(ordersOf, [purchase.address])).toMatchObject([
      { status: 'lapsed' },
      { status: 'placed' },
    ]);
    expect(await standingOf(world, purchase)).toMatchObject({ tickets: 0 });
    expect(await world.thali.db.rows(intended, [purchase.paymentId])).toEqual([{ amount: purchase.amount }]);
  });

  test('is honoured when the new order is not paid yet, and its link is void', async () => {
    const purchase = await buy(world);
    await world.pass(18);
    await say(purchase, 'checkout', 'yes');
    await arrives(purchase, 'pay_late0000000b', purchase.amount);
    await world.quiet();
    expect(await world.thali.db.rows(ordersOf, [purchase.address])).toMatchObject([
      { status: 'placed' },
      { status: 'cancelled', payment: 'cancelled' },
    ]);
  });

  test('goes back when the same cart was ordered anew and has been served', async () => {
    const purchase = await buy(world);
    await world.pass(18);
    await say(purchase, 'checkout', 'yes');
    await world.thali.db.rows(servedTo, [purchase.address]);
    await arrives(purchase, 'pay_late0000000d', purchase.amount);
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({ order: 'lapsed', tickets: 0 });
    expect(await world.thali.db.rows(intended, [purchase.paymentId])).toEqual([{ amount: purchase.amount }]);
  });

  test('goes back when it comes on another day than the food was wanted', async () => {
    const purchase = await buy(world);
    await world.pass(18);
    await world.pass(20 * 60);
    await arrives(purchase, 'pay_late0000000e', purchase.amount);
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({ order: 'lapsed', tickets: 0 });
    expect(await world.thali.db.rows(intended, [purchase.paymentId])).toEqual([{ amount: purchase.amount }]);
  });

  test('leaves alone what was put into the cart since', async () => {
    const purchase = await buy(world);
    await world.pass(18);
    await say(purchase, 'copper ladle', 'order to collect', '3 butter naan');
    await arrives(purchase, 'pay_late0000000c', purchase.amount);
    await world.quiet();
    await say(purchase, 'cart');
    expect(purchase.phone.whatsapp.last()?.text).toContain('3 x Butter Naan');
  });
});

test('a part that never became the whole goes back when the time is over', async () => {
  const purchase = await buy(world);
  await arrives(purchase, 'pay_part0000000d', 100_00);
  await world.quiet();
  await world.pass(20);
  expect(told(purchase, 'The payment time is over')).toBe(1);
  expect(await standingOf(world, purchase)).toMatchObject({ order: 'lapsed' });
  expect(await world.thali.db.rows(intended, [purchase.paymentId])).toEqual([{ amount: 100_00 }]);
});

test('a "yes" long after the read-back takes up what was left, and it is read back again', async () => {
  const purchase = await buy(world);
  await say(purchase, 'make it 3', 'checkout');
  await world.pass(60);
  await say(purchase, 'yes');
  expect(purchase.phone.whatsapp.last()?.text).toContain('Go on?');
  await say(purchase, 'yes');
  expect(purchase.phone.whatsapp.last()?.text).toContain('To collect');
  expect(await standingOf(world, purchase)).toMatchObject({ order: 'cancelled' });
});
