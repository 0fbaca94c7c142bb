import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import { inRestaurant } from '../../src/store/tenancy.ts';
import { cloneDatabase, type OwnDatabase } from '../support/database.ts';

/** Tables that belong to no restaurant, and why the web may see them whole, or not at all. */
const apartFromRestaurants: Record<string, string> = {
  people: 'a guest is the same person everywhere',
  addresses: 'where a person is reached',
  conversations: 'one per person and sender, whatever restaurant they speak of',
  inbox: 'acts write to it; reads ask by the restaurant',
  outbox: 'acts write to it; reads ask by the restaurant',
  timers: 'alarms by subject, which acts set',
  contents: 'what buttons say, by hash',
  dlt_texts: 'how the SMS registry names our sentences: no right for the web at all',
  templates: 'what Meta says of our sentences: no right for the web at all',
  areas: 'places of a city',
  names: 'names of all, as they are searched',
  name_words: 'words of all names',
  hold_tries: 'how often a person has tried',
  consents: 'what a guest agreed to with Thali: no right for the web at all',
  link_codes: 'the code of a chat, for a quarter of an hour: no right for the web at all',
  settlements: 'the provider pays out for all: no right for the web at all',
  passwords: 'no right for the web at all',
  sessions: 'no right for the web at all',
  code_requests: 'no right for the web at all',
  remembered_devices: 'no right for the web at all',
  rate_limits: 'no right for the web at all',
  idempotency_keys: 'by the person who is signed in',
  migrations: 'what has run',
  migrations_lock: 'what has run',
};

const unkept = statement(
  'test tables not kept apart',
  `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relrowsecurity order by 1`,
);
const houses = statement('test two houses', 'select id from restaurants order by slug limit 2');
const tables = statement('test tables seen', 'select distinct restaurant_id as id from tables');
const role = statement(
  'test role',
  'select rolbypassrls or rolsuper as may from pg_roles where rolname = current_user',
);

describe('a restaurant of its own', () => {
  let own: OwnDatabase;
  let db: Database;
  let one: string;
  let other: string;
  beforeAll(async () => {
    own = await cloneDatabase();
    db = openDatabase(own.url, 10);
    [one = '', other = ''] = (await db.rows<{ id: string }>(houses)).map(({ id }) => id);
  });
  afterAll(async () => {
    await db.close();
    await own.drop();
  });

  test('every table is kept apart, or says why not', async () => {
    const names = (await db.rows<{ name: string }>(unkept)).map(({ name }) => name);
    expect(names.filter((name) => !(name in apartFromRestaurants))).toEqual([]);
  });

  test('what is said to be no right of the web is none', async () => {
    const none = Object.keys(apartFromRestaurants).filter((name) =>
      apartFromRestaurants[name]?.includes('no right for the web at all'),
    );
    const may = statement(
      'test rights of the web',
      `select name from unnest($1::text[]) name where has_table_privilege('thali_web', name, 'select, insert, update, delete')`,
    );
    expect(await db.rows(may, [none])).toEqual([]);
  });

  test('2,000 transactions of two houses on ten connections see their own tables, and none sees none', async () => {
    // No more at once than there are connections and a few that wait: in a long queue the last would wait in vain.
    const left = Array.from({ length: 2_000 }, (_, i) => (i % 2 === 0 ? one : other));
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for (let mine = left.pop(); mine !== undefined; mine = left.pop()) {
          const seen = await inRestaurant(db, mine, (tx) => tx.rows<{ id: string }>(tables));
          expect(seen).toEqual([{ id: mine }]);
        }
      }),
    );
    const nobody = await inRestaurant(db, '', (tx) => tx.rows(tables));
    expect(nobody).toEqual([]);
    // The connection that was the web's a moment ago is Thali's own again.
    expect((await db.rows(tables)).length).toBeGreaterThan(2);
  });

  test('the role has no way around', async () => {
    const [row] = await inRestaurant(db, one, (tx) => tx.rows<{ may: boolean }>(role));
    expect(row).toEqual({ may: false });
  });

  test.each([
    [
      'a row made for another',
      `insert into menus (restaurant_id, name, position) values ($1, 'Theirs', 0)`,
      '42501',
    ],
    ['a row handed to another', `update tables set restaurant_id = $1`, '42501'],
    ['a password read', `select $1::uuid, hash from passwords`, '42501'],
    ['a session made', `delete from sessions where person_id = $1`, '42501'],
  ])('%s is refused', async (what, text, code) => {
    await expect(
      inRestaurant(db, one, (tx) => tx.rows(statement(`test ${what}`, text), [other])),
    ).rejects.toMatchObject({ code });
  });

  test('what was done stays as it was written, whoever tries', async () => {
    const write = statement(
      'test audit write',
      `insert into audit (at, restaurant_id, action) values (now(), $1, 'tried') returning id`,
    );
    await inRestaurant(db, one, (tx) => tx.rows(write, [one]));
    const change = statement(
      'test audit change',
      `update audit set action = 'nothing' where restaurant_id = $1`,
    );
    const remove = statement('test audit remove', 'delete from audit where restaurant_id = $1');
    for (const each of [change, remove]) {
      await expect(inRestaurant(db, one, (tx) => tx.rows(each, [one]))).rejects.toMatchObject({
        code: '42501',
      });
      await expect(db.rows(each, [one])).rejects.toMatchObject({ code: '42501' });
    }
  });
});
