import { ProviderError } from '../errors.ts';
import type { Channel } from '../outside/channel.ts';
import { dropContent, unusedContents } from '../store/contents.ts';
import type { Database } from '../store/database.ts';

/**
 * Removes buttons and lists nobody was sent since a moment, at most 200, first at the provider. Messages that were sent
 * keep theirs; one that needs such a resource after all is answered 20404, and the sender makes it anew. When the
 * provider cannot be reached, the rest is left for another time.
 */
export async function clearContents(db: Database, channel: Channel, since: Date): Promise<void> {
  for (const { hash, sid } of await unusedContents(db, since)) {
    try {
      await channel.deleteContent(sid);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      // Refused: it is gone already.
      if (error.outcome !== 'refused') return;
    }
    await dropContent(db, hash);
  }
}
