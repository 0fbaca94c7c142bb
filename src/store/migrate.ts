import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'bullmq';
import knex, { type Knex } from 'knex';
import { root } from '../root.ts';
import type { Database } from './database.ts';

/** The schema BullMQ keeps its tables in, apart from ours. */
export const queueSchema = 'bullmq';

/** Our migrations are plain SQL files, named in order; the name is what the database remembers. */
class SqlFiles implements Knex.MigrationSource<string> {
  async getMigrations(): Promise<string[]> {
    const files = await readdir(join(root, 'migrations'));
    return files.filter((file) => file.endsWith('.sql')).sort();
  }

  getMigrationName(file: string): string {
    return file;
  }

  async getMigration(file: string): Promise<Knex.Migration> {
    const sql = await readFile(join(root, 'migrations', file), 'utf8');
    return {
      up: async (db) => {
        await db.raw(sql);
      },
      // We expand and then contract; a way back that nobody has walked is worse than none.
      down: () => Promise.reject(new Error('Migrations only go forward; restore a backup to go back.')),
    };
  }
}

/**
 * Brings the database at `url` up to date: our schema through knex (which locks, so several processes may start at
 * once), BullMQ's through its own migrator when jobs live in Postgres. Gives the names that ran.
 */
export async function migrate(url: string, db: Database, jobsInPostgres: boolean): Promise<string[]> {
  const runner = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  let ran: string[];
  try {
    const [, names] = (await runner.migrate.latest({
      migrationSource: new SqlFiles(),
      tableName: 'migrations',
    })) as [number, string[]];
    ran = names;
  } finally {
    await runner.destroy();
  }
  if (jobsInPostgres) {
    const client = await db.pool.connect();
    try {
      await runMigrations(client, queueSchema);
    } finally {
      client.release();
    }
  }
  return ran;
}
