import type { BookingStatus } from '../domain/status.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** A booking, from the moment a table is held. */
export interface Reservation {
  id: string;
  restaurantId: string;
  personId: string;
  conversationId: string;
  partySize: number;
  startsAt: Date;
  endsAt: Date;
  status: BookingStatus;
  expiresAt: Date | null;
  extended: boolean;
  name: string | null;
  note: string | null;
  version: number;
}

const columns = `
  id, restaurant_id as "restaurantId", person_id as "personId", conversation_id as "conversationId",
  party_size as "partySize", starts_at as "startsAt", ends_at as "endsAt", status, expires_at as "expiresAt", extended,
  name, note, version`;

const insert = statement(
  'reservation insert',
  `insert into reservations (restaurant_id, person_id, conversation_id, party_size, starts_at, ends_at, status, expires_at)
   values ($1, $2, $3, $4, $5, $6, 'held', $7) returning ${columns}`,
);

/** Writes a held reservation; its tables are occupied separately, in the same transaction. */
export async function insertHeld(
  tx: Transaction,
  held: Pick<
    Reservation,
    'restaurantId' | 'personId' | 'conversationId' | 'partySize' | 'startsAt' | 'endsAt'
  > & {
    expiresAt: Date;
  },
): Promise<Reservation> {
  const [row] = await tx.rows<Reservation>(insert, [
    held.restaurantId,
    held.personId,
    held.conversationId,
    held.partySize,
    held.startsAt,
    held.endsAt,
    held.expiresAt,
  ]);
  if (!row) throw new Error('A reservation was not written.');
  return row;
}

const get = statement('reservation get', `select ${columns} from reservations where id = $1`);
const lock = statement('reservation lock', `select ${columns} from reservations where id = $1 for update`);

/** One reservation as it stands; undefined when there is none. */
export async function getReservation(db: Queryable, id: string): Promise<Reservation | undefined> {
  return (await db.rows<Reservation>(get, [id]))[0];
}

/** The same, locked until the transaction ends. */
export async function lockReservation(tx: Transaction, id: string): Promise<Reservation | undefined> {
  return (await tx.rows<Reservation>(lock, [id]))[0];
}

const update = statement(
  'reservation update',
  `update reservations set status = $2, expires_at = $3, extended = $4, name = $5, note = $6, party_size = $7,
          starts_at = $8, ends_at = $9, version = version + 1
    where id = $1 returning ${columns}`,
);

/** Writes a locked reservation back with what changed; its version rises. */
export async function saveReservation(
  tx: Transaction,
  current: Reservation,
  change: Partial<Omit<Reservation, 'id' | 'version'>>,
): Promise<Reservation> {
  const next = { ...current, ...change };
  const [row] = await tx.rows<Reservation>(update, [
    next.id,
    next.status,
    next.expiresAt,
    next.extended,
    next.name,
    next.note,
    next.partySize,
    next.startsAt,
    next.endsAt,
  ]);
  if (!row) throw new Error('A reservation vanished under its lock.');
  return row;
}

const upcoming = statement(
  'reservations upcoming',
  `select ${columns} from reservations
    where person_id = $1 and status in ('requested', 'confirmed') and ends_at > $2 order by starts_at limit 10`,
);

/** A person's bookings that are not over at `now`, next first. */
export async function upcomingReservations(
  db: Queryable,
  personId: string,
  now: Date,
): Promise<Reservation[]> {
  return db.rows<Reservation>(upcoming, [personId, now]);
}

const between = statement(
  'reservations between',
  `select v.starts_at as at, coalesce(v.name, '') as name, v.party_size as "partySize", v.note, t.number,
          exists (select 1 from orders o where o.reservation_id = v.id and o.status in ('placed', 'accepted')) as "hasOrder"
     from reservations v
     left join lateral (select number from tickets where reservation_id = v.id order by created_at desc limit 1) t on true
    where v.restaurant_id = $1 and v.starts_at >= $2 and v.starts_at < $3 and v.status in ('requested', 'confirmed')
    order by v.starts_at, v.created_at`,
);

/** One line of a restaurant's list of bookings. */
export interface EveningRow {
  at: Date;
  name: string;
  partySize: number;
  note: string | null;
  number: number | null;
  hasOrder: boolean;
}

/** The bookings of a restaurant that start in a stretch of time. */
export async function reservationsBetween(
  db: Queryable,
  restaurantId: string,
  from: Date,
  to: Date,
): Promise<EveningRow[]> {
  return db.rows<EveningRow>(between, [restaurantId, from, to]);
}
