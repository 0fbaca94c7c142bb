import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuestThread } from '../../src/contract/guests.ts';
import { statement } from '../../src/store/database.ts';
import { type Caller, callerAs, callerWith, restaurantId } from '../support/api.ts';
import { type DinerPhone, dinerPhone } from '../support/diner-phone.ts';
import { startWorld, type World } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { anitha, harpreet } = numberOf;
const winston = '+919000009001';
const takenBack = statement(
  'test walk-in taken back',
  `insert into reservations (restaurant_id, person_id, party_size, starts_at, ends_at, status, door)
   select r.id, a.person_id, 2, '2026-11-27T12:00Z', '2026-11-27T13:30Z', 'cancelled', 'walk-in'
     from restaurants r, addresses a where r.slug = 'the-copper-ladle' and a.address = $1`,
);

describe('threads with guests', () => {
  let world: World;
  let ladle: string;
  let abacus: string;
  let host: Caller;
  let manager: Caller;
  let other: Caller;
  let asha: DinerPhone;
  let passer: DinerPhone;
  let ashaId: string;

  const texts = (thread: GuestThread) => thread.messages.map(({ from, text }) => `${from}: ${text}`);
  const at = (restaurant: string, person: string) => ({ params: { restaurant, person } });
  const threadAt = async (who: Caller, restaurant: string, person = ashaId) =>
    (await who.call('GET /restaurants/:restaurant/threads/:person', at(restaurant, person))).body;

  beforeAll(async () => {
    world = await startWorld();
    [ladle, abacus] = [
      await restaurantId(world, 'the-copper-ladle'),
      await restaurantId(world, 'lucky-abacus'),
    ];
    [host, manager, other] = [
      await callerAs(world, anitha),
      await callerAs(world, harpreet),
      await callerAs(world, winston),
    ];
    asha = dinerPhone(world, '+919812300101', 'Asha <b>"Rao"</b>');
    passer = dinerPhone(world, '+919812300102', 'Passer By');
    await asha.say(
      'hi',
      'table for 2 tomorrow at 8 at lucky abacus',
      'a window seat for my secret meeting',
      'yes',
    );
    // At that hour she is elsewhere, as the bot tells her by name.
    await asha.say('table for 4 tomorrow at 8 at the copper ladle', 'restart');
    expect(asha.heard().join('\n')).toContain('You already have *The Lucky Abacus*');
    await asha.say('table for 4 tomorrow at 1 pm at the copper ladle', 'yes', 'my bookings');
    await passer.say('hi', 'table for 2 tomorrow at 8 at the copper ladle');
    // Staff noted that they sat down, and took it back.
    await world.thali.db.rows(takenBack, ['whatsapp:+919812300102']);
    const { body } = await host.call('GET /restaurants/:restaurant/threads', {
      params: { restaurant: ladle },
    });
    ashaId = body.rows.find(({ name }) => name?.startsWith('Asha'))?.personId ?? '';
  });
  afterAll(() => world.close());

  test('have the name staff gave, until whoever has the number comes themselves', async () => {
    const number = '+14155559777';
    const guest = dinerPhone(world, number, 'Zubeida', 'sms');
    await guest.say('hi, my name is Zubeida Quill', 'table for 2 tomorrow at 8 at lucky abacus', 'yes');
    const list = async (search?: string) => {
      const query = search === undefined ? {} : { search };
      const { body } = await host.call('GET /restaurants/:restaurant/threads', {
        params: { restaurant: ladle },
        query,
      });
      return body.rows.filter(({ lastDigits }) => lastDigits === '9777').map(({ name }) => name);
    };
    const made = await host.call('POST /restaurants/:restaurant/bookings', {
      params: { restaurant: ladle },
      body: { party: 2, name: 'Whoever', phone: number, startsAt: '2026-11-28T07:30:00.000Z' },
    });
    const of = await host.call('GET /restaurants/:restaurant/threads/of/:subject', {
      params: { restaurant: ladle, subject: made.body.booking.id },
    });
    expect((await threadAt(host, ladle, of.body.personId)).name).toBe('Whoever');
    expect([await list(), await list('quill'), await list('whoev')]).toEqual([['Whoever'], [], ['Whoever']]);
    // Whoever they booked with themselves knows them.
    expect((await threadAt(other, abacus, of.body.personId)).name).toBe('Zubeida Quill');
    await guest.say('table for 2 on sunday at 8 pm at the copper ladle', 'yes');
    expect((await threadAt(host, ladle, of.body.personId)).name).toBe('Zubeida Quill');
  });

  test('are with those who have booked, and not with whoever looked', async () => {
    const { body } = await host.call('GET /restaurants/:restaurant/threads', {
      params: { restaurant: ladle },
    });
    expect(body.rows.map(({ name, lastDigits }) => [name, lastDigits])).toContainEqual([
      'Asha <b>"Rao"</b>',
      '0101',
    ]);
    // By our clock, not by that of the database.
    expect(body.rows.find(({ personId }) => personId === ashaId)?.at).toMatch(/^2026-11-27T12:3/);
    expect(body.rows.map(({ name }) => name)).not.toContain('Passer By');
    const found = async (search: string) =>
      (
        await host.call('GET /restaurants/:restaurant/threads', {
          params: { restaurant: ladle },
          query: { search },
        })
      ).body.rows;
    expect(await found('"rAO"')).toHaveLength(1);
    expect(await found('%')).toHaveLength(0);
    const number = (await threadAt(host, ladle)).visits[0]?.number;
    expect((await found(`#${number}`)).map(({ personId }) => personId)).toContain(ashaId);
  });

  test('show a restaurant what was said about it, and nothing of what was said to another', async () => {
    const ours = await threadAt(host, ladle);
    expect(texts(ours).join('\n')).toContain('guest: table for 4 tomorrow at 1 pm at the copper ladle');
    expect(texts(ours).join('\n')).not.toMatch(/abacus/i);
    expect(texts(ours).join('\n')).not.toContain('secret meeting');
    expect(ours.visits).toMatchObject([{ kind: 'booking', partySize: 4 }]);
    expect(ours.messages.filter(({ from }) => from === 'bot').at(-1)?.delivery).toBe('delivered');
    const theirs = await threadAt(other, abacus);
    expect(texts(theirs).join('\n')).toContain('guest: table for 2 tomorrow at 8 at lucky abacus');
    expect(texts(theirs).join('\n')).not.toMatch(/copper ladle/i);
  });

  test('are told like what does not exist to strangers, and closed to the kitchen', async () => {
    const passerId = (
      await world.thali.db.rows<{ id: string }>({
        name: 'test passer',
        text: `select person_id as id from addresses where address = 'whatsapp:+919812300102'`,
      })
    )[0]?.id;
    const look = (who: Caller, restaurant: string, person: string) =>
      who.call('GET /restaurants/:restaurant/threads/:person', at(restaurant, person));
    expect((await look(host, ladle, passerId ?? '')).status).toBe(404);
    expect((await look(host, abacus, ashaId)).status).toBe(404);
    expect((await look(host, ladle, 'nobody')).status).toBe(404);
    expect((await look(callerWith(world), ladle, ashaId)).status).toBe(401);
    expect((await look(await callerAs(world, '+919000009003'), abacus, ashaId)).status).toBe(403);
    const write = await host.call('POST /restaurants/:restaurant/threads/:person/messages', {
      ...at(ladle, passerId ?? ''),
      body: { text: 'Come in!' },
    });
    expect(write.status).toBe(404);
    await world.quiet();
    expect(passer.heard().join('\n')).not.toContain('Come in!');
  });

  test('are taken over, answered and given back; the bot keeps silent meanwhile', async () => {
    const take = (who: Caller, instead = false) =>
      who.call('POST /restaurants/:restaurant/threads/:person/take', {
        ...at(ladle, ashaId),
        body: { instead },
      });
    const write = (who: Caller, text: string, idempotencyKey?: string) =>
      who.call('POST /restaurants/:restaurant/threads/:person/messages', {
        ...at(ladle, ashaId),
        body: { text },
        ...(idempotencyKey ? { idempotencyKey } : {}),
      });
    expect((await take(host)).body.handover?.takenBy).toEqual({ name: 'Anitha Murthy', you: true });
    await world.quiet();
    expect(asha.heard().at(-1)).toContain('Anitha Murthy from The Copper Ladle is here for you.');

    const before = asha.heard().length;
    await asha.say('Can we have a cake?', 'my bookings');
    expect(asha.heard()).toHaveLength(before);
    expect(texts(await threadAt(host, ladle)).slice(-2)).toEqual([
      'guest: Can we have a cake?',
      'guest: my bookings',
    ]);
    expect(texts(await threadAt(other, abacus)).join('\n')).not.toContain('cake');
    const { rows } = (
      await manager.call('GET /restaurants/:restaurant/threads', { params: { restaurant: ladle } })
    ).body;
    expect(rows[0]).toMatchObject({ personId: ashaId, unread: 2, said: { text: 'my bookings' } });

    // Twice the same tap is one message.
    const key = crypto.randomUUID();
    await Promise.all([write(host, 'Of course!', key), write(host, 'Of course!', key)]);
    await world.quiet();
    expect(asha.heard().slice(before)).toEqual(['Anitha Murthy: Of course!']);
    expect((await threadAt(host, ladle)).messages.at(-1)).toMatchObject({
      from: 'person',
      author: 'Anitha Murthy',
      text: 'Of course!',
      delivery: 'delivered',
    });

    const refused = await write(manager, 'Chocolate?');
    expect(refused.status).toBe(409);
    expect(refused.problem.title).toBe('Anitha Murthy is talking to this guest. Take them over first.');
    expect(
      (
        await other.call('POST /restaurants/:restaurant/threads/:person/take', {
          ...at(abacus, ashaId),
          body: {},
        })
      ).status,
    ).toBe(409);
    expect((await take(manager, true)).body.handover?.takenBy?.you).toBe(true);
    await write(manager, 'Chocolate?');
    await world.quiet();
    expect(asha.heard().at(-1)).toBe('Harpreet Gill: Chocolate?');

    await manager.call('POST /restaurants/:restaurant/threads/:person/give-back', at(ladle, ashaId));
    await world.quiet();
    expect(asha.heard().at(-1)).toContain('You are back with me, the bot.');
    await asha.say('thanks');
    expect(asha.heard().length).toBeGreaterThan(before + 3);
    expect(texts(await threadAt(host, ladle)).join('\n')).not.toContain('guest: thanks');
    expect(world.logged.join('\n')).not.toContain('Can we have a cake');
  });

  test('go back to the bot after half an hour of silence', async () => {
    await host.call('POST /restaurants/:restaurant/threads/:person/messages', {
      ...at(ladle, ashaId),
      body: { text: 'Your table is ready early.' },
    });
    await world.quiet();
    expect(asha.heard().at(-1)).toContain('Anitha Murthy from The Copper Ladle: Your table is ready early.');
    await world.pass(20);
    await asha.say('lovely');
    await world.pass(20);
    expect((await threadAt(host, ladle)).handover).not.toBeNull();
    await world.pass(31);
    expect((await threadAt(host, ladle)).handover).toBeNull();
    expect(asha.heard().at(-1)).toContain('You are back with me, the bot.');
  });

  test('a guest taken over by text is taken on the page from there, and the phone is told', async () => {
    const phone = dinerPhone(world, harpreet, 'Harpreet Gill');
    await phone.say('hi');
    const waiting = async (who: Caller, restaurant: string) =>
      (await who.call('GET /restaurants/:restaurant/waiting-guests', { params: { restaurant } })).body.count;
    expect(await waiting(host, ladle)).toBe(0);
    await asha.say('table for 4 tomorrow at 7 pm at the copper ladle', 'I want to talk to a person');
    expect([await waiting(host, ladle), await waiting(other, abacus)]).toEqual([1, 0]);
    expect((await threadAt(host, ladle)).handover).toMatchObject({ takenBy: null });
    world.twilio.phone(harpreet).whatsapp.tap('I will answer');
    await world.quiet();
    expect((await threadAt(host, ladle)).handover?.takenBy).toEqual({ name: 'Harpreet Gill', you: false });
    await host.call('POST /restaurants/:restaurant/threads/:person/take', {
      ...at(ladle, ashaId),
      body: { instead: true },
    });
    await world.quiet();
    expect(phone.heard().at(-1)).toContain('Anitha Murthy goes on with Asha');
    await asha.say('hello?');
    expect(phone.heard().at(-1)).toContain('Anitha Murthy goes on with Asha');
    await host.call('POST /restaurants/:restaurant/threads/:person/give-back', at(ladle, ashaId));
    await world.quiet();
  });

  test('are told that WhatsApp is closed a day after the guest wrote, and go by SMS when asked to', async () => {
    await world.pass(25 * 60);
    const thread = await threadAt(await callerAs(world, anitha), ladle);
    expect(thread.writable).toMatchObject({ channel: 'whatsapp', open: false, sms: 'one way' });
    const late = await callerAs(world, anitha);
    const write = (sms: boolean) =>
      late.call('POST /restaurants/:restaurant/threads/:person/messages', {
        ...at(ladle, ashaId),
        body: { text: 'See you at 8.', sms },
      });
    const refused = await write(false);
    expect(refused.problem).toMatchObject({
      status: 409,
      title: 'WhatsApp lets us write again once they write.',
    });
    expect((await write(true)).status).toBe(201);
    await world.quiet();
    expect(dinerPhone(world, '+919812300101', 'Asha', 'sms').heard().at(-1)).toContain(
      'Anitha Murthy (The Copper Ladle): See you at 8.',
    );
    expect(texts(await threadAt(late, ladle)).at(-1)).toBe('person: See you at 8.');
  });
});
