import { expect, inject, onTestFinished, test } from 'vitest';
import pg from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';

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
