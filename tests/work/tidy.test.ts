import { afterAll, beforeAll, expect, test } from 'vitest';
import { movableClock } from '../../src/clock.ts';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import { tidy } from '../../src/work/tidy.ts';
import { cloneDatabase, type OwnDatabase } from '../support/database.ts';
import { friday } from '../support/postgres.ts';

const hour = 3_600_000;
const day = 24 * hour;
let own: OwnDatabase;
let db: Database;
beforeAll(async () => {
  own = await cloneDatabase();
  db = openDatabase(own.url);
});
afterAll(async () => {
  await db.close();
  await own.drop();
});

/** For each table what runs out: one row on either side of the moment at which it is removed, called old and young. */
const rows = {
  sessions: statement(
    'test session',
    `insert into sessions (token_hash, person_id, kind, device, created_at, rotated_at, seen_at, ends_at)
     select $1, id, 'staff', 'A test', $2, $2, $2, $2 from people limit 1`,
  ),
  remembered_devices: statement(
    'test device',
    `insert into remembered_devices (token_hash, person_id, device, created_at, seen_at, ends_at)
     select $1, id, 'A test', $2, $2, $2 from people limit 1`,
  ),
  code_requests: statement(
    'test code',
    `insert into code_requests (ticket_hash, purpose, phone, created_at, expires_at)
     values ($1, 'staff', '+919000001001', $2, $2)`,
  ),
  entry_links: statement(
    'test link',
    `insert into entry_links (token_hash, purpose, phone, created_at, expires_at)
     values ($1, 'recover', '+919000001001', $2, $2)`,
  ),
  idempotency_keys: statement(
    'test key',
    `insert into idempotency_keys (person_id, key, request_hash, at) select id, $1, '', $2 from people limit 1`,
  ),
};
const columns = {
  sessions: 'token_hash',
  remembered_devices: 'token_hash',
  code_requests: 'ticket_hash',
  entry_links: 'token_hash',
  idempotency_keys: 'key',
};
/** Milliseconds a row stays after it has run out. */
const stays = {
  sessions: 0,
  remembered_devices: 0,
  code_requests: day,
  entry_links: 30 * day,
  idempotency_keys: day,
};

const counter = statement('test counter', 'insert into rate_limits (key, points, expire) values ($1, 1, $2)');
const counters = statement('test counters', 'select key from rate_limits order by key');

test('what has run out is removed, and nothing else', async () => {
  const tables = Object.keys(rows) as (keyof typeof rows)[];
  for (const table of tables) {
    const end = friday.getTime() - stays[table];
    await db.rows(rows[table], ['a-row-too-old', new Date(end - 1)]);
    await db.rows(rows[table], ['a-row-still-good', new Date(end)]);
  }
  await db.rows(counter, ['old', Date.now() - 1]);
  await db.rows(counter, ['young', Date.now() + hour]);

  await tidy(db, movableClock(friday, true));

  for (const table of tables) {
    const left = statement(`test left ${table}`, `select ${columns[table]} as name from ${table} order by 1`);
    const found = (await db.rows<{ name: string }>(left)).map(({ name }) => name);
    expect({ table, found: found.filter((name) => name.startsWith('a-row')) }).toEqual({
      table,
      found: ['a-row-still-good'],
    });
  }
  expect((await db.rows<{ key: string }>(counters)).map(({ key }) => key)).toEqual(['young']);
});
