import type { Topic } from '../contract/changes.ts';
import { type Queryable, statement } from './database.ts';

/** A transaction in which a topic of a restaurant changed. */
export interface Change {
  restaurantId: string;
  /** A transaction's id as text: it does not fit into a JavaScript number. */
  xid: string;
  topic: Topic;
}

/** What has changed, as one snapshot of the database sees it. */
export interface Changes {
  /** No change is told any more by a transaction below this one: all of them are over. */
  below: string;
  /** Transactions from this one on are yet to come. */
  above: string;
  /** Seconds of the database's clock, since 1970. */
  at: number;
  rows: Change[];
}

// Below the oldest transaction under way nothing more becomes visible; above it, what is visible is told at once and may
// be told again.
const since = statement(
  'changes since',
  `select pg_snapshot_xmin(s)::text as below, pg_snapshot_xmax(s)::text as above, extract(epoch from now())::bigint as at, c.restaurant_id as "restaurantId",
          c.xid::text, c.topic
     from pg_current_snapshot() s
     left join changes c on c.restaurant_id = any($1::uuid[]) and c.xid >= coalesce($2::text::xid8, pg_snapshot_xmin(s))`,
);
const lately = statement(
  'changes lately',
  `select distinct topic from (select topic, at from changes where restaurant_id = $1 order by xid desc limit 100) newest
    where at > now() - make_interval(secs => $2)`,
);
const threads = statement(
  'changes of threads',
  `select h.restaurant_id as "restaurantId", sum(c.version)::text as version
     from handovers h join conversations c on c.id = h.conversation_id
    where h.closed_at is null and h.restaurant_id = any($1::uuid[]) group by h.restaurant_id`,
);
// Rows with transactions yet to come were brought by a dump of another server, and would be taken for theirs.
const prune = statement(
  'changes prune',
  `delete from changes where at < now() - interval '1 day' or xid >= pg_snapshot_xmax(pg_current_snapshot())`,
);

/** What has changed at these restaurants from the transaction `from` on; without it, in those under way now. */
export async function changesSince(
  db: Queryable,
  restaurantIds: readonly string[],
  from: string | undefined,
): Promise<Changes> {
  const rows = await db.rows<Omit<Changes, 'rows'> & { [K in keyof Change]: Change[K] | null }>(since, [
    restaurantIds,
    from ?? null,
  ]);
  const [first] = rows;
  if (!first) throw new Error('A snapshot was not read.');
  return {
    below: first.below,
    above: first.above,
    at: first.at,
    rows: rows.filter((row): row is typeof first & Change => row.xid !== null),
  };
}

/** Topics of a restaurant that changed in the last so many seconds, by the database's clock. */
export async function changedLately(db: Queryable, restaurantId: string, seconds: number): Promise<Topic[]> {
  return (await db.rows<{ topic: Topic }>(lately, [restaurantId, seconds])).map(({ topic }) => topic);
}

/**
 * A text for each of these restaurants that has guests who talk to a person: another one once anything more was said there.
 */
export async function threadVersions(
  db: Queryable,
  restaurantIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.rows<{ restaurantId: string; version: string }>(threads, [restaurantIds]);
  return new Map(rows.map(({ restaurantId, version }) => [restaurantId, version]));
}

/** Forgets what is older than a day. */
export async function pruneChanges(db: Queryable): Promise<void> {
  await db.rows(prune);
}
