import { createHmac, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../../errors.ts';
import { codeOf } from './failures.ts';
import { type ServerUser, entrust } from './place.ts';

/** The two roles of the embedded database: `postgres` rules it, `thali` is what the application connects as. */
export type Role = 'postgres' | 'thali';

// It lies in the data folder itself, so a database and the key to it are made, moved and backed up together.
const secretFile = 'thali.secret';

/** Draws a new 256-bit secret. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Writes `secret` to the disk in `folder`, readable by its owner alone. */
export async function keepSecret(
  folder: string,
  user: ServerUser | undefined,
  secret: string,
): Promise<void> {
  const path = join(folder, secretFile);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${secret}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await entrust(user, path);
}

/** Reads the secret of an existing data folder; throws an OperatorError when it is gone. */
export async function readSecret(folder: string): Promise<string> {
  try {
    return (await readFile(join(folder, secretFile), 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new OperatorError(
      `${join(folder, secretFile)} is missing, and without it nobody can log in to the database. Put it back from a backup, or move ${folder} away to begin with an empty database.`,
      { cause: error },
    );
  }
}

/** The password of one role: letters, digits, `-` and `_`, so it fits a URL and an SQL literal as it is. */
export function passwordOf(secret: string, role: Role): string {
  return createHmac('sha256', secret).update(role).digest('base64url');
}
