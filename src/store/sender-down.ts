import { type Queryable, statement } from './database.ts';
import { leaseSeconds, type OutboxRow, rowColumns } from './outbox.ts';
import { isQueued, isFirstOfLane } from './send-queue.ts';

/** Minutes from one try of a number that does not send to the next; the last counts from then on. */
const backOff = [1, 2, 5, 10, 30];

/** Seconds until the first try of a number that went down. */
export const firstProbe = (backOff[0] ?? 1) * 60;

const down = statement(
  'sender down',
  `update senders s set down_since = coalesce(s.down_since, $3), down_code = $2,
          probe_at = coalesce(s.probe_at, $3::timestamptz + make_interval(secs => ${firstProbe}))
     from (select id, down_since from senders where address = $1 for no key update) before
    where s.id = before.id returning before.down_since is null as fresh`,
);

/** Notes that a number of ours cannot send, with the provider's code; says whether it could until now. */
export async function markDown(db: Queryable, address: string, code: string, now: Date): Promise<boolean> {
  return (await db.rows<{ fresh: boolean }>(down, [address, code, now]))[0]?.fresh ?? false;
}

const up = statement(
  'sender up',
  `update senders set down_since = null, down_code = null, probe_at = null, probes = 0
    where address = $1 and down_since is not null`,
);

/** Lets a number send again: what waits for it stands in its queue. */
export async function markUp(db: Queryable, address: string): Promise<void> {
  await db.rows(up, [address]);
}

const soon = statement(
  'sender probe soon',
  'update senders set probe_at = $2 where address = $1 and down_since is not null',
);

/** Has the next message tried without a pause: the last try said nothing about the number. */
export async function probeSoon(db: Queryable, address: string, now: Date): Promise<void> {
  await db.rows(soon, [address, now]);
}

const probes = statement(
  'sender probes',
  `with due as (
     select s.address from senders s where s.down_since is not null and s.probe_at <= $2 for no key update skip locked
   ), head as (
     select h.id, due.address from due cross join lateral (
       select w.id from outbox w
        where w.sender = due.address and ${isQueued} and ${isFirstOfLane}
          and (w.expires_at is null or w.expires_at > $2)
        order by w.rank, w.next_at limit 1 for update skip locked) h
   ), put_off as (
     update senders s set probes = least(s.probes + 1, ${backOff.length - 1}),
            probe_at = $2 + make_interval(mins => (array[${backOff.join(', ')}])[least(s.probes + 2, ${backOff.length})])
       from head where s.address = head.address
   )
   update outbox o set claimed_by = $1, claimed_until = now() + interval '${leaseSeconds} seconds'
     from head where o.id = head.id returning ${rowColumns}`,
);

/** Leases to `me` one message of each number that is down and may be tried, and puts the next try off. */
export async function claimProbes(db: Queryable, me: string, now: Date): Promise<OutboxRow[]> {
  return db.rows<OutboxRow>(probes, [me, now]);
}

const late = statement(
  'sender late',
  `update outbox o set claimed_by = $1, claimed_until = now() + interval '${leaseSeconds} seconds'
     from (select w.id from senders s join outbox w on w.sender = s.address
            where s.down_since is not null and ${isQueued} and ${isFirstOfLane} and w.expires_at <= $2
            limit $3 for update of w skip locked) past
    where o.id = past.id returning ${rowColumns}`,
);

/** Leases to `me` what waits for a number that is down and came to be too late, so that it can be ended. */
export async function claimLate(db: Queryable, me: string, now: Date, limit: number): Promise<OutboxRow[]> {
  return db.rows<OutboxRow>(late, [me, now, limit]);
}

const holdBack = statement(
  'sender hold back',
  `update outbox set claimed_by = null, claimed_until = null
    where lane = $1 and seq >= $2 and state = 'waiting' and claimed_by = $3`,
);

/** Gives a refused message back with what follows it in its lane, without a loss of its place or of a try. */
export async function holdFrom(
  db: Queryable,
  from: Pick<OutboxRow, 'lane' | 'seq'>,
  me: string,
): Promise<void> {
  await db.rows(holdBack, [from.lane, from.seq, me]);
}

/** A number of ours that does not send. */
export interface SenderDown {
  address: string;
  since: Date;
  code: string;
}

const all = statement(
  'senders down',
  `select address, down_since as since, down_code as code from senders where down_since is not null order by address`,
);

/** The numbers of ours that do not send at this moment. */
export async function sendersDown(db: Queryable): Promise<SenderDown[]> {
  return db.rows<SenderDown>(all);
}
