import { type Queryable, statement } from './database.ts';

/** How calls to one provider went in the last hour, by the database's clock. */
export interface ProviderFigures {
  name: 'Twilio' | 'Razorpay';
  made: number;
  failed: number;
  median: number | null;
  slow: number | null;
  waiting: number;
  oldest: number;
  heardAt: Date | null;
  heard: number;
}

const providers = statement(
  'desk providers',
  `with hour as (
     select case when kind = 'message' then 'Twilio' else 'Razorpay' end as name, state,
            extract(epoch from sent_at - created_at) * 1000 as took
       from outbox where created_at > now() - interval '1 hour'
   ), calls as (
     select name, count(*) filter (where state = 'sent')::int as made,
            count(*) filter (where state in ('failed', 'dead'))::int as failed,
            percentile_cont(0.5) within group (order by took)::float8 as median,
            percentile_cont(0.95) within group (order by took)::float8 as slow from hour group by name
   ), line as (
     select case when kind = 'message' then 'Twilio' else 'Razorpay' end as name, count(*)::int as waiting,
            extract(epoch from now() - min(created_at))::int as oldest from outbox where state = 'waiting' group by 1
   ), heard as (
     select case provider when 'twilio' then 'Twilio' else 'Razorpay' end as name, max(received_at) as at,
            count(*) filter (where received_at > now() - interval '1 hour')::int as count
       from inbox where provider in ('twilio', 'razorpay') and received_at > now() - interval '1 day' group by 1
   )
   select p.name, coalesce(c.made, 0) as made, coalesce(c.failed, 0) as failed, c.median, c.slow,
          coalesce(l.waiting, 0) as waiting, coalesce(l.oldest, 0) as oldest, h.at as "heardAt",
          coalesce(h.count, 0) as heard
     from (values ('Twilio'), ('Razorpay')) as p(name)
     left join calls c on c.name = p.name left join line l on l.name = p.name left join heard h on h.name = p.name
    order by p.name desc`,
);

/** Both providers; webhooks are looked for a day back. */
export async function providerFigures(db: Queryable): Promise<ProviderFigures[]> {
  return db.rows<ProviderFigures>(providers);
}

const codes = statement(
  'desk codes',
  `select count(*)::int as asked, count(used_at)::int as shown from code_requests where created_at > $1`,
);

/** Codes by text that were asked for since then, by our clock, and how many of them were shown. */
export async function codesSince(db: Queryable, since: Date): Promise<{ asked: number; shown: number }> {
  const [row] = await db.rows<{ asked: number; shown: number }>(codes, [since]);
  return row ?? { asked: 0, shown: 0 };
}

const places = statement(
  'desk restaurants',
  `select r.id, r.slug, r.name, r.kind, r.city, r.area, r.draft,
          (select count(*) from staff s where s.restaurant_id = r.id)::int as staff,
          (select max(o.made_at) from orders o
            where o.restaurant_id = r.id and o.status not in ('unpaid', 'lapsed')) as "lastOrderAt",
          (select count(*) from reservations b
            where b.restaurant_id = r.id and b.starts_at > $4 and b.status in ('requested', 'confirmed'))::int as ahead
     from restaurants r
    where ($1::text is null or strpos(lower(concat_ws(' ', r.name, r.city, r.area, r.slug)), lower($1)) > 0)
      and ($2::text is null or (lower(r.name), r.id) > (lower($2), $3::uuid))
    order by lower(r.name), r.id limit $5`,
);

/** A restaurant in the desk's list. */
export interface DeskPlace {
  id: string;
  slug: string;
  name: string;
  kind: string;
  city: string;
  area: string;
  draft: boolean;
  staff: number;
  lastOrderAt: Date | null;
  ahead: number;
}

/** Restaurants by name, from behind `after` on; `search`: a part of name, city or area. */
export async function deskPlaces(
  db: Queryable,
  now: Date,
  { search, after, limit }: { search?: string; after?: { name: string; id: string }; limit: number },
): Promise<DeskPlace[]> {
  return db.rows<DeskPlace>(places, [search || null, after?.name ?? null, after?.id ?? null, now, limit]);
}

const numbers = statement(
  'desk senders',
  `with day as (
     select c.sender_id, coalesce(o.made_at, o.sent_at) as at, o.state, o.error_code as code,
            o.state in ('failed', 'dead') or coalesce(o.delivery, 0) < 0 as failed
       from outbox o join conversations c on c.id = o.conversation_id
      where o.kind = 'message' and o.created_at > now() - interval '1 day'
   ), sent as (
     select sender_id, max(at) filter (where state = 'sent') as at, count(*) filter (where state = 'sent')::int as count from day group by 1
   ), codes as (
     select sender_id, code, count(*)::int as count from day where failed group by 1, 2
   ), failures as (
     select sender_id, jsonb_agg(jsonb_build_object('code', code, 'count', count) order by count desc, code) as all
       from codes group by 1
   )
   select s.id, s.address, s.channel, r.name as restaurant, s.configured, count(c.id)::int as conversations,
          max(c.last_inbound_at) as "lastInboundAt", x.at as "lastOutboundAt", coalesce(x.count, 0) as sent,
          coalesce(f.all, '[]') as failures, s.down_since as "downSince", s.down_code as "downCode", s.probe_at as "probeAt"
     from senders s left join restaurants r on r.id = s.restaurant_id left join conversations c on c.sender_id = s.id
     left join sent x on x.sender_id = s.id left join failures f on f.sender_id = s.id
    group by s.id, r.name, x.at, x.count, f.all order by s.configured desc, r.name nulls first, s.address`,
);

/** A number of ours. */
export interface DeskSender {
  id: string;
  address: string;
  channel: 'whatsapp' | 'sms';
  restaurant: string | null;
  configured: boolean;
  conversations: number;
  lastInboundAt: Date | null;
  /** Of those of the last day by the database's clock, when the latest was made, by ours. */
  lastOutboundAt: Date | null;
  sent: number;
  failures: { code: string | null; count: number }[];
  /** By our clock, since when the provider does not let it send, with its code, and when it is tried again; null: it sends. */
  downSince: Date | null;
  downCode: string | null;
  probeAt: Date | null;
}

/** All our numbers, those that are set up first. */
export async function deskSenders(db: Queryable): Promise<DeskSender[]> {
  return db.rows<DeskSender>(numbers);
}
