import { randomUUID } from 'node:crypto';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** Who sent a stimulus; with `providerId` it makes a row unique. `thali` is one part of ours speaking to another. */
export type Provider = 'twilio' | 'razorpay' | 'timer' | 'thali';

/** What a stimulus is: each kind has one handler. */
export type Kind = 'message' | 'status' | 'razorpay event' | 'return' | 'timer' | 'news' | 'outcome';

/** Something that happened and has to be dealt with, once. */
export interface Stimulus {
  provider: Provider;
  providerId: string;
  kind: Kind;
  /** Absent for what concerns no conversation, or one that is not known yet. */
  conversationId?: string;
  payload: unknown;
}

export interface InboxRow {
  id: string;
  provider: Provider;
  providerId: string;
  kind: Kind;
  conversationId: string | null;
  payload: unknown;
  attempts: number;
  /** When it happened, by our clock. */
  at: Date;
}

const accept = statement(
  'inbox accept',
  `insert into inbox (id, provider, provider_id, kind, conversation_id, payload, state, at, next_at, error)
   values ($1, $2, $3, $4, $5, $6, 'pending', $7, now() + make_interval(secs => $8), $9)
   on conflict (provider, provider_id) do nothing returning id`,
);

/**
 * Keeps a stimulus to be dealt with; undefined when it is known already. Workers leave it alone for `graceSeconds`, the
 * time in which the process that took it in deals with it itself.
 */
export async function acceptStimulus(
  db: Queryable,
  stimulus: Stimulus,
  at: Date,
  graceSeconds = 5,
  error?: string,
): Promise<string | undefined> {
  const rows = await db.rows<{ id: string }>(accept, [
    randomUUID(),
    stimulus.provider,
    stimulus.providerId,
    stimulus.kind,
    stimulus.conversationId ?? null,
    toJson(stimulus.payload),
    at,
    graceSeconds,
    error ?? null,
  ]);
  return rows[0]?.id;
}

const insertDone = statement(
  'inbox done',
  `insert into inbox (id, provider, provider_id, kind, conversation_id, payload, state, at)
   values ($1, $2, $3, $4, $5, $6, 'done', $7)
   on conflict (provider, provider_id) do nothing returning id`,
);

/** Takes a stimulus in as dealt with, for the transaction that deals with it; undefined when it is known already. */
export async function takeIn(tx: Transaction, stimulus: Stimulus, at: Date): Promise<string | undefined> {
  const rows = await tx.rows<{ id: string }>(insertDone, [
    randomUUID(),
    stimulus.provider,
    stimulus.providerId,
    stimulus.kind,
    stimulus.conversationId ?? null,
    toJson(stimulus.payload),
    at,
  ]);
  return rows[0]?.id;
}

const rowColumns = `id, provider, provider_id as "providerId", kind, conversation_id as "conversationId", payload, attempts, at`;

const lock = statement(
  'inbox lock',
  `select ${rowColumns} from inbox where id = $1 and state = 'pending' and kind <> 'news' for update skip locked`,
);

const lockHearer = statement(
  'inbox lock hearer',
  `select c.id from inbox i join conversations c on c.id = i.conversation_id
    where i.id = $1 and i.kind = 'news' for update of c`,
);

// The lock on the conversation is what keeps others away: a lock on the row, taken before it, could wait in a circle.
const oldestNews = statement(
  'inbox oldest news',
  `select ${rowColumns} from inbox
    where conversation_id = $1 and state = 'pending' and kind = 'news' and (attempts = 0 or id = $2)
    order by seq limit 1`,
);

/**
 * The pending row to deal with when `id` is due, locked; undefined when it is done or somebody else has it. News is told
 * in the order it was written: whoever comes with any news of a conversation locks the conversation and gets the oldest.
 * Its own may then be told by somebody who comes later, so each comes once for each. News that has failed is passed by
 * and tried by itself.
 */
export async function lockPending(tx: Transaction, id: string): Promise<InboxRow | undefined> {
  const [row] = await tx.rows<InboxRow>(lock, [id]);
  if (row) return row;
  const [hearer] = await tx.rows<{ id: string }>(lockHearer, [id]);
  return hearer && (await tx.rows<InboxRow>(oldestNews, [hearer.id, id]))[0];
}

const done = statement(
  'inbox mark done',
  `update inbox set state = 'done', error = null, turn = $2, trace = $3,
          conversation_id = coalesce(conversation_id, $4), restaurant_id = $5 where id = $1`,
);

/** Which turn a row became, and what the turn was made of. */
export interface DoneTurn {
  conversationId: string;
  turn: number;
  trace: unknown;
  /** The restaurant that it concerned; null: none. */
  concerns: string | null;
}

/** Marks a row as dealt with; one that became a turn says which, of which conversation. */
export async function markDone(tx: Transaction, id: string, as?: DoneTurn): Promise<void> {
  await tx.rows(done, [
    id,
    as?.turn ?? null,
    as ? toJson(as.trace) : null,
    as?.conversationId ?? null,
    as?.concerns ?? null,
  ]);
}

const later = statement(
  'inbox later',
  `update inbox set attempts = attempts + 1, error = $2, next_at = now() + make_interval(secs => $3),
          state = case when $4 then 'dead' else state end
    where id = $1 and state = 'pending' returning attempts, next_at as "nextAt"`,
);

/** Notes a failed attempt; the row is tried again after `seconds`, or kept as dead. */
export async function putOff(
  db: Queryable,
  id: string,
  error: string,
  seconds: number,
  dead: boolean,
): Promise<void> {
  await db.rows(later, [id, error.slice(0, 2_000), seconds, dead]);
}

const over = statement(
  'inbox pass over',
  `update inbox set state = 'done', error = $2 where id = $1 and state = 'pending'`,
);

/** Ends a row that concerns nothing of ours; why is kept with it. */
export async function passOver(db: Queryable, id: string, why: string): Promise<void> {
  await db.rows(over, [id, why.slice(0, 2_000)]);
}

const due = statement(
  'inbox due',
  `select id from inbox where state = 'pending' and next_at <= now() order by next_at limit $1`,
);

/** Ids of pending rows whose time has come. */
export async function duePending(db: Queryable, limit: number): Promise<string[]> {
  return (await db.rows<{ id: string }>(due, [limit])).map((row) => row.id);
}

const revive = statement(
  'inbox revive',
  `update inbox set state = 'pending', attempts = 0, next_at = now() where id = $1 and state = 'dead' returning id`,
);

/** Gives a dead row another life; false when there is no such dead row. */
export async function reviveDead(db: Queryable, id: string): Promise<boolean> {
  return (await db.rows(revive, [id])).length > 0;
}
