import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/root.ts';
import { cloneDatabase, type OwnDatabase } from '../support/database.ts';

let database: OwnDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client(database.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const line = (name: string, basisPoints: number, paise: number) => ({ name, basisPoints, paise });

test('tax lines of orders from before say what they are on', async () => {
  await client.query(`
    insert into people (id, name) values ('00000000-0000-4000-8000-000000000002', 'Asha');
    insert into addresses (id, person_id, address, channel)
    values ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000002', '+1', 'sms');
    insert into senders (id, address, channel) values ('00000000-0000-4000-8000-000000000004', '+2', 'sms');
    insert into conversations (id, sender_id, address_id, flow) values ('00000000-0000-4000-8000-000000000005',
      '00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000003', 'diner')`);
  const place = (name: string, items: number, taxes: object[], round: number, total: number, deposit = 0) =>
    client.query(
      `insert into orders (restaurant_id, person_id, conversation_id, kind, status, wanted_at, items_paise, taxes,
                           round_off_paise, total_paise, name, prep_minutes, deposit_paise)
       select id, '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000005', 'pickup', 'placed', now(),
              $2, $3, $4, $5, $1, 20, $6 from restaurants limit 1`,
      [name, items, JSON.stringify(taxes), round, total, deposit],
    );
  const pair = (basisPoints: number, paise: number) =>
    ['CGST', 'SGST'].map((n) => line(n, basisPoints, paise));
  await place('1 added', 1_150_00, pair(250, 28_75), 50, 1_208_00);
  await place('2 held, with a deposit', 170_00, pair(250, 4_05), 0, 200_00, 30_00);
  await place('3 two rates', 1_000_00, [...pair(250, 16_67), ...pair(900, 30_00)], 66, 1_094_00);
  await place('4 none', 100_00, [], 0, 100_00);
  await client.query(await readFile(join(root, 'migrations', '020_taxable.sql'), 'utf8'));
  const { rows } = await client.query<{ taxes: { taxable: number; paise: number }[] }>(
    'select taxes from orders where name ~ $1 order by name',
    ['^[1-4] '],
  );
  expect(rows.map(({ taxes }) => taxes.map(({ taxable, paise }) => [taxable, paise]))).toEqual([
    [
      [1_150_00, 28_75],
      [1_150_00, 28_75],
    ],
    [
      [161_90, 4_05],
      [161_90, 4_05],
    ],
    [
      [666_58, 16_67],
      [666_58, 16_67],
      [333_25, 30_00],
      [333_25, 30_00],
    ],
    [],
  ]);
});
