import { type FileHandle, copyFile, open, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../log.ts';
import { codeOf } from './failures.ts';
import { type ServerUser, entrust } from './place.ts';

// With the one older part kept beside it, Postgres's log takes twice this many bytes at most, give or take what
// is written between two looks.
const largest = 1_000_000;
const everyTenMinutes = 600_000;

/** The file Postgres itself writes its log to. */
export interface LogFile {
  path: string;
  /** Its length in bytes; 0 when it does not exist yet. */
  size(): Promise<number>;
  /** What was written after the first `from` bytes. */
  textAfter(from: number): Promise<string>;
  /** Opens it to append to; the caller closes the handle. */
  open(): Promise<FileHandle>;
  /** Moves its text to `postgres.log.old` once it has grown past a megabyte; Postgres keeps writing meanwhile. */
  shorten(): Promise<void>;
  /** Shortens it every ten minutes until the returned function is called. */
  keepShort(log: Log): () => void;
}

/** The log of the database in `dataDir`, owned by `user` so that root and an ordinary user can take turns. */
export function logFileIn(dataDir: string, user: ServerUser | undefined): LogFile {
  const path = join(dataDir, 'postgres.log');
  const size = async () => {
    try {
      return (await stat(path)).size;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return 0;
      throw error;
    }
  };
  const shorten = async () => {
    if ((await size()) <= largest) return;
    await copyFile(path, `${path}.old`);
    await entrust(user, `${path}.old`);
    await truncate(path);
  };
  return {
    path,
    size,
    shorten,
    async textAfter(from) {
      const file = await open(path, 'r');
      try {
        const { buffer, bytesRead } = await file.read({ position: from, buffer: Buffer.alloc(64 * 1024) });
        return buffer.toString('utf8', 0, bytesRead);
      } finally {
        await file.close();
      }
    },
    async open() {
      const file = await open(path, 'a', 0o600);
      await entrust(user, path);
      return file;
    },
    keepShort(log) {
      const timer = setInterval(() => {
        shorten().catch((error: unknown) =>
          log.warn({ error, path }, "Postgres's log could not be shortened"),
        );
      }, everyTenMinutes).unref();
      return () => clearInterval(timer);
    },
  };
}
