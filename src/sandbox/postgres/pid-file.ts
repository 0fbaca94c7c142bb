import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './failures.ts';

/** What the running Postgres tells about itself in `postmaster.pid` (Postgres source, miscadmin.h). */
export interface PidFile {
  /** 0 when the file is empty or holds no process id, as after a full disk. */
  pid: number;
  /** Where it listens; 0 while that is not written yet. */
  port: number;
  /** `ready`, `starting`, `stopping`, or empty while it is not written yet. */
  status: string;
}

const pathIn = (folder: string) => join(folder, 'postmaster.pid');

/** Reads `postmaster.pid` in a data folder; undefined when there is none. */
export async function readPidFile(folder: string): Promise<PidFile | undefined> {
  try {
    const lines = (await readFile(pathIn(folder), 'utf8')).split(/\r?\n/);
    const pid = Number(lines[0]);
    return {
      pid: Number.isSafeInteger(pid) && pid > 0 ? pid : 0,
      port: Number(lines[3]) || 0,
      status: lines[7]?.trim() ?? '',
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes a `postmaster.pid` harmless whose process id belongs to somebody else by now, or which names none.
 * Postgres refuses to start while the process named there lives, unless it is the one that starts it: so our own
 * id goes there, and the file stays, because Postgres still looks up its shared memory block by it.
 */
export async function disarmPidFile(folder: string): Promise<void> {
  const [first, ...rest] = (await readFile(pathIn(folder), 'utf8')).split('\n');
  if (first?.trim() === '' || rest.length === 0) await rm(pathIn(folder));
  else await writeFile(pathIn(folder), [String(process.pid), ...rest].join('\n'));
}
