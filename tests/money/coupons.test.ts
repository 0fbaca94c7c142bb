import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { statement } from '../../src/store/database.ts';
import { buyFrom, type Purchase, standingOf, told } from '../support/shop.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

const house = { name: 'Saffron Yard', staff: '+919000098021' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const file = smallRestaurant({
    slug: 'saffron-yard',
    name: house.name,
    ordering: { pickup: true, preOrder: true, prepMinutes: 10, freeCancelMinutes: 5 },
    hours: {
      dineIn: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '18:00', to: '23:00' }],
    },
    tax: { rates: { food: 500 }, roundOff: true },
    coupons: ['ONCE1', 'LAPSE1', 'CANCEL1', 'DECLINE1', 'LATE1', 'LATER1', 'MANY9'].map((code) => ({
      code,
      amount: 50_00,
      ...(code === 'MANY9' ? {} : { mostUses: 1 }),
    })),
    staff: [{ name: 'Ravi', phone: house.staff, role: 'owner' }],
  });
  await loadRestaurant(world.thali.db, world.thali.knex, file);
});
afterAll(() => world.close());

const inUse = statement(
  'test coupon in use',
  `select count(*)::int as uses from coupon_uses u join coupons c on c.id = u.coupon_id where c.code = $1`,
);

async function uses(code: string): Promise<number> {
  return (await world.thali.db.rows<{ uses: number }>(inUse, [code]))[0]?.uses ?? 0;
}

const say = async (phone: Purchase['phone'], ...texts: string[]) => {
  for (const text of texts) {
    phone.whatsapp.send(text, { sender: whatsappSender });
    await world.quiet();
  }
};
const last = ({ phone }: Pick<Purchase, 'phone'>) => phone.whatsapp.last()?.text ?? '';

/** A new diner with a payment link over two dal, with a coupon: Rs 400 less 50. */
const buyWith = (code: string, ...more: string[]) =>
  buyFrom(world, [`2 dal from ${house.name} to collect`, `coupon ${code}`, ...more, 'checkout', 'yes']);

async function pay({ linkId }: Purchase): Promise<void> {
  world.razorpay.pay(linkId, { evenIf: true });
  await world.quiet();
}

const amounts = statement(
  'test amounts of order',
  `select items_paise as items, discount_paise as discount, tip_paise as tip, total_paise as total,
          coupon_code as coupon, cutlery, substitution from orders where id = $1`,
);

test('what is paid is what was read back, with coupon and tip', async () => {
  const purchase = await buyWith('MANY9', 'tip 30, with cutlery, if out leave it out');
  const [row] = await world.thali.db.rows<{ total: number }>(amounts, [purchase.orderId]);
  expect(row).toMatchObject({
    items: 400_00,
    discount: 50_00,
    tip: 30_00,
    coupon: 'MANY9',
    cutlery: true,
    substitution: 'remove',
  });
  const readBack = purchase.phone.whatsapp
    .messages()
    .findLast((m) => m.direction === 'received' && m.text.includes('Total'));
  expect(readBack?.text).toContain('Coupon MANY9 -₹50');
  expect(readBack?.text).toContain('Tip ₹30');
  const total = Number(/Total ₹([\d,.]+)/.exec(readBack?.text ?? '')?.[1]?.replace(',', ''));
  expect([row?.total, purchase.amount]).toEqual([total * 100, total * 100]);
  await pay(purchase);
  expect(await standingOf(world, purchase)).toMatchObject({ order: 'placed', payment: 'paid' });
});

test('of two who check out at once with the last use, one has it, and the other reads the bill back without', async () => {
  const diners = ['+919812460001', '+919812460002'].map((number) => world.twilio.phone(number));
  for (const phone of diners) {
    phone.profileName = 'Asha';
    await say(phone, `2 dal from ${house.name} to collect`, 'coupon ONCE1', 'checkout');
    expect(phone.whatsapp.last()?.text).toContain('Coupon ONCE1 -₹50');
  }
  for (const phone of diners) phone.whatsapp.send('yes', { sender: whatsappSender });
  await world.quiet();
  const heard = diners.map((phone) => phone.whatsapp.last()?.text ?? '');
  expect(heard.filter((text) => text.includes('Please pay'))).toHaveLength(1);
  const other = heard.findIndex((text) => !text.includes('Please pay'));
  expect(heard[other]).toContain('Coupon ONCE1 has been used up by others.');
  expect(heard[other]).toContain('Total ₹420');
  expect(heard[other]).not.toContain('-₹50');
  expect(await uses('ONCE1')).toBe(1);
  const phone = diners[other];
  if (!phone) throw new Error('Both have it.');
  await say(phone, 'yes');
  expect(phone.whatsapp.last()?.text).toContain('Please pay ₹420');
});

test('twenty at once never use it more often than it may be', async () => {
  const diners = Array.from({ length: 20 }, (_, i) =>
    world.twilio.phone(`+9198124601${String(i).padStart(2, '0')}`),
  );
  await world.thali.db.rows(
    statement('test nine uses', `update coupons set most_uses = 9 + $2 where code = $1`),
    ['MANY9', await uses('MANY9')],
  );
  const before = await uses('MANY9');
  for (const phone of diners) {
    phone.profileName = 'Asha';
    for (const text of [`2 dal from ${house.name} to collect`, 'coupon MANY9', 'checkout'])
      phone.whatsapp.send(text, { sender: whatsappSender });
  }
  await world.quiet();
  for (const phone of diners) phone.whatsapp.send('yes', { sender: whatsappSender });
  await world.quiet();
  expect((await uses('MANY9')) - before).toBe(9);
  const heard = diners.map((phone) => phone.whatsapp.last()?.text ?? '');
  expect(heard.filter((text) => text.includes('Please pay'))).toHaveLength(9);
  expect(heard.filter((text) => text.includes('used up'))).toHaveLength(11);
});

test('is given back when the time to pay is over, the diner cancels, or the restaurant declines', async () => {
  const lapses = await buyWith('LAPSE1');
  expect(await uses('LAPSE1')).toBe(1);
  await world.pass(18);
  expect((await standingOf(world, lapses))?.order).toBe('lapsed');
  expect(await uses('LAPSE1')).toBe(0);

  const cancels = await buyWith('CANCEL1');
  await say(cancels.phone, 'cancel');
  expect((await standingOf(world, cancels))?.order).toBe('cancelled');
  expect(await uses('CANCEL1')).toBe(0);

  const declines = await buyWith('DECLINE1');
  await pay(declines);
  expect(await uses('DECLINE1')).toBe(1);
  const staff = world.twilio.phone(house.staff);
  const [, number] = /#(\d+)/.exec(last(declines)) ?? [];
  await say(staff, 'hi', `decline ${number}`, '1');
  expect((await standingOf(world, declines))?.order).toBe('refunded');
  expect(await uses('DECLINE1')).toBe(0);
});

test('late money takes it again while it is free, and goes back when others have used it up', async () => {
  const alone = await buyWith('LATE1');
  await world.pass(18);
  await pay(alone);
  expect(await standingOf(world, alone)).toMatchObject({ order: 'placed', refunded: 0 });
  expect(await uses('LATE1')).toBe(1);

  const late = await buyWith('LATER1');
  await world.pass(18);
  const other = await buyWith('LATER1');
  await pay(other);
  await pay(late);
  expect(await standingOf(world, late)).toMatchObject({ order: 'lapsed', refunded: late.amount });
  expect(await uses('LATER1')).toBe(1);
  expect(told(late, `Your payment for ${house.name} came after the time was over`)).toBe(1);
});
