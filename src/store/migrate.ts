import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'bullmq';
import knex, { type Knex } from 'knex';
import { root } from '../root.ts';
import type { Database } from './database.ts';

/** The schema BullMQ keeps its tables in, apart from ours. */
export const queueSchema = 'bullmq';

/** What a process that migrates locks: any number that nobody else does. */
export const migrationLock = 7_221_014;

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
 * Brings the database at `url` up to date: our schema through knex, BullMQ's through its own migrator when jobs live in Postgres. One process at a time, as knex's own
 * lock is a table that does not exist on an empty database. Gives the names that ran.
 */
export async function migrate(url: string, db: Database, jobsInPostgres: boolean): Promise<string[]> {
  const client = await db.pool.connect();
  try {
    // Building a database, or waiting for another that builds it, takes as long as it takes.
    await client.query('set lock_timeout = 0; set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const ran = await ownMigrations(url);
    if (jobsInPostgres) await runMigrations(client, queueSchema);
    return ran;
  } finally {
    // The connection is closed, and with it the lock is given back, however this went.
    client.release(true);
  }
}

async function ownMigrations(url: string): Promise<string[]> {
  const runner = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    const [, names] = (await runner.migrate.latest({
      migrationSource: new SqlFiles(),
      tableName: 'migrations',
    })) as [number, string[]];
    return names;
  } finally {
    await runner.destroy();
  }
}
