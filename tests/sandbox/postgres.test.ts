import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../src/log.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/postgres/embedded-postgres.ts';

const log = openLog('silent');
const settings = { fsync: 'off' };
let root = '';
let dataDir = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'thali-pg-'));
  dataDir = join(root, 'with a space');
});
afterAll(() => rm(root, { recursive: true }));

async function ask(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results: unknown[] = [];
    for (const statement of statements) results.push(...(await client.query(statement)).rows);
    return results;
  } finally {
    await client.end();
  }
}

describe('the embedded Postgres', () => {
  it('makes a UTF-8 database that an application without superuser rights can fully use', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    try {
      const extensions = ['pg_trgm', 'btree_gist', 'citext', 'unaccent', 'pgcrypto'];
      await ask(
        postgres.url,
        ...extensions.map((name) => `create extension ${name}`),
        'create database other',
      );
      const [facts] = await ask(
        postgres.url,
        `select current_database() as database, pg_encoding_to_char(encoding) as encoding, datlocprovider as provider,
           datlocale as locale, current_setting('TimeZone') as zone, current_setting('jit') as jit,
           current_setting('server_version_num')::int / 10000 as major, uuidv7() is not null as uuidv7,
           lower('ŚRĪ') as lower, (select rolsuper from pg_roles where rolname = current_user) as superuser
         from pg_database where datname = current_database()`,
      );
      expect(facts).toEqual({
        database: 'thali',
        encoding: 'UTF8',
        provider: 'b',
        locale: 'C.UTF-8',
        zone: 'UTC',
        jit: 'off',
        major: 18,
        uuidv7: true,
        lower: 'śrī',
        superuser: false,
      });
    } finally {
      await postgres.stop();
    }
  });

  it('keeps its rows, and flushes to disk unless told otherwise', async () => {
    const first = await startEmbeddedPostgres({ dataDir, log, settings });
    await ask(first.url, 'create table dish (name text)', "insert into dish values ('masala dosa')");
    expect(await ask(first.url, 'show fsync')).toEqual([{ fsync: 'off' }]);
    await first.stop();
    const second = await startEmbeddedPostgres({ dataDir, log });
    try {
      expect(await ask(second.url, 'select * from dish', 'show fsync')).toEqual([
        { name: 'masala dosa' },
        { fsync: 'on' },
      ]);
    } finally {
      await second.stop();
    }
  });

  it('is gone when stop resolves, and stop may be called again', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.stop();
    const socket = connect(Number(new URL(postgres.url).port), '127.0.0.1');
    await expect(once(socket, 'connect')).rejects.toThrow('ECONNREFUSED');
    expect((await readdir(join(dataDir, 'cluster'))).includes('postmaster.pid')).toBe(false);
    expect((await readdir(dataDir)).sort()).toEqual(['cluster', 'postgres.log']);
  });

  it('stops with clients still connected', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const lost = new Promise((resolve) => client.on('error', resolve));
    await postgres.stop();
    expect(String(await lost)).toMatch(/terminat/);
  });

  it('lets in nobody without the password, which only the owner can read', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    try {
      const secret = (await readFile(join(dataDir, 'cluster', 'thali.secret'), 'utf8')).trim();
      expect(((await stat(join(dataDir, 'cluster', 'thali.secret'))).mode & 0o777).toString(8)).toBe('600');
      expect(((await stat(join(dataDir, 'cluster'))).mode & 0o777).toString(8)).toBe('700');
      for (const guess of ['', 'password', secret]) {
        for (const role of ['thali', 'postgres']) {
          const url = new URL(postgres.url);
          url.username = role;
          url.password = guess;
          await expect(ask(url.href, 'select 1')).rejects.toThrow(/password/);
        }
      }
      const asRuler = new URL(postgres.url);
      asRuler.username = 'postgres';
      await expect(ask(asRuler.href, 'select 1')).rejects.toThrow(/password/);
      const [, , , , socketFolder, address] = (
        await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')
      ).split('\n');
      expect({ socketFolder, address }).toEqual({ socketFolder: '', address: '127.0.0.1' });
    } finally {
      await postgres.stop();
    }
  });

  it('keeps its log short and free of what people wrote', async () => {
    const file = join(dataDir, 'postgres.log');
    await writeFile(file, 'x'.repeat(1_000_001));
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    try {
      expect((await stat(file)).size).toBeLessThan(10_000);
      expect((await stat(`${file}.old`)).size).toBe(1_000_001);
      await ask(postgres.url, 'create table diner (phone text primary key)');
      const insert = "insert into diner values ('+919812345678')";
      await ask(postgres.url, insert);
      await expect(ask(postgres.url, insert)).rejects.toThrow(/duplicate key/);
      await expect(ask(postgres.url, "select '+919812345678'::uuid")).rejects.toThrow(/invalid input syntax/);
      // A crash makes Postgres tell what it was at, and come up again by itself.
      const crashing = new pg.Client({ connectionString: postgres.url });
      crashing.on('error', () => {});
      await crashing.connect();
      const { rows } = await crashing.query<{ pid: number }>('select pg_backend_pid() as pid');
      const noticed = new Promise((resolve) => crashing.once('notice', resolve));
      const work = "do $$ begin raise notice 'here'; perform pg_sleep(60), '+919812345678'; end $$";
      const answer = crashing.query(work).catch(String);
      await noticed;
      process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
      expect(await answer).toMatch(/terminated unexpectedly/);
    } finally {
      await postgres.stop();
    }
    const written = await readFile(file, 'utf8');
    expect(written).toContain('was terminated by signal 9');
    expect(written).not.toContain('98123');
  });
});
