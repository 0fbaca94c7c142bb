import type { TicketStatus } from '../domain/status.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** What staff are asked to answer. */
export interface Ticket {
  id: string;
  restaurantId: string;
  number: number;
  reservationId: string | null;
  orderId: string | null;
  status: TicketStatus;
  rung: number;
  version: number;
}

const columns = `id, restaurant_id as "restaurantId", number, reservation_id as "reservationId", order_id as "orderId",
  status, rung, version`;

const insert = statement(
  'ticket insert',
  `with counted as (
     insert into ticket_numbers (restaurant_id, business_day, last) values ($1, $2, 1)
     on conflict (restaurant_id, business_day) do update set last = ticket_numbers.last + 1 returning last
   )
   insert into tickets (restaurant_id, business_day, number, reservation_id, order_id, status, opened_at)
   select $1, $2, counted.last, $3, $4, 'open', $5 from counted returning ${columns}`,
);

/** Opens a ticket with the next number of the business day; `at`: by our clock. */
export async function insertTicket(
  tx: Transaction,
  restaurantId: string,
  businessDay: string,
  reservationId: string | null,
  orderId: string | null,
  at: Date,
): Promise<Ticket> {
  const [row] = await tx.rows<Ticket>(insert, [restaurantId, businessDay, reservationId, orderId, at]);
  if (!row) throw new Error('A ticket was not written.');
  return row;
}

const insertKnown = statement(
  'ticket insert, numbered',
  `insert into tickets (restaurant_id, business_day, number, reservation_id, status) values ($1, $2, $3, $4, 'accepted')
   on conflict (restaurant_id, business_day, number)
     do update set reservation_id = excluded.reservation_id, status = 'accepted' where tickets.status = 'withdrawn'`,
);

/** Writes the ticket of guests who had a number of the business day before they had a table; nobody needs to agree to it. Seated a second time, after a mistake, they have the same. */
export async function insertNumbered(
  tx: Transaction,
  restaurantId: string,
  businessDay: string,
  number: number,
  reservationId: string,
): Promise<void> {
  await tx.rows(insertKnown, [restaurantId, businessDay, number, reservationId]);
}

const lock = statement('ticket lock', `select ${columns} from tickets where id = $1 for update`);
const get = statement('ticket get', `select ${columns} from tickets where restaurant_id = $1 and id = $2`);
const decider = statement(
  'ticket decider',
  `select p.name from tickets t join people p on p.id = t.decided_by where t.id = $1`,
);
const latest = statement(
  'ticket latest',
  `select ${columns} from tickets where (reservation_id = $1 or order_id = $2) and status <> 'withdrawn'
    order by created_at desc limit 1`,
);
/** Tickets with the moment their guests or food are due. */
const due = `select t.*, coalesce(v.starts_at, o.wanted_at) as due from tickets t
  left join reservations v on v.id = t.reservation_id left join orders o on o.id = t.order_id`;
const open = statement(
  'tickets open',
  `select ${columns} from (${due} where t.restaurant_id = any($1::uuid[]) and t.status in ('open', 'unanswered')) t
    where due > $2 order by due, created_at limit 10`,
);
const numbered = statement(
  'tickets numbered',
  `select ${columns} from (${due} where t.restaurant_id = any($1::uuid[]) and t.number = $2) t
    where due > $3 and status = any($4::text[]) order by due, created_at limit 10`,
);
const newest = statement(
  'ticket numbered, newest',
  `select ${columns} from (${due} where t.restaurant_id = any($1::uuid[]) and t.number = $2) t
    where status <> all($4::text[]) order by due > $3 desc, created_at desc limit 1`,
);
const alive = statement(
  'tickets of booking, alive',
  `select ${columns} from tickets where reservation_id = $1 and status in ('open', 'unanswered', 'accepted', 'delayed')
    order by id for update`,
);
const agreed = statement(
  'ticket agreed',
  `select 1 from tickets where reservation_id = $1 and id <> $2 and status in ('accepted', 'delayed') limit 1`,
);
const agreedOnce = statement(
  'ticket agreed once',
  `select 1 from tickets where reservation_id = $1 and decided_at is not null and status = 'withdrawn' limit 1`,
);
const update = statement(
  'ticket update',
  `update tickets set status = $2, rung = $3, version = version + 1, decided_by = coalesce($4, decided_by),
          decided_at = coalesce($5, decided_at)
    where id = $1`,
);

/** A ticket, locked until the transaction ends. */
export async function lockTicket(tx: Transaction, id: string): Promise<Ticket | undefined> {
  return (await tx.rows<Ticket>(lock, [id]))[0];
}

/** A ticket of a restaurant; undefined when it has none such. */
export async function getTicket(
  db: Queryable,
  restaurantId: string,
  id: string,
): Promise<Ticket | undefined> {
  return (await db.rows<Ticket>(get, [restaurantId, id]))[0];
}

/** Who answered a ticket, by name; null: nobody did, or they have none. */
export async function deciderOf(db: Queryable, id: string): Promise<string | null> {
  return (await db.rows<{ name: string | null }>(decider, [id]))[0]?.name ?? null;
}

/** The newest ticket about a booking or an order. */
export async function latestTicket(
  db: Queryable,
  about: { reservationId?: string | null; orderId?: string | null },
): Promise<Ticket | undefined> {
  return (await db.rows<Ticket>(latest, [about.reservationId ?? null, about.orderId ?? null]))[0];
}

/** Every ticket about a booking that still stands, locked. */
export async function lockLiveTickets(tx: Transaction, reservationId: string): Promise<Ticket[]> {
  return tx.rows<Ticket>(alive, [reservationId]);
}

/** Whether the restaurant has agreed to a booking by another ticket than this one. */
export async function agreedElsewhere(
  db: Queryable,
  reservationId: string,
  ticketId: string,
): Promise<boolean> {
  return (await db.rows(agreed, [reservationId, ticketId])).length > 0;
}

/** Whether the restaurant had agreed to a booking, by its own word, before the guest moved it. */
export async function agreedBeforeMove(db: Queryable, reservationId: string): Promise<boolean> {
  return (await db.rows(agreedOnce, [reservationId])).length > 0;
}

/** Tickets of these restaurants that wait for an answer and are due after `since`, the next to be due first. */
export async function openTickets(
  db: Queryable,
  restaurantIds: readonly string[],
  since: Date,
): Promise<Ticket[]> {
  return db.rows<Ticket>(open, [restaurantIds, since]);
}

/** Tickets with this number in one of these statuses that are due after `since`, the next to be due first. */
export async function ticketsNumbered(
  db: Queryable,
  restaurantIds: readonly string[],
  number: number,
  since: Date,
  statuses: readonly TicketStatus[],
): Promise<Ticket[]> {
  return db.rows<Ticket>(numbered, [restaurantIds, number, since, statuses]);
}

/** The newest ticket with this number in none of these statuses, before all others one that is due after `since`. */
export async function otherTicketNumbered(
  db: Queryable,
  restaurantIds: readonly string[],
  number: number,
  since: Date,
  statuses: readonly TicketStatus[],
): Promise<Ticket | undefined> {
  return (await db.rows<Ticket>(newest, [restaurantIds, number, since, statuses]))[0];
}

/** Writes a locked ticket's status and rung, and who decided it when. */
export async function saveTicket(
  tx: Transaction,
  ticket: Pick<Ticket, 'id' | 'status' | 'rung'>,
  decided?: { by: string; at: Date },
): Promise<void> {
  await tx.rows(update, [ticket.id, ticket.status, ticket.rung, decided?.by ?? null, decided?.at ?? null]);
}
