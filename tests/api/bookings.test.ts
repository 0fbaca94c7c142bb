import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangedBooking, Conflict } from '../../src/contract/book/answers.ts';
import type { Booked } from '../../src/contract/book/booked.ts';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { readAudit } from '../../src/store/audit.ts';
import { type Caller, callerAs } from '../support/api.ts';
import { at, type FrontOfHouse, frontOfHouse } from '../support/front-of-house.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { startWorld, type World } from '../support/world.ts';

describe('the book, over HTTP', () => {
  let world: World;
  let host: Caller;
  let manager: Caller;
  let restaurant: string;
  let dayOf: FrontOfHouse['dayOf'];
  let tableOf: FrontOfHouse['tableOf'];
  beforeAll(async () => {
    world = await startWorld();
    ({ host, manager, restaurant, dayOf, tableOf } = await frontOfHouse(world));
  });
  afterAll(() => world.close());

  const book = async (more: {
    startsAt: string;
    party?: number;
    name?: string;
    tables?: string[];
    phone?: string;
  }) =>
    host.call('POST /restaurants/:restaurant/bookings', {
      params: { restaurant },
      body: { party: 2, name: 'Mehta', ...more },
    });
  const move = (
    booking: Booked,
    body: { startsAt?: string; tables?: string[]; clear?: boolean },
    who = host,
  ) =>
    who.call('POST /restaurants/:restaurant/bookings/:booking/move', {
      params: { restaurant, booking: booking.id },
      body: { version: booking.version, ...body },
    });
  const step = (booking: Booked, name: 'seat' | 'miss' | 'finish' | 'cancel' | 'unpin', reason?: string) =>
    host.call('POST /restaurants/:restaurant/bookings/:booking/step', {
      params: { restaurant, booking: booking.id },
      body: { version: booking.version, step: name, ...(reason ? { reason } : {}) },
    });

  test('shows a day with its hours, tables, groups and pacing; the business day ends at four', async () => {
    const day = await dayOf('2026-12-03');
    expect(day).toMatchObject({ day: '2026-12-03', today: '2026-11-27', closed: null });
    expect(day.hours.map(({ opens }) => opens)).toEqual([
      at('12:00', '2026-12-03'),
      at('18:30', '2026-12-03'),
    ]);
    expect(day.tables.length).toBeGreaterThan(10);
    expect(day.groups).not.toEqual([]);
  });

  test('books for a caller, who is told by SMS; staff see four digits of the number and no more', async () => {
    const startsAt = at('20:00', '2026-12-01');
    const { status, body, text } = await book({ startsAt, party: 4, phone: '98123 45678' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      told: true,
      tight: false,
      booking: {
        name: 'Mehta',
        party: 4,
        status: 'confirmed',
        startsAt,
        guest: { lastDigits: '5678', told: true, visits: 0 },
      },
    });
    expect(text).not.toContain('98123');
    await world.quiet();
    expect(world.twilio.ledger.entries({ to: '+919812345678' })).toHaveLength(1);
  });

  test('explains why a table cannot be had, and what would help', async () => {
    const [startsAt, t4] = [at('20:00', '2026-12-02'), await tableOf('T4')];
    const first = await book({ startsAt, party: 4, tables: [t4], name: 'Rao' });
    expect(first.body.booking).toMatchObject({ tableIds: [t4], pinned: true });
    const second = await book({ startsAt: at('20:30', '2026-12-02'), party: 4, tables: [t4] });
    expect(second.status).toBe(409);
    expect(second.problem.title).toContain('Table T4 is taken: Rao, 4, from 8:00 pm');
    // Whom staff have put there does not make room by itself.
    expect(second.problem.current as Conflict).toMatchObject({ by: [{ name: 'Rao' }], room: null });
    const late = await book({ startsAt: at('17:00', '2026-12-02') });
    expect(late.problem.title).toBe('No guests are seated at that time.');
    expect((late.problem.current as Conflict).times.length).toBeGreaterThan(0);
  });

  test('guests at the door before it opens are seated when staff say why, at the best table, and it is written down', async () => {
    const seat = (more: object) =>
      host.call('POST /restaurants/:restaurant/walk-ins', {
        params: { restaurant },
        body: { party: 2, name: 'Early', ...more },
      });
    const refused = await seat({});
    expect(refused.problem.current as Conflict).toMatchObject({ closed: true });
    const { status, body } = await seat({ anyway: 'Regulars, the kitchen agreed' });
    expect(status).toBe(201);
    expect(body.booking).toMatchObject({ status: 'seated', kind: 'walk-in', tight: false });
    const [noted] = await readAudit(world.thali.db, restaurant, { subject: body.booking.id, limit: 1 });
    expect(noted).toMatchObject({
      by: 'Anitha Murthy',
      action: 'seated outside hours',
      detail: { party: 2, reason: 'Regulars, the kitchen agreed' },
    });
    // Whoever waits in the line since before it opened sits down the same way.
    const { body: place } = await host.call('POST /restaurants/:restaurant/waitlist', {
      params: { restaurant },
      body: { party: 2, name: 'First in line' },
    });
    const fromLine = (more: object) =>
      host.call('POST /restaurants/:restaurant/waitlist/:guest/seat', {
        params: { restaurant, guest: place.id },
        body: more,
      });
    const tables = [await tableOf('T9')];
    expect((await fromLine({})).problem.current as Conflict).toMatchObject({ closed: true });
    expect((await dayOf()).waiting).toMatchObject([{ id: place.id, status: 'waiting' }]);
    expect((await fromLine({ tables })).problem.current as Conflict).toMatchObject({ closed: true });
    const sits = await fromLine({ tables, anyway: 'It rains' });
    expect(sits.body.tables).toEqual(['T9']);
    const theirs = (await dayOf()).bookings.find(({ name }) => name === 'First in line');
    const [alsoNoted] = await readAudit(world.thali.db, restaurant, { subject: theirs?.id ?? '', limit: 1 });
    expect(alsoNoted).toMatchObject({
      by: 'Anitha Murthy',
      action: 'seated outside hours',
      detail: { party: 2, reason: 'It rains' },
    });
    // Whoever sits there is not displaced by it.
    const again = await seat({ anyway: 'Regulars', tables: body.booking.tableIds });
    expect(again.problem.title).toContain('is taken: Early');
  });

  test('moves to another time and table at once; whoever is there makes room when that is wanted', async () => {
    const startsAt = at('19:00', '2026-12-04');
    const here = (await book({ startsAt, party: 2, name: 'Iyer' })).body.booking;
    const there = (await book({ startsAt, party: 2, name: 'Khan' })).body.booking;
    expect(there.tableIds).not.toEqual(here.tableIds);
    const refused = await move(there, { tables: [...here.tableIds] });
    expect(refused.status).toBe(409);
    expect(refused.problem.current).toMatchObject({ by: [{ name: 'Iyer' }], room: [{ name: 'Iyer' }] });
    const [room] = (refused.problem.current as Conflict).room ?? [];
    expect(refused.problem.detail).toContain(`Iyer could go to ${room?.to.join(' + ')}.`);
    const cleared = await move(there, {
      tables: [...here.tableIds],
      startsAt: at('19:15', '2026-12-04'),
      clear: true,
    });
    expect(cleared.status).toBe(201);
    expect(cleared.body.booking).toMatchObject({
      tableIds: here.tableIds,
      startsAt: at('19:15', '2026-12-04'),
    });
    expect(cleared.body.moved).toMatchObject([{ name: 'Iyer' }]);
    const now = (await dayOf('2026-12-04')).bookings.find(({ id }) => id === here.id);
    expect(now?.tableIds).not.toEqual(here.tableIds);
    // They went where it was said that they could go.
    const names = (await dayOf('2026-12-04')).tables.filter(({ id }) => now?.tableIds.includes(id));
    expect(room?.to).toEqual(names.map(({ name }) => name));
  });

  test('the second of two hosts is told what the first has done, and nothing else happens', async () => {
    const seen = (await book({ startsAt: at('20:00', '2026-12-05'), name: 'Paul' })).body.booking;
    expect((await move(seen, { startsAt: at('20:30', '2026-12-05') }, manager)).status).toBe(201);
    const second = await move(seen, { startsAt: at('21:00', '2026-12-05') });
    expect(second.status).toBe(409);
    const current = second.problem.current as ChangedBooking;
    expect(current.booking.startsAt).toBe(at('20:30', '2026-12-05'));
    expect(current.changes).toMatchObject([
      { by: 'Harpreet Gill', what: [expect.stringContaining('8:00 pm to Sat 5 Dec, 8:30 pm')] },
    ]);
    expect((await move(current.booking, { startsAt: at('21:00', '2026-12-05') })).status).toBe(201);
  });

  test('more guests get a table that takes them; name and note are changed where they stand', async () => {
    const small = (await book({ startsAt: at('20:00', '2026-12-06'), party: 2 })).body.booking;
    const change = (booking: Booked, body: { party?: number; name?: string; note?: string }) =>
      host.call('PATCH /restaurants/:restaurant/bookings/:booking', {
        params: { restaurant, booking: booking.id },
        body: { version: booking.version, ...body },
      });
    const larger = await change(small, { party: 6, note: '<b>window</b>' });
    expect(larger.body.booking).toMatchObject({ party: 6, tight: false, note: '<b>window</b>' });
    expect(larger.body.booking.tableIds).not.toEqual(small.tableIds);
    const many = await change(larger.body.booking, { party: 150 });
    expect(many.status).toBe(409);
    const cleared = await change(larger.body.booking, { note: '' });
    expect(cleared.body.booking).toMatchObject({ note: null, party: 6 });

    // Whoever left a number reads what staff have made of their table.
    const phone = '+919812300044';
    const theirs = (await book({ startsAt: at('20:00', '2026-12-06'), phone })).body.booking;
    expect((await change(theirs, { party: 3 })).body).toMatchObject({ told: true, booking: { party: 3 } });
    await world.quiet();
    const bodies = world.twilio.ledger.entries({ to: phone }).map(({ body }) => body);
    expect(bodies.at(-1)).toContain('from 2 to 3 guests');
    // What only staff read is nothing to text about.
    const now = (await dayOf('2026-12-06')).bookings.find(({ id }) => id === theirs.id) ?? theirs;
    expect((await change(now, { note: 'by the window' })).body).toMatchObject({ told: false });
    await world.quiet();
    expect(world.twilio.ledger.entries({ to: phone })).toHaveLength(bodies.length);
  });

  test('guests sit and leave; those given up may come after all; a booking called off tells its guest why', async () => {
    const startsAt = at('18:30');
    const come = (await book({ startsAt, name: 'Come' })).body.booking;
    const missed = (await book({ startsAt, name: 'Missed' })).body.booking;
    const off = (await book({ startsAt: at('21:00'), name: 'Off', phone: '+919812300001' })).body.booking;
    const early = await step(missed, 'miss');
    expect(early.problem).toMatchObject({ status: 409, title: 'The guests are not due yet.' });
    await world.pass(45);
    const sat = (await step(come, 'seat')).body.booking;
    expect(sat).toMatchObject({ status: 'seated', can: ['finish', 'undo'] });
    const left = (await step(sat, 'finish')).body.booking;
    expect(left).toMatchObject({ status: 'finished', can: ['undo'] });
    const gone = (await step(missed, 'miss')).body.booking;
    expect(gone).toMatchObject({ status: 'no_show', can: ['seat', 'undo'] });
    expect((await step(gone, 'seat')).body.booking.status).toBe('seated');
    const declined = await step(off, 'cancel', 'The kitchen has no gas');
    expect(declined.body.booking.status).toBe('declined');
    await world.quiet();
    const heard = world.twilio.ledger.entries({ to: '+919812300001' });
    expect(heard.at(-1)?.body).toContain('The kitchen has no gas');
    const story = await host.call('GET /restaurants/:restaurant/bookings/:booking', {
      params: { restaurant, booking: off.id },
    });
    expect(story.body.changes.at(-1)).toMatchObject({
      by: 'Anitha Murthy',
      what: [expect.stringContaining('confirmed to declined')],
    });
  });

  test('nothing is written down of a reason that was not needed: the house had opened meanwhile', async () => {
    const { status, body } = await host.call('POST /restaurants/:restaurant/walk-ins', {
      params: { restaurant },
      body: { party: 2, name: 'Punctual', anyway: 'It rains' },
    });
    expect(status).toBe(201);
    const noted = await readAudit(world.thali.db, restaurant, { subject: body.booking.id, limit: 10 });
    expect(noted.map(({ action }) => action)).not.toContain('seated outside hours');
  });

  test('walk-ins sit at once; a block keeps a table until it is given back', async () => {
    const walked = await host.call('POST /restaurants/:restaurant/walk-ins', {
      params: { restaurant },
      body: { party: 2, name: 'Door' },
    });
    expect(walked.body.booking).toMatchObject({ status: 'seated', kind: 'walk-in' });
    const t2 = await tableOf('T2');
    const blocked = await host.call('POST /restaurants/:restaurant/blocks', {
      params: { restaurant },
      body: { tables: [t2], day: '2026-12-07', from: '19:00', until: '21:00', reason: 'leak' },
    });
    expect(blocked.body).toEqual({ blocks: 1, moved: [] });
    const wall = (await dayOf('2026-12-07')).bookings.find(({ kind }) => kind === 'block');
    expect(wall).toMatchObject({ name: 'leak', tableIds: [t2], startsAt: at('19:00', '2026-12-07') });
    const refused = await book({ startsAt: at('20:00', '2026-12-07'), tables: [t2] });
    expect(refused.problem.title).toContain('Table T2 is taken: a block (leak)');
    const params = { restaurant, block: wall?.id ?? '' };
    expect((await host.call('DELETE /restaurants/:restaurant/blocks/:block', { params })).status).toBe(204);
    expect((await host.call('DELETE /restaurants/:restaurant/blocks/:block', { params })).status).toBe(404);
    expect((await book({ startsAt: at('20:00', '2026-12-07'), tables: [t2] })).status).toBe(201);
  });

  test('a block is moved and changed as a booking is; whoever is in its way is named, and makes room when that is wanted', async () => {
    const day = '2026-12-10';
    const { body: made } = await host.call('POST /restaurants/:restaurant/blocks', {
      params: { restaurant },
      body: { tables: [await tableOf('T1')], day, from: '19:00', until: '21:00', reason: 'leak' },
    });
    expect(made.blocks).toBe(1);
    const blockNow = async () => (await dayOf(day)).bookings.find(({ kind }) => kind === 'block') as Booked;
    const change = async (block: Booked, body: object, who = host) =>
      who.call('PATCH /restaurants/:restaurant/blocks/:block', {
        params: { restaurant, block: block.id },
        body: { version: block.version, ...body },
      });
    // It stays as long as it was, and what was free there is taken.
    const first = await blockNow();
    const moved = await change(first, { startsAt: at('19:30', day), tables: [await tableOf('T2')] });
    expect(moved.body.booking).toMatchObject({ endsAt: at('21:30', day), tableIds: [await tableOf('T2')] });
    expect((await book({ startsAt: at('20:00', day), tables: [await tableOf('T1')] })).status).toBe(201);
    const taken = await book({ startsAt: at('20:00', day), tables: [await tableOf('T2')] });
    expect(taken.problem.title).toContain('Table T2 is taken: a block (leak) from 7:30 pm');
    // The second of two hosts sees what the first has made of it.
    const stale = await change(first, { reason: 'paint' }, manager);
    expect(stale.problem.current as ChangedBooking).toMatchObject({
      booking: { kind: 'block' },
      changes: [{ by: 'Anitha Murthy', what: expect.arrayContaining(['table: T1 to T2']) }],
    });
    const guests = (await book({ startsAt: at('18:30', day), party: 2, name: 'Nath' })).body.booking;
    const onThem = { tables: [...guests.tableIds], startsAt: at('18:30', day) };
    const inWay = await change(await blockNow(), onThem);
    expect(inWay.problem.current as Conflict).toMatchObject({
      by: [{ name: 'Nath' }],
      room: [{ name: 'Nath' }],
    });
    const cleared = await change(await blockNow(), { ...onThem, clear: true, reason: '' });
    expect(cleared.body).toMatchObject({ moved: [{ name: 'Nath' }], booking: { name: null } });
    // Its day ends it, and nothing is blocked in the past or backwards.
    const long = await change(await blockNow(), { endsAt: at('23:00', '2026-12-11') });
    expect(long.body.booking.endsAt).toBe(at('04:00', '2026-12-11'));
    const back = await change(await blockNow(), { endsAt: at('18:00', day) });
    expect(back.problem.errors).toMatchObject([{ field: 'endsAt' }]);
    const past = await change(await blockNow(), { startsAt: at('19:00', '2026-11-26') });
    expect(past.problem).toMatchObject({ status: 409, title: 'That time is over.' });
  });

  test('the line at the door: joined, called, seated at a chosen table, removed', async () => {
    const quote = await host.call('GET /restaurants/:restaurant/waitlist/quote', {
      params: { restaurant },
      query: { party: 2 },
    });
    expect(quote.body.minutes).toBeTypeOf('number');
    const join = (name: string, phone?: string) =>
      host.call('POST /restaurants/:restaurant/waitlist', {
        params: { restaurant },
        body: { party: 2, name, ...(phone ? { phone } : {}) },
      });
    const nair = (await join('Nair', '+919812300002')).body;
    const shah = (await join('Shah')).body;
    expect((await join('Nair again', '+919812300002')).status).toBe(409);
    expect((await dayOf()).waiting).toMatchObject([
      { name: 'Nair', status: 'waiting', told: true },
      { name: 'Shah', told: false },
    ]);
    const called = await host.call('POST /restaurants/:restaurant/waitlist/:guest/call', {
      params: { restaurant, guest: nair.id },
    });
    expect(called.body).toMatchObject({ again: false, told: true });
    const t3 = await tableOf('T3');
    const seated = await host.call('POST /restaurants/:restaurant/waitlist/:guest/seat', {
      params: { restaurant, guest: nair.id },
      body: { tables: [t3] },
    });
    expect(seated.body.tables).toEqual(['T3']);
    const params = { restaurant, guest: shah.id };
    expect((await host.call('DELETE /restaurants/:restaurant/waitlist/:guest', { params })).status).toBe(204);
    expect((await host.call('DELETE /restaurants/:restaurant/waitlist/:guest', { params })).status).toBe(409);
    expect((await dayOf()).waiting).toEqual([]);
  });

  test('counts covers by the quarter, finds by name and number, knows a guest who has been here', async () => {
    await book({ startsAt: at('20:00', '2026-12-08'), party: 3, name: 'Aishwarya' });
    await book({ startsAt: at('20:00', '2026-12-08'), party: 2, name: 'Bose' });
    const day = await dayOf('2026-12-08');
    expect(day.covers).toEqual({ booked: 5, seated: 0 });
    expect(day.pacing.quarters).toEqual([{ at: at('20:00', '2026-12-08'), covers: 5, byMessage: 0 }]);
    const find = async (words: string) =>
      (
        await host.call('GET /restaurants/:restaurant/booking-search', {
          params: { restaurant },
          query: { words },
        })
      ).body.found.map(({ name }) => name);
    expect(await find('aishw')).toEqual(['Aishwarya']);
    expect(await find('5678')).toContain('Mehta');
    expect(await find('100%')).toEqual([]);
    const free = await host.call('GET /restaurants/:restaurant/free-times', {
      params: { restaurant },
      query: { day: '2026-12-08', party: 2 },
    });
    expect(free.body.times.length).toBeGreaterThan(5);
  });

  test("nobody reaches another house's book, nor the kitchen its own", async () => {
    const other = await loadRestaurant(
      world.thali.db,
      world.thali.knex,
      smallRestaurant({ slug: 'next-door' }),
    );
    const params = { restaurant: other };
    expect((await host.call('GET /restaurants/:restaurant/bookings', { params })).status).toBe(404);
    const ravi = await callerAs(world, '+919000098001');
    const theirs = (await ravi.call('GET /restaurants/:restaurant/bookings', { params })).body;
    const ours = (await book({ startsAt: at('20:00', '2026-12-09') })).body.booking;
    const taken = await ravi.call('POST /restaurants/:restaurant/bookings/:booking/move', {
      params: { ...params, booking: ours.id },
      body: { version: ours.version, startsAt: at('21:00', '2026-12-09') },
    });
    expect(taken.status).toBe(404);
    const foreign = await book({ startsAt: at('20:00', '2026-12-09'), tables: [theirs.tables[0]?.id ?? ''] });
    expect(foreign.status).toBe(422);
    expect((await move({ ...ours, id: 'no-id' }, { startsAt: at('21:00', '2026-12-09') })).status).toBe(404);
  });
});
