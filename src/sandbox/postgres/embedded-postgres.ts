import { mkdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Log } from '../../log.ts';
import { findBinaries } from './binaries.ts';
import { prepareCluster } from './cluster.ts';
import { applicationUrl, ensureDatabase } from './database.ts';
import { folderFailure } from './failures.ts';
import { logFileIn } from './log-file.ts';
import { claimFolder } from './owner.ts';
import { findPlace } from './place.ts';
import { readSecret } from './secret.ts';
import { startServer } from './server.ts';
import { usableBinaries } from './usable-binaries.ts';

/** A Postgres of our own, with an empty or a kept database named `thali`. */
export interface EmbeddedPostgres {
  /** postgres://thali:…@127.0.0.1:port/thali. The port is another one at every start. */
  url: string;
  /** Shuts Postgres down, waits until it is gone and gives the folder free. Safe to call again. */
  stop(): Promise<void>;
}

/** How to start it. */
export interface EmbeddedPostgresOptions {
  /** Where the database and its log live; made if missing. One Thali at a time. */
  dataDir: string;
  log: Log;
  /** Further postgresql.conf settings, such as `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
}

/**
 * Starts the Postgres that npm brought along on `dataDir`, making the database on the first start and ending an
 * orphan of a killed Thali before. Works as root and as an ordinary user.
 * Throws an OperatorError, in a sentence, for whatever the operator can put right.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, settings = {} } = options;
  const wanted = resolve(options.dataDir);
  try {
    const packaged = await findBinaries();
    await mkdir(wanted, { recursive: true });
    const dataDir = await realpath(wanted);
    const ownership = await claimFolder(dataDir);
    try {
      const place = await findPlace(dataDir);
      const binaries = await usableBinaries(packaged, place.user, dataDir, log);
      await prepareCluster(binaries, place, log, settings['fsync'] !== 'off');
      const secret = await readSecret(place.folder);
      const logFile = logFileIn(dataDir, place.user);
      const server = await startServer(binaries, place, settings, logFile, log);
      try {
        await ensureDatabase(secret, server.port);
      } catch (error) {
        await server.stop();
        throw error;
      }
      log.info({ port: server.port, folder: place.folder }, 'Postgres is up');
      return {
        url: applicationUrl(secret, server.port),
        stop: async () => {
          await server.stop();
          await ownership.release();
        },
      };
    } catch (error) {
      await ownership.release();
      throw error;
    }
  } catch (error) {
    throw folderFailure(wanted, error);
  }
}
