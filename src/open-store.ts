import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import type { Closing } from './closing.ts';
import type { Config } from './config.ts';
import { OperatorError } from './errors.ts';
import type { Log } from './log.ts';
import { type Database, inspectDatabase, openDatabase } from './store/database.ts';
import { migrate } from './store/migrate.ts';

/** The database, reachable and up to date. */
export interface Store {
  url: string;
  db: Database;
  knex: Knex;
}

/**
 * Opens the configured database, or the embedded one with `settings`, and brings it up to date. What it opens it hands
 * to `closing`. Throws an `OperatorError` when the database cannot be used.
 */
export async function openStore(
  config: Config,
  log: Log,
  closing: Closing,
  settings?: Record<string, string>,
): Promise<Store> {
  let url = config.databaseUrl;
  if (url === undefined) {
    // Loaded only when it is used: production has no stand-in in its memory.
    const { startEmbeddedPostgres } = await import('./sandbox/postgres/embedded-postgres.ts');
    const postgres = await startEmbeddedPostgres({
      dataDir: join(config.dataDir, 'postgres'),
      log,
      ...(settings ? { settings } : {}),
    });
    closing.add('Postgres', () => postgres.stop());
    url = postgres.url;
  }
  return connect(url, config, log, closing);
}

/** The same for the database at `url`, which is running already. */
export async function connect(url: string, config: Config, log: Log, closing: Closing): Promise<Store> {
  const db = openDatabase(url);
  closing.add('database', () => db.close());
  await reachable(db, url);
  const ran = await migrate(url, db, config.redisUrl === undefined);
  if (ran.length > 0) log.info({ migrations: ran }, 'the database is up to date');
  const graph = knex({ client: 'pg', connection: url, pool: { min: 0, max: 3 } });
  closing.add('knex', () => graph.destroy());
  return { url, db, knex: graph };
}

async function reachable(db: Database, url: string): Promise<void> {
  try {
    await inspectDatabase(db, url);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `The database at ${new URL(url).host} cannot be used (${reason}). Check DATABASE_URL and that the server is running.`,
    );
  }
}
