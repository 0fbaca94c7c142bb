import { ProviderError } from '../errors.ts';
import type { Channel } from '../outside/channel.ts';
import type { Database } from '../store/database.ts';
import { firstWithoutCharge, saveCharges } from '../store/message-bill.ts';

const hour = 3_600_000;
/** What a message is charged is known some time after it was delivered. */
const knownAfter = 2 * hour;
/** Messages that failed have no price, ever: these are not asked about for ever. */
const askedFor = 7 * 24 * hour;

/**
 * Writes into the ledger what the provider has charged for messages of the last seven days, from the oldest whose charge
 * is not known; gives how many were new. A provider that is away is asked another time.
 */
export async function fetchCharges(db: Database, channel: Channel, now: Date): Promise<number> {
  const until = new Date(now.getTime() - knownAfter);
  const since = await firstWithoutCharge(db, new Date(until.getTime() - askedFor), until);
  if (!since) return 0;
  try {
    // The provider's clock and ours differ a little.
    const charges = await channel.charges(new Date(since.getTime() - hour), now);
    return await saveCharges(db, charges, since);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return 0;
  }
}
