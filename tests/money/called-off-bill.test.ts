import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { invoicesOfOrder } from '../../src/store/invoices.ts';
import { MoneyLife } from '../support/money-life.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

const phone = '+919000098091';

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
  const file = smallRestaurant({
    slug: 'called-off',
    name: 'called-off',
    hours: {
      dineIn: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '06:00', to: '23:30' }],
    },
    tax: { rates: { food: 500 }, roundOff: false },
    ordering: { pickup: true, preOrder: true, prepMinutes: 60, freeCancelMinutes: 5, advancePercent: 40 },
    menu: [{ section: 'All', items: [{ code: 'DAL', name: 'Dal', price: 200_00, diet: 'veg' }] }],
    staff: [{ name: 'Ravi', phone, role: 'owner' }],
  });
  await loadRestaurant(world.thali.db, world.thali.knex, file);
});
afterAll(() => world.close());

test('an order of which only an advance was paid leaves no bill once it is called off', async () => {
  const life = await MoneyLife.begin(world, 'called-off', '00000011', phone);
  const [payment] = await life.payments();
  world.razorpay.pay(payment?.linkId ?? '');
  await world.quiet();
  await life.decide('accept');
  const papers = async () =>
    (await invoicesOfOrder(world.thali.db, life.orderId)).reduce(
      (sum, { kind, body }) => sum + (kind === 'invoice' ? 1 : -1) * body.amounts.total,
      0,
    );
  expect(await papers()).toBe(210_00);
  await life.cancel();
  expect((await life.standing()).paid).toBe(0);
  expect(await papers()).toBe(0);
});
