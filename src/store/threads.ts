import { type Queryable, statement } from './database.ts';

/** A guest who has a part in a restaurant, in the list of its threads. */
export interface ThreadRow {
  personId: string;
  /** As the restaurant may call them. */
  name: string | null;
  /** The last four digits of their number; null where none is known. */
  lastDigits: string | null;
  channel: 'whatsapp' | 'sms' | null;
  /** When they last did something here, as the database orders it: a key of the list, with microseconds. */
  at: string;
  openedAt: Date | null;
  takerId: string | null;
  takerName: string | null;
  /** How many of their messages to the restaurant's people nobody has read. */
  unread: number;
  said: string | null;
  saidAt: Date | null;
}

/** Where a page of the list goes on. */
export interface ThreadKey {
  open: boolean;
  at: string;
  personId: string;
}

/**
 * What makes somebody a guest of a restaurant ($1): a booking, an order, a place in a line, or having been with its people.
 * When: by our clock; of a booking or an order with a ticket, when staff were asked.
 * A hold that lapsed or an order that was never paid is none: they only looked; nor is a walk-in that staff took back,
 * which is cancelled. Without a restaurant: with Thali's desk.
 */
const parts = `
  select v.person_id, coalesce(n.opened_at, v.made_at) as at from reservations v
    left join tickets n on n.reservation_id = v.id
   where v.restaurant_id = $1 and v.person_id is not null and v.status not in ('held', 'released')
     and not (v.door = 'walk-in' and v.status = 'cancelled')
  union all
  select o.person_id, coalesce(n.opened_at, o.made_at) from orders o left join tickets n on n.order_id = o.id
   where o.restaurant_id = $1 and o.person_id is not null and o.status not in ('unpaid', 'lapsed')
  union all
  select person_id, joined_at from waitlist where restaurant_id = $1 and person_id is not null
  union all
  select a.person_id, coalesce(h.closed_at, h.opened_at) from handovers h
    join conversations c on c.id = h.conversation_id and c.flow = 'diner'
    join addresses a on a.id = c.address_id
   where h.restaurant_id is not distinct from $1::uuid`;

const lastDigits = `case when best.address ~ '^(whatsapp:)?\\+\\d+$' then right(best.address, 4) end`;

const bestAddress = `
  left join lateral (
    select a.address, a.channel from addresses a
      left join conversations c on c.address_id = a.id and c.flow = 'diner'
     where a.person_id = p.id order by c.last_inbound_at desc nulls last, a.channel desc limit 1) best on true`;

const openOne = `
  left join lateral (
    select h.id, h.opened_at, h.taker_id, h.conversation_id, h.turn from handovers h
      join conversations c on c.id = h.conversation_id join addresses a on a.id = c.address_id
     where a.person_id = p.id and h.closed_at is null and h.restaurant_id is not distinct from $1::uuid
     order by h.opened_at desc limit 1) h on true`;

/**
 * What a restaurant calls a guest: their own name once they have booked, ordered or written to its people themselves, else
 * the name its people gave. Otherwise a number typed into the book would tell any restaurant whose it is.
 */
const called = `case when $1::uuid is null
    or exists (select 1 from reservations x where x.restaurant_id = $1 and x.person_id = p.id and x.door = 'message'
                 and x.status not in ('held', 'released'))
    or exists (select 1 from orders x where x.restaurant_id = $1 and x.person_id = p.id
                 and x.status not in ('unpaid', 'lapsed'))
    or exists (select 1 from handovers x join conversations d on d.id = x.conversation_id
                 join addresses e on e.id = d.address_id and e.person_id = p.id
                 join inbox i on i.conversation_id = d.id and i.kind = 'message' and i.turn >= x.turn
                  and (x.closed_at is null or i.turn <= x.closed_turn)
                where x.restaurant_id = $1)
  then p.name
  else (select x.name from (
          select name, made_at as at from reservations where restaurant_id = $1 and person_id = p.id
          union all select name, joined_at from waitlist where restaurant_id = $1 and person_id = p.id) x
         where x.name is not null order by x.at desc limit 1) end`;

const list = statement(
  'threads list',
  `with guests as (select person_id, max(at) as at from (${parts}) part group by person_id)
   select p.id as "personId", ${called} as name, ${lastDigits} as "lastDigits", best.channel, g.at::text as at,
          h.opened_at as "openedAt", h.taker_id as "takerId", t.name as "takerName",
          coalesce(heard.count, 0)::int as unread, heard.text as said, heard.at as "saidAt"
     from guests g join people p on p.id = g.person_id ${bestAddress} ${openOne}
     left join people t on t.id = h.taker_id
     left join thread_reads r on r.restaurant_id = $1 and r.person_id = p.id
     left join lateral (
       select count(*) filter (where i.seq > coalesce(r.read_seq, 0)) as count, max(i.at) as at,
              (array_agg(i.payload ->> 'text' order by i.seq desc))[1] as text
         from inbox i where i.conversation_id = h.conversation_id and i.kind = 'message' and i.turn >= h.turn) heard on true
    where ($2::text is null or strpos(lower(coalesce(${called}, '')), lower($2)) > 0
           or exists (select 1 from reservations b where b.person_id = p.id and b.restaurant_id = $1
                        and strpos(lower(coalesce(b.name, '')), lower($2)) > 0)
           or exists (select 1 from tickets n
                        left join reservations b on b.id = n.reservation_id left join orders o on o.id = n.order_id
                       where n.restaurant_id = $1 and n.number::text = ltrim($2, '#')
                         and coalesce(b.person_id, o.person_id) = p.id))
      and ($3::boolean is null or (h.id is not null, g.at, p.id) < ($3, $4::timestamptz, $5::uuid))
    order by h.id is not null desc, g.at desc, p.id desc limit $6`,
);

/**
 * The guests of a restaurant (null: of Thali's desk), those who are with its people first, then whoever did something here
 * last. `search`: a part of a name, or the number of a booking or order.
 */
export async function listThreads(
  db: Queryable,
  restaurantId: string | null,
  { search, after, limit }: { search?: string | undefined; after?: ThreadKey | undefined; limit: number },
): Promise<ThreadRow[]> {
  return db.rows<ThreadRow>(list, [
    restaurantId,
    search || null,
    after?.open ?? null,
    after?.at ?? null,
    after?.personId ?? null,
    limit,
  ]);
}

/** Somebody with a thread at the restaurant. */
export interface ThreadGuest {
  personId: string;
  name: string | null;
  lastDigits: string | null;
  language: string;
  noticedAt: Date | null;
  handoverId: string | null;
  openedAt: Date | null;
  takerId: string | null;
  takerName: string | null;
}

const one = statement(
  'threads guest',
  `select p.id as "personId", ${called} as name, ${lastDigits} as "lastDigits", p.language, p.noticed_at as "noticedAt",
          h.id as "handoverId", h.opened_at as "openedAt", h.taker_id as "takerId", t.name as "takerName"
     from people p ${bestAddress} ${openOne} left join people t on t.id = h.taker_id
    where p.id = $2 and exists (select 1 from (${parts}) part where part.person_id = p.id)`,
);

/** A guest of the restaurant; undefined for whoever is none, though they may be known elsewhere. */
export async function threadGuest(
  db: Queryable,
  restaurantId: string | null,
  personId: string,
): Promise<ThreadGuest | undefined> {
  return (await db.rows<ThreadGuest>(one, [restaurantId, personId]))[0];
}

const read = statement(
  'threads read',
  `insert into thread_reads (restaurant_id, person_id, read_seq)
   select $1, $2, max(i.seq) from addresses a join conversations c on c.address_id = a.id
     join inbox i on i.conversation_id = c.id where a.person_id = $2 having max(i.seq) is not null
   on conflict (restaurant_id, person_id) do update set read_seq = greatest(thread_reads.read_seq, excluded.read_seq)`,
);

/** Notes that somebody at the restaurant has read what the guest has written so far. */
export async function noteRead(db: Queryable, restaurantId: string, personId: string): Promise<void> {
  await db.rows(read, [restaurantId, personId]);
}
