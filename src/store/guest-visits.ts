import { type Queryable, statement } from './database.ts';

/** A booking, order or place in a line of a guest, in a line beside their thread. */
export interface GuestVisit {
  kind: 'booking' | 'order' | 'waitlist';
  id: string;
  /** Of its ticket; null where it has none. */
  number: number | null;
  status: string;
  at: Date;
  partySize: number | null;
  paise: number | null;
  note: string | null;
}

// A walk-in that is cancelled was a slip of the hand that staff took back: nobody came.
const visits = statement(
  'guest visits',
  `select * from (
     select 'booking' as kind, b.id, (select max(t.number) from tickets t where t.reservation_id = b.id) as number, b.status,
            b.starts_at as at, b.party_size::int as "partySize", null::int as paise, b.note
       from reservations b where b.restaurant_id = $1 and b.person_id = $2 and b.status not in ('held', 'released')
        and not (b.door = 'walk-in' and b.status = 'cancelled')
     union all
     select 'order', o.id, (select max(t.number) from tickets t where t.order_id = o.id), o.status, o.wanted_at, null,
            o.total_paise, null
       from orders o where o.restaurant_id = $1 and o.person_id = $2 and o.status not in ('unpaid', 'lapsed')
     union all
     select 'waitlist', w.id, w.number, w.status, w.starts_from, w.party_size::int, null, null
       from waitlist w where w.restaurant_id = $1 and w.person_id = $2) part
   order by at desc, id limit $3`,
);

/** What a guest has had and will have at a restaurant, the latest first. */
export async function guestVisits(
  db: Queryable,
  restaurantId: string,
  personId: string,
  limit: number,
): Promise<GuestVisit[]> {
  return db.rows<GuestVisit>(visits, [restaurantId, personId, limit]);
}

const ofBooking = statement(
  'guest of booking',
  `select person_id as id from reservations where id = $1 and restaurant_id = $2
   union all select person_id from orders where id = $1 and restaurant_id = $2 limit 1`,
);

/** Whose a restaurant's booking or order is; undefined when it is nobody's that we know, or not the restaurant's. */
export async function guestOf(
  db: Queryable,
  restaurantId: string,
  subject: string,
): Promise<string | undefined> {
  return (await db.rows<{ id: string | null }>(ofBooking, [subject, restaurantId]))[0]?.id ?? undefined;
}
