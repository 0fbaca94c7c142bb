import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import type { Handset } from '../../src/sandbox/twilio/handset.ts';
import { invoicesOfOrder } from '../../src/store/invoices.ts';
import { moneyOf, say, staffAt, tap } from '../support/orders.ts';
import { buyFrom, type Purchase } from '../support/shop.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let ravi: Handset;
beforeAll(async () => {
  world = await startWorld();
  const dish = (code: string, name: string, price: number) => ({ code, name, price, diet: 'veg' as const });
  const file = smallRestaurant({
    slug: 'brass-pot',
    name: 'Brass Pot',
    ordering: { pickup: true, preOrder: true, prepMinutes: 10, freeCancelMinutes: 5 },
    hours: {
      dineIn: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '06:00', to: '23:30' }],
    },
    tax: { rates: { food: 500 }, roundOff: false },
    menu: [
      {
        section: 'All',
        items: [dish('DAL', 'Dal', 200_00), dish('KHEER', 'Kheer', 200_00), dish('RAITA', 'Raita', 60_00)],
      },
    ],
    coupons: [{ code: 'HALF5', percent: 50, minimum: 400 }],
    staff: [{ name: 'Ravi', phone: '+919000098071', role: 'owner' }],
  });
  await loadRestaurant(world.thali.db, world.thali.knex, file);
  ravi = await staffAt(world, 'brass-pot');
});
afterAll(() => world.close());

interface Taken {
  purchase: Purchase;
  number: string;
}

/** A paid order of one dal and one kheer, 420 rupees with tax, that the kitchen has agreed to. */
async function agreed(...more: string[]): Promise<Taken> {
  const texts = ['1 dal, 1 kheer from Brass Pot to collect', ...more, 'checkout', 'yes'];
  const purchase = await buyFrom(world, texts);
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  await tap(world, ravi, 'Accept');
  return { purchase, number: /#(\d+)/.exec(ravi.whatsapp.last()?.text ?? '')?.[1] ?? '' };
}

const heard = () => ravi.whatsapp.last()?.text ?? '';
const stays = async ({ purchase }: Taken) => {
  const money = await moneyOf(world, purchase.orderId);
  return (money?.paid ?? 0) - (money?.refunded ?? 0);
};

async function kheerIsRefunded({ number }: Taken): Promise<void> {
  await say(world, ravi, `refund ${number} 1 kheer`);
  await tap(world, ravi, 'Send it');
}

/** What of an order's invoices its credit notes have left. */
async function billed({ purchase }: Taken): Promise<number> {
  const papers = await invoicesOfOrder(world.thali.db, purchase.orderId);
  return papers.reduce((sum, { kind, body }) => sum + (kind === 'invoice' ? 1 : -1) * body.amounts.total, 0);
}

test('a dish that is taken out after another was refunded goes back whole', async () => {
  const taken = await agreed();
  await kheerIsRefunded(taken);
  expect(await stays(taken)).toBe(210_00);
  await say(world, ravi, `order ${taken.number}: remove dal`);
  await tap(world, ravi, 'Yes, change it');
  expect(await stays(taken)).toBe(0);
});

test('a dish that was refunded gives nothing more when it is taken out', async () => {
  const taken = await agreed();
  await kheerIsRefunded(taken);
  await say(world, ravi, `order ${taken.number}: remove kheer`);
  await tap(world, ravi, 'Yes, change it');
  expect(await stays(taken)).toBe(210_00);
  await say(world, ravi, `refund ${taken.number} all`);
  await tap(world, ravi, 'Send it');
  expect(await stays(taken)).toBe(0);
});

test('what comes in the place of a dish that was refunded is paid for', async () => {
  const taken = await agreed();
  await kheerIsRefunded(taken);
  await say(world, ravi, `order ${taken.number}: remove kheer, add 2 raita`);
  await tap(world, ravi, 'Send a link');
  expect(taken.purchase.phone.whatsapp.last()?.text).toContain('₹126');
});

test('a dish is refunded once, though the order was changed in between', async () => {
  const taken = await agreed();
  await kheerIsRefunded(taken);
  await say(world, ravi, `order ${taken.number}: add 1 raita`);
  await tap(world, ravi, 'On the bill');
  await say(world, ravi, `refund ${taken.number} 1 kheer`);
  expect(heard()).not.toContain('Send it');
  expect(await stays(taken)).toBe(210_00);
});

test('the papers of an order come to what is left of it, whatever was refunded before it changed', async () => {
  const taken = await agreed();
  await kheerIsRefunded(taken);
  expect(await billed(taken)).toBe(210_00);
  await say(world, ravi, `order ${taken.number}: add 1 raita`);
  await tap(world, ravi, 'On the bill');
  expect(await billed(taken)).toBe(273_00);
});

test('a coupon over two dishes does not give one of them for nothing once the other is taken out', async () => {
  const taken = await agreed('coupon HALF5');
  expect(await stays(taken)).toBe(210_00);
  await say(world, ravi, `order ${taken.number}: remove kheer`);
  await tap(world, ravi, 'Yes, change it');
  expect(await stays(taken)).toBe(105_00);
});

test('a change the kitchen agrees to late costs what is due by then, not what was due when it was asked for', async () => {
  const taken = await agreed();
  const { phone } = taken.purchase;
  await say(world, ravi, `start ${taken.number}`);
  await say(world, phone, 'replace the kheer in my order with 2 raita');
  await tap(world, phone, 'Ask them');
  await kheerIsRefunded(taken);
  // The kheer is paid back, so what comes in its place is paid for: two raitas with tax.
  await tap(world, ravi, 'Agree');
  expect(phone.whatsapp.last()?.text).toContain('₹126');
  expect(await stays(taken)).toBe(210_00);
});
