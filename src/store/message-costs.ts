import type { CostCategory } from '../domain/message-prices.ts';
import type { Day } from '../domain/time.ts';
import { type Queryable, statement } from './database.ts';

/** What a message that left is charged as. */
export interface MessageCost {
  channel: 'whatsapp' | 'sms';
  area: string;
  category: CostCategory;
  segments: number;
  /** Millionths of a rupee; null: no price is set. */
  micros: number | null;
  restaurantId?: string;
  reservationId?: string;
  orderId?: string;
}

/**
 * Part of the statement that marks messages as sent: a line of the ledger for each cost in the JSON array in parameter
 * `costs`. Once a message: marks are written again when the database was away.
 */
export const insertCosts = (costs: string): string => `
  insert into message_costs (outbox_id, at, restaurant_id, reservation_id, order_id, channel, area, category, segments,
                             micros, provider_id)
  select c.id, coalesce(o.made_at, o.created_at),
         coalesce(c."restaurantId", (select r.restaurant_id from reservations r where r.id = c."reservationId"),
                  (select r.restaurant_id from orders r where r.id = c."orderId")),
         c."reservationId", c."orderId", c.channel, c.area, c.category, c.segments, c.micros, c."providerId"
    from json_to_recordset(${costs}::json) as c(id uuid, "restaurantId" uuid, "reservationId" uuid, "orderId" uuid,
         channel text, area text, category text, segments smallint, micros bigint, "providerId" text)
    join outbox o on o.id = c.id
  on conflict (outbox_id) do nothing`;

/** What a restaurant's messages came to. */
export interface CostLine {
  channel: 'whatsapp' | 'sms';
  category: CostCategory;
  messages: number;
  segments: number;
  /** Millionths of a rupee, of those whose price is known; null: of none. */
  micros: number | null;
}

const ofRestaurant = statement(
  'costs of restaurant',
  `select channel, category, count(*)::int as messages, sum(segments)::int as segments, sum(micros)::bigint as micros
     from message_costs
    where restaurant_id = $1 and at >= ($3::date + make_interval(mins => $5)) at time zone $2
      and at < ($4::date + 1 + make_interval(mins => $5)) at time zone $2
    group by 1, 2`,
);

/** The messages about a restaurant on these business days. */
export async function costsOf(
  tx: Queryable,
  span: { restaurantId: string; zone: string; from: Day; until: Day; cut: number },
): Promise<CostLine[]> {
  const { restaurantId, zone, from, until, cut } = span;
  return tx.rows<CostLine>(ofRestaurant, [restaurantId, zone, from, until, cut]);
}
