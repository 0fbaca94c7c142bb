import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import { begin } from './begin.ts';
import { type Binaries, programEnvironment, programPath } from './binaries.ts';
import type { LogFile } from './log-file.ts';
import { readPidFile } from './pid-file.ts';
import { type Place, dataFolderArgument } from './place.ts';
import { markOf } from './process-mark.ts';

const windows = process.platform === 'win32';

/** A TCP port of 127.0.0.1 that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string')
    throw new Error('a TCP server has an address and a port');
  return address.port;
}

/**
 * Starts Postgres, writing to `logFile`. On Unix the child is Postgres itself, in a session of its own so that Ctrl-C in the terminal
 * leaves it to `stop`; on Windows it is pg_ctl, which gives up administrator rights and returns once Postgres runs.
 * Throws an OperatorError when the system refuses to run the program.
 */
export async function launch(binaries: Binaries, place: Place, logFile: LogFile): Promise<ChildProcess> {
  const program = programPath(binaries, windows ? 'pg_ctl' : 'postgres');
  const mark = await markOf(place.folder);
  const common = { ...place.user, cwd: place.folder, env: programEnvironment(), windowsHide: true };
  if (windows) {
    const start = ['start', '-w', '-t', '600', '-D', place.folder, '-l', logFile.path, '-o', `-c ${mark}`];
    return begin(program, start, { ...common, stdio: 'ignore' });
  }
  const output = await logFile.open();
  try {
    return await begin(program, ['-D', dataFolderArgument(place), '-c', mark], {
      ...common,
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    });
  } finally {
    await output.close();
  }
}

/** Waits until Postgres is ready; false when it ended instead. Replaying a long log after a crash takes its time. */
export async function becomesReady(child: ChildProcess, folder: string, log: Log): Promise<boolean> {
  for (let looks = 1; ; looks += 1) {
    if (windows ? child.exitCode === 0 : await isReady(folder, child.pid)) return true;
    if (child.exitCode !== null || child.signalCode !== null) return false;
    if (looks % 500 === 0) log.info('Postgres is still getting ready');
    await delay(20);
  }
}

async function isReady(folder: string, pid: number | undefined): Promise<boolean> {
  const found = await readPidFile(folder);
  return found?.status === 'ready' && found.pid === pid;
}
