import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from '../store/database.ts';
import { type Printer, savePrinter } from '../store/printers.ts';

/**
 * Sets up a printer, or gives one that is known by its name a new address, with which the old one is dead. Gives the path
 * of the address; only a fingerprint of it is kept, so that it can be shown this once.
 */
export async function setUpPrinter(
  db: Queryable,
  restaurantId: string,
  { name, columns }: Pick<Printer, 'name' | 'columns'>,
): Promise<{ printer: Printer; path: string }> {
  // 256 bits: nobody guesses it, and its plain SHA-256 gives nothing away.
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const printer = await savePrinter(db, restaurantId, { name, columns, tokenHash });
  return { printer, path: `/print/${token}` };
}
