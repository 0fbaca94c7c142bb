import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { root } from '../../src/root.ts';

async function freshDatabase(name: string): Promise<pg.Client> {
  const admin = new pg.Client(inject('postgresUrl'));
  await admin.connect();
  await admin.query(`create database ${name}`);
  const client = new pg.Client(inject('postgresUrl').replace(/\/[^/]*$/, `/${name}`));
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return client;
}

test('bookings from before the table book keep their tables; what is long over is finished and frees them', async () => {
  const client = await freshDatabase('t_backfill');
  const folder = join(root, 'migrations');
  const files = (await readdir(folder)).sort();
  const run = async (file: string) => client.query(await readFile(join(folder, file), 'utf8'));
  const from = files.indexOf('006_table_book.sql');
  for (const file of files.slice(0, from)) await run(file);

  await client.query(`
    insert into restaurants (id, slug, name, kind, city, area, address, place, zone, currency, about, cuisines, diets,
                             known_for, price_band, booking, ordering, tax)
    values ('00000000-0000-4000-8000-000000000001', 'old', 'Old', 'restaurant', 'Bengaluru', 'Indiranagar', '1', '(77,12)',
            'Asia/Kolkata', 'INR', '', '{}', '{}', '{}', 1, '{"mode":"instant"}', '{}', '{}');
    insert into people (id, name) values ('00000000-0000-4000-8000-000000000002', 'Asha');
    insert into addresses (id, person_id, address, channel)
    values ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000002', '+1', 'sms');
    insert into senders (id, address, channel) values ('00000000-0000-4000-8000-000000000004', '+2', 'sms');
    insert into conversations (id, sender_id, address_id, flow) values ('00000000-0000-4000-8000-000000000005',
      '00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000003', 'diner');
    insert into tables (id, restaurant_id, name, min_party, max_party) values
      ('00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-000000000001', 'A', 1, 4),
      ('00000000-0000-4000-8000-00000000000b', '00000000-0000-4000-8000-000000000001', 'B', 1, 4);
    insert into reservations (restaurant_id, person_id, conversation_id, party_size, starts_at, ends_at, status, name, created_at)
    select '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002',
           '00000000-0000-4000-8000-000000000005', 6, now() + d, now() + d + interval '2 hours', status, name, '2025-01-02T03:04Z'
      from (values (interval '1 day', 'confirmed', 'coming'), ('-3 days', 'confirmed', 'eaten'), ('-2 days', 'cancelled', 'off'))
        as v(d, status, name);
    insert into table_slots (reservation_id, table_id, period)
    select v.id, t.id, tstzrange(v.starts_at, v.ends_at + interval '15 minutes')
      from reservations v, tables t where v.status = 'confirmed'`);
  for (const file of files.slice(from)) await run(file);

  const { rows } = await client.query<{ name: string }>(`
    select v.name, v.status, v.door, (select array_agg(t.name order by t.name) from tables t where t.id = any(v.table_ids)) as tables,
           to_char(v.made_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as made,
           v.occupied_until - v.ends_at = interval '15 minutes' as buffered,
           (select count(*)::int from table_slots o where o.reservation_id = v.id) as slots
      from reservations v order by v.name`);
  const made = '2025-01-02 03:04';
  expect(rows).toEqual([
    {
      name: 'coming',
      status: 'confirmed',
      door: 'message',
      made,
      tables: ['A', 'B'],
      buffered: true,
      slots: 2,
    },
    {
      name: 'eaten',
      status: 'finished',
      door: 'message',
      made,
      tables: ['A', 'B'],
      buffered: true,
      slots: 0,
    },
    { name: 'off', status: 'cancelled', door: 'message', made, tables: null, buffered: null, slots: 0 },
  ]);
});
