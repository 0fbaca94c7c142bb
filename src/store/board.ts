import type { TicketStatus } from '../domain/status.ts';
import { type Queryable, statement } from './database.ts';

/** A ticket that belongs on the board, with what only it knows. */
export interface BoardTicket {
  id: string;
  number: number;
  status: TicketStatus;
  reservationId: string | null;
  orderId: string | null;
  openedAt: Date | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  /** The end of the guest's number. */
  lastDigits: string | null;
}

// Of several tickets about one order, or about one booking without food, the newest is shown; the food of a booking may have
// come in two rounds, and each has its own.
const shown = statement(
  'board tickets',
  `select t.id, t.number, t.status, t.reservation_id as "reservationId", t.order_id as "orderId", t.opened_at as "openedAt",
          t.decided_at as "decidedAt", p.name as "decidedBy",
          (select right(regexp_replace(a.address, '\\D', '', 'g'), 4) from addresses a
            where a.person_id = coalesce(v.person_id, o.person_id) and a.address ~ '\\+\\d{7,}$' order by a.id limit 1)
            as "lastDigits"
     from tickets t
     left join reservations v on v.id = t.reservation_id
     left join orders o on o.id = t.order_id
     left join people p on p.id = t.decided_by
    where t.restaurant_id = $1
      and (t.status in ('open', 'unanswered') and coalesce(v.starts_at, o.wanted_at) > $2
           or coalesce(v.starts_at, o.wanted_at) >= $3 and coalesce(v.starts_at, o.wanted_at) < $4
           or o.fired_at is not null and o.status in ('accepted', 'preparing', 'ready') and o.wanted_at > $5)
      and not exists (
        select 1 from tickets n
         where n.status <> 'withdrawn' and n.created_at > t.created_at
           and (t.order_id is not null and n.order_id = t.order_id
                or t.order_id is null and n.reservation_id = t.reservation_id))
    order by coalesce(v.starts_at, o.wanted_at), t.number, t.id
    limit 400`,
);

/** The moments between which tickets are looked for. */
export interface BoardWindow {
  /** Guests who were due before this are gone, and nobody waits for an answer. */
  goneBefore: Date;
  /** The business day. */
  from: Date;
  until: Date;
  /** What the kitchen has begun and was wanted before this is nobody's any more. */
  forgottenBefore: Date;
}

/** The tickets of a restaurant's board, the next to be due first. */
export async function boardTickets(
  db: Queryable,
  restaurantId: string,
  { goneBefore, from, until, forgottenBefore }: BoardWindow,
): Promise<BoardTicket[]> {
  return db.rows<BoardTicket>(shown, [restaurantId, goneBefore, from, until, forgottenBefore]);
}
