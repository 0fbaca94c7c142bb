import { existsSync } from 'node:fs';
import pg from 'pg';
import { applicationUrl } from './database.ts';
import { codeOf } from './failures.ts';
import { readPidFile } from './pid-file.ts';
import { findPlace } from './place.ts';
import { readSecret } from './secret.ts';

/**
 * The address of the database that a running Thali has open on `dataDir`; undefined when none answers there. The file
 * Postgres leaves may be a dead one's, so it is believed only when somebody answers with our password.
 */
export async function runningDatabase(dataDir: string): Promise<string | undefined> {
  // Thali was never started here.
  if (!existsSync(dataDir)) return undefined;
  const { folder } = await findPlace(dataDir);
  const found = await readPidFile(folder).catch((error: unknown) => {
    if (codeOf(error) === 'EACCES') return undefined;
    throw error;
  });
  if (found?.status !== 'ready' || found.port === 0) return undefined;
  const url = applicationUrl(await readSecret(folder), found.port);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return url;
  } catch {
    // Nobody, or somebody else, listens at a dead server's old port.
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}
