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
  // The row as it was, locked: of reports that come together each sees what the one before it has left, so that what
  // follows from a failure follows once.
  `with was as (
     select id, coalesce(delivery, 0) as delivery from outbox
      where id = $1 or (provider_id = $2 and $1 is null) for update)
   update outbox o set
       -- A report is proof that the provider has the message, even when its answer never reached us.
       state = case when o.state = 'waiting' then 'sent' else o.state end,
       sent_at = coalesce(o.sent_at, now()),
       claimed_by = case when o.state = 'waiting' then null else o.claimed_by end,
       provider_id = coalesce(o.provider_id, $2),
       -- What arrived after all has no error, as if the reports had come the other way round.
       error_code = case when $3 >= 3 then null when $3 < 0 and was.delivery < 3 then $4 else o.error_code end,
       delivery = case when $3 < 0 then (case when was.delivery >= 3 then was.delivery else -1 end)
                       when was.delivery < 0 then (case when $3 >= 3 then $3 else was.delivery end)
                       else greatest(was.delivery, $3) end
     from was where o.id = was.id
   returning o.id, o.conversation_id as "conversationId", o.delivery, o.payload,
             o.delivery < 0 and was.delivery >= 0 as fell`,
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
