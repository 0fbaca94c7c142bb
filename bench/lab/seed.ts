import knex from 'knex';
import { systemClock } from '../../src/clock.ts';
import { loadSeed } from '../../src/sandbox/seed/load.ts';
import { openDatabase } from '../../src/store/database.ts';

/** Loads the stand-in world's restaurants into a database that has its tables. */
export async function loadSeedInto(url: string): Promise<void> {
  const db = openDatabase(url, 2);
  const graph = knex({ client: 'pg', connection: url, pool: { min: 0, max: 2 } });
  try {
    await loadSeed(db, graph, systemClock());
  } finally {
    await graph.destroy();
    await db.close();
  }
}
