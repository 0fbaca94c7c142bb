import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { MoneyLife } from '../support/money-life.ts';
import { postEvent } from '../support/signed.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

const phone = '+919000098081';

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  const dish = (code: string, name: string, price: number) => ({ code, name, price, diet: 'veg' as const });
  const file = smallRestaurant({
    slug: 'twice-back',
    name: 'twice-back',
    hours: {
      dineIn: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '06:00', to: '23:30' }],
    },
    tax: { rates: { food: 500 }, roundOff: false },
    ordering: { pickup: true, preOrder: true },
    menu: [{ section: 'All', items: [dish('DAL', 'Dal', 200_00), dish('NAAN', 'Naan', 40_00)] }],
    staff: [{ name: 'Ravi', phone, role: 'owner' }],
  });
  await loadRestaurant(world.thali.db, world.thali.knex, file);
});
afterAll(() => world.close());

test('a refund that failed, and was made good by the next one, is not tried again', async () => {
  const life = await MoneyLife.begin(world, 'twice-back', '00000001', phone);
  const [payment] = await life.payments();
  world.razorpay.pay(payment?.linkId ?? '');
  await world.quiet();
  await life.decide('accept');
  world.razorpay.settings.refunds = 'failed';
  await life.giveBack('1 naan');
  await life.pass(1);
  world.razorpay.settings.refunds = 'processed';
  expect(await life.standing()).toMatchObject({ paid: 294_00, takenOff: 42_00 });
  // Comes with what failed: what was paid is more than what is due by both.
  await life.giveBack('10%');
  await life.pass(1);
  const { total, takenOff } = await life.standing();
  expect(await life.tryAgain()).toBe(0);
  await life.pass(1);
  expect((await life.standing()).paid).toBe(total - takenOff);
});

test('a refund that failed and was not made good is tried again whole', async () => {
  const life = await MoneyLife.begin(world, 'twice-back', '00000002', phone);
  const [payment] = await life.payments();
  world.razorpay.pay(payment?.linkId ?? '');
  await world.quiet();
  await life.decide('accept');
  world.razorpay.settings.refunds = 'failed';
  await life.giveBack('1 naan');
  await life.pass(1);
  world.razorpay.settings.refunds = 'processed';
  expect(await life.tryAgain()).toBe(42_00);
  await life.pass(1);
  expect((await life.standing()).paid).toBe(252_00);
});

test('that it was taken on, heard after it failed, does not take the failure back', async () => {
  const life = await MoneyLife.begin(world, 'twice-back', '00000003', phone);
  const [payment] = await life.payments();
  world.razorpay.pay(payment?.linkId ?? '');
  await world.quiet();
  await life.decide('accept');
  world.razorpay.settings.refunds = 'failed';
  await life.giveBack('1 naan');
  await life.pass(1);
  world.razorpay.settings.refunds = 'processed';
  expect((await life.standing()).paid).toBe(294_00);
  const created = world.razorpay.webhook.state().events.findLast(({ name }) => name === 'refund.created');
  // Razorpay sends what was not acknowledged in time once more, and promises no order.
  expect((await postEvent(world, created?.body ?? '')).status).toBe(200);
  await world.quiet();
  expect((await life.standing()).paid).toBe(294_00);
  expect(await life.tryAgain()).toBe(42_00);
  await life.pass(1);
  expect((await life.standing()).paid).toBe(252_00);
});
