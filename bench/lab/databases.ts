import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { openLog } from '../../src/log.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/postgres/embedded-postgres.ts';

/** A Postgres of the bench's own, with the durable settings every embedded one has. */
export interface Databases {
  /** Makes a database, empty or a copy of another nobody is connected to; gives its address. */
  make(name: string, copyOf?: string): Promise<string>;
  /** Runs one statement in a database. */
  run<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]>;
  /** The process all of Postgres's others are children of. */
  pid: number;
  version: string;
  stop(): Promise<void>;
}

async function parentOfBackend(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const stat = await readFile(`/proc/${rows[0]?.pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Starts it in `folder`. */
export async function startDatabases(folder: string): Promise<Databases> {
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: openLog('silent') });
  const admin = new pg.Client(postgres.url);
  await admin.connect();
  const { rows } = await admin.query<{ server_version: string }>('show server_version');
  const urlOf = (name: string) => postgres.url.replace(/\/[^/]*$/, `/${name}`);
  return {
    pid: await parentOfBackend(admin),
    version: rows[0]?.server_version ?? '',
    async make(name, copyOf = 'template1') {
      await admin.query(`create database ${name} template ${copyOf}`);
      return urlOf(name);
    },
    async run<Row extends pg.QueryResultRow>(url: string, sql: string) {
      const client = new pg.Client(url);
      await client.connect();
      try {
        return (await client.query<Row>(sql)).rows;
      } finally {
        await client.end();
      }
    },
    async stop() {
      await admin.end();
      await postgres.stop();
    },
  };
}
