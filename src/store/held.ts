import { type Queryable, statement, type Transaction } from './database.ts';

const hold = statement('news hold', `update outbox set held_at = $2 where id = $1`);

/** Puts a message that is not read yet by until the person writes; null: no longer. */
export async function holdMessage(db: Queryable, outboxId: string, now: Date | null): Promise<void> {
  await db.rows(hold, [outboxId, now]);
}

// What follows a brief template is read while it is still asked; what was not told at all is told at any time.
const take = statement(
  'news take held',
  `with was as (select id, held_at from outbox where conversation_id = $1 and held_at is not null for update),
        taken as (update outbox o set held_at = null from was where o.id = was.id
                  returning o.seq, o.payload, o.expires_at, o.delivery, was.held_at)
   select payload from taken
    where (expires_at is null or expires_at > $2)
      and (delivery < 0 or held_at > $2::timestamptz - interval '1 hour')
    order by seq`,
);

/** What was put by in a conversation and is not too late, in the order it was written; it is put by no longer. */
export async function takeHeld(tx: Transaction, conversationId: string, now: Date): Promise<unknown[]> {
  return (await tx.rows<{ payload: unknown }>(take, [conversationId, now])).map(({ payload }) => payload);
}
