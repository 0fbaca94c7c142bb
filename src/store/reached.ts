import { type Queryable, statement } from './database.ts';

/** A way to write to a guest; without a conversation they have never spoken there. */
export interface Reached {
  conversationId: string | null;
  address: string;
  channel: 'whatsapp' | 'sms';
  lastInboundAt: Date | null;
  optedOutAt: Date | null;
  /** They are with the asking side's people there. */
  open: boolean;
}

// A number that is known from WhatsApp alone takes an SMS all the same.
const ways = statement(
  'reached at',
  `with known as (
     select a.id, a.address, a.channel from addresses a where a.person_id = $1 and a.address not like 'former:%'
     union all
     select null, substr(a.address, 10), 'sms' from addresses a
      where a.person_id = $1 and a.address like 'whatsapp:+%'
        and not exists (select 1 from addresses o where o.address = substr(a.address, 10))
   )
   select c.id as "conversationId", k.address, k.channel, c.last_inbound_at as "lastInboundAt",
          c.opted_out_at as "optedOutAt", h.id is not null as open
     from known k
     left join lateral (
       select c.* from conversations c join senders s on s.id = c.sender_id
        where c.address_id = k.id and c.flow = 'diner' and s.configured
        order by c.last_inbound_at desc nulls last limit 1) c on true
     left join handovers h on h.conversation_id = c.id and h.closed_at is null
                          and h.restaurant_id is not distinct from $2
    order by open desc, c.last_inbound_at desc nulls last, c.id is null, k.channel desc, k.address`,
);

/**
 * How a person can be written to, the best way first: where they are with our people, then where they wrote last. In the
 * name of a restaurant; null: Thali's own desk.
 */
export async function reachedAt(
  db: Queryable,
  personId: string,
  restaurantId: string | null,
): Promise<Reached[]> {
  return db.rows<Reached>(ways, [personId, restaurantId]);
}

const restaurant = statement(
  'restaurant about',
  `select coalesce($1::uuid, (select restaurant_id from reservations where id = $2),
                   (select restaurant_id from orders where id = $3)) as id`,
);

/** Ids of what a message is about. */
export interface Subject {
  restaurantId?: string;
  reservationId?: string;
  orderId?: string;
}

/** The restaurant that a message is about; undefined: none, or what it was about is gone. */
export async function restaurantAbout(
  db: Queryable,
  { restaurantId, reservationId, orderId }: Subject,
): Promise<string | undefined> {
  const ids = [restaurantId ?? null, reservationId ?? null, orderId ?? null];
  return (await db.rows<{ id: string | null }>(restaurant, ids))[0]?.id ?? undefined;
}
