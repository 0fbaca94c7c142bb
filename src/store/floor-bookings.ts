import type { BookingStatus } from '../domain/status.ts';
import type { Door } from '../domain/tables/facts.ts';
import { type Queryable, statement } from './database.ts';

/** A booking as staff see it on a list. */
export interface FloorBooking {
  id: string;
  version: number;
  /** Of its latest ticket; a block has none. */
  number: number | null;
  name: string | null;
  note: string | null;
  partySize: number;
  startsAt: Date;
  endsAt: Date;
  /** Until when its tables are kept. */
  until: Date;
  status: BookingStatus;
  door: Door;
  tables: string[];
  tableIds: string[];
  pinned: boolean;
  lateMinutes: number;
  arrivedAt: Date | null;
  hasOrder: boolean;
  /** One of its tables is gone from the floor. */
  tableGone: boolean;
  /** Most guests its tables seat, by themselves or as one of the groups that may be pushed together. */
  seats: number;
}

/** Reads bookings as staff see them; a condition over `v`, the booking, and `t`, its ticket, follows. */
export const bookingColumns = `
  select v.id, v.version, t.number, v.name, v.note, v.party_size as "partySize", v.starts_at as "startsAt",
         v.ends_at as "endsAt", coalesce(v.occupied_until, v.ends_at) as until, v.status, v.door,
         coalesce(f.names, '{}') as tables, v.table_ids as "tableIds", v.pinned, v.late_minutes as "lateMinutes",
         v.arrived_at as "arrivedAt",
         exists (select 1 from orders o where o.reservation_id = v.id and o.kind <> 'deposit'
                    and o.status in ('placed', 'accepted', 'preparing', 'ready')) as "hasOrder",
         coalesce(f.gone, false) as "tableGone",
         greatest(coalesce(f.seats, 0), coalesce((select max(g.max_party) from table_groups g
           where g.restaurant_id = v.restaurant_id and g.table_ids @> v.table_ids and v.table_ids @> g.table_ids), 0)) as seats
    from reservations v
    left join lateral (select number from tickets where reservation_id = v.id and status <> 'withdrawn'
                        order by created_at desc limit 1) t on true
    left join lateral (select array_agg(b.name order by length(b.name), b.name) as names, sum(b.max_party)::int as seats,
                              bool_or(b.retired_at is not null) as gone
                         from tables b where b.id = any(v.table_ids)) f on true`;

const between = statement(
  'floor bookings between',
  `${bookingColumns} where v.restaurant_id = $1 and v.starts_at >= $2 and v.starts_at < $3
      and v.status in ('requested', 'confirmed', 'seated') order by v.starts_at, v.created_at`,
);

const ahead = statement(
  'floor bookings ahead',
  `${bookingColumns} where v.restaurant_id = $1 and v.starts_at > $2 and v.status in ('held', 'requested', 'confirmed')
      and (v.expires_at is null or v.expires_at > $2)
    order by v.starts_at, v.created_at`,
);

const byIds = statement(
  'floor bookings by id',
  `${bookingColumns} where v.id = any($1::uuid[]) order by v.starts_at, v.created_at`,
);

// Numbers come again every business day. The one of this evening is meant, else the next; guests who are gone are not.
const numbered = statement(
  'floor bookings numbered',
  `select v.id from tickets t join reservations v on v.id = t.reservation_id
    where t.restaurant_id = $1 and t.number = $2 and t.status <> 'withdrawn'
      and v.status in ('held', 'requested', 'confirmed', 'seated', 'finished', 'no_show') and v.starts_at > $3
    order by v.status in ('finished', 'no_show'), v.starts_at`,
);

/** The bookings, walk-ins and blocks of a restaurant that start in a stretch of time and are not over. */
export async function floorBookingsBetween(
  db: Queryable,
  restaurantId: string,
  from: Date,
  to: Date,
): Promise<FloorBooking[]> {
  return db.rows<FloorBooking>(between, [restaurantId, from, to]);
}

const blocks = statement(
  'floor blocks',
  `select id from reservations
    where restaurant_id = $1 and party_size = 0 and status = 'confirmed' and ends_at > $3 and table_ids && $2::uuid[]
    order by id`,
);

/** The blocks on any of these tables that are not over, by id. */
export async function blocksOn(
  db: Queryable,
  restaurantId: string,
  tableIds: readonly string[],
  now: Date,
): Promise<string[]> {
  return (await db.rows<{ id: string }>(blocks, [restaurantId, tableIds, now])).map(({ id }) => id);
}

/** Everything that is held or booked and begins after `now`. */
export async function floorBookingsAhead(
  db: Queryable,
  restaurantId: string,
  now: Date,
): Promise<FloorBooking[]> {
  return db.rows<FloorBooking>(ahead, [restaurantId, now]);
}

/** These bookings, in order of their start. */
export async function floorBookings(db: Queryable, ids: readonly string[]): Promise<FloorBooking[]> {
  return db.rows<FloorBooking>(byIds, [ids]);
}

/** The bookings staff may mean by a number: those that start after `since`, in order of their start, and last what is over. */
export async function bookingsNumbered(
  db: Queryable,
  restaurantId: string,
  number: number,
  since: Date,
): Promise<string[]> {
  return (await db.rows<{ id: string }>(numbered, [restaurantId, number, since])).map(({ id }) => id);
}

/** The booking staff mean by a number: the first that starts after `since`, one that is over only where no other has it. */
export async function bookingNumbered(
  db: Queryable,
  restaurantId: string,
  number: number,
  since: Date,
): Promise<string | undefined> {
  return (await bookingsNumbered(db, restaurantId, number, since))[0];
}
