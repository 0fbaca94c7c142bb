import { OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Binaries } from './binaries.ts';
import { disarmPidFile, readPidFile } from './pid-file.ts';
import { carriesMark, markOf } from './process-mark.ts';
import { shutDown } from './shutdown.ts';

/**
 * Ends a Postgres which a killed Thali left behind on `folder`; what it had committed stays. The caller owns the
 * folder (see owner.ts), so nobody works with that Postgres any more. It is stopped rather than taken over, so
 * every run has the settings and the version of its own start.
 * A process id that is not ours is left in peace and no longer stands in the way.
 */
export async function endOrphan(binaries: Binaries, folder: string, log: Log): Promise<void> {
  const found = await readPidFile(folder);
  if (found === undefined) return;
  const mark = await markOf(folder);
  if (!(await carriesMark(found.pid, mark))) {
    await disarmPidFile(folder);
    return;
  }
  log.warn({ pid: found.pid }, 'stopping the Postgres which an earlier Thali left behind');
  const isGone = async () =>
    (await readPidFile(folder))?.pid !== found.pid || !(await carriesMark(found.pid, mark));
  if (!(await shutDown(binaries, folder, found.pid, isGone, log))) {
    throw new OperatorError(
      `The Postgres of an earlier Thali (process ${found.pid}) works on ${folder} and does not end. End that process, then start again.`,
    );
  }
}
