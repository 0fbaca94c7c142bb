import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GuestThread } from '../../src/contract/guests.ts';
import { deskPlaces } from '../../src/store/desk-figures.ts';
import { personByPhone } from '../../src/store/person-by-phone.ts';
import { readPersonalData } from '../../src/store/personal-data.ts';
import { dayFigures } from '../../src/store/reports.ts';
import { listThreads } from '../../src/store/threads.ts';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { Diner } from '../support/diner-pages.ts';
import { type DinerPhone, dinerPhone } from '../support/diner-phone.ts';
import { buy, type Purchase } from '../support/shop.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

/** Months away from anything the database's clock may show. */
const start = new Date('2031-03-14T12:30:00Z');
const minute = 60_000;
const meeras = '+919812300701';
const earlier = 'table for 2 tomorrow at 8 at the copper ladle';

let world: World;
let ladle: string;
let host: Caller;
let meera: DinerPhone;
let purchase: Purchase;
beforeAll(async () => {
  world = await startWorld({ at: start });
  ladle = await restaurantId(world, 'the-copper-ladle');
  meera = dinerPhone(world, meeras, 'Meera');
  await meera.say(earlier);
  await world.pass(120);
  await meera.say('table for 4 tomorrow at 1 pm at the copper ladle', 'yes');
  purchase = await buy(world);
  world.razorpay.pay(purchase.linkId);
  await world.quiet();
  await world.pass(10);
  const diner = await Diner.as(world, purchase.phone.number);
  await diner.post(`/account/orders/${purchase.orderId}/cancel`, { told: String(purchase.amount) });
  await world.quiet();
  host = await callerAs(world, numberOf.anitha);
});
afterAll(() => world.close());

const at = (minutes: number) => new Date(start.getTime() + minutes * minute);

test('a guest reads when they booked, ordered, paid and wrote by the clock on which it happened', async () => {
  const { db } = world.thali;
  const his = await readPersonalData(db, (await personByPhone(db, purchase.phone.number)) ?? '');
  const instant = (text: unknown) => new Date(String(text)).toISOString();
  const of = (rows: unknown[], name: string) =>
    rows.map((row) => instant((row as Record<string, unknown>)[name]));
  expect(of(his.orders, 'madeAt')).toEqual([at(120).toISOString()]);
  expect(of(his.payments, 'askedAt')).toEqual([at(120).toISOString()]);
  expect(of(his.carts, 'madeAt')).toEqual([at(120).toISOString()]);
  const [payment] = his.payments as { refunds: { at: string }[] }[];
  expect(of(payment?.refunds ?? [], 'at')).toEqual([at(130).toISOString()]);
  const written = new Set(of(his.messages, 'at'));
  expect([...written].sort()).toEqual([at(120).toISOString(), at(130).toISOString()]);
  const hers = await readPersonalData(db, (await personByPhone(db, meeras)) ?? '');
  // Tomorrow's lunch, and the dinner before it that she held and let go.
  expect(of(hers.bookings, 'madeAt')).toEqual([at(120).toISOString(), at(0).toISOString()]);
});

test('the guests of a restaurant, its report and the desk tell the same hours', async () => {
  const { db } = world.thali;
  const days = {
    restaurantId: ladle,
    zone: 'Asia/Kolkata',
    from: '2031-03-14',
    until: '2031-03-14',
    cut: 240,
  };
  expect(await dayFigures(db, days)).toContainEqual({
    day: '2031-03-14',
    receivedPaise: purchase.amount,
    refundedPaise: purchase.amount,
  });
  const threads = await listThreads(db, ladle, { limit: 10 });
  expect(threads.map((each) => new Date(each.at).toISOString())).toEqual(
    threads.map(() => at(120).toISOString()),
  );
  expect(threads).toHaveLength(2);
  const places = await deskPlaces(db, world.clock.now(), { search: 'copper ladle', limit: 1 });
  expect(places.map(({ lastOrderAt }) => lastOrderAt)).toEqual([at(120)]);
});

test('what a guest wrote more than an hour before they booked is not shown to the restaurant', async () => {
  const [thread] = await listThreads(world.thali.db, ladle, { search: 'Meera', limit: 1 });
  const { body } = await host.call('GET /restaurants/:restaurant/threads/:person', {
    params: { restaurant: ladle, person: thread?.personId ?? '' },
  });
  const hers = (body as GuestThread).messages.filter(({ from }) => from === 'guest').map(({ text }) => text);
  expect(hers).toContain('table for 4 tomorrow at 1 pm at the copper ladle');
  expect(hers).not.toContain(earlier);
});
