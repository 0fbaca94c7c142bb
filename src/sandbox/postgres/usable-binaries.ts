import { chmod, copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type Binaries, linkLibraries } from './binaries.ts';
import { codeOf } from './failures.ts';
import { type ServerUser, canEnter } from './place.ts';

async function readableBy(folder: string, user: ServerUser): Promise<boolean> {
  for (const sample of ['bin/postgres', 'share/postgresql/postgres.bki']) {
    const file = join(folder, sample);
    if (!(await canEnter(dirname(file), user)) || ((await stat(file)).mode & 0o004) === 0) return false;
  }
  return true;
}

/** True when every link is there or could be made; false when the folder may not be written. */
async function linked(folder: string): Promise<boolean> {
  try {
    await linkLibraries(folder);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

async function copyReadable(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyReadable(source, target);
    else if (entry.isFile()) {
      await copyFile(source, target);
      await chmod(target, 0o755);
    }
  }
}

/** Copies the installation under `cache` once per version; a copy that is there is complete. */
async function copyOf(binaries: Binaries, cache: string, forEverybody: boolean): Promise<Binaries> {
  const home = join(cache, `postgres-${binaries.version}`);
  const copy = { ...binaries, folder: join(home, 'native') };
  const found: string[] = await readdir(cache).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  if (found.includes(`postgres-${binaries.version}`)) return copy;
  await mkdir(cache, { recursive: true });
  // Root's umask may have closed it.
  if (forEverybody) await chmod(cache, 0o755);
  const making = join(cache, `making-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(making);
    await chmod(making, 0o755);
    await copyReadable(binaries.folder, join(making, 'native'));
    await linkLibraries(join(making, 'native'));
    await rename(making, home);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Another Thali that shares the cache was quicker; its copy serves as well.
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  }
  return copy;
}

/**
 * Makes `binaries` ready to run as `user` (absent: this process's user): adds missing library links, and where
 * the package cannot be written, or read by `user` (a project below /root), copies it: root to `rootCache`, which
 * must be a folder everybody can read, anyone else to `dataDir`.
 * Throws an OperatorError when the path holds a character that initdb's shell would read as its own.
 */
export async function usableBinaries(
  binaries: Binaries,
  user: ServerUser | undefined,
  dataDir: string,
  log: Log,
  rootCache = '/var/cache/thali',
): Promise<Binaries> {
  const linksAreThere = await linked(binaries.folder);
  const usable =
    linksAreThere && (user === undefined || (await readableBy(binaries.folder, user)))
      ? binaries
      : await copyOf(binaries, user === undefined ? dataDir : rootCache, user !== undefined);
  if (usable !== binaries) log.info({ folder: usable.folder }, 'Postgres runs from a copy of its programs');
  if (process.platform !== 'win32' && /["$`\\\n]/.test(usable.folder)) {
    throw new OperatorError(
      `The path ${usable.folder} holds one of the characters " $ \` \\ which Postgres's initdb cannot handle. Move the project to a folder without them.`,
    );
  }
  return usable;
}
