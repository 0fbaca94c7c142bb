import { burstMs, type Purse, type Waiting, whatGoes } from '../domain/send-order.ts';
import { type Database, type Queryable, statement } from './database.ts';
import { leaseSeconds, type OutboxRow, rowColumns } from './outbox.ts';

/** A row `w` that stands in the queue of its sender and is due. */
export const isQueued = `w.state = 'waiting' and w.attempts >= 0 and w.sender is not null and w.claimed_by is null and w.next_at <= now()`;
/** A row `w` before which nothing waits in its lane. */
export const isFirstOfLane = `not exists (select 1 from outbox e where e.lane = w.lane and e.state = 'waiting' and e.seq < w.seq)`;
/** A number that may send and has something to. */
const behind = `s.down_since is null and exists (select 1 from outbox w where w.sender = s.address and ${isQueued})`;

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
       where w.sender = p.address and ${isQueued} and ${isFirstOfLane}
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

const room = statement(
  'send queue room',
  `with one as (
     select s.address, s.down_since, s.per_second::float8 as rate, s.paid_until, greatest(s.paid_until, now() - interval '${burstMs} ms') as start
       from senders s where s.address = $1 for no key update
   ), given as (
     select one.*,
            case when down_since is not null then 0
                 when rate is null then null
                 when paid_until > now() then 0
                 when exists (select 1 from outbox w where w.sender = $1 and w.rank <= $2 and ${isQueued}) then 0
                 else greatest($3::float8, least(floor(extract(epoch from now() - start) * rate), ceil(rate / 4)))
            end as n
       from one
   ), paid as (
     update senders s set paid_until = g.start + make_interval(secs => g.n / g.rate) from given g where s.address = g.address and g.n > 0
   )
   select n from given`,
);

/**
 * Takes a part of a number's rate, at least `weight`, for messages of `rank` that are sent without standing in the queue.
 * 0: there is nothing to take, the number is down, or what is as urgent waits already. `free`: the number is not paced.
 */
export async function askRoom(
  db: Queryable,
  sender: string,
  rank: number,
  weight: number,
): Promise<number | 'free'> {
  const [row] = await db.rows<{ n: number | null }>(room, [sender, rank, weight]);
  return row?.n ?? 'free';
}

const slow = statement(
  'send queue slow',
  `update senders set paid_until = greatest(paid_until, now()) + make_interval(secs => $2)
    where address = $1 and per_second is not null and coalesce(paid_until, now()) < now() + make_interval(secs => $2)`,
);

/** Lets a paced number rest for so many seconds, because the provider said that it was too much. */
export async function slowDown(db: Queryable, sender: string, seconds: number): Promise<void> {
  await db.rows(slow, [sender, seconds]);
}

const soonest = statement(
  'send queue soonest',
  `select extract(epoch from min(greatest(s.paid_until, now())) - now())::float8 as seconds from senders s where ${behind}`,
);

/** Seconds until something of the queues may go; undefined when nothing stands there. */
export async function queueOpensIn(db: Queryable): Promise<number | undefined> {
  return (await db.rows<{ seconds: number | null }>(soonest))[0]?.seconds ?? undefined;
}
