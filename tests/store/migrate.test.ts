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

/**
 * What databases out there have run already: the SHA-256 of each migration, written down when it is made. Lines are added,
 * never changed or taken out: a database that has run a migration does not start where its file is missing.
 */
const shipped: Readonly<Record<string, string>> = {
  '001_people_and_conversations.sql': 'e34ebb8dd974a838814feae97c01a15149b9614c0714ae3f72de079dd32f1f57',
  '002_restaurants.sql': '0942a3a91cabb4beebcd8a4e84f304a131cb6e895339efb2cdca7270bedd06d1',
  '003_bookings_orders_money.sql': 'c2a428228d3ed47e3bbfcfdeb7773682e2ed8bd4ac8e409bd4ace54f767f7e06',
  '004_handover_turn.sql': '4b9534c92629e53e1f4bce76b7602e307265b3103d3450448911b8a3a374a748',
  '005_order_of_instants.sql': '70c60a28b64ec4687116cbd0fd3983b8827a87eb10679297386091c0e2303ea5',
  '006_table_book.sql': 'e80df911cd42bcf38d6dc2d1af23413ebf5dc678a2eb11efc778e1b36b6b4530',
  '007_names.sql': 'f3fe8bfffcd1ee1f83e15f86f395bbc458591cbcf09a401c204c5847a6c479f7',
  '009_waitlist.sql': 'b73e05e7986d38a6a583fcb54ea95181d084b5c7121bec2a2424cb6f5ad60d06',
  '029_floor_plan.sql': '88b6ac020b444ad05ff690f46e92536cae23edefe6d8303a06ba5bec89075f6a',
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
  '024_web.sql': 'e7c646d6cbdc1732d159c433f3b6fac11372df0b807f0f327c21881fef457872',
  '025_sign_in.sql': '7f105ec6bf46a0999efae2b0c8c6f3731058de3332e506a6c2794c07f76a7e56',
  '031_settings.sql': '970ef7209b70086de7acf8e0eb6d42ecb52863c40887e36cee7a1b513f6a2810',
  '026_changes.sql': '56fc1deab7c988878a0aa53bd27143628fd8bc7a9d0b0dead39ccb92157bb87d',
  '040_desk.sql': 'adb5529b618f0989f22c3eea1bea90a62f80e9cbe3141b65583fa14586df24a6',
  '030_threads.sql': '0ed95f0039ea009390fbce9a7b3be3fa973032b1ba3b4d9013e704a73a04d822',
  '035_board.sql': 'd5c9b066acc0404315183b7abe39e7216703161f6d2e3bb692f59cb90c306008',
  '021_money.sql': 'd2c04cfd7f00429e969020bddd60f3301196528acb891027973a7655ee72f027',
  '028_photos.sql': 'a4f89275443997aec4297e07bb035e6bd59d32b9d11706fa3291748f2ad1db7c',
  '034_sold_out_at.sql': '4516ed7d90dc5c849fa0c32315f87ff5fbe0966492e6183f68430de570b31bec',
  '027_menu_drafts.sql': 'a14dc2c9a21afe52ecf6b7f4ba45a887ebae2cca0da440360c217d7c8c84ad72',
  '037_our_clock.sql': 'fc1ff88ef6d2ebc53fb3f2735e5e40798bac8f9157729b4a7096d0fcc73796f6',
  '033_accounts.sql': '471da1e96df84deffb2f03a69c4d0cca5323ddb8e6f772235c2c3b3952f46497',
  '036_drafts.sql': 'fbe140e5bb841a3fbf4cd73ad3a57095bcc7171d8575e3ef9180763d93d708b2',
  '038_group_version.sql': '09495a4afd8d60e7516f9e5e5fb4ee6bd15a5973de384761789245b36966a9eb',
  '039_signed_in_by.sql': '6a4fe0d2b0067ca396811f7bf847a0a6e8df9ca63b13abec8ad7c4d86e5f6c52',
  '041_draft_dishes.sql': 'b792faf4eaf473f30934da9ef2b35c5789093ddd9c745dd38048b7cb7bc04d6d',
  '043_templates.sql': '55c5690f18c1d9123b9ce5fb1429fcede99966a602d8c12190ced81a816e48e6',
  '044_care.sql': 'ce0133522f490d0bbc1db4e9039708af0cc409ac1bfe6d8ec19796a4fb614a5f',
  '048_loops.sql': 'e38fcd1c7dbde07c509fe71c0cdb6cdccbecbb2bedf03b929841e646988d0206',
  '047_languages.sql': '32ec3f47eaa3b3bf6aa13c90bed60296d52d24d5a45d7b5a58ecba97df21d53b',
  '049_message_costs.sql': 'f261e0338c0a7117cdfcd92bf3d85db8308bdf9888ab0188baa562b1af40a524',
  '046_send_order.sql': 'b9aa7181cc42de8217c74c61f561a69d99c96e0f393d82f142898fd6ac9b0eef',
  '050_sender_down.sql': 'ab07eb462bb1811c231a8fa9497716a2ad1ebb2eeabbb4fb73d04c7eefe2aaa6',
  '051_unsent_news.sql': '66af81bc7c07465e9299454da0cb2c63c7c5665851d7d2ad5bf3fca86c25fefa',
  '052_day_summary.sql': '78ff09662c0c3f8e8c9d86c36befda7825ab767f662ba7638e00de5d07757b5c',
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
