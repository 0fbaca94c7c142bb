import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Log } from '../../log.ts';
import { type Binaries, programEnvironment, programPath } from './binaries.ts';
import { codeOf } from './failures.ts';

const run = promisify(execFile);
const lookEvery = 20;

// Postgres manual 18.5: SIGINT is the fast shutdown, SIGQUIT the immediate one, after which the next start replays
// the log; committed rows survive both. Together they end before the ten seconds that a stop of Thali may take.
const modes = [
  { mode: 'fast', signal: 'SIGINT', patience: 6_000 },
  { mode: 'immediate', signal: 'SIGQUIT', patience: 3_000 },
] as const;

/**
 * Stops the Postgres with process id `pid`, which the caller knows to be ours, and waits until `isGone` says so:
 * fast at first, immediately after six seconds. False when even that did not end it.
 */
export async function shutDown(
  binaries: Binaries,
  folder: string,
  pid: number,
  isGone: () => boolean | Promise<boolean>,
  log: Log,
): Promise<boolean> {
  for (const { mode, signal, patience } of modes) {
    if (process.platform === 'win32') {
      const options = ['stop', '-D', folder, '-m', mode, '-W'];
      await run(programPath(binaries, 'pg_ctl'), options, { env: programEnvironment() });
    } else {
      try {
        process.kill(pid, signal);
      } catch (error) {
        if (codeOf(error) !== 'ESRCH') throw error;
      }
    }
    for (let waited = 0; waited < patience; waited += lookEvery) {
      if (await isGone()) return true;
      await delay(lookEvery);
    }
    log.warn({ pid, mode }, 'Postgres has not ended yet');
  }
  return false;
}
