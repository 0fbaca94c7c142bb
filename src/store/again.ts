/** What was free a moment ago was taken by somebody else; the transaction is run again from its beginning. */
export class LostRace extends Error {
  override name = 'LostRace';
}

/** Postgres: deadlock detected, serialization failure. The loser of the two simply tries again. */
const lost = new Set(['40P01', '40001']);

const attempts = 4;

/** Runs a transaction, and again at once when it lost a race; throws what the last attempt threw. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const raced = error instanceof LostRace || lost.has((error as { code?: string }).code ?? '');
      if (attempt >= attempts || !raced) throw error;
    }
  }
}
