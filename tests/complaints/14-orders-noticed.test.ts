import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Handset } from '../../src/sandbox/twilio/handset.ts';
import { moneyOf, say, staffAt, tap } from '../support/orders.ts';
import { buy, told } from '../support/shop.ts';
import { startWorld, type World } from '../support/world.ts';

// Restaurants complain that a tablet beeps once and an order is overlooked; guests, that an order dies without a word.

let world: World;
let first: Handset;
let second: Handset;
beforeAll(async () => {
  world = await startWorld();
  first = await staffAt(world, 'the-copper-ladle', 0);
  second = await staffAt(world, 'the-copper-ladle', 1);
});
afterAll(() => world.close());

const asked = (phone: Handset) =>
  phone.whatsapp
    .messages()
    .filter((m) => m.direction === 'received' && /^\*#\d+ (?:New|Nobody has answered)/.test(m.text)).length;

test('an order calls one after the other until somebody answers, and then nobody any more', async () => {
  const before = [asked(first), asked(second)];
  const purchase = await buy(world);
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  expect([asked(first), asked(second)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
  await world.pass(6);
  expect(asked(second)).toBe((before[1] ?? 0) + 1);
  await tap(world, second, 'Accept');
  const calls = asked(first) + asked(second);
  await world.pass(30);
  expect(asked(first) + asked(second)).toBe(calls);
  expect(told(purchase, '*The Copper Ladle* is on your order')).toBe(1);
});

test('the reason of a decline reaches the guest, with their money', async () => {
  const purchase = await buy(world);
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  await tap(world, first, 'Decline');
  await say(world, first, 'the tandoor has broken down');
  const words = purchase.phone.whatsapp
    .messages()
    .filter((m) => m.direction === 'received')
    .map((m) => m.text)
    .join('\n');
  expect(words).toContain('the tandoor has broken down');
  expect(await moneyOf(world, purchase.orderId)).toMatchObject({
    status: 'refunded',
    paid: purchase.amount,
    refunded: purchase.amount,
  });
});
