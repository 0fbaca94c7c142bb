import { afterAll, beforeAll, expect, test } from 'vitest';
import { money } from '../../src/http/pages/money.ts';
import { staffAt, tap } from '../support/orders.ts';
import { buy, callback, type Purchase } from '../support/shop.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const read = async (purchase: Purchase, change: Record<string, string> = {}) => {
  const response = await callback(world, purchase, 'pay_anything', change);
  return {
    status: response.status,
    text: await response.text(),
    cache: response.headers.get('Cache-Control'),
  };
};
const rupees = (paise: number) => money(paise, 'INR');

test('whoever comes back before the money is asked to wait a little, and not for ever', async () => {
  const purchase = await buy(world);
  const first = await read(purchase);
  // The address says "paid"; our books do not.
  expect(first.text).toContain('<h1>Your payment is on its way</h1>');
  expect(first.text).not.toContain('has arrived');
  expect(first.cache).toBe('no-store');
  const again = /content="4; url=([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(again).toContain('looks=1');
  const second = await (await fetch(world.publicUrl + again)).text();
  expect(second).toContain('looks=2');
  const last = await read(purchase, { looks: '6' });
  expect(last.text).toContain('<h1>Not arrived yet</h1>');
  expect(last.text).not.toContain('http-equiv="refresh"');
});

test('once it is here the page says what was paid, for what, what comes next, and shows the bill', async () => {
  const staff = await staffAt(world, 'the-copper-ladle');
  const purchase = await buy(world);
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  const placed = (await read(purchase)).text;
  expect(placed).toContain(
    `<b>${rupees(purchase.amount)}</b> has arrived for your order to collect at The Copper Ladle`,
  );
  expect(placed).toContain('The Copper Ladle has it and answers in a few minutes.');
  expect(placed).not.toContain('http-equiv="refresh"');
  await tap(world, staff, 'Accept');
  const accepted = (await read(purchase)).text;
  expect(accepted).toContain('The Copper Ladle has accepted it, for ');
  expect(accepted).toMatch(/<a href="\/bills\/[\w-]{22}">Your bill<\/a>/);
});

test('a link that ran out, and money that goes back, are told as such', async () => {
  const purchase = await buy(world);
  await world.pass(20);
  expect((await read(purchase)).text).toContain('<h1>This link has run out</h1>');
  world.razorpay.pay(purchase.linkId, { evenIf: true });
  await world.pass(180);
  const late = (await read(purchase)).text;
  expect(late).toMatch(/<h1>(?:Thank you|Your money goes back)<\/h1>/);
});

test('an address that is not signed, or signed for something else, tells nothing of anybody', async () => {
  const [purchase, other] = [await buy(world), await buy(world)];
  for (const change of [
    { razorpay_signature: 'ab'.repeat(32) },
    { razorpay_payment_link_reference_id: other.reference },
    { razorpay_payment_link_status: 'cancelled' },
  ] as Record<string, string>[]) {
    const answer = await read(purchase, change);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Copper Ladle');
    expect(answer.text).toContain('We cannot tell from here');
  }
});
