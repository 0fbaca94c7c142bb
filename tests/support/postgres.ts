import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openLog } from '../../src/log.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/postgres/embedded-postgres.ts';
import { loadSeed } from '../../src/sandbox/seed/load.ts';
import { lendPasswords } from '../../src/sandbox/seed/passwords.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Postgres for this run; databases are cloned from its templates. */
    postgresUrl: string;
  }
}

/** The evening on which every test's world begins: a Friday, six o'clock in India. */
export const friday = new Date('2026-11-27T12:30:00Z');

/** Starts one Postgres for the whole run, with an empty and a seeded database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'thali-tests-'));
  const postgres = await startEmbeddedPostgres({
    dataDir: folder,
    log: openLog('silent'),
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      autovacuum: 'off',
    },
  });
  const admin = new pg.Client(postgres.url);
  await admin.connect();
  await admin.query('create database thali_empty');
  const url = postgres.url.replace(/\/[^/]*$/, '/thali_empty');
  const db = openDatabase(url, 2);
  await migrate(url, db, true);
  await db.close();
  await admin.query('create database thali_seeded template thali_empty');
  const seededUrl = postgres.url.replace(/\/[^/]*$/, '/thali_seeded');
  const seeded = openDatabase(seededUrl, 2);
  const graph = knex({ client: 'pg', connection: seededUrl, pool: { min: 0, max: 2 } });
  await loadSeed(seeded, graph, { now: () => friday });
  await lendPasswords(seeded, { now: () => friday });
  await graph.destroy();
  await seeded.close();
  await admin.end();
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
