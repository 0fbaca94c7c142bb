import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buy,
  callback,
  eventsOf,
  hear,
  type Purchase,
  type Signal,
  signals,
  standingOf,
  told,
} from '../support/shop.ts';
import { postEvent } from '../support/signed.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  // What Razorpay sends is sent by the tests, one by one.
  world.razorpay.faults.webhook.order({ kind: 'drop', times: 10_000 });
});
afterAll(() => world.close());

async function paid(purchase: Purchase): Promise<string> {
  const payment = world.razorpay.pay(purchase.linkId) as { id: string };
  await world.quiet();
  return payment.id;
}

const once = { order: 'placed', payment: 'paid', captures: 1, tickets: 1, refunded: 0 };

describe('one payment, heard of in five ways', () => {
  test.each(signals)('%s alone is enough', async (signal) => {
    const purchase = await buy(world);
    await hear(world, purchase, await paid(purchase), signal);
    expect(await standingOf(world, purchase)).toEqual(once);
    expect(told(purchase, 'Paid ')).toBe(1);
  });

  test('in any order, any number, it is paid once: one receipt, one ticket, the right money', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Signal>(...signals), { minLength: 1, maxLength: 9 }),
        async (heard) => {
          const purchase = await buy(world);
          const id = await paid(purchase);
          for (const signal of heard) await hear(world, purchase, id, signal);
          expect(await standingOf(world, purchase)).toEqual(once);
          expect(told(purchase, 'Paid ')).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('all at the same moment it is still paid once', async () => {
    const purchase = await buy(world);
    const id = await paid(purchase);
    const events = eventsOf(world, purchase);
    await Promise.all([
      ...events.map((event) => postEvent(world, event.body, { id: event.id })),
      ...events.map((event) => postEvent(world, event.body)),
      callback(world, purchase, id),
    ]);
    await world.quiet();
    expect(await standingOf(world, purchase)).toEqual(once);
    expect(told(purchase, 'Paid ')).toBe(1);
  });
});

describe('what is not to be believed', () => {
  test('a forged event, a changed byte, no signature: refused, and nothing is written', async () => {
    const purchase = await buy(world);
    const [event = { id: '', body: '', name: '' }] = (await paid(purchase))
      ? eventsOf(world, purchase).slice(-1)
      : [];
    expect((await postEvent(world, event.body, { id: event.id, secret: 'guessed' })).status).toBe(403);
    const headers = { 'content-type': 'application/json', 'x-razorpay-event-id': event.id };
    const url = `${world.publicUrl}/hooks/razorpay`;
    expect((await fetch(url, { method: 'POST', headers, body: event.body })).status).toBe(403);
    const signed = { ...headers, 'x-razorpay-signature': 'zz' };
    expect((await fetch(url, { method: 'POST', headers: signed, body: event.body })).status).toBe(403);
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({ order: 'unpaid', captures: 0 });
  });

  test('a tampered redirect is told apart from a genuine one, and changes nothing', async () => {
    const purchase = await buy(world);
    const response = await callback(world, purchase, 'pay_invented0001', {
      razorpay_payment_link_status: 'paid',
      razorpay_payment_id: 'pay_other',
    });
    expect(response.status).toBe(400);
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({ order: 'unpaid', captures: 0 });
  });

  test('a genuine redirect before the money is there is asked about and not believed', async () => {
    const purchase = await buy(world);
    expect((await callback(world, purchase, 'pay_notyet000001')).status).toBe(200);
    await world.quiet();
    expect(await standingOf(world, purchase)).toMatchObject({ order: 'unpaid', captures: 0 });
  });

  test('an event of an unknown kind, or about somebody else, is acknowledged', async () => {
    const unknown = { entity: 'event', event: 'invoice.vanished', payload: {}, created_at: 1 };
    expect((await postEvent(world, unknown)).status).toBe(200);
    const stranger = {
      event: 'payment.captured',
      payload: {
        payment: {
          entity: { id: 'pay_x', amount: 100, currency: 'INR', status: 'captured', description: '#nobody' },
        },
      },
    };
    expect((await postEvent(world, stranger)).status).toBe(200);
    expect((await postEvent(world, '{"event":')).status).toBe(400);
    expect((await postEvent(world, '[]')).status).toBe(400);
    await world.quiet();
  });
});
