import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Place, entrust } from './place.ts';

/** The settings file of ours, which the data folder's postgresql.conf includes. */
export const settingsFile = 'thali.conf';

const forASmallServer: Record<string, string> = {
  max_connections: '60',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  jit: 'off',
  // Parallel workers and the three I/O workers of Postgres 18 cost memory, and parallel queries need /dev/shm,
  // of which a container has 64 MB.
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // The application reports its own failed statements. Postgres's account of them would carry phone numbers (in
  // DETAIL and in the statement), and would grow without end.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** Escapes a value as postgresql.conf wants it (Postgres manual 19.1.2). */
function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n')}'`;
}

/**
 * Writes the settings for the next start: ours for a small server, then `extra`, then where to listen, which
 * nothing overrides (127.0.0.1:`port`, no Unix socket).
 */
export async function writeSettings(
  place: Place,
  port: number,
  extra: Record<string, string>,
): Promise<void> {
  const settings = {
    ...forASmallServer,
    ...extra,
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quoted(value)}\n`);
  const text = `# Written by Thali at every start; put changes of your own into postgresql.conf after the include.\n`;
  const path = join(place.folder, settingsFile);
  await writeFile(path, text + lines.join(''));
  await entrust(place.user, path);
}
