import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { openLog } from '../../src/log.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/postgres/embedded-postgres.ts';
import { folderFailure, programFailure, spawnFailure } from '../../src/sandbox/postgres/failures.ts';

const run = promisify(execFile);
/** The address of one of our modules, as a string in the code of another process. */
const source = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
const log = openLog('silent');
let folder = '';
let dataDir = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thali-pg-'));
  dataDir = join(folder, 'data');
  await start().then((postgres) => postgres.stop());
});
afterAll(() => rm(folder, { recursive: true }));

function start(settings: Record<string, string> = {}, where = dataDir) {
  return startEmbeddedPostgres({ dataDir: where, log, settings: { fsync: 'off', ...settings } });
}

/** What the operator is told when it does not start; it must be meant for the operator. */
async function refusal(starting: Promise<unknown>): Promise<string> {
  const error: unknown = await starting.then(
    () => 'it started',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OperatorError);
  return String(error);
}

const canMount =
  process.platform === 'linux' &&
  process.geteuid?.() === 0 &&
  (await run('unshare', ['--mount', 'true']).then(
    () => true,
    () => false,
  ));

describe('the operator is told', () => {
  it('that the database is of another major version', async () => {
    const file = join(dataDir, 'cluster', 'PG_VERSION');
    await writeFile(file, '17\n');
    expect(await refusal(start())).toContain(
      `The database in ${join(dataDir, 'cluster')} was made by Postgres 17, and this Thali brings Postgres 18.`,
    );
    await writeFile(file, '18\n');
    await (await start()).stop();
  });

  it('that the folder holds something else', async () => {
    const other = join(folder, 'other');
    await mkdir(join(other, 'cluster'), { recursive: true });
    await writeFile(join(other, 'cluster', 'menu.txt'), 'idli');
    expect(await refusal(start({}, other))).toContain('holds files but no Postgres database');
    expect(await readFile(join(other, 'cluster', 'menu.txt'), 'utf8')).toBe('idli');
  });

  it('that the folder cannot be one', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(await refusal(start({}, file))).toContain(
      `The folder ${file} cannot be used for the database (EEXIST)`,
    );
    expect(await refusal(start({}, join(file, 'below')))).toContain('(ENOTDIR)');
  });

  it('that the key to the database is gone', async () => {
    const file = join(dataDir, 'cluster', 'thali.secret');
    const secret = await readFile(file, 'utf8');
    await rm(file);
    expect(await refusal(start())).toContain('Put it back from a backup');
    await writeFile(file, secret);
    await (await start()).stop();
  });

  it('what Postgres says about a setting it refuses', async () => {
    const told = await refusal(start({ shared_buffers: 'banana' }));
    expect(told).toMatch(/postgres\) ended with 1 while starting/);
    expect(told).toContain('invalid value for parameter "shared_buffers": "banana"');
  });

  it('that there is not enough shared memory', async () => {
    expect(await refusal(start({ shared_buffers: '8000GB' }))).toContain(
      'refused Postgres its shared memory',
    );
  });

  it('that the database is damaged, and its files are left as they are', async () => {
    const file = join(dataDir, 'cluster', 'global', 'pg_control');
    const control = await readFile(file);
    await writeFile(file, Buffer.alloc(control.length));
    expect(await refusal(start())).toContain(
      'is damaged, or comes from another kind of machine. Keep a copy of that folder',
    );
    await writeFile(file, control);
    await (await start()).stop();
  });

  it.each([
    ['ENOENT', 'GNU C library'],
    ['EPERM', 'as an ordinary user'],
    ['EACCES', 'noexec'],
  ])('why the system does not run the program at all: %s', (code, words) => {
    const error = spawnFailure('/x/bin/postgres', Object.assign(new Error(code), { code }));
    expect(error.message).toContain(words);
    expect(error.message).toContain('DATABASE_URL');
  });

  it('that the disk is full, when it fills up under our own files', () => {
    const error = folderFailure('/data', Object.assign(new Error('full'), { code: 'ENOSPC' }));
    expect(error).toBeInstanceOf(OperatorError);
    expect(String(error)).toContain('The disk that holds /data is full.');
    const defect = new TypeError('a defect of ours');
    expect(folderFailure('/data', defect)).toBe(defect);
  });

  it('no more than the end of a long log', () => {
    const said = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n');
    const { message } = programFailure('initdb', 'SIGINT', said, '/data');
    expect(message).toContain('Postgres (initdb) ended with SIGINT');
    expect(message).toContain('line 99');
    expect(message.split('\n').length).toBeLessThan(16);
  });
});

describe.runIf(canMount)('on a full disk', () => {
  it('says so, whether it fills up before or after the database was made', async () => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    await run('mount', ['-t', 'tmpfs', '-o', 'size=24m,mode=755', 'tmpfs', disk]);
    try {
      const full = `The disk that holds ${disk}`;
      expect(await refusal(start({}, disk))).toContain(full);
      expect(await readdir(disk)).toEqual([]);
      await run('mount', ['-o', 'remount,size=100m', disk]);
      await (await start({}, disk)).stop();
      const { stdout } = await run('du', ['-sk', disk]);
      await run('mount', ['-o', `remount,size=${Number.parseInt(stdout, 10)}k`, disk]);
      expect(await refusal(start({}, disk))).toContain(full);
      await run('mount', ['-o', 'remount,size=100m', disk]);
      await (await start({}, disk)).stop();
    } finally {
      await run('umount', ['--lazy', disk]);
    }
  });
});

describe('kill -9 while the database is being made', () => {
  it('leaves nothing in the way of the next start', async () => {
    const where = join(folder, 'interrupted');
    await mkdir(where);
    const code = `
      import { openLog } from ${source('log.ts')};
      import { startEmbeddedPostgres } from ${source('sandbox/postgres/embedded-postgres.ts')};
      await startEmbeddedPostgres({ dataDir: ${JSON.stringify(where)}, log: openLog('silent') });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
    const making = new Promise<void>((resolve) => {
      const watcher = watch(where, (_, name) => {
        if (name?.endsWith('.password')) {
          watcher.close();
          resolve();
        }
      });
    });
    await making;
    child.kill('SIGKILL');
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect((await readdir(where)).filter((name) => name.startsWith('thali-making-'))).not.toEqual([]);
    expect((await readdir(where)).includes('cluster')).toBe(false);

    const postgres = await start({}, where);
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    expect((await client.query('select 1 as alive')).rows).toEqual([{ alive: 1 }]);
    await client.end();
    await postgres.stop();
    await (await start({}, where)).stop();
    expect((await readdir(where)).sort()).toEqual(['cluster', 'postgres.log']);
  });
});
