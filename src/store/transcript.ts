import { type Queryable, statement } from './database.ts';

/** A message between a guest and us, as the restaurant it concerns may see it. */
export interface TranscriptRow {
  id: string;
  /** From the guest; from the bot; from one of the people. */
  from: 'guest' | 'bot' | 'person';
  /** Whoever wrote it, of the people. */
  author: string | null;
  text: string;
  /** What came along, as media types: "image/jpeg". */
  media: string[];
  place: boolean;
  /** When its turn was, by our clock. */
  at: Date;
  channel: 'whatsapp' | 'sms';
  /** Of a message of ours; the best report: 1 queued, 2 sent, 3 delivered, 4 read, -1 failed. */
  state: 'waiting' | 'sent' | 'failed' | 'dead' | null;
  delivery: number | null;
  errorCode: string | null;
}

/**
 * The restaurant ($2) sees a turn of a guest's ($1) conversations when
 * - the guest was with its people then (a handover of it was open), or
 * - the guest wrote about it (`inbox.restaurant_id`), from an hour before their first booking, order or place in a line
 *   here on, or
 * - it was news about a booking, order or place in a line here, or written by its people on a page.
 * Numbers of other restaurants are no senders it sees. What cannot be told whom it concerned, nobody is shown. Without a
 * restaurant only the first rule says anything: what was said to Thali's desk.
 * The hour is measured on our clock, as both its ends are written by it.
 * $4: only what was said before that message.
 */
const transcript = statement(
  'transcript',
  `with mine as (
     select c.id, s.channel from conversations c
       join addresses a on a.id = c.address_id join senders s on s.id = c.sender_id
      where a.person_id = $1 and c.flow = 'diner'
        and (s.restaurant_id is null or s.restaurant_id = $2)
   ), since as (
     select min(at) - interval '1 hour' as at from (
       select made_at as at from reservations
        where restaurant_id = $2 and person_id = $1 and status not in ('held', 'released')
         and not (door = 'walk-in' and status = 'cancelled')
       union all select made_at from orders
        where restaurant_id = $2 and person_id = $1 and status not in ('unpaid', 'lapsed')
       union all select joined_at from waitlist where restaurant_id = $2 and person_id = $1) part
   ), caused as (
     select i.*, m.channel from mine m join inbox i on i.conversation_id = m.id
      where i.kind in ('message', 'news') and (
        exists (select 1 from handovers h
                 where h.conversation_id = i.conversation_id and h.restaurant_id is not distinct from $2::uuid
                   and coalesce(i.turn, 2147483647) >= h.turn
                   and (h.closed_at is null or i.turn <= h.closed_turn)
                   and (i.kind = 'message' or i.payload ->> 'about' like 'person %'))
        or (i.kind = 'message' and i.restaurant_id = $2 and i.at >= (select at from since))
        or (i.kind = 'news' and (
             i.payload ->> 'restaurantId' = $2::text
             or exists (select 1 from reservations b where b.restaurant_id = $2 and b.person_id = $1
                          and b.id::text = i.payload -> 'booking' ->> 'id')
             or exists (select 1 from orders o where o.restaurant_id = $2 and o.person_id = $1
                          and o.id::text in (i.payload -> 'order' ->> 'id', i.payload ->> 'orderId'))
             or exists (select 1 from waitlist w where w.restaurant_id = $2 and w.person_id = $1
                          and w.id::text = i.payload ->> 'id'))))
   ), said as (
     select id, 'guest' as "from", null::text as author, coalesce(payload ->> 'text', '') as text,
            coalesce((select array_agg(m ->> 'type') from json_array_elements(payload -> 'media') m), '{}') as media,
            payload -> 'place' is not null as place, at, channel, null::text as state, null::smallint as delivery,
            null::text as "errorCode", conversation_id, coalesce(turn, 2147483647) as turn, 0 as part, seq
       from caused where kind = 'message'
     union all
     -- What one of the people writes is told in a turn of its own; until that is taken it waits.
     select c.id, 'person', c.payload ->> 'name', c.payload ->> 'text', '{}', false, c.at, c.channel, 'waiting', 0, null,
            c.conversation_id, coalesce(c.turn, 2147483647), 1, c.seq
       from caused c
      where c.kind = 'news' and c.payload ->> 'text' is not null and c.payload ->> 'about' like 'person %'
        and c.state = 'pending'
     union all
     select o.id, case when byPerson.text is null then 'bot' else 'person' end, byPerson.name,
            coalesce(byPerson.text, o.payload ->> 'body', o.payload ->> 'text', ''), '{}', false, c.at, c.channel,
            o.state, o.delivery, o.error_code, c.conversation_id, c.turn, 1, o.seq
       from caused c
       join outbox o on o.conversation_id = c.conversation_id and o.turn = c.turn and o.kind = 'message'
      cross join lateral (
        select case when c.kind = 'news' and c.payload ->> 'about' like 'person %' then c.payload ->> 'text' end as text,
               c.payload ->> 'name' as name) byPerson
   )
   select id, "from", case when "from" = 'person' then author end as author, text, media, place, at, channel, state,
          delivery, "errorCode"
     from said
    where $4::uuid is null or (at, conversation_id, turn, part, seq)
          < (select at, conversation_id, turn, part, seq from said where id = $4 limit 1)
    order by at desc, conversation_id desc, turn desc, part desc, seq desc limit $3`,
);

/**
 * The last `count` messages that concerned a restaurant (null: Thali's desk), oldest first; with `before` the last that were
 * said before the message of that id, none where it is none of theirs. `earlier`: whether there are more before those.
 */
export async function readTranscript(
  db: Queryable,
  personId: string,
  restaurantId: string | null,
  { count, before }: { count: number; before?: string | undefined },
): Promise<{ rows: TranscriptRow[]; earlier: boolean }> {
  const found = await db.rows<TranscriptRow>(transcript, [personId, restaurantId, count + 1, before ?? null]);
  return { rows: found.slice(0, count).toReversed(), earlier: found.length > count };
}
