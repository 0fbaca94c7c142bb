import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bringUpToDate } from '../../src/acts/invoices.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import { getInvoiceByToken, invoicesOfOrder, nextSerial } from '../../src/store/invoices.ts';
import { buy, type Purchase } from '../support/shop.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

let world: World;
/** More connections than the world's, so that a hundred really wait for one counter. */
let wide: Database;
let restaurantId: string;
beforeAll(async () => {
  world = await startWorld();
  wide = openDatabase(world.thali.db.pool.options.connectionString ?? '', 25);
  restaurantId = await loadRestaurant(world.thali.db, world.thali.knex, smallRestaurant());
});
afterAll(async () => {
  await wide.close();
  await world.close();
});

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

class GivenUp extends Error {}

let years = 0;
let year: string;
beforeEach(() => {
  years += 1;
  year = `year ${years}`;
});
const take = (giveUp = false) =>
  wide.transaction(async (tx) => {
    const serial = await nextSerial(tx, restaurantId, 'invoice', year);
    if (giveUp) throw new GivenUp();
    return serial;
  });

test('a hundred at once get the numbers from 1 to 100, each once', { timeout: 120_000 }, async () => {
  const serials = await Promise.all(upTo(100).map(() => take()));
  expect(serials.sort((a, b) => a - b)).toEqual(upTo(100));
});

test('those who give up leave no gap', { timeout: 120_000 }, async () => {
  const outcomes = await Promise.allSettled(upTo(100).map((i) => take(i % 3 === 0)));
  const serials = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  expect(serials.sort((a, b) => a - b)).toEqual(upTo(67));
  expect(outcomes.every((o) => o.status === 'fulfilled' || o.reason instanceof GivenUp)).toBe(true);
});

test('each kind and each year count from 1', async () => {
  const { db } = world.thali;
  const serials = await db.transaction(async (tx) => [
    await nextSerial(tx, restaurantId, 'invoice', year),
    await nextSerial(tx, restaurantId, 'credit note', year),
    await nextSerial(tx, restaurantId, 'invoice', `${year} and next`),
    await nextSerial(tx, restaurantId, 'invoice', year),
  ]);
  expect(serials).toEqual([1, 1, 1, 2]);
});

const staffSays = async (text: string) => {
  const phone = world.twilio.phone(numberOf.harpreet);
  phone.whatsapp.send(text, { sender: whatsappSender });
  await world.quiet();
};

/** An order that the restaurant has agreed to. */
async function agreed(): Promise<Purchase> {
  const purchase = await buy(world);
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  await staffSays('accept');
  return purchase;
}

const papersOf = async ({ orderId }: Purchase) =>
  (await invoicesOfOrder(world.thali.db, orderId)).map(({ kind, body }) => [kind, body.amounts.total]);

const bringing = (orderId: string, back?: { paise: number; reason: string }) =>
  world.thali.db.transaction((tx) =>
    bringUpToDate(tx, world.clock.now(), { orderId, ...(back ? { back } : {}) }),
  );

test('an order has no invoice until it is agreed to, and one after, however often it is looked at', async () => {
  const purchase = await buy(world);
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  expect(await bringing(purchase.orderId)).toEqual([]);
  await staffSays('accept');
  await bringing(purchase.orderId);
  await Promise.all(upTo(5).map(() => bringing(purchase.orderId)));
  expect(await papersOf(purchase)).toEqual([['invoice', purchase.amount]]);
});

test('refunds in parts are credited up to the invoice, and what goes back beyond it is not', async () => {
  const purchase = await agreed();
  const part = Math.floor(purchase.amount / 3);
  await bringing(purchase.orderId, { paise: part, reason: 'one' });
  await bringing(purchase.orderId, { paise: part, reason: 'two' });
  await bringing(purchase.orderId, { paise: purchase.amount, reason: 'three' });
  await bringing(purchase.orderId, { paise: 100, reason: 'four' });
  const credits = (await papersOf(purchase)).slice(1);
  expect(credits).toEqual([
    ['credit note', part],
    ['credit note', part],
    ['credit note', purchase.amount - 2 * part],
  ]);
});

const change = statement(
  'test order changed',
  `update orders set version = version + 1, total_paise = total_paise + 10000, round_off_paise = round_off_paise + 10000
    where id = $1`,
);

test('an order that changes after its invoice has it credited, and gets another', async () => {
  const purchase = await agreed();
  await world.thali.db.rows(change, [purchase.orderId]);
  await bringing(purchase.orderId);
  await bringing(purchase.orderId);
  expect(await papersOf(purchase)).toEqual([
    ['invoice', purchase.amount],
    ['invoice', purchase.amount + 100_00],
    ['credit note', purchase.amount],
  ]);
});

test('the page shows the invoice to who has its link, is kept by nobody, and leads to its credit notes', async () => {
  const purchase = await agreed();
  await bringing(purchase.orderId, { paise: 100_00, reason: 'dish missing' });
  const [invoice, credit] = await invoicesOfOrder(world.thali.db, purchase.orderId);
  const page = await fetch(`${world.publicUrl}/bills/${invoice?.token}`);
  const text = await page.text();
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  for (const words of [
    '<h1>Tax invoice</h1>',
    '29ZZTFC0101C1ZT',
    '11224999000011',
    '996331',
    '29 Karnataka',
    'Rupees',
  ])
    expect(text).toContain(words);
  expect(text).toContain(`/bills/${credit?.token}`);
  expect(text).not.toContain('<script');
  const note = await (await fetch(`${world.publicUrl}/bills/${credit?.token}`)).text();
  for (const words of ['<h1>Credit note</h1>', invoice?.number ?? '-', 'dish missing', '₹100.00'])
    expect(note).toContain(words);
  for (const wrong of ['x', 'a'.repeat(22), '%00'.repeat(8)]) {
    const none = await fetch(`${world.publicUrl}/bills/${wrong}`);
    expect([none.status, none.headers.get('cache-control')]).toEqual([404, 'no-store']);
  }
  expect(await getInvoiceByToken(world.thali.db, 'a'.repeat(22))).toBeUndefined();
});
