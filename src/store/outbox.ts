import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';
import { insertCosts, type MessageCost } from './message-costs.ts';

/** The calls to the outside that exist; each has one sender. */
export type CallKind = 'message' | 'create link' | 'cancel link' | 'check link' | 'refund' | 'check refund';

/** A call to be made once its transaction is committed. */
export interface Call {
  id: string;
  /** Calls of one lane leave one after the other, in the order they were written. */
  lane: string;
  kind: CallKind;
  conversationId: string | null;
  payload: unknown;
  /** The turn of the conversation that said it; absent where none did. */
  turn?: number;
  /** Of a message: our number it leaves from, how urgent it is there, and how much of the number's rate it takes. */
  sender?: string | null;
  rank?: number;
  weight?: number;
  /** It is not made any more from this moment on, by our clock. */
  expiresAt?: Date | null;
}

/** A call as the outbox keeps it. */
export interface OutboxRow extends Call {
  seq: number;
  attempts: number;
  /** An earlier attempt may have gone through: look before trying again. */
  uncertain: boolean;
  createdAt: Date;
}

/** Seconds a process has for one call, looking included, before others may take it over. */
export const leaseSeconds = 40;

/** The columns of a claimed row. */
export const rowColumns = `o.id, o.seq, o.lane, o.kind, o.conversation_id as "conversationId", o.payload, o.attempts,
  o.uncertain, o.created_at as "createdAt", o.sender, o.rank, o.weight, o.expires_at as "expiresAt"`;

/**
 * The `values` part of an insert that takes calls from a JSON array in parameter `calls`, made when `at` says by our
 * clock, already leased to the process in parameter `me`; null: to none, for a command writes and ends. Where another
 * process still has work in the lane, the row waits its turn without a lease.
 * The look into the lane is ordered and limited: an `exists` is planned as a walk through the whole backlog.
 */
export const insertCalls = (calls: string, me: string, at: string, onlyIf = 'true'): string => `
  insert into outbox (id, lane, kind, conversation_id, payload, turn, made_at, sender, rank, weight, expires_at,
                      claimed_by, claimed_until)
  select m.id, m.lane, m.kind, m."conversationId", m.payload, m.turn, ${at}::timestamptz,
         m.sender, coalesce(m.rank, 0), coalesce(m.weight, 1), m."expiresAt",
         case when busy.id is null then ${me}::uuid end,
         case when busy.id is null and ${me}::uuid is not null then now() + interval '${leaseSeconds} seconds' end
    from json_to_recordset(${calls}::json) as m(id uuid, lane uuid, kind text, "conversationId" uuid, payload json, turn integer,
                                              sender text, rank smallint, weight smallint, "expiresAt" timestamptz)
    left join lateral (select w.id from outbox w
                        where w.lane = m.lane and w.state = 'waiting' and w.claimed_by is distinct from ${me}::uuid
                        order by w.seq limit 1) busy on true
   where ${onlyIf}
  returning id, claimed_by is not null as claimed, created_at as "createdAt", seq`;

const insert = statement('outbox insert', insertCalls('$1', '$2', '$3'));

const lockHearers = statement(
  'outbox lock hearers',
  'select id from conversations where id = any($1::uuid[]) order by id for no key update',
);

/**
 * Writes calls; says which of them are this process's to make. `me` null: none, whoever sweeps next makes them. The
 * conversations they speak to are locked: of two transactions that write to one lane side by side neither sees the
 * other's row, and each would send its own at once.
 */
export async function writeCalls(
  db: Transaction,
  calls: readonly Call[],
  me: string | null,
  now: Date,
): Promise<OutboxRow[]> {
  if (calls.length === 0) return [];
  const hearers = calls.flatMap(({ conversationId }) => conversationId ?? []);
  if (hearers.length > 0) await db.rows(lockHearers, [hearers]);
  const written = await db.rows<Written>(insert, [toJson(calls), me, now]);
  return claimedOf(calls, written);
}

export interface Written {
  id: string;
  claimed: boolean;
  createdAt: Date | string;
  seq: number;
}

/** The calls among those written that this process holds the lease of, in order. */
export function claimedOf(calls: readonly Call[], written: readonly Written[]): OutboxRow[] {
  const byId = new Map(written.map((row) => [row.id, row]));
  return calls.flatMap((call) => {
    const row = byId.get(call.id);
    if (!row?.claimed) return [];
    return [{ ...call, seq: row.seq, attempts: 0, uncertain: false, createdAt: new Date(row.createdAt) }];
  });
}

const claimDue = statement(
  'outbox claim due',
  `update outbox o
      set claimed_by = $1, claimed_until = now() + interval '${leaseSeconds} seconds',
          -- A lease that ran out belonged to a process that died or hung: what it did is not known.
          uncertain = o.uncertain or o.claimed_by is not null
     from (select w.id from outbox w
            where w.state = 'waiting' and w.attempts >= 0 and w.next_at <= now()
              and (w.sender is null or w.claimed_by is not null)
              and (w.claimed_until is null or w.claimed_until < now())
              and not exists (select 1 from outbox e where e.lane = w.lane and e.state = 'waiting' and e.seq < w.seq)
            order by w.next_at limit $2 for update skip locked) due
    where o.id = due.id
   returning ${rowColumns}`,
);

/**
 * Leases calls whose time has come, or whose process died, to the process `me`: the first of each lane only. Messages that
 * are nobody's stand in the queue of their sender (`claimQueued`).
 */
export async function claimCalls(db: Queryable, me: string, limit: number): Promise<OutboxRow[]> {
  return db.rows<OutboxRow>(claimDue, [me, limit]);
}

/** How a call ended well. */
export interface Sent {
  id: string;
  lane: string;
  providerId: string | null;
  /** Of a message: its line in the ledger. */
  cost?: MessageCost;
}

// The state is compared so that no index on waiting rows matches: Postgres would walk the whole backlog, and its dead
// entries, for a handful of rows it can find by their ids.
const waiting = `o.state not in ('sent', 'failed', 'dead')`;

// The arrays are read inside a select: their lengths stay unknown to the planner, so that one plan serves every batch.
const markSentAndGoOn = statement(
  'outbox sent',
  `with given as (
     select * from unnest((select $1::uuid[]), (select $2::text[]), (select $3::uuid[])) as g(id, provider_id, lane)
   ), done as (
     update outbox o set state = 'sent', provider_id = coalesce(g.provider_id, o.provider_id), sent_at = now(),
            delivery = greatest(o.delivery, 1), error = null
       from given g where o.id = g.id and ${waiting}
   ), booked as (${insertCosts('$5')}
   ), heads as (
     select head.id from (select distinct lane from given) l
      cross join lateral (select w.id from outbox w
                           where w.lane = l.lane and w.state = 'waiting' and w.id not in (select id from given)
                           order by w.seq limit 1) head
   )
   update outbox o set claimed_by = $4, claimed_until = now() + interval '${leaseSeconds} seconds'
     from heads h
    where o.id = h.id and o.claimed_by is null and o.next_at <= now() and ${waiting}
   returning ${rowColumns}`,
);

/** Marks calls as made, many at once, books what messages cost, and leases to `me` what waited behind them in their lanes. */
export async function markSent(db: Queryable, sent: readonly Sent[], me: string): Promise<OutboxRow[]> {
  return db.rows<OutboxRow>(markSentAndGoOn, [
    sent.map((one) => one.id),
    sent.map((one) => one.providerId),
    sent.map((one) => one.lane),
    me,
    toJson(sent.flatMap(({ id, providerId, cost }) => (cost ? { id, providerId, ...cost } : []))),
  ]);
}

const again = statement(
  'outbox again',
  `update outbox set attempts = attempts + 1, error = $2, uncertain = uncertain or $3, claimed_by = null,
          claimed_until = null, next_at = now() + make_interval(secs => $4)
    where id = $1 and state = 'waiting'`,
);

/** Puts a call off after a failed attempt. `uncertain`: it may have gone through all the same. */
export async function putOffCall(
  db: Queryable,
  id: string,
  error: string,
  uncertain: boolean,
  seconds: number,
): Promise<void> {
  await db.rows(again, [id, error.slice(0, 2_000), uncertain, seconds]);
}

const end = statement(
  'outbox end',
  `update outbox set state = $2, error = $3, error_code = $4, delivery = -1, claimed_by = null, claimed_until = null
    where id = $1 and state = 'waiting'`,
);

/** Ends a call that will never be made: `failed` when the provider refused it, `dead` when we gave up. */
export async function endCall(
  db: Queryable,
  id: string,
  state: 'failed' | 'dead',
  error: string,
  code: string | undefined,
): Promise<void> {
  await db.rows(end, [id, state, error.slice(0, 2_000), code ?? null]);
}

const known = statement(
  'outbox known',
  `select provider_id as id from outbox where provider_id = any($1::text[]) and id <> $2`,
);

/**
 * Which of these provider ids are recorded with other calls than `outboxId`, so that a look-up does not match one message
 * twice. Its own may be recorded while it is looked for: a delivery report came, and proves that it was sent.
 */
export async function knownProviderIds(
  db: Queryable,
  ids: readonly string[],
  outboxId: string,
): Promise<Set<string>> {
  return new Set((await db.rows<{ id: string }>(known, [ids, outboxId])).map((row) => row.id));
}

const oldest = statement(
  'outbox oldest',
  `select extract(epoch from now() - min(created_at))::float8 as seconds, count(*)::int as count
     from outbox o where state = 'waiting'
      and not exists (select 1 from senders s where s.address = o.sender and s.down_since is not null)`,
);

/** Age in seconds of the oldest unsent call, and how many there are; without what waits for a number that is down. */
export async function backlog(db: Queryable): Promise<{ seconds: number; count: number }> {
  const [row] = await db.rows<{ seconds: number | null; count: number }>(oldest);
  return { seconds: row?.seconds ?? 0, count: row?.count ?? 0 };
}

const confirm = statement(
  'outbox confirm',
  `update outbox o set claimed_until = now() + interval '${leaseSeconds} seconds'
    where o.id = $1 and o.claimed_by = $2 and o.state = 'waiting' and o.claimed_until > now()
      and not exists (select 1 from outbox e where e.lane = o.lane and e.state = 'waiting' and e.seq < o.seq)
   returning o.id`,
);

/** Whether a call is still leased to `me` and the first of its lane; if so, the lease begins anew. */
export async function confirmLease(db: Queryable, id: string, me: string): Promise<boolean> {
  return (await db.rows(confirm, [id, me])).length > 0;
}

const revive = statement(
  'outbox revive',
  `update outbox set state = 'waiting', attempts = 0, uncertain = true, delivery = 0, next_at = now()
    where id = $1 and state = 'dead' returning id`,
);

/** Gives a call that was given up another life, and it is looked for before it is made; false when there is none. */
export async function reviveCall(db: Queryable, id: string): Promise<boolean> {
  return (await db.rows(revive, [id])).length > 0;
}

const release = statement(
  'outbox release',
  `update outbox set claimed_by = null, claimed_until = null, next_at = greatest(next_at, now())
    where lane = $1 and seq >= $2 and state = 'waiting' and claimed_by = $3`,
);

/**
 * Gives back the calls of a lane that this process leased and has not begun: `from` and what was written after it. What
 * was written before may be sent already, its mark on the way, and must not look as if nobody had touched it. They stand behind
 * what waits already.
 */
export async function releaseFrom(
  db: Queryable,
  from: Pick<OutboxRow, 'lane' | 'seq'>,
  me: string,
): Promise<void> {
  await db.rows(release, [from.lane, from.seq, me]);
}
