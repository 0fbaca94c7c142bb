import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import pg from 'pg';
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
