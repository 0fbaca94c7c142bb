import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { topics } from '../../src/contract/changes.ts';
import { openStreams } from '../../src/http/live/streams.ts';
import { tokenHash } from '../../src/http/session.ts';
import { openLog } from '../../src/log.ts';
import { statement } from '../../src/store/database.ts';
import { findSession, endSession } from '../../src/store/sessions.ts';
import { restaurantId } from '../support/api.ts';
import { type EventStream, openFeedAs, readEvents } from '../support/event-stream.ts';
import { buy, eventsOf } from '../support/shop.ts';
import { signedIn } from '../support/signed-in.ts';
import { until } from '../support/until.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

const { harpreet } = numberOf;

const aMenu = 'update sections set name = name where restaurant_id = $1';

/** One statement for each table whose changes are told, and what is told of it; $1 is the restaurant. */
const touches: readonly [topic: string, sql: string][] = [
  ['orders', 'update orders set name = name where restaurant_id = $1'],
  [
    'orders',
    'update payments set status = status where order_id in (select id from orders where restaurant_id = $1)',
  ],
  ['orders', 'update tickets set rung = rung where restaurant_id = $1'],
  ['bookings', 'update reservations set note = note where restaurant_id = $1'],
  [
    'waitlist',
    `insert into waitlist (restaurant_id, kind, party_size, starts_from, starts_until, status, joined_at)
     values ($1, 'door', 2, now(), now(), 'waiting', now())`,
  ],
  ['menu', 'update items set price_paise = price_paise where restaurant_id = $1'],
  ['menu', aMenu],
  ['menu', 'update sizes set name = name where item_id in (select id from items where restaurant_id = $1)'],
  [
    'menu',
    'update modifiers set name = name where group_id in (select id from modifier_groups where restaurant_id = $1)',
  ],
  ['menu', 'update restaurants set menu_version = menu_version + 1 where id = $1'],
  ['settings', 'update restaurants set about = about where id = $1'],
  ['settings', `update tables set area = area where restaurant_id = $1`],
  [
    'settings',
    `insert into closures (restaurant_id, first_day, last_day, reason) values ($1, '2027-01-01', '2027-01-01', 'Holiday')`,
  ],
  ['settings', 'delete from closures where restaurant_id = $1'],
];

describe('the feed of changes', () => {
  let world: World;
  let ladle: string;
  let token: string;
  let left: EventStream;
  beforeAll(async () => {
    world = await startWorld();
    ladle = await restaurantId(world, 'the-copper-ladle');
    token = await signedIn(world.thali, harpreet);
    // Something of everything, for statements to touch.
    world.razorpay.pay((await buy(world)).linkId);
    const guest = world.twilio.phone('+919812470000');
    for (const text of ['table for 2 tomorrow at 8 at the copper ladle', 'yes']) {
      guest.whatsapp.send(text, { sender: whatsappSender });
      await world.quiet();
    }
    left = await openFeedAs(world, token, ladle);
  });
  afterAll(async () => {
    await world.close();
    await until('the streams are ended at a stop', () => left.ended());
  });

  /** Listens until the test is over, past what came before it. */
  async function listen(given: Parameters<typeof openFeedAs>[3] = {}): Promise<EventStream> {
    const stream = await openFeedAs(world, token, ladle, given);
    onTestFinished(() => stream.close());
    await until('the stream is open', () => stream.came.length > 0);
    return stream;
  }
  const marked = statement(
    'test mark of feed',
    `select pg_current_xact_id()::text as xid, extract(epoch from now())::bigint as at`,
  );
  /** The mark a listener has who has heard everything until now. */
  async function mark(): Promise<string> {
    const [row] = await world.thali.db.rows<{ xid: string; at: number }>(marked);
    return `${row?.xid ?? ''}-${row?.at ?? ''}`;
  }

  test.each(touches.map(([topic, sql]) => [sql.split(' ').slice(0, 3).join(' '), topic, sql] as const))(
    'says after "%s …": %s',
    async (_, topic, sql) => {
      const stream = await listen({ after: await mark() });
      // Who begins to listen is told some of what came just before, too; once this is told, all of that was.
      const menus = () => stream.topics().filter((each) => each === 'menu').length;
      const known = menus();
      await world.thali.db.pool.query(aMenu, [ladle]);
      await until('what came before is told', () => menus() > known, 5);
      const heard = stream.topics().length;
      await world.thali.db.pool.query(sql, [ladle]);
      const since = () => stream.topics().slice(heard);
      await until('it is told', () => since().includes(topic), 5);
      expect(new Set(since())).toEqual(new Set([topic]));
    },
  );

  test('tells a payment in the chat within the second, and nothing to other houses', async () => {
    const other = await restaurantId(world, 'lucky-abacus');
    const keeper = await ownerOf(other);
    const elsewhere = await openFeedAs(world, await signedIn(world.thali, keeper), other, {
      after: await mark(),
    });
    onTestFinished(() => elsewhere.close());
    const purchase = await buy(world);
    const stream = await listen({ after: await mark(), query: '?topics=orders' });
    const heard = stream.topics().length;
    const paid = performance.now();
    world.razorpay.pay(purchase.linkId);
    await until('it is told', () => stream.topics().length > heard, 5);
    const took = Math.round(performance.now() - paid);
    process.stdout.write(`A payment was told to the board's feed after ${took} ms.\n`);
    expect(eventsOf(world, purchase).length).toBeGreaterThan(0);
    expect(new Set(stream.topics())).toEqual(new Set(['orders']));
    expect(elsewhere.topics()).toEqual(['conversations']);
  });

  test('tells what is said while a person answers, and which guest wants one', async () => {
    const phone = world.twilio.phone('+919812470001');
    phone.whatsapp.send('copper ladle', { sender: whatsappSender });
    await world.quiet();
    const stream = await listen({ query: '?topics=conversations' });
    const heard = stream.topics().length;
    phone.whatsapp.send('person', { sender: whatsappSender });
    await until('the wish for a person is told', () => stream.topics().length > heard, 5);
    await world.quiet();
    const before = stream.topics().length;
    phone.whatsapp.send('Is there room for a pram?', { sender: whatsappSender });
    await until('their words are told', () => stream.topics().length > before, 5);
  });

  test('loses nothing of transactions that end out of their order, also across a cut', async () => {
    const slow = new pg.Client(await url());
    await slow.connect();
    onTestFinished(() => slow.end());
    const stream = await listen({ after: await mark() });
    await slow.query('begin');
    await slow.query('update waitlist set pages = pages where restaurant_id = $1', [ladle]);
    await world.thali.db.pool.query('update restaurants set about = about where id = $1', [ladle]);
    await until('the later one is told at once', () => stream.topics().includes('settings'), 5);
    expect(stream.topics()).not.toContain('waitlist');
    const last = stream.came.findLast(({ id }) => id !== undefined)?.id ?? '';
    stream.close();
    await slow.query('commit');
    const again = await listen({ after: last });
    await until('the earlier one is told', () => again.topics().includes('waitlist'), 5);
  });

  test('tells one change for a transaction of many statements', async () => {
    const stream = await listen({ after: await mark(), query: '?topics=settings,menu' });
    await world.thali.db.transaction(async (tx) => {
      for (const sql of [
        'update tables set area = area where restaurant_id = $1',
        'update restaurants set about = about where id = $1',
      ])
        await tx.rows(statement(`test ${sql}`, sql), [ladle]);
    });
    await world.thali.db.pool.query('update items set name = name where restaurant_id = $1', [ladle]);
    await until('both are told', () => stream.topics().includes('menu'), 5);
    expect(stream.topics()).toEqual(['settings', 'menu']);
  });

  test.each(['1-1000000', '9000000000000000000-1', 'nonsense', `${'9'.repeat(40)}-1`])(
    'begins anew with everything after %s',
    async (after) => {
      const stream = await listen({ after });
      await until('as much is told', () => new Set(stream.topics()).size >= topics.length);
      expect(new Set(stream.topics())).toEqual(new Set(topics));
    },
  );

  test('says what is wrong with what it is asked, and lets nobody else listen', async () => {
    expect((await openFeedAs(world, token, ladle, { query: '?topics=orders,money' })).status).toBe(422);
    expect((await openFeedAs(world, 'none', ladle)).status).toBe(401);
    const other = await restaurantId(world, 'lucky-abacus');
    expect((await openFeedAs(world, token, other)).status).toBe(404);
    const { headers } = await listen();
    expect(headers.get('Content-Type')).toContain('text/event-stream');
    expect(headers.get('X-Accel-Buffering')).toBe('no');
    expect(headers.get('Cache-Control')).toContain('no-store');
  });

  test('a browser with too many of them is asked to close some', async () => {
    const many = await signedIn(world.thali, harpreet);
    const open = await Promise.all(Array.from({ length: 20 }, () => openFeedAs(world, many, ladle)));
    onTestFinished(() => open.forEach((each) => each.close()));
    expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
    expect((await openFeedAs(world, many, ladle)).status).toBe(429);
  });

  /** Streams of their own for one who is signed in, whose signs of life come every `beat` milliseconds. */
  async function streamsOf(beat: number) {
    const { db, clock } = world.thali;
    const streams = openStreams({ db, clock, log: openLog('silent') }, beat);
    const session = await findSession(db, tokenHash(await signedIn(world.thali, harpreet)));
    if (!session) throw new Error('Nobody is signed in.');
    const server = createServer((request, response) => {
      // As Koa begins every answer.
      response.statusCode = 404;
      const place = { sessionId: session.id, restaurantId: ladle };
      void streams.open({ ...place, response, topics, lastMark: undefined });
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    onTestFinished(async () => {
      await streams.close();
      server.close();
    });
    return { session, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
  }

  test('ends for whoever is signed out or loses the role, and shows others that it lives', async () => {
    const { session, url } = await streamsOf(100);
    const stream = readEvents(await fetch(url));
    await until('it beats', () => stream.came.filter(({ event }) => event === 'beat').length > 2, 5);
    expect(stream.ended()).toBe(false);
    await endSession(world.thali.db, session.id, session.personId);
    await until('it ends', () => stream.ended(), 5);
  });

  test('takes nobody for signed out who comes while it looks who is', async () => {
    const { url } = await streamsOf(1);
    for (let i = 0; i < 60; i++) {
      const stopped = new AbortController();
      const { status } = await fetch(url, { signal: stopped.signal });
      expect(status).toBe(200);
      stopped.abort();
    }
  });

  const database = statement('test database', 'select current_database() as name');
  async function url(): Promise<string> {
    const [row] = await world.thali.db.rows<{ name: string }>(database);
    const { connectionString = '' } = world.thali.db.pool.options;
    if (!connectionString.endsWith(row?.name ?? 'none')) throw new Error('The pool has no address.');
    return connectionString;
  }
  const owner = statement(
    'test owner of',
    `select a.address from staff s join addresses a on a.person_id = s.person_id
      where s.restaurant_id = $1 and a.channel = 'sms' order by s.rank limit 1`,
  );
  async function ownerOf(restaurant: string): Promise<string> {
    return (await world.thali.db.rows<{ address: string }>(owner, [restaurant]))[0]?.address ?? '';
  }
});
