import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../src/log.ts';
import { findBinaries, programPath } from '../../src/sandbox/postgres/binaries.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/postgres/embedded-postgres.ts';
import { runningDatabase } from '../../src/sandbox/postgres/running.ts';
import { canEnter } from '../../src/sandbox/postgres/place.ts';
import { usableBinaries } from '../../src/sandbox/postgres/usable-binaries.ts';

const run = promisify(execFile);
const root = process.geteuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
// Uid 1 is an account on every Linux (daemon or bin), 41234 on none.
const somebody = { uid: 1, gid: 1 };
const nameless = { uid: 41234, gid: 41234 };
// A child of another user has to be able to read the sources it runs.
const canSwitchUser = root && (await canEnter(import.meta.dirname, nobody));
/** The address of one of our modules, as a string in the code of another process. */
const source = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
const log = openLog('silent');
const settings = { fsync: 'off' };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thali-pg-'));
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true }));

async function rows(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Starts Postgres on `dataDir` in a process of `user`, runs one statement, stops; gives the rows or the error. */
async function asUser(user: typeof nobody, dataDir: string, statement: string): Promise<unknown> {
  const code = `
    import pg from 'pg';
    import { openLog } from ${source('log.ts')};
    import { startEmbeddedPostgres } from ${source('sandbox/postgres/embedded-postgres.ts')};
    const options = { dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' }, log: openLog('silent') };
    try {
      const postgres = await startEmbeddedPostgres(options);
      const client = new pg.Client({ connectionString: postgres.url });
      await client.connect();
      const { rows } = await client.query(${JSON.stringify(statement)});
      await client.end();
      await postgres.stop();
      process.stdout.write(JSON.stringify(rows));
    } catch (error) {
      process.stdout.write(JSON.stringify(String(error)));
    }`;
  const options = { ...user, env: { PATH: process.env['PATH'], HOME: folder, TMPDIR: tmpdir() } };
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', code],
    options,
  );
  return JSON.parse(stdout);
}

/** A copy of the installed package as npm leaves it when install scripts are not run. */
async function withoutLinks(home: string): Promise<string> {
  const { folder: native } = await findBinaries();
  const copy = join(home, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  const list: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(list)) throw new Error('pg-symlinks.json holds a list');
  for (const { target } of list as { target: string }[]) await rm(join(home, target));
  return copy;
}

it('no database runs where Thali was never started', async () => {
  expect(await runningDatabase(join(folder, 'never', 'postgres'))).toBeUndefined();
});

describe('the programs', () => {
  it('run after an install without scripts', async () => {
    const home = await mkdtemp(join(folder, 'bare-'));
    const binaries = { folder: await withoutLinks(home), version: '18.4.0' };
    await chmod(home, 0o755);
    const version = () => run(programPath(binaries, 'postgres'), ['--version']);
    if (process.platform === 'linux') await expect(version()).rejects.toThrow('cannot open shared object');
    expect(await usableBinaries(binaries, root ? nobody : undefined, folder, log, folder)).toEqual(binaries);
    expect((await version()).stdout).toContain('PostgreSQL) 18.4');
    await rm(home, { recursive: true });
  });

  it.runIf(root)(
    'are copied once to where the server may read them, when root keeps the project to itself',
    async () => {
      const home = await mkdtemp(join(folder, 'closed-'));
      const cache = join(folder, 'cache');
      const binaries = { folder: await withoutLinks(home), version: '18.4.0' };
      const umask = process.umask(0o077);
      const copy = await usableBinaries(binaries, nobody, folder, log, cache);
      process.umask(umask);
      expect(copy.folder).toBe(join(cache, 'postgres-18.4.0', 'native'));
      expect((await run(programPath(copy, 'postgres'), ['--version'], nobody)).stdout).toContain('18.4');
      const made = (await stat(copy.folder)).ino;
      await usableBinaries(binaries, nobody, folder, log, cache);
      expect((await stat(copy.folder)).ino).toBe(made);
      expect(await readdir(cache)).toEqual(['postgres-18.4.0']);
      await rm(home, { recursive: true });
    },
  );

  it('are refused in a folder that the shell of initdb would misread', async () => {
    const { folder: native, version } = await findBinaries();
    const odd = join(folder, 'odd');
    await cp(native, join(odd, 'native'), { recursive: true, verbatimSymlinks: true });
    const inDollars = join(folder, 'pay$me');
    await run('mv', [odd, inDollars]);
    const usable = usableBinaries({ folder: join(inDollars, 'native'), version }, undefined, folder, log);
    await expect(usable).rejects.toThrow('Move the project to a folder without them.');
    await rm(inDollars, { recursive: true });
  });

  it('are missing in a sentence on a machine there is no package for', async () => {
    await expect(findBinaries('sunos', 'sparc')).rejects.toThrow(
      'The Postgres that comes with Thali is not here for this machine (@embedded-postgres/sunos-sparc).',
    );
  });
});

describe.runIf(root)('as root', () => {
  it('runs as nobody, without its files leaving a folder that only root can enter', async () => {
    const closed = await mkdtemp(join(folder, 'closed-'));
    const dataDir = join(closed, 'deep', 'data');
    for (const round of [1, 2]) {
      const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
      try {
        await rows(postgres.url, 'create table if not exists visit (round int)');
        await rows(postgres.url, `insert into visit values (${round})`);
        const count = await rows(postgres.url, 'select count(*)::int from visit');
        expect(count).toEqual([{ count: round }]);
      } finally {
        await postgres.stop();
      }
    }
    expect((await stat(join(dataDir, 'cluster', 'PG_VERSION'))).uid).toBe(65534);
    expect((await readdir(dataDir)).sort()).toEqual(['cluster', 'postgres.log']);
  });

  it('ends an orphan in such a folder too', async () => {
    const dataDir = await mkdtemp(join(folder, 'closed-'));
    const code = `
      import { openLog } from ${source('log.ts')};
      import { startEmbeddedPostgres } from ${source('sandbox/postgres/embedded-postgres.ts')};
      const dataDir = ${JSON.stringify(dataDir)};
      await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' }, log: openLog('silent') });
      process.kill(process.pid, 'SIGKILL');`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    const lines: string[] = [];
    const told = openLog('warn', { write: (line) => lines.push(line) });
    await (await startEmbeddedPostgres({ dataDir, log: told, settings })).stop();
    expect(lines.join('')).toContain('stopping the Postgres which an earlier Thali left behind');
  });

  it('takes over a database that root copied with cp', async () => {
    const [from, to] = [join(folder, 'original'), join(folder, 'restored')];
    const original = await startEmbeddedPostgres({ dataDir: from, log, settings });
    await rows(original.url, "create table kept as select 'thali' as word");
    await original.stop();
    await run('cp', ['-r', from, to]);
    expect((await stat(join(to, 'cluster'))).uid).toBe(0);
    const restored = await startEmbeddedPostgres({ dataDir: to, log, settings });
    try {
      expect(await rows(restored.url, 'select word from kept')).toEqual([{ word: 'thali' }]);
    } finally {
      await restored.stop();
    }
  });
});

describe.runIf(canSwitchUser)('as an ordinary user', () => {
  it('works, takes turns with root, and is told when the folder is somebody else’s', async () => {
    const home = join(folder, 'home');
    await mkdir(home);
    await chmod(home, 0o755);
    await chown(home, somebody.uid, somebody.gid);
    const dataDir = join(home, 'data');
    expect(await asUser(somebody, dataDir, "create table t as select 'mine' as word")).toEqual([]);
    const byRoot = await startEmbeddedPostgres({ dataDir, log, settings });
    try {
      expect(await rows(byRoot.url, 'select word from t')).toEqual([{ word: 'mine' }]);
    } finally {
      await byRoot.stop();
    }
    expect((await stat(join(dataDir, 'cluster', 'PG_VERSION'))).uid).toBe(somebody.uid);
    expect(await asUser(somebody, dataDir, 'select word from t')).toEqual([{ word: 'mine' }]);
    expect(await asUser(nobody, dataDir, 'select 1')).toContain(
      `The folder ${dataDir} cannot be used for the database`,
    );
    await chmod(dataDir, 0o777);
    expect(await asUser(nobody, dataDir, 'select 1')).toContain('belongs to user 1 and this is user 65534');
  });

  it('is told when there is no account behind its number, as in a container with a made-up user', async () => {
    const dataDir = await mkdtemp(join(folder, 'nameless-'));
    await chown(dataDir, nameless.uid, nameless.gid);
    expect(await asUser(nameless, dataDir, 'select 1')).toContain('a user that is in /etc/passwd');
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('copies the programs next to the data when it cannot add the links where they are', async () => {
    const home = await mkdtemp(join(folder, 'bare-'));
    await chmod(home, 0o755);
    const native = await withoutLinks(home);
    const mine = await mkdtemp(join(folder, 'mine-'));
    await chown(mine, somebody.uid, somebody.gid);
    const module = JSON.stringify(
      new URL('../../src/sandbox/postgres/usable-binaries.ts', import.meta.url).href,
    );
    const code = `
      import { usableBinaries } from ${module};
      const log = { info() {} };
      const usable = await usableBinaries(${JSON.stringify({ folder: native, version: '18.4.0' })}, undefined, ${JSON.stringify(mine)}, log);
      process.stdout.write(usable.folder);`;
    const options = { ...somebody, env: { PATH: process.env['PATH'], HOME: mine, TMPDIR: tmpdir() } };
    const { stdout } = await run(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', code],
      options,
    );
    expect(dirname(dirname(stdout))).toBe(mine);
    expect((await run(join(stdout, 'bin', 'postgres'), ['--version'])).stdout).toContain('18.4');
    await rm(home, { recursive: true });
  });
});
