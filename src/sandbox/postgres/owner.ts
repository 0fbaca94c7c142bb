import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { type Server, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { once } from 'node:events';
import { OperatorError } from '../../errors.ts';
import { codeOf } from './failures.ts';

/** The right to run the database of one folder; it ends with `release` or with the process, however that dies. */
export interface Ownership {
  release(): Promise<void>;
}

type Standing = 'claiming' | 'settled' | 'gone' | 'unclear';

// Linux allows 107 bytes for a socket's path, macOS 103; our names take 15.
const longestFolder = 85;
const ownerName = /^owner\.[\da-f]{8}$/;

function inUse(folder: string, who: string): OperatorError {
  return new OperatorError(
    `Another Thali${who} is running on ${folder}. Stop that one first, or give this one a DATA_DIR of its own.`,
  );
}

/** A path to `folder` that leaves room for a socket's name: a link in the temporary folder if need be. */
async function shortPath(folder: string): Promise<{ path: string; remove: () => Promise<void> }> {
  if (Buffer.byteLength(folder) <= longestFolder) return { path: folder, remove: async () => {} };
  const holder = await mkdtemp(join(tmpdir(), 'thali-'));
  await symlink(folder, join(holder, 'to'));
  return { path: join(holder, 'to'), remove: () => rm(holder, { recursive: true }) };
}

/** Asks the process behind a socket how it stands. A socket nobody listens on is refused by the system itself. */
async function ask(path: string): Promise<{ standing: Standing; pid: string }> {
  const socket = connect(path);
  let answer = '';
  let silent = false;
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  socket.setTimeout(2000, () => {
    silent = true;
    socket.destroy();
  });
  try {
    await once(socket, 'close');
  } catch (error) {
    socket.destroy();
    const code = codeOf(error) ?? '';
    if (['ECONNREFUSED', 'ENOENT'].includes(code)) return { standing: 'gone', pid: '' };
    return { standing: code === 'ECONNRESET' ? 'unclear' : 'settled', pid: '' };
  }
  const [standing, pid = ''] = answer.split(' ');
  if (standing === 'claiming') return { standing, pid };
  // A process that takes the call and says nothing is stopped, but lives; one that hangs up is just leaving.
  return { standing: answer === '' && !silent ? 'unclear' : 'settled', pid };
}

async function listen(server: Server, path: string): Promise<void> {
  try {
    server.listen({ path, readableAll: true, writableAll: true }).unref();
    await once(server, 'listening');
  } catch (error) {
    if (!['ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(error) ?? '')) throw error;
    throw new OperatorError(
      `The file system of ${path} knows no sockets, so Postgres would not be safe there either. Set DATA_DIR to a folder on a local disk.`,
      { cause: error },
    );
  }
}

/**
 * Waits until this claim is the only one, and throws when it must yield: to anyone settled, or to a claim whose
 * name sorts before it. Each claimant is listening before it looks, so of two at least one sees the other.
 */
async function outlastOthers(folder: string, mine: string): Promise<void> {
  for (;;) {
    const others = (await readdir(folder)).filter((name) => ownerName.test(name) && name !== mine);
    let rivals = 0;
    for (const other of others) {
      const { standing, pid } = await ask(join(folder, other));
      // Names are never used twice, so what is dead stays dead and may go.
      if (standing === 'gone') await rm(join(folder, other), { force: true });
      else if (standing === 'settled' || (standing === 'claiming' && other < mine)) {
        throw inUse(folder, pid === '' ? '' : ` (process ${pid})`);
      } else rivals += 1;
    }
    if (rivals === 0) return;
    await delay(20);
  }
}

/**
 * Makes this process the only owner of `folder`, or throws an OperatorError when another process is.
 *
 * The sign of ownership is a socket in the folder on which the owner listens (a named pipe on Windows): the system
 * takes it away the moment the process ends, kill -9 included, and it holds between containers that share the
 * folder, where a process id means nothing.
 */
export async function claimFolder(folder: string): Promise<Ownership> {
  let standing: Standing = 'claiming';
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(`${standing} ${process.pid}`, () => socket.destroy());
  });
  const close = async () => {
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  if (process.platform === 'win32') {
    const pipe = createHash('sha256').update(folder.toLowerCase()).digest('hex').slice(0, 32);
    await listen(server, `\\\\.\\pipe\\thali-${pipe}`).catch((error: unknown) => {
      throw codeOf(error) === 'EADDRINUSE' ? inUse(folder, '') : error;
    });
    return { release: close };
  }
  const name = randomBytes(4).toString('hex');
  const { path, remove } = await shortPath(folder);
  const release = async () => {
    await rm(join(folder, `owner.${name}`), { force: true });
    await close();
  };
  try {
    // Renamed only once it listens: a socket seen by others is either alive or dead, never about to live.
    await listen(server, join(path, `claim.${name}`));
    await rename(join(path, `claim.${name}`), join(path, `owner.${name}`));
    await outlastOthers(path, `owner.${name}`);
    standing = 'settled';
    return { release };
  } catch (error) {
    await release();
    throw error;
  } finally {
    await remove();
  }
}
