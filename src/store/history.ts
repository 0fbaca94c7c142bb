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
  `select id, 'in' as direction, kind, error, received_at as at from inbox where state = 'dead'
   union all select id, 'out', kind, error, created_at from outbox where state = 'dead'
   order by at limit $1`,
);

/** Something that came in, or a call to the outside, that was given up. */
export interface DeadLetter {
  id: string;
  direction: 'in' | 'out';
  kind: string;
  error: string | null;
  at: Date;
}

/** What was given up, oldest first. */
export async function deadLetters(db: Queryable, limit: number): Promise<DeadLetter[]> {
  return db.rows<DeadLetter>(dead, [limit]);
}
