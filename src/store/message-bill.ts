import type { CostCategory } from '../domain/message-prices.ts';
import { type Queryable, statement } from './database.ts';

const firstUnbilled = statement(
  'costs first unbilled',
  `select min(at) as at from message_costs
    where at >= $1 and at < $2 and billed_micros is null and provider_id is not null`,
);
const writeCharges = statement(
  'costs write charges',
  `with c as (select * from json_to_recordset($1::json) as c(id text, micros bigint, currency text))
   update message_costs m set billed_micros = c.micros, billed_currency = c.currency
     from c where m.provider_id = c.id and m.at >= $2 and m.billed_micros is null
   returning m.outbox_id`,
);
const inSpan = statement(
  'costs in span',
  `select r.slug as restaurant, m.channel, m.category, count(*)::int as messages, sum(m.segments)::int as segments,
          sum(m.micros)::bigint as micros, count(m.micros)::int as priced,
          m.billed_currency as currency, sum(m.billed_micros)::bigint as billed
     from message_costs m left join restaurants r on r.id = m.restaurant_id
    where m.at >= $1 and m.at < $2 and ($3::text is null or r.slug = $3)
    group by r.slug, m.channel, m.category, m.billed_currency
    order by r.slug nulls last, m.channel, m.category, m.billed_currency nulls last`,
);
const each = statement(
  'costs each',
  `select what, count(*)::int as count, sum(messages)::int as messages, sum(segments)::int as segments,
          case when bool_and(priced) then sum(micros)::bigint end as micros
     from (select case when m.order_id is null then 'booking' else 'order' end as what, count(*) as messages,
                  sum(m.segments) as segments, sum(m.micros) as micros, bool_and(m.micros is not null) as priced
             from message_costs m left join restaurants r on r.id = m.restaurant_id
            where m.at >= $1 and m.at < $2 and ($3::text is null or r.slug = $3)
              and (m.order_id is not null or m.reservation_id is not null)
            group by 1, coalesce(m.order_id, m.reservation_id)) one
    group by what order by what`,
);

/** When the oldest message of a span was written whose charge is not known yet; undefined: there is none. */
export async function firstWithoutCharge(db: Queryable, since: Date, until: Date): Promise<Date | undefined> {
  return (await db.rows<{ at: Date | null }>(firstUnbilled, [since, until]))[0]?.at ?? undefined;
}

/**
 * Writes what the provider charged, in millionths of a currency, for messages written from a moment on, by its ids and
 * once each; gives how many were new.
 */
export async function saveCharges(
  db: Queryable,
  charges: readonly { id: string; micros: number; currency: string }[],
  since: Date,
): Promise<number> {
  return (await db.rows(writeCharges, [JSON.stringify(charges), since])).length;
}

/** What messages of one kind about one restaurant came to. */
export interface BillLine {
  /** Its slug; null: about no restaurant. */
  restaurant: string | null;
  channel: 'whatsapp' | 'sms';
  category: CostCategory;
  messages: number;
  segments: number;
  /** By the operator's list, in millionths of a rupee, of the `priced` messages it has a price for. */
  micros: number | null;
  priced: number;
  /** As the provider charged, in millionths of its currency; null: not known yet. */
  billed: number | null;
  currency: string | null;
}

/** Messages written in a span of time, by restaurant, channel, category and the currency they were charged in. */
export async function billOf(
  db: Queryable,
  span: { from: Date; until: Date; restaurant?: string | undefined },
): Promise<BillLine[]> {
  return db.rows<BillLine>(inSpan, [span.from, span.until, span.restaurant ?? null]);
}

/** What the messages about bookings without food, and about orders, came to together. */
export interface EachLine {
  what: 'booking' | 'order';
  /** Bookings or orders that messages were about. */
  count: number;
  messages: number;
  segments: number;
  /** Millionths of a rupee; null: not every message has a price. */
  micros: number | null;
}

/** Messages written in a span of time, by what they were about. */
export async function billOfEach(
  db: Queryable,
  span: { from: Date; until: Date; restaurant?: string | undefined },
): Promise<EachLine[]> {
  return db.rows<EachLine>(each, [span.from, span.until, span.restaurant ?? null]);
}
