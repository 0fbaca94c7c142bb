import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { until } from './until.ts';

/** A Thali in a process of its own, as `npm start` runs it. */
export interface Service {
  pid: number;
  origin: string;
  /** Where its inspector listens, when it was started with one. */
  inspector(): string;
  stop(): Promise<void>;
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const tail = (file: string) => readFileSync(file, 'utf8').split('\n').slice(-15).join('\n');

/**
 * Starts `main` with this environment and nothing else of ours, and waits until it answers. What it prints goes to
 * `<folder>/<name>.log`. Throws with the end of that file when it does not come up.
 */
export async function startService(
  main: string,
  name: string,
  folder: string,
  environment: Record<string, string>,
  nodeOptions: readonly string[] = [],
): Promise<Service> {
  const port = await freePort();
  const log = join(folder, `${name}.log`);
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, [...nodeOptions, main], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...environment },
    stdio: ['ignore', output, output],
    // Ctrl-C reaches the whole group; this one is stopped in its turn.
    detached: true,
  });
  let gone = false;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      gone = true;
      resolve();
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await until(`${name} to answer`, 60_000, async () => {
      if (gone) throw new Error('It ended.');
      return fetch(`${origin}/health`).then(
        (answer) => answer.ok,
        () => false,
      );
    });
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${name} did not start:\n${tail(log)}`, { cause: error });
  }
  return {
    pid: child.pid ?? 0,
    origin,
    inspector: () => /ws:\/\/\S+/.exec(readFileSync(log, 'utf8'))?.[0] ?? '',
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 12_000);
      await ended;
      clearTimeout(late);
    },
  };
}
