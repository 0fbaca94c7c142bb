import type { BookingStatus } from '../domain/status.ts';
import type { Door } from '../domain/tables/facts.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** A booking, from the moment a table is held. */
export interface Reservation {
  id: string;
  restaurantId: string;
  /** Nobody we know: taken on the phone, walked in, or a block. */
  personId: string | null;
  /** Where the guest is written to, when there is such a place. */
  conversationId: string | null;
  door: Door;
  /** Covers; none for a block, which keeps tables from everybody. */
  partySize: number;
  startsAt: Date;
  endsAt: Date;
  status: BookingStatus;
  expiresAt: Date | null;
  extended: boolean;
  name: string | null;
  note: string | null;
  /** Where it is seated, or was. */
  tableIds: string[];
  /** Staff chose the tables. */
  pinned: boolean;
  /** By how many minutes the guests said they will be late. */
  lateMinutes: number;
  arrivedAt: Date | null;
  finishedAt: Date | null;
  reconfirmedAt: Date | null;
  /** What has to be paid for the table before it is booked, in paise. */
  deposit: number;
  /** Until when cancelling gives it back; null where nothing has to be paid. */
  depositFreeUntil: Date | null;
  version: number;
}

/** The columns of a reservation, as `Reservation` names them. */
export const columns = `
  id, restaurant_id as "restaurantId", person_id as "personId", conversation_id as "conversationId", door,
  party_size as "partySize", starts_at as "startsAt", ends_at as "endsAt", status, expires_at as "expiresAt", extended,
  name, note, table_ids as "tableIds", pinned, late_minutes as "lateMinutes", arrived_at as "arrivedAt",
  finished_at as "finishedAt", reconfirmed_at as "reconfirmedAt", deposit_paise as deposit,
  deposit_free_until as "depositFreeUntil", version`;

const insert = statement(
  'reservation insert',
  `insert into reservations (restaurant_id, person_id, conversation_id, door, party_size, starts_at, ends_at, status,
                             expires_at, name, note, pinned, arrived_at, deposit_paise, deposit_free_until, made_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning ${columns}`,
);

/** What a booking is when it is written first. */
export type NewReservation = Pick<
  Reservation,
  'restaurantId' | 'personId' | 'conversationId' | 'door' | 'partySize' | 'startsAt' | 'endsAt' | 'status'
> &
  Partial<
    Pick<Reservation, 'expiresAt' | 'name' | 'note' | 'pinned' | 'arrivedAt' | 'deposit' | 'depositFreeUntil'>
  >;

/** Writes a booking, made `now` by our clock; its tables are occupied separately, in the same transaction. */
export async function insertReservation(
  tx: Transaction,
  booking: NewReservation,
  now: Date,
): Promise<Reservation> {
  const [row] = await tx.rows<Reservation>(insert, [
    booking.restaurantId,
    booking.personId,
    booking.conversationId,
    booking.door,
    booking.partySize,
    booking.startsAt,
    booking.endsAt,
    booking.status,
    booking.expiresAt ?? null,
    booking.name ?? null,
    booking.note ?? null,
    booking.pinned ?? false,
    booking.arrivedAt ?? null,
    booking.deposit ?? 0,
    booking.depositFreeUntil ?? null,
    now,
  ]);
  if (!row) throw new Error('A reservation was not written.');
  return row;
}

const several = statement(
  'reservations get',
  `select ${columns} from reservations where id = any($1::uuid[])`,
);
const get = statement('reservation get', `select ${columns} from reservations where id = $1`);
const lock = statement('reservation lock', `select ${columns} from reservations where id = $1 for update`);

/** One reservation as it stands; undefined when there is none. */
export async function getReservation(db: Queryable, id: string): Promise<Reservation | undefined> {
  return (await db.rows<Reservation>(get, [id]))[0];
}

/** Those of these reservations that there are, in no order. */
export async function getReservations(db: Queryable, ids: readonly string[]): Promise<Reservation[]> {
  return db.rows<Reservation>(several, [ids]);
}

/** One reservation, locked until the transaction ends. */
export async function lockReservation(tx: Transaction, id: string): Promise<Reservation | undefined> {
  return (await tx.rows<Reservation>(lock, [id]))[0];
}

const update = statement(
  'reservation update',
  `with changed as (
     update reservations set status = $2, expires_at = $3, extended = $4, name = $5, note = $6, party_size = $7,
            starts_at = $8, ends_at = $9, pinned = $10, late_minutes = $11, arrived_at = $12, finished_at = $13,
            reconfirmed_at = $14, deposit_paise = $15, deposit_free_until = $19,
            version = version + 1
      where id = $1 returning ${columns}
   ), noted as (
     insert into reservation_changes (reservation_id, version, at, by_person_id, what)
     select $1, version, $16, $17, $18 from changed where $18::jsonb is not null
   )
   select * from changed`,
);

/** Who changes a booking, and when, for its history. */
export interface Change {
  by: string | null;
  at: Date;
}

const noted = [
  'status',
  'name',
  'note',
  'partySize',
  'startsAt',
  'endsAt',
  'tableIds',
  'pinned',
  'lateMinutes',
  'arrivedAt',
  'deposit',
] as const satisfies readonly (keyof Reservation)[];

function difference(before: Reservation, after: Reservation): Record<string, [unknown, unknown]> | null {
  const changed = noted.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return changed.length === 0
    ? null
    : Object.fromEntries(changed.map((field) => [field, [before[field], after[field]]]));
}

/**
 * Writes a locked reservation back with what changed; its version rises. With `change` it is noted in its history, so
 * that whoever edits the same booking a moment later is told. `tableIds` are written by taking tables, not here. `since`:
 * how it was before other steps of the same act, so that they are noted as one.
 */
export async function saveReservation(
  tx: Transaction,
  current: Reservation,
  to: Partial<Omit<Reservation, 'id' | 'version'>>,
  change?: Change,
  since: Reservation = current,
): Promise<Reservation> {
  const next = { ...current, ...to };
  const what = change ? difference(since, next) : null;
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
    next.pinned,
    next.lateMinutes,
    next.arrivedAt,
    next.finishedAt,
    next.reconfirmedAt,
    next.deposit,
    change?.at ?? null,
    change?.by ?? null,
    what && toJson(what),
    next.depositFreeUntil,
  ]);
  if (!row) throw new Error('A reservation vanished under its lock.');
  return row;
}

const upcoming = statement(
  'reservations upcoming',
  `select ${columns} from reservations
    where person_id = $1 and status in ('requested', 'confirmed', 'seated') and ends_at > $2 order by starts_at limit 10`,
);

/** A person's bookings that are not over at `now`, next first. */
export async function upcomingReservations(
  db: Queryable,
  personId: string,
  now: Date,
): Promise<Reservation[]> {
  return db.rows<Reservation>(upcoming, [personId, now]);
}

const another = statement(
  'reservation another',
  `select 1 from reservations
    where restaurant_id = $1 and person_id = $2 and id <> $3 and starts_at < $5 and ends_at > $4
      and (status in ('requested', 'confirmed', 'seated') or status = 'held' and expires_at > $6) limit 1`,
);

/** Whether the same person at `now` has, or holds, another table there in the hours of this booking. */
export async function hasAnotherTable(
  db: Queryable,
  { restaurantId, personId, id, startsAt, endsAt }: Reservation,
  now: Date,
): Promise<boolean> {
  return (await db.rows(another, [restaurantId, personId, id, startsAt, endsAt, now])).length > 0;
}
