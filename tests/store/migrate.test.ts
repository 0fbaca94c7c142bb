import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import pg from 'pg';
import { root } from '../../src/root.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate, migrationLock } from '../../src/store/migrate.ts';

test('three processes start on an empty database in the same moment: one builds it, the others wait', async () => {
  const admin = new pg.Client(inject('postgresUrl'));
  await admin.connect();
  await admin.query('create database t_migrated_together');
  onTestFinished(async () => {
    await admin.query('drop database t_migrated_together with (force)');
    await admin.end();
  });
  const url = inject('postgresUrl').replace(/\/[^/]*$/, '/t_migrated_together');
  const starts = await Promise.all(
    [1, 2, 3].map(async () => {
      const db = openDatabase(url, 2);
      try {
        return await migrate(url, db, true);
      } finally {
        await db.close();
      }
    }),
  );
  const done = starts.filter((names) => names.length > 0);
  expect(done).toHaveLength(1);
  expect(done[0]).toContain('001_people_and_conversations.sql');
});

test('whoever waits for another process to build the database waits longer than for any other lock', {
  timeout: 30_000,
}, async () => {
  const admin = new pg.Client(inject('postgresUrl'));
  await admin.connect();
  await admin.query('create database t_migrated_slowly');
  const url = inject('postgresUrl').replace(/\/[^/]*$/, '/t_migrated_slowly');
  const other = new pg.Client(url);
  await other.connect();
  const db = openDatabase(url, 2);
  onTestFinished(async () => {
    await db.close();
    await other.end();
    await admin.query('drop database t_migrated_slowly with (force)');
    await admin.end();
  });
  await other.query('select pg_advisory_lock($1)', [migrationLock]);
  const ran = migrate(url, db, true);
  ran.catch(() => undefined);
  await pause(5_500);
  await other.query('select pg_advisory_unlock($1)', [migrationLock]);
  expect(await ran).toContain('001_people_and_conversations.sql');
});

/** What databases out there have run already: the SHA-256 of each migration, written down when it is made. */
const shipped: Readonly<Record<string, string>> = {
  '001_people_and_conversations.sql': 'e34ebb8dd974a838814feae97c01a15149b9614c0714ae3f72de079dd32f1f57',
  '002_restaurants.sql': '0942a3a91cabb4beebcd8a4e84f304a131cb6e895339efb2cdca7270bedd06d1',
  '003_bookings_orders_money.sql': 'c2a428228d3ed47e3bbfcfdeb7773682e2ed8bd4ac8e409bd4ace54f767f7e06',
  '004_handover_turn.sql': '4b9534c92629e53e1f4bce76b7602e307265b3103d3450448911b8a3a374a748',
  '005_order_of_instants.sql': '70c60a28b64ec4687116cbd0fd3983b8827a87eb10679297386091c0e2303ea5',
  '006_table_book.sql': 'e80df911cd42bcf38d6dc2d1af23413ebf5dc678a2eb11efc778e1b36b6b4530',
  '007_names.sql': 'f3fe8bfffcd1ee1f83e15f86f395bbc458591cbcf09a401c204c5847a6c479f7',
  '009_waitlist.sql': 'b73e05e7986d38a6a583fcb54ea95181d084b5c7121bec2a2424cb6f5ad60d06',
  '010_deposits.sql': 'fefeb6f1ea0614f18fa3ed3c88f23019e8971033fc09ecd23e736473027e5703',
  '008_visits.sql': '1e3601e3b2d5a0a6bcf925f5c05bbb65bf7aae1a1d19f8e2b37e522e188dd98c',
  '012_largest_by_message.sql': '068f1b3aa396d595a873e666a986f71fa9e8675637b07531572ce0b729b8c061',
  '013_cuisines.sql': 'f51ee98c0d1365df9c8143fd14053b26174c9a853bf52aa824802acfec221485',
  '014_ordering.sql': '525cddcbcb00fa2ae04603643939d4692aeec3e219f035a09f8639f8f0eeecad',
  '016_stock.sql': '9f3b028d569663ad57fc01b5ba083b05341574d3cd67e698891414dc1cada44b',
  '017_baskets.sql': '12eeef842b2a12f313f18b41e8b7163796828c765c9814a8a6e7b6e511728432',
  '020_taxable.sql': '6887171a97c45db2821d8f45eaec73b092454f4365db4a59efad6f60fcd88f10',
  '022_printing.sql': 'e19783d205b8ce46dff9c4e10615548d345cbd34ae5b9a6b56ed4e028b918201',
  '019_order_life.sql': 'b70b689c83c2e83d430a4155c23829c4605b1d1a50b0210cd0f80de329fcd8b4',
  '018_kitchen.sql': 'bca8d405584b05532d07fb3eea754b30baee42580bfe05c2704239d0a0c57c11',
  '023_menu_keys.sql': 'c2b9dd7011ca47a2f1cdf88467c338002ad436f69ceef9ca9d10c7f6fe4e4acf',
  '021_money.sql': 'd2c04cfd7f00429e969020bddd60f3301196528acb891027973a7655ee72f027',
};

test('a migration that has run somewhere is never edited: what changes is a new one', async () => {
  const folder = join(root, 'migrations');
  const now: Record<string, string> = {};
  for (const file of (await readdir(folder)).sort()) {
    now[file] = createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  }
  expect(now).toEqual(shipped);
});
