import { chmod, chown, lchown, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../errors.ts';
import { codeOf } from './failures.ts';

/** The user Postgres runs as when Thali is root, since Postgres refuses root. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/** Where the database lies and who works on it. */
export interface Place {
  /** The Postgres data folder (PGDATA), which may not exist yet; absolute, links resolved. */
  folder: string;
  /** Absent: the same user as this process. */
  user: ServerUser | undefined;
  /** True when `user` cannot walk the path to `folder`, as below /root (mode 0700). */
  hidden: boolean;
}

const nobody: ServerUser = { uid: 65534, gid: 65534 };

/**
 * Who stands in for root: Linux keeps 65534 for a user without rights, but initdb wants an account behind the
 * number, and some systems have `nobody` under another one.
 */
function standIn(passwd: string): ServerUser {
  const accounts = passwd.split('\n').map((line) => line.split(':'));
  const byNumber = accounts.some(([, , uid]) => Number(uid) === nobody.uid);
  const byName = accounts.find(([name]) => name === 'nobody');
  if (byNumber || byName === undefined) return nobody;
  return { uid: Number(byName[2]), gid: Number(byName[3]) };
}

/** Whether `user` may pass through `folder` and everything above it. */
export async function canEnter(folder: string, user: ServerUser): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * What to pass as `-D` to a program whose working folder is `folder`. A hidden folder has no path its user could
 * walk, but the working folder is entered before root's rights are dropped, and Linux keeps it open under this name.
 */
export function dataFolderArgument(place: Place): string {
  return place.hidden ? '/proc/self/cwd' : place.folder;
}

/** Makes one file or folder the server's own and closed to everybody else. */
export async function entrust(user: ServerUser | undefined, path: string): Promise<void> {
  await chmod(path, (await stat(path)).isDirectory() ? 0o700 : 0o600);
  if (user !== undefined) await chown(path, user.uid, user.gid);
}

/** Makes every file in `folder` the server's own, as after a copy or a restore by root. */
async function giveTo(user: ServerUser, folder: string): Promise<void> {
  await chown(folder, user.uid, user.gid);
  for (const entry of await readdir(folder, { recursive: true })) {
    await lchown(join(folder, entry), user.uid, user.gid);
  }
}

/**
 * Finds the data folder below `dataDir` and decides who runs Postgres there: this process's user, or for root
 * the owner of an existing data folder, or else nobody (uid 65534).
 * Throws an OperatorError when the folder belongs to somebody else, and for root anywhere but on Linux.
 */
export async function findPlace(dataDir: string): Promise<Place> {
  const cluster = join(dataDir, 'cluster');
  const found = await stat(cluster).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  const folder = found === undefined ? cluster : await realpath(cluster);
  const me = process.geteuid?.();
  if (me !== undefined && me !== 0 && found !== undefined && found.uid !== me) {
    throw new OperatorError(
      `The database in ${folder} belongs to user ${found.uid} and this is user ${me}. Start Thali as the user who began it, or run: chown -R ${me} ${dataDir}`,
    );
  }
  if (me !== 0) return { folder, user: undefined, hidden: false };
  if (process.platform !== 'linux') {
    throw new OperatorError('Postgres does not run as root. Start Thali as an ordinary user.');
  }
  const user =
    found === undefined || found.uid === 0
      ? standIn(await readFile('/etc/passwd', 'utf8'))
      : { uid: found.uid, gid: found.gid };
  if (found?.uid === 0) await giveTo(user, folder);
  return { folder, user, hidden: !(await canEnter(dirname(folder), user)) };
}
