import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { Binaries } from './binaries.ts';
import { programFailure } from './failures.ts';
import { becomesReady, freePort, launch } from './launch.ts';
import type { LogFile } from './log-file.ts';
import { endOrphan } from './orphan.ts';
import { readPidFile } from './pid-file.ts';
import type { Place } from './place.ts';
import { writeSettings } from './settings.ts';
import { shutDown } from './shutdown.ts';

/** A Postgres that accepts connections on 127.0.0.1. */
export interface Server {
  port: number;
  /** Fast shutdown; resolves when the process is gone. */
  stop(): Promise<void>;
}

const windows = process.platform === 'win32';

/** Keeps an eye on a Postgres that is ready, and gives the way to stop it. */
function supervise(
  binaries: Binaries,
  folder: string,
  child: ChildProcess,
  pid: number,
  logFile: LogFile,
  log: Log,
): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const isGone = windows ? async () => (await readPidFile(folder))?.pid !== pid : ended;
  // For a process that ends without having called stop: by an exception or by process.exit.
  const lastWord = () => {
    if (!windows) child.kill('SIGINT');
  };
  const leaveLogAlone = logFile.keepShort(log);
  const stop = async () => {
    leaveLogAlone();
    process.off('exit', lastWord);
    if (!(await isGone())) await shutDown(binaries, folder, pid, isGone, log);
  };
  process.once('exit', lastWord);
  child.unref();
  child.once('exit', (code, signal) => {
    if (stopped !== undefined || windows) return;
    process.off('exit', lastWord);
    log.error({ code, signal, file: logFile.path }, 'Postgres ended by itself; restart Thali');
  });
  return () => {
    stopped ??= stop();
    return stopped;
  };
}

/**
 * Starts Postgres on the data folder of `place` with `settings` added to ours, and resolves once it is ready.
 * An orphan of an earlier Thali is ended first; the caller owns the folder.
 * Throws an OperatorError with the end of Postgres's log when it does not come up.
 */
export async function startServer(
  binaries: Binaries,
  place: Place,
  settings: Record<string, string>,
  logFile: LogFile,
  log: Log,
): Promise<Server> {
  await logFile.shorten();
  for (let attempt = 1; ; attempt += 1) {
    await endOrphan(binaries, place.folder, log);
    const port = await freePort();
    await writeSettings(place, port, settings);
    const from = await logFile.size();
    const child = await launch(binaries, place, logFile);
    if (await becomesReady(child, place.folder, log)) {
      const pid = (await readPidFile(place.folder))?.pid ?? 0;
      return { port, stop: supervise(binaries, place.folder, child, pid, logFile, log) };
    }
    const said = await logFile.textAfter(from);
    // Somebody else took the port in between; or a killed Postgres left a process that is still finishing.
    const portTaken = /could not bind|could not create any TCP\/IP sockets/.test(said) && attempt < 5;
    // An orphan that had only just begun when its Thali was killed has written its file by now.
    const overtaken = /lock file "postmaster\.pid"/.test(said) && attempt < 5;
    const stillBusy = /pre-existing shared memory block/.test(said) && attempt < 50;
    if (!portTaken && !overtaken && !stillBusy) {
      throw programFailure('postgres', child.signalCode ?? child.exitCode, said, place.folder);
    }
    await delay(stillBusy ? 200 : 0);
  }
}
