import { type Queryable, statement } from './database.ts';

/** What was kept of one turn. */
export interface PastTurn {
  /** The version the conversation had after it. */
  turn: number;
  /** Made by somebody's message; otherwise by news. */
  letter: boolean;
  /** Facts, event and answers, as converse wrote them. */
  trace: unknown;
  /** When it was, by our clock. */
  at: Date;
}

const past = statement(
  'history turns',
  `select turn, kind = 'message' as letter, trace, at from inbox
    where conversation_id = $1 and turn is not null order by turn`,
);

/** Every turn of a conversation that is kept, oldest first. */
export async function pastTurns(db: Queryable, conversationId: string): Promise<PastTurn[]> {
  return db.rows<PastTurn>(past, [conversationId]);
}

const out = statement(
  'history messages',
  `select payload from outbox where conversation_id = $1 and kind = 'message' order by seq`,
);

/** Every message that was written to be sent in a conversation, in that order. */
export async function pastMessages(db: Queryable, conversationId: string): Promise<unknown[]> {
  return (await db.rows<{ payload: unknown }>(out, [conversationId])).map((row) => row.payload);
}

const dead = statement(
  'history dead',
  `select id, kind, error, received_at as "receivedAt" from inbox where state = 'dead' order by received_at limit $1`,
);

/** A stimulus that was given up. */
export interface DeadLetter {
  id: string;
  kind: string;
  error: string | null;
  receivedAt: Date;
}

/** Stimuli that were given up, oldest first. */
export async function deadLetters(db: Queryable, limit: number): Promise<DeadLetter[]> {
  return db.rows<DeadLetter>(dead, [limit]);
}
