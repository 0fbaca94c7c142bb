import type { Day } from '../domain/time.ts';
import { type Queryable, statement } from './database.ts';

/** Figures of one business day; those that are nothing are left out. Money in paise. */
export interface DayFigures {
  day: Day;
  covers?: number;
  bookings?: number;
  walkIns?: number;
  noShows?: number;
  cancelled?: number;
  orders?: number;
  salesPaise?: number;
  tipsPaise?: number;
  discountPaise?: number;
  receivedPaise?: number;
  refundedPaise?: number;
}

/** Which days of which restaurant, with its zone and the minutes after midnight at which its day begins. */
export interface Span {
  restaurantId: string;
  zone: string;
  from: Day;
  until: Day;
  cut: number;
}

const values = ({ restaurantId, zone, from, until, cut }: Span) => [restaurantId, zone, from, until, cut];

// The bounds are instants first, so that indexes of time are walked; the business day is reckoned of what they let through.
const bounds = `($3::date + make_interval(mins => $5)) at time zone $2 as first,
                ($4::date + 1 + make_interval(mins => $5)) at time zone $2 as beyond`;
const dayOf = (at: string) => `((${at} at time zone $2) - make_interval(mins => $5))::date::text`;
const within = (at: string) => `${at} >= s.first and ${at} < s.beyond`;

// A walk-in that is cancelled was a slip of the hand that staff took back.
const bookingDays = statement(
  'report bookings',
  `select ${dayOf('v.starts_at')} as day,
          coalesce(sum(v.party_size) filter (where v.status in ('seated', 'finished')), 0)::int as covers,
          count(*) filter (where v.door <> 'walk-in' and v.status in ('requested', 'confirmed', 'seated', 'finished', 'no_show'))::int as bookings,
          count(*) filter (where v.door = 'walk-in' and v.status in ('seated', 'finished'))::int as "walkIns",
          count(*) filter (where v.status = 'no_show')::int as "noShows",
          count(*) filter (where v.door <> 'walk-in' and v.status = 'cancelled')::int as cancelled
     from (select ${bounds}) s, reservations v
    where v.restaurant_id = $1 and v.party_size > 0 and ${within('v.starts_at')} group by 1`,
);

/** The statuses of orders that the restaurant agreed to, and did not take back. */
const agreed = `('accepted', 'preparing', 'ready', 'served')`;

const orderDays = statement(
  'report orders',
  `select ${dayOf('o.wanted_at')} as day, count(*)::int as orders,
          sum(o.total_paise - o.deposit_paise - o.tip_paise - o.taken_off_paise)::int as "salesPaise",
          sum(o.tip_paise)::int as "tipsPaise", sum(o.discount_paise)::int as "discountPaise"
     from (select ${bounds}) s, orders o
    where o.restaurant_id = $1 and o.kind <> 'deposit' and o.status in ${agreed} and ${within('o.wanted_at')} group by 1`,
);

const moneyDays = statement(
  'report money',
  `select day, sum(received)::int as "receivedPaise", sum(refunded)::int as "refundedPaise" from (
     select ${dayOf('c.captured_at')} as day, c.amount_paise as received, 0 as refunded
       from (select ${bounds}) s, captures c join payments p on p.id = c.payment_id join orders o on o.id = p.order_id
      where o.restaurant_id = $1 and ${within('c.captured_at')}
     union all
     select ${dayOf('r.made_at')}, 0, r.amount_paise
       from (select ${bounds}) s, refunds r join captures c on c.provider_payment_id = r.provider_payment_id
       join payments p on p.id = c.payment_id join orders o on o.id = p.order_id
      where o.restaurant_id = $1 and r.status <> 'failed' and r.status <> 'dropped' and ${within('r.made_at')}
   ) moved group by 1`,
);

/** The figures of each day on which something happened, in no order; a day may come several times, with different figures. */
export async function dayFigures(tx: Queryable, span: Span): Promise<DayFigures[]> {
  const all = [];
  for (const each of [bookingDays, orderDays, moneyDays]) {
    all.push(...(await tx.rows<DayFigures>(each, values(span))));
  }
  return all;
}

const topItems = statement(
  'report items',
  `select l.name, sum(l.quantity)::int as quantity, sum(l.quantity * l.unit_paise)::int as paise
     from (select ${bounds}) s, orders o join order_lines l on l.order_id = o.id
    where o.restaurant_id = $1 and o.status in ${agreed} and ${within('o.wanted_at')}
    group by l.name order by 2 desc, 3 desc, 1 limit $6`,
);

/** What was ordered most, with its price before discounts and taxes. */
export async function soldItems(
  tx: Queryable,
  span: Span,
  most: number,
): Promise<{ name: string; quantity: number; paise: number }[]> {
  return tx.rows(topItems, [...values(span), most]);
}

const dueHours = statement(
  'report hours',
  `select extract(hour from v.starts_at at time zone $2)::int as hour, sum(v.party_size)::int as covers
     from (select ${bounds}) s, reservations v
    where v.restaurant_id = $1 and v.status in ('seated', 'finished') and ${within('v.starts_at')} group by 1 order by 1`,
);

/** Guests who came, by the hour on the restaurant's clock in which they were due. */
export async function coversByHour(tx: Queryable, span: Span): Promise<{ hour: number; covers: number }[]> {
  return tx.rows(dueHours, values(span));
}

// A conversation is nobody's; what is written in it counts for the house on the business days on which the guest booked,
// ordered, or was due there.
const messageRows = statement(
  'report messages',
  `with s as (select ${bounds}),
   touched as (
     select v.conversation_id, ${dayOf('v.made_at')} as day from s, reservations v
      where v.restaurant_id = $1 and v.conversation_id is not null and ${within('v.made_at')}
     union
     select v.conversation_id, ${dayOf('v.starts_at')} from s, reservations v
      where v.restaurant_id = $1 and v.conversation_id is not null and ${within('v.starts_at')}
     union
     select o.conversation_id, ${dayOf('o.made_at')} from s, orders o
      where o.restaurant_id = $1 and o.conversation_id is not null and ${within('o.made_at')})
   select count(*)::int as count
     from (select distinct conversation_id, day from touched) t
     join messages m on m.conversation_id = t.conversation_id and m.direction = 'in' and ${dayOf('m.said_at')} = t.day`,
);

/** How many messages guests wrote on the days on which they booked, ordered or were due. */
export async function messagesHeard(tx: Queryable, span: Span): Promise<number> {
  return (await tx.rows<{ count: number }>(messageRows, values(span)))[0]?.count ?? 0;
}

const orderRows = statement(
  'report order rows',
  `select ${dayOf('o.wanted_at')} as day, to_char(o.wanted_at at time zone $2, 'HH24:MI') as time,
          (select t.number from tickets t where t.order_id = o.id order by t.created_at desc limit 1) as number,
          o.kind, o.status, coalesce(o.name, '') as name,
          (select string_agg(l.quantity || ' x ' || l.name, ', ' order by l.position) from order_lines l where l.order_id = o.id) as dishes,
          o.items_paise as "itemsPaise", o.discount_paise as "discountPaise", o.tip_paise as "tipPaise", o.total_paise as "totalPaise"
     from (select ${bounds}) s, orders o
    where o.restaurant_id = $1 and o.kind <> 'deposit' and o.status <> 'unpaid' and ${within('o.wanted_at')}
    order by o.wanted_at, o.id`,
);

/** An order as a line of a file. */
export interface OrderLine {
  day: Day;
  time: string;
  number: number | null;
  kind: string;
  status: string;
  name: string;
  dishes: string | null;
  itemsPaise: number;
  discountPaise: number;
  tipPaise: number;
  totalPaise: number;
}

/** Every order of these days that was placed, in the order in which they were wanted. */
export async function ordersOfDays(tx: Queryable, span: Span): Promise<OrderLine[]> {
  return tx.rows<OrderLine>(orderRows, values(span));
}
