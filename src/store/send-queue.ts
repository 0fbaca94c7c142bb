import { type Purse, type Waiting, whatGoes } from '../domain/send-order.ts';
import { type Database, statement } from './database.ts';
import { leaseSeconds, type OutboxRow, rowColumns } from './outbox.ts';

/** A row that stands in the queue of its sender and is due. */
const queued = `w.state = 'waiting' and w.attempts >= 0 and w.sender is not null and w.claimed_by is null and w.next_at <= now()`;
const behind = `exists (select 1 from outbox w where w.sender = s.address and ${queued})`;

const waits = statement('send queue waits', `select 1 from senders s where ${behind} limit 1`);

const purses = statement(
  'send queue purses',
  `select s.address, s.per_second::float8 as "perSecond",
          coalesce(extract(epoch from s.paid_until) * 1000, 0)::float8 as "paidUntil",
          (extract(epoch from now()) * 1000)::float8 as now
     from senders s where ${behind} for no key update of s skip locked`,
);

const heads = statement(
  'send queue heads',
  `select h.* from unnest($1::text[]) as p(address)
    cross join lateral (
      select w.id, w.sender, w.rank, (extract(epoch from w.next_at) * 1000)::float8 as since, w.weight
        from outbox w
       where w.sender = p.address and ${queued}
         and not exists (select 1 from outbox e where e.lane = w.lane and e.state = 'waiting' and e.seq < w.seq)
       order by w.rank, w.next_at limit $2 for update skip locked) h`,
);

const lease = statement(
  'send queue lease',
  `update outbox o set claimed_by = $1, claimed_until = now() + interval '${leaseSeconds} seconds'
    where o.id = any($2::uuid[]) returning ${rowColumns}`,
);

const pay = statement(
  'send queue pay',
  `update senders s set paid_until = to_timestamp(g.until / 1000)
     from unnest($1::text[], $2::float8[]) as g(address, until)
    where s.address = g.address and s.per_second is not null`,
);

/**
 * Leases to the process `me` what may go now of the messages that stand in the queues of our numbers, at most `limit` of
 * each, in the order in which they go, and takes them from the rates. The numbers are locked: two processes never spend
 * the same second.
 */
export async function claimQueued(db: Database, me: string, limit: number): Promise<OutboxRow[]> {
  if ((await db.rows(waits)).length === 0) return [];
  return db.transaction(async (tx) => {
    const numbers = await tx.rows<Purse & { now: number }>(purses);
    const [first] = numbers;
    if (!first) return [];
    const waiting = await tx.rows<Waiting>(heads, [numbers.map(({ address }) => address), limit]);
    const { goes, purses: left } = whatGoes(numbers, waiting, first.now);
    if (goes.length === 0) return [];
    await tx.rows(pay, [left.map(({ address }) => address), left.map(({ paidUntil }) => paidUntil)]);
    const rows = await tx.rows<OutboxRow>(lease, [me, goes.map(({ id }) => id)]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return goes.flatMap(({ id }) => byId.get(id) ?? []);
  });
}
