import type { OrderStatus } from '../domain/status.ts';
import { bookingColumns, type FloorBooking } from './floor-bookings.ts';
import { type Queryable, statement } from './database.ts';

const ofDay = statement(
  'day book',
  `${bookingColumns} where v.restaurant_id = $1 and v.starts_at >= $2 and v.starts_at < $3
      and (v.status in ('requested', 'confirmed', 'seated', 'finished', 'no_show', 'cancelled', 'declined')
           or v.status = 'held' and v.expires_at > $4)
    order by v.starts_at, v.created_at`,
);

/** Everything in a restaurant's book that starts in a stretch of time, what is over and what was called off too. */
export async function dayBook(
  db: Queryable,
  restaurantId: string,
  from: Date,
  to: Date,
  now: Date,
): Promise<FloorBooking[]> {
  return db.rows<FloorBooking>(ofDay, [restaurantId, from, to, now]);
}

/** What staff want to know of a booking beside its table: who comes, what they ordered, what they paid ahead. */
export interface DayDetail {
  id: string;
  /** The end of the guest's number; null where we have none. */
  lastDigits: string | null;
  /** Whether they can be written to. */
  reachable: boolean;
  /** Visits here before this one, and how often they did not come. */
  visits: number;
  missed: number;
  reconfirmedAt: Date | null;
  arrivedAt: Date | null;
  depositPaise: number;
  depositPaid: boolean;
  /** Dishes ordered with it, and what they cost; null: none. */
  dishes: number | null;
  orderPaise: number | null;
  orderStatus: OrderStatus | null;
}

const details = statement(
  'day book details',
  `select v.id, right(a.address, 4) as "lastDigits", c.id is not null and c.opted_out_at is null as reachable,
          (select count(*)::int from reservations o where o.person_id = v.person_id and o.restaurant_id = $1
              and o.id <> v.id and o.starts_at < v.starts_at and o.status in ('seated', 'finished')) as visits,
          (select count(*)::int from reservations o where o.person_id = v.person_id and o.restaurant_id = $1
              and o.id <> v.id and o.starts_at < v.starts_at and o.status = 'no_show') as missed,
          v.reconfirmed_at as "reconfirmedAt", v.arrived_at as "arrivedAt", v.deposit_paise as "depositPaise",
          exists (select 1 from orders d where d.reservation_id = v.id and d.kind = 'deposit'
              and d.status not in ('unpaid', 'lapsed')) as "depositPaid",
          f.dishes, f.paise as "orderPaise", f.status as "orderStatus"
     from reservations v
     left join conversations c on c.id = v.conversation_id
     left join lateral (select address from addresses where person_id = v.person_id and address ~ '[0-9]{4}$'
                         order by channel desc limit 1) a on true
     left join lateral (select sum((select sum(l.quantity) from order_lines l where l.order_id = o.id))::int as dishes,
                               sum(o.total_paise)::int as paise, min(o.status) as status
                          from orders o
                         where o.reservation_id = v.id and o.kind <> 'deposit'
                           and o.status in ('placed', 'accepted', 'preparing', 'ready', 'served')) f on true
    where v.restaurant_id = $1 and v.id = any($2::uuid[])`,
);

/** The details of bookings, by id. */
export async function dayDetails(
  db: Queryable,
  restaurantId: string,
  ids: readonly string[],
): Promise<Map<string, DayDetail>> {
  const rows = await db.rows<DayDetail>(details, [restaurantId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

const found = statement(
  'day book search',
  `${bookingColumns}
     left join lateral (select address from addresses where person_id = v.person_id
                         order by channel desc limit 1) w on true
    where v.restaurant_id = $1 and v.party_size > 0 and v.status <> 'released'
      and (v.name ilike '%' || $2 || '%' or t.number::text = $3 or length($3) >= 4 and right(w.address, length($3)) = $3)
    order by abs(extract(epoch from v.starts_at - $4::timestamptz)) limit 20`,
);

/** Bookings of any day by a part of the guest's name, their number, or how the guest's phone number ends; the nearest to `now` first. */
export async function findBookings(
  db: Queryable,
  restaurantId: string,
  words: string,
  now: Date,
): Promise<FloorBooking[]> {
  const literal = words.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const digits = words.replace(/[\s#+-]/g, '');
  return db.rows<FloorBooking>(found, [restaurantId, literal, /^\d+$/.test(digits) ? digits : '', now]);
}
