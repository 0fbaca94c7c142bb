import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { appendFile, mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type Binaries, programEnvironment, programPath } from './binaries.ts';
import { begin } from './begin.ts';
import { codeOf, programFailure } from './failures.ts';
import { type Place, dataFolderArgument, entrust } from './place.ts';
import { keepSecret, newSecret, passwordOf } from './secret.ts';
import { settingsFile } from './settings.ts';

// A data folder is made under such a name and renamed when it is whole, so one cut short is never taken for real.
const makingPrefix = 'thali-making-';

/** Runs initdb on the empty folder of `place`, with the password of the role `postgres` on its standard input. */
async function initialise(
  binaries: Binaries,
  place: Place,
  password: string,
  durable: boolean,
): Promise<void> {
  const passwordFile = `${place.folder}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  const handle = await open(passwordFile, 'r');
  try {
    await entrust(place.user, passwordFile);
    const initdb = programPath(binaries, 'initdb');
    const options = [
      ['--pgdata', dataFolderArgument(place)],
      // The path is no use to a user who cannot walk it; the open file is.
      ['--pwfile', place.hidden ? '/proc/self/fd/0' : passwordFile],
      ['--username', 'postgres'],
      ['--auth', 'scram-sha-256'],
      ['--encoding', 'UTF8'],
      ['--locale', 'C'],
      ['--locale-provider', 'builtin'],
      ['--builtin-locale', 'C.UTF-8'],
    ].map(([name, value]) => `${name}=${value}`);
    const child = await begin(initdb, [...options, '--no-instructions', ...(durable ? [] : ['--no-sync'])], {
      ...place.user,
      cwd: place.folder,
      env: programEnvironment(),
      stdio: [handle.fd, 'pipe', 'pipe'],
      windowsHide: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    const [code, signal]: (number | string | null)[] = await once(child, 'close');
    if (code !== 0) throw programFailure('initdb', signal ?? code ?? null, said, dirname(place.folder));
  } finally {
    await handle.close();
    await rm(passwordFile, { force: true });
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows has no such call and no need of it.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function makeCluster(binaries: Binaries, place: Place, durable: boolean): Promise<void> {
  const parent = dirname(place.folder);
  const making = join(parent, `${makingPrefix}${randomBytes(4).toString('hex')}`);
  await mkdir(making, { mode: 0o700 });
  try {
    await entrust(place.user, making);
    const secret = newSecret();
    await initialise(binaries, { ...place, folder: making }, passwordOf(secret, 'postgres'), durable);
    await keepSecret(making, place.user, secret);
    await appendFile(join(making, 'postgresql.conf'), `\ninclude '${settingsFile}'\n`);
    await rename(making, place.folder);
    await syncFolder(parent);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

async function clearAbandoned(parent: string, log: Log): Promise<void> {
  const abandoned = (await readdir(parent)).filter((name) => name.startsWith(makingPrefix));
  for (const name of abandoned) {
    // An initdb that outlived its Thali may still be writing there; what remains goes at the next start.
    await rm(join(parent, name), { recursive: true, force: true }).catch((error: unknown) => {
      log.warn({ error, name }, 'an unfinished database folder could not be removed yet');
    });
  }
}

/**
 * Makes sure that `place` holds a database of the major version of `binaries`, making a new one where there is
 * none. `durable` false skips the flush to disk after making it. The caller must own the folder.
 * Throws an OperatorError for another major version, or for a folder that holds something else.
 */
export async function prepareCluster(
  binaries: Binaries,
  place: Place,
  log: Log,
  durable: boolean,
): Promise<void> {
  await clearAbandoned(dirname(place.folder), log);
  const contents: string[] = await readdir(place.folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  if (contents.length === 0) {
    await makeCluster(binaries, place, durable);
    log.info({ folder: place.folder }, 'made a new database');
    return;
  }
  if (!contents.includes('PG_VERSION')) {
    throw new OperatorError(
      `${place.folder} holds files but no Postgres database. Move it away to begin with an empty database, or put a backup in its place.`,
    );
  }
  const version = (await readFile(join(place.folder, 'PG_VERSION'), 'utf8')).trim();
  const major = binaries.version.split('.')[0];
  if (version !== major) {
    throw new OperatorError(
      `The database in ${place.folder} was made by Postgres ${version}, and this Thali brings Postgres ${major}. Start it with the Thali release that made it, export the data there, then move the folder away and import; or set DATABASE_URL to a server of your own.`,
    );
  }
  // Postgres insists on a closed folder, which a copy or a restore may have opened.
  await entrust(place.user, place.folder);
}
