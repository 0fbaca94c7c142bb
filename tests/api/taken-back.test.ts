import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conflict } from '../../src/contract/book/answers.ts';
import type { Booked } from '../../src/contract/book/booked.ts';
import { undoMinutes } from '../../src/domain/undo.ts';
import { type Caller } from '../support/api.ts';
import { at, type FrontOfHouse, frontOfHouse } from '../support/front-of-house.ts';
import { Diner } from '../support/diner-pages.ts';
import { say } from '../support/orders.ts';
import { buyFrom } from '../support/shop.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet } = numberOf;

describe('a slip of the hand, taken back', () => {
  let world: World;
  let host: Caller;
  let manager: Caller;
  let restaurant: string;
  let dayOf: FrontOfHouse['dayOf'];
  let tableOf: FrontOfHouse['tableOf'];
  beforeAll(async () => {
    world = await startWorld();
    ({ host, manager, restaurant, dayOf, tableOf } = await frontOfHouse(world));
    // Half past six: the house is open.
    await world.pass(30);
  });
  afterAll(() => world.close());

  type Step = 'seat' | 'miss' | 'finish' | 'undo';
  const step = (booking: Booked, name: Step, who = host) =>
    who.call('POST /restaurants/:restaurant/bookings/:booking/step', {
      params: { restaurant, booking: booking.id },
      body: { version: booking.version, step: name },
    });
  const after = async (booking: Booked, name: Step) => (await step(booking, name)).body.booking;
  const book = async (name: string, table: string, more: { startsAt?: string; phone?: string } = {}) =>
    (
      await host.call('POST /restaurants/:restaurant/bookings', {
        params: { restaurant },
        body: { party: 2, name, startsAt: at('18:30'), tables: [await tableOf(table)], ...more },
      })
    ).body.booking;
  const walkIn = async (name: string, table: string) =>
    host.call('POST /restaurants/:restaurant/walk-ins', {
      params: { restaurant },
      body: { party: 2, name, tables: [await tableOf(table)] },
    });
  const heard = (phone: string) => world.twilio.ledger.entries({ to: phone }).map(({ body }) => body);

  test('seated and left: back at the table they had, by name in the history, and told to colleagues', async () => {
    const booking = await book('Sen', 'T1');
    const sat = await after(booking, 'seat');
    expect(sat).toMatchObject({ can: ['finish', 'undo'], undoUntil: at('18:40') });
    const back = await after(sat, 'undo');
    expect(back).toMatchObject({ status: 'confirmed', here: false, undoUntil: null });
    expect(back.can).toContain('seat');
    const left = await after(await after(back, 'seat'), 'finish');
    expect((await after(left, 'undo')).status).toBe('seated');
    expect((await walkIn('Other', 'T1')).problem.title).toContain('Table T1 is taken: Sen');
    const { body } = await host.call('GET /restaurants/:restaurant/bookings/:booking', {
      params: { restaurant, booking: booking.id },
    });
    expect(body.changes.at(-1)).toMatchObject({ by: 'Anitha Murthy', what: ['finished to seated'] });
    await world.quiet();
    expect(heard(harpreet).filter((text) => text.includes('taken back by Anitha'))).toHaveLength(1);
  });

  test('a table that was given to others meanwhile stays with them, and it is said who they are', async () => {
    const left = await after(await after(await book('Bose', 'T2'), 'seat'), 'finish');
    expect((await walkIn('Quick', 'T2')).status).toBe(201);
    const refused = await step(left, 'undo');
    expect(refused.problem).toMatchObject({ status: 409 });
    expect(refused.problem.title).toContain('Table T2 is taken: Quick');
    expect(refused.problem.current as Conflict).toMatchObject({ by: [{ name: 'Quick' }] });
  });

  test('a no-show that was none: the table is kept, and the guest, who was told, hears so', async () => {
    const phone = '+919812300077';
    const missed = await after(await book('Dutta', 'T3', { phone }), 'miss');
    expect(missed).toMatchObject({ status: 'no_show', can: ['seat', 'undo'] });
    const kept = await step(missed, 'undo');
    expect(kept.body).toMatchObject({ told: true, booking: { status: 'confirmed', startsAt: at('18:30') } });
    await world.quiet();
    expect(heard(phone).at(-1)).toContain('still keeps your table');
    // They came after all, which was the mistake: they are missed as before, at the time they had booked.
    await world.pass(5);
    const again = await after(await after(kept.body.booking, 'miss'), 'seat');
    expect(again.startsAt).not.toBe(at('18:30'));
    expect(await after(again, 'undo')).toMatchObject({ status: 'no_show', startsAt: at('18:30') });
  });

  test('guests who walked in are out of the book again; from the line they are back in it, and sit by the same number', async () => {
    const walked = (await walkIn('Nobody', 'T4')).body.booking;
    expect(await after(walked, 'undo')).toMatchObject({ status: 'cancelled', can: [] });
    const { body } = await host.call('POST /restaurants/:restaurant/waitlist', {
      params: { restaurant },
      body: { party: 2, name: 'Waiter' },
    });
    const seat = () =>
      host.call('POST /restaurants/:restaurant/waitlist/:guest/seat', {
        params: { restaurant, guest: body.id },
        body: {},
      });
    expect((await seat()).status).toBe(201);
    const sat = (await dayOf()).bookings.find(({ name }) => name === 'Waiter') as Booked;
    await step(sat, 'undo');
    expect((await dayOf()).waiting).toMatchObject([{ id: body.id, status: 'waiting' }]);
    expect((await seat()).status).toBe(201);
    const numbers = (await dayOf()).bookings.filter(
      (each) => each.name === 'Waiter' && each.status === 'seated',
    );
    expect(numbers).toMatchObject([{ number: body.number }]);
    // Where the book has no table for so many and staff push some together, they are in the line again all the same.
    const { tables } = await dayOf();
    const crowd = await host.call('POST /restaurants/:restaurant/waitlist', {
      params: { restaurant },
      body: { party: 10, name: 'Crowd' },
    });
    const big = tables.filter(({ maxParty }) => maxParty >= 6);
    await host.call('POST /restaurants/:restaurant/blocks', {
      params: { restaurant },
      body: { tables: big.map(({ id }) => id), day: '2026-11-27' },
    });
    const small = await Promise.all(['T6', 'T7'].map(tableOf));
    const pushed = await host.call('POST /restaurants/:restaurant/waitlist/:guest/seat', {
      params: { restaurant, guest: crowd.body.id },
      body: { tables: small },
    });
    expect(pushed.body).toEqual({ tables: ['T6', 'T7'] });
    const crowded = (await dayOf()).bookings.find(({ name }) => name === 'Crowd') as Booked;
    expect(await after(crowded, 'undo')).toMatchObject({ status: 'cancelled' });
    expect((await dayOf()).waiting).toMatchObject([{ id: crowd.body.id, status: 'waiting' }]);
  });

  test('guests who were seated from the line by mistake have no visit of it, in their thread and in their own data', async () => {
    const phone = '+919812300078';
    const { body: place } = await host.call('POST /restaurants/:restaurant/waitlist', {
      params: { restaurant },
      body: { party: 2, name: 'Mistaken', phone },
    });
    await host.call('POST /restaurants/:restaurant/waitlist/:guest/seat', {
      params: { restaurant, guest: place.id },
      body: {},
    });
    const sat = (await dayOf()).bookings.find(({ name }) => name === 'Mistaken') as Booked;
    const { body: of } = await host.call('GET /restaurants/:restaurant/threads/of/:subject', {
      params: { restaurant, subject: sat.id },
    });
    const visits = async () =>
      (
        await host.call('GET /restaurants/:restaurant/threads/:person', {
          params: { restaurant, person: of.personId },
        })
      ).body.visits.map(({ kind, status }) => [kind, status]);
    const guest = await Diner.as(world, phone);
    const bookings = async () =>
      (JSON.parse((await guest.post('/account/data')).text) as { held: { bookings: { status: string }[] } })
        .held.bookings;
    expect(await visits()).toContainEqual(['booking', 'seated']);
    expect(await bookings()).toMatchObject([{ status: 'seated', takenBack: false }]);
    expect((await after(sat, 'undo')).status).toBe('cancelled');
    expect(await visits()).toEqual([['waitlist', 'waiting']]);
    // Their own data are everything that is held, and say what it is.
    expect(await bookings()).toMatchObject([{ status: 'cancelled', takenBack: true }]);
  });

  test('not after some minutes, nor against somebody who was faster; by text in the same words', async () => {
    const booking = await book('Late', 'T5', { startsAt: at('18:45') });
    await world.pass(15);
    const sat = await after(booking, 'seat');
    const stale = await step({ ...sat, version: sat.version - 1 }, 'undo', manager);
    expect(stale.problem).toMatchObject({ status: 409, title: 'Somebody else has changed this booking.' });
    const again = await after(await after(sat, 'undo'), 'seat');
    const phone = world.twilio.phone(harpreet);
    await say(world, phone, `undo ${again.number ?? 0}`);
    expect(phone.whatsapp.last()?.text).toContain(`Taken back: #${again.number}`);
    const shown = (await dayOf()).bookings.find(({ id }) => id === booking.id) as Booked;
    expect(shown.status).toBe('confirmed');
    const last = await after(shown, 'seat');
    await world.pass(undoMinutes + 1);
    const refused = await step(last, 'undo');
    expect(refused.problem).toMatchObject({
      status: 409,
      title: 'This can no longer be taken back.',
      detail: expect.stringContaining(`last ${undoMinutes} minutes`),
    });
    expect((await dayOf()).bookings.find(({ id }) => id === booking.id)?.can).toEqual(['finish']);
  });

  /** Guests of half past nine whose food was ordered ahead, paid for and accepted, and what staff do with it. */
  const foodAhead = async () => {
    const { orderId, linkId } = await buyFrom(world, [
      '2 people today 9:30pm copper ladle',
      'order food ahead',
      '2 paneer tikka',
      'checkout',
      'yes',
    ]);
    world.razorpay.pay(linkId);
    await world.quiet();
    const card = async () =>
      (await host.call('GET /restaurants/:restaurant/board', { params: { restaurant } })).body.cards.find(
        (each) => each.orderId === orderId,
      );
    const { id, number } = (await card()) ?? { id: '', number: 0 };
    await host.call('POST /restaurants/:restaurant/tickets/:ticket/decision', {
      params: { restaurant, ticket: id },
      body: { seen: 'open', decision: 'accept' },
    });
    const cook = (name: 'begin' | 'hand_over') =>
      host.call('POST /restaurants/:restaurant/orders/:order/step', {
        params: { restaurant, order: orderId },
        body: { step: name },
      });
    const booking = (await dayOf()).bookings.find((each) => each.number === number) as Booked;
    return { booking, cook, orderStatus: async () => (await card())?.status.order };
  };
  const cooking = { status: 409, detail: expect.stringContaining('The kitchen was told to begin') };

  test('food that is begun because they sit keeps them seated; food that was served when they left is where it was', async () => {
    const { booking, cook, orderStatus } = await foodAhead();
    const sat = await after(booking, 'seat');
    expect((await step(sat, 'undo')).problem).toMatchObject(cooking);
    await cook('begin');
    const left = await after(sat, 'finish');
    expect(await orderStatus()).toBe('served');
    expect((await after(left, 'undo')).status).toBe('seated');
    expect(await orderStatus()).toBe('preparing');
  });

  test('food that is begun because they sit keeps them seated once it is handed over, too', async () => {
    const { booking, cook, orderStatus } = await foodAhead();
    const sat = await after(booking, 'seat');
    await cook('begin');
    await cook('hand_over');
    expect(await orderStatus()).toBe('served');
    expect((await step(sat, 'undo')).problem).toMatchObject(cooking);
    expect((await dayOf()).bookings.find(({ id }) => id === sat.id)?.status).toBe('seated');
  });
});
