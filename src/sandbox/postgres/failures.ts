import { OperatorError } from '../../errors.ts';

/** The system's word for a failed call, such as `ENOSPC` or `EACCES`; undefined when `error` is of another kind. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const elsewhere = 'or set DATABASE_URL to a Postgres server of your own';

const powerlessRoot =
  'This root may not hand files and processes to another user (a container with dropped capabilities), and Postgres refuses to run as root. Start Thali as an ordinary user';

const diskFull = (folder: string) =>
  `The disk that holds ${folder} is full. Free at least 200 MB there and start again.`;

// What Postgres 18 and initdb print, and what the operator can do about it. The first match counts.
const known: [RegExp, (folder: string) => string][] = [
  [/No space left on device|Disk quota exceeded/, diskFull],
  [
    /pre-existing shared memory block/,
    (folder) =>
      `Processes of an earlier Postgres on ${folder} are still busy. Wait until they end (they show up in ps as "postgres:") or restart the machine, then start again.`,
  ],
  [
    /could not (create|map|resize|open|attach to) (anonymous )?shared memory|could not create semaphores/,
    () =>
      `The system refused Postgres its shared memory. Free some memory (in a container: give it more memory and --shm-size=128m), ${elsewhere}.`,
  ],
  [
    /error while loading shared libraries|Library not loaded|cannot open shared object|symbol not found/i,
    () =>
      `The Postgres programs cannot load a library of the system. Install the one named below, ${elsewhere}.`,
  ],
  [
    /could not look up effective user ID/,
    () =>
      `Postgres's initdb wants an account behind the user number it runs as, and there is none. Start Thali as a user that is in /etc/passwd (in a container: an image or a --user that has one), ${elsewhere}.`,
  ],
  [
    /administrative permissions is not permitted/,
    () => `Postgres does not run with administrator rights. Start Thali from an ordinary prompt.`,
  ],
  [
    /Read-only file system|Permission denied|Operation not permitted|has (wrong|invalid) (ownership|permissions)/,
    (folder) =>
      `Postgres may not read or write its files in ${folder}. Give that folder to the user who starts Thali, or set DATA_DIR to a folder of that user.`,
  ],
  [
    /could not locate a valid checkpoint record|database files are incompatible|invalid data in file|could not read from .*pg_control|PANIC/,
    (folder) =>
      `The database in ${folder} is damaged, or comes from another kind of machine. Keep a copy of that folder, then put a backup in its place or move it away to begin with an empty one.`,
  ],
];

/** The last twelve lines of `text`, which is where Postgres says what stopped it. */
function lastLines(text: string): string {
  return text.trimEnd().split(/\r?\n/).slice(-12).join('\n');
}

/**
 * The sentence for a Postgres program that ended when it should not have, with the last lines of what it said.
 * `ended` is its exit code or signal, `folder` the data folder it worked on.
 */
export function programFailure(
  program: 'initdb' | 'postgres',
  ended: number | string | null,
  said: string,
  folder: string,
): OperatorError {
  const sentence =
    known.find(([pattern]) => pattern.test(said))?.[1](folder) ??
    `Postgres (${program}) ended with ${ended ?? 'no code'} while starting on ${folder}. Correct what its last lines below complain of, ${elsewhere}.`;
  return new OperatorError(said.trim() === '' ? sentence : `${sentence}\nPostgres said:\n${lastLines(said)}`);
}

/** The sentence for a Postgres program that the system would not even begin. */
export function spawnFailure(program: string, error: unknown): OperatorError {
  const code = codeOf(error);
  if (code === 'EPERM' || code === 'EINVAL') {
    return new OperatorError(`${powerlessRoot}, ${elsewhere}.`, { cause: error });
  }
  const reason =
    code === 'ENOENT'
      ? 'it was built for a system with the GNU C library (Alpine Linux has another one). Use a Debian or Ubuntu system or image'
      : code === 'EACCES'
        ? 'the file may not be executed. Check that its disk is not mounted noexec'
        : `the system said ${code ?? String(error)}. Try again`;
  return new OperatorError(`${program} cannot run here: ${reason}, ${elsewhere}.`, { cause: error });
}

/** Turns a failed file operation on `folder` into a sentence; any other error comes back as it is. */
export function folderFailure(folder: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof OperatorError || code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new OperatorError(diskFull(folder), { cause: error });
  }
  if (code === 'EPERM' && process.geteuid?.() === 0) {
    return new OperatorError(`${powerlessRoot}, ${elsewhere}.`, { cause: error });
  }
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) return error;
  return new OperatorError(
    `The folder ${folder} cannot be used for the database (${code}). Give it to the user who starts Thali, or set DATA_DIR to a folder of that user.`,
    { cause: error },
  );
}
