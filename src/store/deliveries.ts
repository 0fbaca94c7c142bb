import { type Queryable, statement } from './database.ts';

/** Ranks of delivery reports. They come in any order; the best one counts, and a failure never undoes a delivery. */
export const deliveryRank: Readonly<Record<string, number>> = {
  accepted: 1,
  scheduled: 1,
  queued: 1,
  sending: 1,
  sent: 2,
  delivered: 3,
  partially_delivered: 3,
  read: 4,
  failed: -1,
  undelivered: -1,
  canceled: -1,
};

const report = statement(
  'delivery report',
  `update outbox set
       -- A report is proof that the provider has the message, even when its answer never reached us.
       state = case when state = 'waiting' then 'sent' else state end,
       sent_at = coalesce(sent_at, now()),
       claimed_by = case when state = 'waiting' then null else claimed_by end,
       provider_id = coalesce(provider_id, $2),
       error_code = case when $3 < 0 and coalesce(delivery, 0) < 3 then $4 else error_code end,
       delivery = case when $3 < 0 then (case when coalesce(delivery, 0) >= 3 then delivery else -1 end)
                       when coalesce(delivery, 0) < 0 then (case when $3 >= 3 then $3 else delivery end)
                       else greatest(coalesce(delivery, 0), $3) end
     where id = $1 or (provider_id = $2 and $1 is null)
   returning id, conversation_id as "conversationId", delivery, payload,
             -- The row as it was: what follows from a failure follows once, however many reports tell of it.
             delivery < 0 and coalesce((select o.delivery from outbox o where o.id = outbox.id), 0) >= 0 as fell`,
);

/** A message that a report was about. */
export interface Reported {
  id: string;
  conversationId: string | null;
  delivery: number;
  /** This report is the first that says it failed. */
  fell: boolean;
  payload: unknown;
}

/**
 * Notes a delivery report about the call with our id `outboxId`, or, where the report does not name it, about the
 * provider's `sid`. Undefined when we know no such message (yet).
 */
export async function noteDelivery(
  db: Queryable,
  outboxId: string | undefined,
  sid: string,
  rank: number,
  errorCode: string | undefined,
): Promise<Reported | undefined> {
  return (await db.rows<Reported>(report, [outboxId ?? null, sid, rank, errorCode ?? null]))[0];
}
