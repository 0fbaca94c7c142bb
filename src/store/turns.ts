import { randomUUID } from 'node:crypto';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';
import type { Stimulus } from './inbox.ts';
import { type Call, claimedOf, insertCalls, type OutboxRow, type Written } from './outbox.ts';

/** What a turn leaves behind. */
export interface TurnResult {
  conversationId: string;
  /** The version the turn was computed from. */
  version: number;
  snapshot: unknown;
  restaurantId: string | null;
  /** The restaurant that the person's message concerned, which may see it; null: none, or not to be told. */
  concerns: string | null;
  /** Set when the person wrote: their 24-hour window opens anew. */
  inboundAt: Date | null;
  /** True: opted out; false: in again; null: as it was. */
  optOut: boolean | null;
  calls: Call[];
  /** What the turn was made of, for replay. */
  trace: unknown;
}

const moved = `
  update conversations c set version = c.version + 1, snapshot = $3::json, restaurant_id = $4,
         last_inbound_at = coalesce($5::timestamptz, c.last_inbound_at),
         opted_out_at = case when $6::boolean is null then c.opted_out_at when $6 then coalesce(c.opted_out_at, $7) end
   where c.id = $1 and c.version = $2`;

const plain = statement(
  'turn plain',
  `with moved as (
     ${moved} and not exists (select 1 from inbox where provider = $8 and provider_id = $9) returning c.id
   ), taken as (
     insert into inbox (id, provider, provider_id, kind, conversation_id, payload, state, turn, trace, at, restaurant_id)
     values ($10, $8, $9, $11, $1, $12, case when exists (select 1 from moved) then 'done' else 'pending' end, $2 + 1, $15, $7, $16)
     on conflict (provider, provider_id) do nothing returning id
   ), sent as (${insertCalls('$13', '$14', '$7', 'exists (select 1 from moved)')})
   select (select count(*) from moved)::int as moved, (select count(*) from taken)::int as taken,
          coalesce((select json_agg(sent) from sent), '[]') as sent`,
);

/**
 * How a plain turn ended: `saved` with the calls this process may make now; `known`: the stimulus was dealt with
 * before; `overtaken`: another turn came first, and the stimulus waits in the inbox under `inboxId`.
 */
export type Saved =
  | { kind: 'saved'; calls: OutboxRow[] }
  | { kind: 'known' }
  | { kind: 'overtaken'; inboxId: string };

/**
 * Everything a turn without asks leaves behind, in one round trip: deduplication, version check, state, inbox, outbox.
 * Either all of it is written or, when another turn came first, only the stimulus, as pending.
 */
export async function savePlainTurn(
  db: Queryable,
  stimulus: Stimulus,
  turn: TurnResult,
  at: Date,
  me: string,
): Promise<Saved> {
  const inboxId = randomUUID();
  const [row] = await db.rows<{ moved: number; taken: number; sent: Written[] }>(plain, [
    turn.conversationId,
    turn.version,
    toJson(turn.snapshot),
    turn.restaurantId,
    turn.inboundAt,
    turn.optOut,
    at,
    stimulus.provider,
    stimulus.providerId,
    inboxId,
    stimulus.kind,
    toJson(stimulus.payload),
    toJson(turn.calls),
    me,
    toJson(turn.trace),
    turn.concerns,
  ]);
  if (row?.moved === 1) return { kind: 'saved', calls: claimedOf(turn.calls, row.sent) };
  return row?.taken === 1 ? { kind: 'overtaken', inboxId } : { kind: 'known' };
}

const inTransaction = statement(
  'turn in transaction',
  `with moved as (${moved} returning c.id), sent as (${insertCalls('$8', '$9', '$7', 'exists (select 1 from moved)')})
   select (select count(*) from moved)::int as moved, coalesce((select json_agg(sent) from sent), '[]') as sent`,
);

/** The same inside a transaction that holds the conversation's lock and has dealt with the inbox row. */
export async function saveTurn(
  tx: Transaction,
  turn: TurnResult,
  at: Date,
  me: string,
): Promise<OutboxRow[]> {
  const [row] = await tx.rows<{ moved: number; sent: Written[] }>(inTransaction, [
    turn.conversationId,
    turn.version,
    toJson(turn.snapshot),
    turn.restaurantId,
    turn.inboundAt,
    turn.optOut,
    at,
    toJson(turn.calls),
    me,
  ]);
  if (row?.moved !== 1) throw new Error('A conversation moved on under its own lock.');
  return claimedOf(turn.calls, row.sent);
}
