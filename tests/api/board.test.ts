import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../src/contract/board.ts';
import { statement } from '../../src/store/database.ts';
import { callerAs, type Caller, restaurantId } from '../support/api.ts';
import { buy, buyFrom, type Purchase } from '../support/shop.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

describe('the board', () => {
  let world: World;
  let ladle: string;
  let harpreet: Caller;
  let anitha: Caller;
  beforeAll(async () => {
    world = await startWorld();
    ladle = await restaurantId(world, 'the-copper-ladle');
    [harpreet, anitha] = [await callerAs(world, numberOf.harpreet), await callerAs(world, numberOf.anitha)];
  });
  afterAll(() => world.close());

  const read = async (as = harpreet) =>
    (await as.call('GET /restaurants/:restaurant/board', { params: { restaurant: ladle } })).body;
  async function cardOf({ orderId }: Pick<Purchase, 'orderId'>, as = harpreet): Promise<Card> {
    const card = (await read(as)).cards.find((each) => each.orderId === orderId);
    if (!card) throw new Error('It is not on the board.');
    return card;
  }
  async function paid(dish?: string): Promise<Purchase> {
    const purchase = await buy(world, dish);
    world.razorpay.pay(purchase.linkId);
    await world.quiet();
    return purchase;
  }
  const decide = (
    card: Card,
    body: { decision: 'accept' | 'delay' | 'decline'; minutes?: number; reason?: string },
    as = harpreet,
  ) =>
    as.call('POST /restaurants/:restaurant/tickets/:ticket/decision', {
      params: { restaurant: ladle, ticket: card.id },
      body: { seen: card.status.ticket as 'open', ...body },
    });
  const step = (card: Card, which: 'begin' | 'finish' | 'hand_over', as = harpreet) =>
    as.call('POST /restaurants/:restaurant/orders/:order/step', {
      params: { restaurant: ladle, order: card.orderId ?? '' },
      body: { step: which },
    });
  const recall = (card: Card, from: 'preparing' | 'ready' | 'served') =>
    harpreet.call('POST /restaurants/:restaurant/orders/:order/recall', {
      params: { restaurant: ladle, order: card.orderId ?? '' },
      body: { from },
    });
  const everHeard = ({ phone }: Purchase) =>
    phone.whatsapp
      .messages()
      .map(({ text }) => text)
      .join('\n');
  const lastHeard = async ({ phone }: Purchase) => {
    await world.quiet();
    return phone.whatsapp.last()?.text ?? '';
  };

  test('shows what was paid for, with everything the kitchen needs', async () => {
    const purchase = await paid('2 paneer tikka');
    const card = await cardOf(purchase);
    expect(card).toMatchObject({
      lane: 'answer',
      kind: 'pickup',
      name: 'Asha',
      since: '2026-11-27T12:30:00.000Z',
      status: { ticket: 'open', order: 'placed', booking: null },
      lines: [{ quantity: 2, name: 'Paneer Tikka' }],
      next: [],
      recall: false,
      guest: {
        lastDigits: purchase.address.slice(-4),
        total: purchase.amount,
        paid: purchase.amount,
        due: 0,
      },
    });
    expect(card.allergens).toContain('milk');
  });

  test('takes an order from accepted to handed over, and back again where that was a slip', async () => {
    const purchase = await paid();
    expect(await decide(await cardOf(purchase), { decision: 'accept' })).toMatchObject({ status: 201 });
    expect(await lastHeard(purchase)).toContain('is on your order');
    expect(await cardOf(purchase)).toMatchObject({ lane: 'cooking', next: ['begin', 'finish', 'hand_over'] });
    await step(await cardOf(purchase), 'begin');
    expect((await step(await cardOf(purchase), 'finish')).body).toMatchObject({ told: true });
    expect(await lastHeard(purchase)).toContain('is ready');
    expect(await cardOf(purchase)).toMatchObject({ lane: 'ready', recall: true });

    expect((await recall(await cardOf(purchase), 'ready')).body).toMatchObject({ told: true });
    expect(await lastHeard(purchase)).toContain('not quite ready yet');
    expect(await cardOf(purchase)).toMatchObject({ lane: 'cooking', status: { order: 'preparing' } });
    expect((await step(await cardOf(purchase), 'finish')).body).toMatchObject({ told: true });
    expect(await lastHeard(purchase)).toMatch(/is ready/);

    await step(await cardOf(purchase), 'hand_over');
    expect(await cardOf(purchase)).toMatchObject({ lane: 'done', status: { order: 'served' }, recall: true });
    await recall(await cardOf(purchase), 'served');
    expect(await cardOf(purchase)).toMatchObject({ lane: 'ready' });
    // What somebody else has taken back meanwhile is not taken back twice.
    expect(await recall(await cardOf(purchase), 'served')).toMatchObject({
      status: 409,
      problem: { title: 'This order is ready already.' },
    });
  });

  test('tells a second tap what was decided, and by whom', async () => {
    const purchase = await paid();
    const card = await cardOf(purchase);
    const [first, second] = await Promise.all([
      decide(card, { decision: 'accept' }, anitha),
      decide(card, { decision: 'decline' }, harpreet),
    ]);
    const [lost, winner] = first.status === 409 ? [first, 'Harpreet Gill'] : [second, 'Anitha'];
    expect(new Set([first.status, second.status])).toEqual(new Set([201, 409]));
    expect(lost.problem.title).toContain(winner);
    expect(lost.problem.title).toMatch(new RegExp(`was faster: #${card.number} is (accepted|declined)\\.$`));
  });

  test('puts off by as much as is said, and declines with a reason and the money back', async () => {
    const late = await paid();
    const before = Date.parse((await cardOf(late)).at);
    const { body } = await decide(await cardOf(late), {
      decision: 'delay',
      minutes: 40,
    });
    expect(Date.parse(body.at) - before).toBe(40 * 60_000);
    expect(await lastHeard(late)).toContain('needs a little longer');

    const declined = await paid();
    await decide(await cardOf(declined), { decision: 'decline', reason: 'No paneer left' });
    expect(await lastHeard(declined)).toContain('on its way back to you');
    expect(everHeard(declined)).toContain('No paneer left');
    expect(await cardOf(declined)).toMatchObject({ lane: 'done', status: { ticket: 'declined' } });
    expect(await decide(await cardOf(declined), { decision: 'delay', minutes: 3 })).toMatchObject({
      status: 422,
    });
  });

  test('a booking stands with its food, and what its guest wrote about allergies is marked', async () => {
    const purchase = await buyFrom(world, [
      '4 people today 8:30pm copper ladle',
      'order food ahead',
      '2 paneer tikka',
      'checkout',
      'yes',
    ]);
    world.razorpay.pay(purchase.linkId);
    await world.quiet();
    await world.thali.db.pool.query(
      `update reservations set note = 'Severe nut allergy' where id = (select reservation_id from orders where id = $1)`,
      [purchase.orderId],
    );
    const card = await cardOf(purchase);
    expect(card).toMatchObject({ lane: 'answer', kind: 'with_booking', party: 4, noteIsAllergy: true });
    expect(card.tables.length).toBeGreaterThan(0);
    const about = (await read()).cards.filter(
      ({ number, name }) => name === card.name && number === card.number,
    );
    expect(about).toHaveLength(1);
    await decide(card, { decision: 'accept' });
    expect(await cardOf(purchase)).toMatchObject({ lane: 'later', decidedBy: 'Harpreet Gill' });
    await decide(await cardOf(purchase), { decision: 'delay', minutes: 30 });
    expect(await cardOf(purchase)).toMatchObject({ at: '2026-11-27T15:30:00.000Z' });
  });

  test('gives back a dish, then the rest, for what was shown before; a host gives nothing back', async () => {
    const purchase = await paid('2 paneer tikka');
    const card = await cardOf(purchase);
    await decide(card, { decision: 'accept' });
    const params = { restaurant: ladle, order: purchase.orderId };
    const readRefund = async () =>
      (await harpreet.call('GET /restaurants/:restaurant/orders/:order/refund', { params })).body;
    const before = await readRefund();
    expect(before).toMatchObject({
      number: card.number,
      lines: [{ name: 'Paneer Tikka', quantity: 2, left: 2 }],
      all: { off: purchase.amount, back: purchase.amount },
    });
    const one = [{ lineId: before.lines[0]?.id ?? '', quantity: 1 }];
    const terms = await harpreet.call('POST /restaurants/:restaurant/orders/:order/refund/terms', {
      params,
      body: { lines: one },
    });
    expect(terms.body.back).toBeGreaterThan(0);
    expect(terms.body.back).toBeLessThan(purchase.amount);
    const refund = (body: { off: number; back: number; lines?: typeof one }, as = harpreet) =>
      as.call('POST /restaurants/:restaurant/orders/:order/refund', { params, body });
    expect((await refund({ ...terms.body, lines: one }, anitha)).status).toBe(403);
    // Of two managers who tap at once, the second is shown that it would be another refund by now.
    const both = await Promise.all([
      refund({ ...before.all }),
      refund({ ...before.all }, await callerAs(world, numberOf.rohan)),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 422]));
    expect(await readRefund()).toMatchObject({ all: { off: 0, back: 0 } });
    await world.quiet();
    expect(everHeard(purchase)).toContain(String(Math.floor(purchase.amount / 100)));
    expect(await cardOf(purchase)).toMatchObject({ guest: { due: 0 } });

    const other = await paid('2 paneer tikka');
    const mine = { restaurant: ladle, order: other.orderId };
    const dish = (await harpreet.call('GET /restaurants/:restaurant/orders/:order/refund', { params: mine }))
      .body;
    const half = [{ lineId: dish.lines[0]?.id ?? '', quantity: 1 }];
    const worth = (
      await harpreet.call('POST /restaurants/:restaurant/orders/:order/refund/terms', {
        params: mine,
        body: { lines: half },
      })
    ).body;
    const send = (body: { off: number; back: number; lines?: typeof one }) =>
      harpreet.call('POST /restaurants/:restaurant/orders/:order/refund', { params: mine, body });
    expect(await send({ off: 1, back: 1, lines: half })).toMatchObject({
      status: 409,
      problem: { current: worth },
    });
    expect((await send({ ...worth, lines: half })).body).toEqual(worth);
    expect(
      (await harpreet.call('GET /restaurants/:restaurant/orders/:order/refund', { params: mine })).body,
    ).toMatchObject({ lines: [{ left: 1 }], all: { back: other.amount - worth.back } });
  });

  test('a change by the guest and a cancellation are seen', async () => {
    const purchase = await paid();
    const { number } = await cardOf(purchase);
    purchase.phone.whatsapp.send('cancel my order', { sender: whatsappSender });
    await world.quiet();
    purchase.phone.whatsapp.send('yes', { sender: whatsappSender });
    await world.quiet();
    expect(await cardOf(purchase)).toMatchObject({ number, lane: 'done', status: { ticket: 'withdrawn' } });
  });

  const asCook = statement(
    'test make a cook',
    `update staff set role = 'kitchen' where restaurant_id = $1 and person_id = (select person_id from addresses where address = '+919000001002')`,
  );
  const asHost = statement(
    'test make a host',
    `update staff set role = 'host' where restaurant_id = $1 and role = 'kitchen' and person_id = (select person_id from addresses where address = '+919000001002')`,
  );
  test('a cook sees dishes, and neither numbers nor money', async () => {
    const purchase = await paid();
    await world.thali.db.rows(asCook, [ladle]);
    const card = await cardOf(purchase, anitha);
    expect(card).toMatchObject({ guest: null, lines: [{ name: 'Paneer Tikka' }] });
    const paper = { params: { restaurant: ladle, ticket: card.id } };
    const cooks = await anitha.call('GET /restaurants/:restaurant/tickets/:ticket/paper', paper);
    expect(cooks.text).toContain('Paneer Tikka');
    expect(cooks.text).not.toContain('₹');
    expect((await harpreet.call('GET /restaurants/:restaurant/tickets/:ticket/paper', paper)).text).toContain(
      '₹',
    );
    expect((await decide(card, { decision: 'accept' }, anitha)).status).toBe(201);
    await world.thali.db.rows(asHost, [ladle]);
  });

  test('shows nobody another house, and lets nobody act there', async () => {
    const card = await cardOf(await paid());
    const other = await restaurantId(world, 'lucky-abacus');
    const [keeper] = await world.thali.db.rows<{ address: string }>(owners, [other]);
    const stranger = await callerAs(world, keeper?.address ?? '');
    const there = { restaurant: other, ticket: card.id, order: card.orderId ?? '' };
    const tries = await Promise.all([
      stranger.call('GET /restaurants/:restaurant/board', { params: { restaurant: ladle } }),
      stranger.call('POST /restaurants/:restaurant/tickets/:ticket/decision', {
        params: there,
        body: { decision: 'accept', seen: 'open' },
      }),
      stranger.call('POST /restaurants/:restaurant/orders/:order/step', {
        params: there,
        body: { step: 'finish' },
      }),
      stranger.call('POST /restaurants/:restaurant/orders/:order/recall', {
        params: there,
        body: { from: 'ready' },
      }),
      stranger.call('GET /restaurants/:restaurant/orders/:order/refund', { params: there }),
      stranger.call('POST /restaurants/:restaurant/orders/:order/refund', {
        params: there,
        body: { off: 1, back: 1 },
      }),
      stranger.call('POST /restaurants/:restaurant/tickets/:ticket/print', { params: there }),
      stranger.call('GET /restaurants/:restaurant/tickets/:ticket/paper', { params: there }),
      harpreet.call('POST /restaurants/:restaurant/tickets/:ticket/print', {
        params: { restaurant: ladle, ticket: 'nonsense' },
      }),
    ]);
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 404));
    expect(await cardOf({ orderId: card.orderId ?? '' })).toMatchObject({ lane: 'answer' });
  });
  const owners = statement(
    'test owners of',
    `select a.address from staff s join addresses a on a.person_id = s.person_id
      where s.restaurant_id = $1 and a.channel = 'sms' order by s.rank limit 1`,
  );

  test('prints on the printers there are, and says where there is none', async () => {
    const card = await cardOf(await paid());
    const print = () =>
      harpreet.call('POST /restaurants/:restaurant/tickets/:ticket/print', {
        params: { restaurant: ladle, ticket: card.id },
      });
    expect(await print()).toMatchObject({ status: 422, problem: { title: 'There is no printer.' } });
    await world.thali.db.pool.query(
      `insert into printers (restaurant_id, name, token_hash) values ($1, 'Kitchen', 'nobody knows')`,
      [ladle],
    );
    expect(await print()).toMatchObject({ status: 201, body: { printers: ['Kitchen'] } });
    expect((await read()).printers).toEqual(['Kitchen']);
  });
});
