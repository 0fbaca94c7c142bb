import { type Topic, topics as all } from '../../contract/changes.ts';
import { changedLately, changesSince } from '../../store/changes.ts';
import type { Database } from '../../store/database.ts';

/** Seconds for which changes are kept, less one hour: what a listener has missed for longer is not known. */
const keptFor = 23 * 3_600;

/** Seconds in which a page may have read its data before it began to listen. */
const loading = 10;

/**
 * Topics that changed before somebody listens: since the mark of an event they had (Last-Event-ID), or, without one, while
 * their page was loading. All topics where the mark is too old, or none of ours.
 */
export async function missedBy(
  db: Database,
  restaurantId: string,
  lastMark: string | undefined,
): Promise<ReadonlySet<Topic>> {
  if (lastMark === undefined) return new Set(await changedLately(db, restaurantId, loading));
  const [, from, told] = /^(\d{1,20})-(\d{1,12})$/.exec(lastMark) ?? [];
  if (from === undefined || BigInt(from) > 2n ** 63n) return new Set(all);
  const { above, at, rows } = await changesSince(db, [restaurantId], from);
  if (BigInt(from) > BigInt(above) || at - Number(told) > keptFor) return new Set(all);
  // What was said in threads with a person leaves no rows.
  return new Set([...rows.map(({ topic }) => topic), 'conversations']);
}
