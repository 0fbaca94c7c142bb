import { type Database, statement, type Transaction } from './database.ts';

const enter = statement(
  'tenancy enter',
  `select set_config('role', 'thali_web', true), set_config('thali.restaurant', $1, true)`,
);

/**
 * Runs `work` in a transaction that sees, changes and makes rows of this restaurant alone: the role has no way around
 * row level security (migration 024). Tables that belong to no restaurant (people, conversations, the inbox and outbox)
 * are open to it, as acts write to them; who reads those must ask by the restaurant itself.
 */
export function inRestaurant<T>(
  db: Database,
  restaurantId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.rows(enter, [restaurantId]);
    return work(tx);
  });
}
