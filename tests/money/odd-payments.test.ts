import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { buy, captured, standingOf, told } from '../support/shop.ts';
import { postEvent } from '../support/signed.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

// These payments exist only in the events, so a refund of them is refused by the stand-in; what counts is our intent.
const refundsOf = statement(
  'test refunds of',
  `select r.amount_paise as amount, r.reason from refunds r join captures c on c.provider_payment_id = r.provider_payment_id
    where c.payment_id = $1 order by r.created_at`,
);

describe('money that does not fit', () => {
  test('too little is held and never confirms', async () => {
    const purchase = await buy(world);
    await postEvent(world, captured(purchase, 'pay_part00000001', 100_00));
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({
      order: 'unpaid',
      payment: 'part_paid',
      tickets: 0,
    });
    expect(told(purchase, '₹100 has arrived')).toBe(1);
    await postEvent(world, captured(purchase, 'pay_rest00000001', purchase.amount - 100_00));
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({
      order: 'placed',
      payment: 'paid',
      captures: 2,
      tickets: 1,
    });
  });

  test('too much confirms once and the rest goes back', async () => {
    const purchase = await buy(world);
    world.razorpay.pay(purchase.linkId, { amount: purchase.amount + 55_00, evenIf: true });
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({ order: 'placed', payment: 'paid', tickets: 1 });
    expect(await world.thali.db.rows(refundsOf, [purchase.paymentId])).toEqual([
      { amount: 55_00, reason: 'more than was due' },
    ]);
  });

  test('another currency never counts', async () => {
    const purchase = await buy(world);
    await postEvent(world, captured(purchase, 'pay_euro00000001', purchase.amount, 'EUR'));
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({ order: 'unpaid', tickets: 0 });
    expect(await world.thali.db.rows(refundsOf, [purchase.paymentId])).toEqual([
      { amount: purchase.amount, reason: 'wrong currency' },
    ]);
  });

  test('a failed try that is captured later under the same id counts', async () => {
    const purchase = await buy(world);
    world.razorpay.failThenPay(purchase.linkId, { after: 1_000 });
    await world.quiet();
    expect(told(purchase, 'That payment did not go through')).toBe(1);
    expect(await standingOf(world, purchase)).toMatchObject({ order: 'unpaid' });
    world.razorpay.advance(2_000);
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({
      order: 'placed',
      payment: 'paid',
      captures: 1,
    });
  });

  test('a link voided in the moment it is paid is honoured', async () => {
    const purchase = await buy(world);
    world.razorpay.payOn(purchase.linkId, 'cancel');
    purchase.phone.whatsapp.send('no', { sender: 'whatsapp:+14155550100' });
    await world.quiet();
    const standing = await standingOf(world, purchase);
    // The order was given up by then, so all of it goes back.
    expect(standing).toMatchObject({ payment: 'paid', captures: 1, tickets: 0, refunded: purchase.amount });
    expect(told(purchase, 'Your payment for The Copper Ladle came after')).toBe(1);
  });
});

describe('a provider that misbehaves', () => {
  test.each(['rate-limit', 'server-error', 'bad-gateway', 'cut', 'lost-answer'] as const)(
    '%s at the making of a link: one link, sent once',
    async (kind) => {
      world.razorpay.faults.api.order({ kind, times: 1 });
      const purchase = await buy(world);
      const links = (world.razorpay.state() as { links: { reference_id: string }[] }).links;
      expect(links.filter((link) => link.reference_id === purchase.reference)).toHaveLength(1);
      expect(told(purchase, 'Please pay')).toBe(1);
    },
  );

  test('a refund whose answer is lost is made once', async () => {
    const purchase = await buy(world);
    world.razorpay.pay(purchase.linkId);
    await world.quiet();
    world.razorpay.faults.api.order({ kind: 'lost-answer', times: 1 });
    for (const text of ['cancel', 'yes']) {
      purchase.phone.whatsapp.send(text, { sender: 'whatsapp:+14155550100' });
      await world.quiet();
    }
    await world.pass(1);
    const mine = world.razorpay.ledger().payments.find((p) => p.payment_link_id === purchase.linkId);
    expect(mine).toMatchObject({ captured: purchase.amount, refunded: purchase.amount });
    expect(await standingOf(world, purchase)).toMatchObject({
      order: 'refunded',
      refunded: purchase.amount,
    });
    expect(
      told(
        purchase,
        `₹${(purchase.amount / 100).toLocaleString('en-IN')} from The Copper Ladle is on its way`,
      ),
    ).toBe(1);
  });
});
