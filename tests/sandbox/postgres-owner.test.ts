import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { openLog } from '../../src/log.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/postgres/embedded-postgres.ts';
import { claimFolder } from '../../src/sandbox/postgres/owner.ts';
import { until } from '../support/until.ts';

const root = process.geteuid?.() === 0;
const nobody = root ? { uid: 65534, gid: 65534 } : {};
const settings = { fsync: 'off' };
let lines: string[] = [];
const log = openLog('warn', { write: (line) => lines.push(line) });
let folder = '';
let dataDir = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thali-pg-'));
  dataDir = join(folder, 'data');
});
afterAll(() => rm(folder, { recursive: true }));

const source = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);

/** Another Node process that starts Postgres on `dataDir`, then does what `then` says, then prints the URL. */
function otherThali(then = ''): ChildProcess {
  const code = `
    import { openLog } from ${source('log.ts')};
    import { startEmbeddedPostgres } from ${source('sandbox/postgres/embedded-postgres.ts')};
    const dataDir = ${JSON.stringify(dataDir)};
    const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' }, log: openLog('silent') });
    setInterval(() => {}, 1000);
    ${then}
    process.stdout.write(postgres.url);`;
  // In a process group of its own, as a shell gives to each command it starts.
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
}

async function printed(child: ChildProcess): Promise<string> {
  const [text]: unknown[] = await once(child.stdout ?? child, 'data');
  return String(text);
}

async function ended(child: ChildProcess): Promise<unknown> {
  const [code, signal]: unknown[] = await once(child, 'exit');
  return signal ?? code;
}

const pidFile = async () =>
  Number((await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}

describe('after kill -9', () => {
  it('ends the orphan and still has every committed row', async () => {
    const killed = otherThali();
    const url = await printed(killed);
    await ask(url, 'create table booking (id int)');
    await ask(url, 'insert into booking select generate_series(1, 500)');
    const unfinished = await connected(url);
    await unfinished.query('begin');
    await unfinished.query('insert into booking values (501)');
    const orphan = await pidFile();
    const death = ended(killed);
    killed.kill('SIGKILL');
    expect(await death).toBe('SIGKILL');
    expect(await ask(url, 'select 1 as alive')).toEqual([{ alive: 1 }]);

    lines = [];
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    try {
      expect(await ask(postgres.url, 'select count(*)::int from booking')).toEqual([{ count: 500 }]);
      await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
      expect(await pidFile()).not.toBe(orphan);
      expect(lines.join('')).toContain('stopping the Postgres which an earlier Thali left behind');
      expect((await readdir(dataDir)).filter((name) => name.startsWith('owner.'))).toHaveLength(1);
    } finally {
      await postgres.stop();
    }
  });

  it('waits for what a killed Postgres left running', async () => {
    const before = await startEmbeddedPostgres({ dataDir, log: openLog('silent'), settings });
    const client = await connected(before.url);
    const lost = new Promise<void>((resolve) => client.once('end', resolve));
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const busy = rows[0]?.pid ?? 0;
    // A stopped process still holds what it holds, for as long as the test wants.
    process.kill(busy, 'SIGSTOP');
    process.kill(await pidFile(), 'SIGKILL');
    await before.stop();
    const starting = startEmbeddedPostgres({ dataDir, log, settings });
    const refused = async () =>
      (await readFile(join(dataDir, 'postgres.log'), 'utf8')).includes('pre-existing shared memory block');
    await until('it has found what is left', refused).finally(() => process.kill(busy, 'SIGKILL'));
    const postgres = await starting;
    try {
      expect(await ask(postgres.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    } finally {
      await postgres.stop();
      await lost;
    }
  });
});

describe('a process id in postmaster.pid', () => {
  it('is not trusted: a stranger that has it by now is left alone and does not stop the start', async () => {
    const stranger = spawn(
      process.execPath,
      ['-e', 'process.stdout.write("up"); setInterval(() => {}, 1000)'],
      {
        ...nobody,
        cwd: '/',
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await printed(stranger);
    const file = join(dataDir, 'cluster', 'postmaster.pid');
    await writeFile(
      file,
      `${stranger.pid}\n${join(dataDir, 'cluster')}\n1795359281\n54399\n\n127.0.0.1\n 1 1\nready   \n`,
    );
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    try {
      expect(await ask(postgres.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    } finally {
      await postgres.stop();
      stranger.kill('SIGKILL');
    }
  });

  it.each(['', 'nonsense\n', '\n\n', '999999999\n'])('may be missing or absurd: %j', async (text) => {
    await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), text);
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    await postgres.stop();
  });
});

describe('two at once', () => {
  it('refuses the second with a sentence and leaves the first at work', async () => {
    const first = otherThali();
    const url = await printed(first);
    const second = startEmbeddedPostgres({ dataDir, log, settings });
    await expect(second).rejects.toThrow(OperatorError);
    await expect(second).rejects.toThrow(
      `Another Thali (process ${first.pid}) is running on ${dataDir}. Stop that one`,
    );
    expect(await ask(url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    // A stopped process still holds what it holds.
    first.kill('SIGSTOP');
    await expect(startEmbeddedPostgres({ dataDir, log, settings })).rejects.toThrow('Another Thali');
    first.kill('SIGKILL');
    await ended(first);
    await (await startEmbeddedPostgres({ dataDir, log, settings })).stop();
  });

  it('gives the folder to exactly one of many that ask at the same moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const claims = await Promise.allSettled(Array.from({ length: 6 }, () => claimFolder(folder)));
      const winners = claims.filter((claim) => claim.status === 'fulfilled');
      expect(winners).toHaveLength(1);
      await expect(claimFolder(folder)).rejects.toThrow('Another Thali');
      await winners[0]?.value.release();
    }
    expect((await readdir(folder)).filter((name) => name !== 'data')).toEqual([]);
  });

  it('waits for one that is just leaving', async () => {
    const leaving = createServer((socket) => {
      socket.destroy();
      leaving.close();
    });
    leaving.listen(join(folder, 'owner.00000000'));
    await once(leaving, 'listening');
    await (await claimFolder(folder)).release();
    expect(leaving.listening).toBe(false);
  });

  it('holds in a folder whose path is longer than a socket may have', async () => {
    const long = await mkdtemp(join(folder, 'x'.repeat(120)));
    const ownership = await claimFolder(long);
    await expect(claimFolder(long)).rejects.toThrow('Another Thali');
    await ownership.release();
    await (await claimFolder(long)).release();
    await rm(long, { recursive: true });
  });
});

describe('when Thali ends', () => {
  it('outlives Ctrl-C, which the terminal sends to the whole process group, until the application is done', async () => {
    const thali = otherThali(`
      const { default: pg } = await import('pg');
      process.once('SIGINT', async () => {
        const client = new pg.Client({ connectionString: postgres.url });
        await client.connect();
        await client.query('create table last_words (said text)');
        await client.end();
        await postgres.stop();
        process.exit(7);
      });`);
    await printed(thali);
    const end = ended(thali);
    process.kill(-(thali.pid ?? 0), 'SIGINT');
    expect(await end).toBe(7);
    lines = [];
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings });
    try {
      expect(await ask(postgres.url, 'select * from last_words')).toEqual([]);
      expect(lines).toEqual([]);
    } finally {
      await postgres.stop();
    }
  });

  it('takes Postgres along even when nobody called stop', async () => {
    const thali = otherThali(`process.stdin.once('data', () => process.exit(0));`);
    const client = await connected(await printed(thali));
    const disconnected = new Promise<void>((resolve) => client.once('end', resolve));
    thali.stdin?.write('go');
    expect(await ended(thali)).toBe(0);
    await disconnected;
    // Its clients are gone, it may still be writing: the next start waits for the end of it.
    await (await startEmbeddedPostgres({ dataDir, log, settings })).stop();
  });
});
