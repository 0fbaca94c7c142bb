import { type Queryable, statement } from './database.ts';

/** A booking or an order of a guest, in the line their account shows. */
export interface VisitRow {
  id: string;
  kind: 'booking' | 'order';
  restaurant: string;
  slug: string;
  zone: string;
  currency: string;
  at: Date;
  status: string;
  /** Guests of a booking. */
  party: number | null;
  /** Paise of an order. */
  total: number | null;
}

// Guests who walked in have booked nothing that could be cancelled: staff took it back that they sit, and they may still wait.
// A deposit is told with its booking, and food that was ordered with one as well.
const visits = (when: string) => `
  select * from (
    select v.id, 'booking' as kind, r.name as restaurant, r.slug, r.zone, r.currency, v.starts_at as at, v.status,
           v.party_size as party, null::int as total, v.ends_at as until
      from reservations v join restaurants r on r.id = v.restaurant_id
     where v.person_id = $1 and v.status not in ('held', 'released')
       and not (v.door = 'walk-in' and v.status = 'cancelled')
    union all
    select o.id, 'order', r.name, r.slug, r.zone, r.currency, o.wanted_at, o.status, null, o.total_paise,
           o.wanted_at + interval '2 hours'
      from orders o join restaurants r on r.id = o.restaurant_id
     where o.person_id = $1 and o.kind <> 'deposit' and (o.reservation_id is null or o.kind = 'at_table' or o.status = 'unpaid')
  ) t where ${when}`;

const going = `(t.status in ('requested', 'confirmed', 'seated', 'unpaid', 'placed', 'accepted', 'preparing', 'ready') and t.until > $2)`;
const ahead = statement('visits ahead', `${visits(going)} order by at, id limit 50`);
const past = statement('visits past', `${visits(`not ${going}`)} order by at desc, id limit $3 offset $4`);

/** What is not over yet, the next first. */
export async function visitsAhead(db: Queryable, personId: string, now: Date): Promise<VisitRow[]> {
  return db.rows<VisitRow>(ahead, [personId, now]);
}

/** What is over or was called off, the latest first. */
export async function visitsPast(
  db: Queryable,
  personId: string,
  now: Date,
  { limit, offset }: { limit: number; offset: number },
): Promise<VisitRow[]> {
  return db.rows<VisitRow>(past, [personId, now, limit, offset]);
}

const withBooking = statement(
  'orders with booking',
  'select id from orders where reservation_id = $1 order by created_at, id',
);

/** Every order that hangs on a booking, whatever became of it. */
export async function ordersWithBooking(db: Queryable, reservationId: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(withBooking, [reservationId])).map(({ id }) => id);
}

const money = statement(
  'money of order told',
  `select c.amount_paise as paise, c.captured_at as at, 'paid' as what, 'processed' as status
     from captures c join payments p on p.id = c.payment_id where p.order_id = $1
   union all
   select f.amount_paise, f.made_at, 'back', f.status
     from refunds f join captures c on c.provider_payment_id = f.provider_payment_id join payments p on p.id = c.payment_id
    where p.order_id = $1 and f.status <> 'dropped' order by at, what desc`,
);

/** Paise that came for an order, and that went back. */
export interface MoneyRow {
  paise: number;
  at: Date;
  what: 'paid' | 'back';
  /** Of a refund: "wanted", "pending", "processed", "failed". */
  status: string;
}

/** What was paid for an order and what of it went back, in that order. */
export async function moneyOfOrder(db: Queryable, orderId: string): Promise<MoneyRow[]> {
  return db.rows<MoneyRow>(money, [orderId]);
}
