import { setTimeout as pause } from 'node:timers/promises';

/** What was free a moment ago was taken by somebody else; the transaction is run again from its beginning. */
export class LostRace extends Error {
  override name = 'LostRace';
}

/** Postgres: deadlock detected, serialization failure, a lock waited for in vain. The loser simply tries again. */
const lost = new Set(['40P01', '40001', '55P03']);

const attempts = 5;

/**
 * Runs a transaction, and again when it lost a race; throws what the last attempt threw. Between attempts it waits some
 * milliseconds, longer each time and never the same: whoever won may not have let go yet.
 */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const raced = error instanceof LostRace || lost.has((error as { code?: string }).code ?? '');
      if (attempt >= attempts || !raced) throw error;
      await pause(attempt * 10 * (1 + Math.random()));
    }
  }
}
