import { type Queryable, statement, type Transaction } from './database.ts';

const hold = statement('news hold', `update outbox set held_at = $2 where id = $1`);

/** Puts a message that did not arrive by until the person writes. */
export async function holdMessage(db: Queryable, outboxId: string, now: Date): Promise<void> {
  await db.rows(hold, [outboxId, now]);
}

const take = statement(
  'news take held',
  `with taken as (update outbox set held_at = null where conversation_id = $1 and held_at is not null
                  returning seq, payload, expires_at)
   select payload from taken where expires_at is null or expires_at > $2 order by seq`,
);

/** What was put by in a conversation and is not too late, in the order it was written; it is put by no longer. */
export async function takeHeld(tx: Transaction, conversationId: string, now: Date): Promise<unknown[]> {
  return (await tx.rows<{ payload: unknown }>(take, [conversationId, now])).map(({ payload }) => payload);
}
