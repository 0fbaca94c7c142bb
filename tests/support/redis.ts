import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';

/** A Redis of one's own, with nothing in it and nothing kept. */
export interface OwnRedis {
  url: string;
  stop(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
}

/** Whether this machine has redis-server. Under CI it must; elsewhere what needs it is left out, and that is said. */
export const hasRedis: boolean = (() => {
  if (spawnSync('redis-server', ['--version']).status === 0) return true;
  if (process.env.CI) throw new Error('redis-server is missing, and CI=true leaves nothing out.');
  process.stdout.write('Left out: tests on Redis, as redis-server is not installed.\n');
  return false;
})();

/** Starts a Redis and resolves when it takes connections. */
export async function startRedis(): Promise<OwnRedis> {
  const port = await freePort();
  let stop: () => Promise<void> = () => Promise.resolve();
  async function start(): Promise<void> {
    const child = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    stop = async () => {
      child.kill('SIGTERM');
      await gone;
    };
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.includes('Ready to accept connections')) break;
    }
    child.stdout.resume();
  }
  await start();
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(), start };
}
