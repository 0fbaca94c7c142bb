import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { buy } from '../support/shop.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet, anitha } = numberOf;
const today = { from: '2026-12-04', until: '2026-12-04' };

const served = statement('test order served', `update orders set status = 'served' where id = $1`);
const visits = statement(
  'test visits',
  `insert into reservations (restaurant_id, party_size, starts_at, ends_at, status, door, name)
   values ($1, 4, '2026-12-04T14:30Z', '2026-12-04T16:00Z', 'finished', 'staff', 'Ravi'),
          ($1, 2, '2026-12-04T20:00Z', '2026-12-04T21:00Z', 'finished', 'walk-in', null),
          ($1, 2, '2026-12-04T14:00Z', '2026-12-04T15:00Z', 'cancelled', 'walk-in', 'Taken back'),
          ($1, 3, '2026-12-04T15:30Z', '2026-12-04T17:00Z', 'no_show', 'staff', 'Tom'),
          ($1, 5, '2026-12-05T14:30Z', '2026-12-05T16:00Z', 'finished', 'staff', '=HYPERLINK("x")')`,
);
const booked = statement(
  'test booked costs',
  `select category, order_id is not null as ordered, micros from message_costs where restaurant_id = $1`,
);
const renamed = statement('test renamed', 'update orders set name = $1');

describe('reports', () => {
  let world: World;
  let caller: Caller;
  let restaurant: string;
  let total: number;
  beforeAll(async () => {
    // A day that the database's own clock does not show.
    world = await startWorld({
      at: new Date('2026-12-04T12:30Z'),
      environment: { PRICE_WHATSAPP_MESSAGE: '40', PRICE_SMS_SEGMENT: '12.5' },
    });
    restaurant = await restaurantId(world, 'the-copper-ladle');
    caller = await callerAs(world, harpreet);
    const purchase = await buy(world);
    total = purchase.amount;
    world.razorpay.pay(purchase.linkId);
    await world.quiet();
    const { db } = world.thali;
    await db.rows(served, [purchase.orderId]);
    await db.rows(visits, [restaurant]);
    await db.rows(renamed, ['=cmd|x']);
  }, 60_000);
  afterAll(() => world.close());

  const ask = (query: { from: string; until: string }) =>
    caller.call('GET /restaurants/:restaurant/report', { params: { restaurant }, query });

  test('tell a day: who came, who did not, what was ordered, and what it brought', async () => {
    const { body } = await ask(today);
    expect(body.days).toHaveLength(1);
    // Half past one at night still belongs to the evening before.
    expect(body.total).toMatchObject({
      covers: 6,
      bookings: 2,
      walkIns: 1,
      noShows: 1,
      cancelled: 0,
      orders: 1,
      salesPaise: total,
      receivedPaise: total,
    });
    expect(body.items).toEqual([{ name: 'Paneer Tikka', quantity: 2, paise: expect.any(Number) }]);
    expect(body.hours).toEqual([
      { hour: 1, covers: 2 },
      { hour: 20, covers: 4 },
    ]);
  });

  test('count the messages about the restaurant, at the operator’s prices, by the ledger', async () => {
    const { messages } = (await ask(today)).body;
    expect(messages.received).toBeGreaterThanOrEqual(5);
    // Answers are priced as such; the link and the news of the order, to the guest and to staff, as service, and tied to it.
    const lines = await world.thali.db.rows<{ category: string; ordered: boolean; micros: number }>(booked, [
      restaurant,
    ]);
    expect(lines.filter(({ category, ordered }) => category === 'service' && ordered)).toHaveLength(3);
    expect(lines.filter(({ category }) => category === 'reply')).toHaveLength(3);
    // Staff have not written for a day and are told by SMS, in two segments.
    expect(lines.map(({ micros }) => micros).sort((a, b) => a - b)).toEqual([
      250_000,
      ...Array(5).fill(400_000),
    ]);
    expect(messages).toMatchObject({ whatsapp: 5, sms: 1, smsSegments: 2, costPaise: 5 * 40 + 25 });
  });

  test('stand beside as many days before', async () => {
    const { body } = await ask({ from: '2026-12-05', until: '2026-12-05' });
    expect(body.total.covers).toBe(5);
    expect(body.before.covers).toBe(6);
  });

  test.each([
    [{ from: '2026-12-05', until: '2026-12-04' }, 'must not be before the first day'],
    [{ from: '2025-01-01', until: '2026-12-04' }, 'must be within 366 days of the first'],
    [{ from: '2026-02-30', until: '2026-12-04' }, 'must be a day, like 2026-11-27'],
  ])('refuse %o, and say why', async (query, message) => {
    const { status, problem } = await ask(query);
    expect(status).toBe(422);
    expect(problem.errors?.map((each) => each.message)).toEqual([message]);
  });

  test('go into files in which nothing is a formula', async () => {
    const file = (of: 'days' | 'orders' | 'items') =>
      caller.call('GET /restaurants/:restaurant/report/file', {
        params: { restaurant },
        query: { ...today, of },
      });
    const orders = await file('orders');
    expect(orders.headers.get('Content-Disposition')).toContain(
      'the-copper-ladle-orders-2026-12-04-2026-12-04.csv',
    );
    expect(orders.text).toContain("'=cmd|x");
    expect(orders.text).toContain('2 x Paneer Tikka');
    expect((await file('days')).text).toContain('\n2026-12-04,6,2,1,1,0,1,');
    expect((await file('items')).text).toContain('Paneer Tikka,2,');
  });

  test('are for those who run the place', async () => {
    const host = await callerAs(world, anitha);
    const { status, problem } = await host.call('GET /restaurants/:restaurant/report', {
      params: { restaurant },
      query: today,
    });
    expect(status).toBe(403);
    expect(problem.detail).toContain('Ask the owner');
  });
});
