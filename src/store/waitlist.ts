import type { WaitStatus } from '../domain/waitlist.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** A place in a restaurant's line: at the door for the next table, or for one to come free on a full day. */
export interface WaitingGuest {
  id: string;
  restaurantId: string;
  personId: string | null;
  /** Where the guest is written to. */
  conversationId: string | null;
  kind: 'door' | 'freed';
  /** By which staff call a guest at the door; of the business day's row of ticket numbers. */
  number: number | null;
  name: string | null;
  partySize: number;
  startsFrom: Date;
  startsUntil: Date;
  status: WaitStatus;
  quotedMinutes: number | null;
  joinedAt: Date;
  /** Who was first of those who joined in one instant. */
  turn: number;
  /** The table that is held for them, or that they sit at. */
  reservationId: string | null;
  offeredAt: Date | null;
  offerEndsAt: Date | null;
  /** How often they were called at the door. */
  pages: number;
  version: number;
}

const columns = `
  w.id, w.restaurant_id as "restaurantId", w.person_id as "personId", w.conversation_id as "conversationId", w.kind, w.number,
  w.name, w.party_size as "partySize", w.starts_from as "startsFrom", w.starts_until as "startsUntil", w.status,
  w.quoted_minutes as "quotedMinutes", w.joined_at as "joinedAt", w.turn, w.reservation_id as "reservationId",
  w.offered_at as "offeredAt", w.offer_ends_at as "offerEndsAt", w.pages, w.version`;

const insert = statement(
  'waitlist insert',
  `with counted as (
     insert into ticket_numbers (restaurant_id, business_day, last) select $1, $2::date, 1 where $5 = 'door'
     on conflict (restaurant_id, business_day) do update set last = ticket_numbers.last + 1 returning last
   )
   insert into waitlist as w (restaurant_id, number, person_id, conversation_id, kind, name, party_size, starts_from,
                              starts_until, status, quoted_minutes, joined_at)
   values ($1, (select last from counted), $3, $4, $5, $6, $7, $8, $9, 'waiting', $10, $11) returning ${columns}`,
);

/** What a place in line is when it is taken. */
export type NewWaitingGuest = Pick<
  WaitingGuest,
  | 'restaurantId'
  | 'personId'
  | 'conversationId'
  | 'kind'
  | 'name'
  | 'partySize'
  | 'startsFrom'
  | 'startsUntil'
  | 'quotedMinutes'
  | 'joinedAt'
>;

/** Writes a place in line; one at the door gets the next number of the business day. */
export async function insertWaiting(
  tx: Transaction,
  guest: NewWaitingGuest,
  businessDay: string,
): Promise<WaitingGuest> {
  const [row] = await tx.rows<WaitingGuest>(insert, [
    guest.restaurantId,
    businessDay,
    guest.personId,
    guest.conversationId,
    guest.kind,
    guest.name,
    guest.partySize,
    guest.startsFrom,
    guest.startsUntil,
    guest.quotedMinutes,
    guest.joinedAt,
  ]);
  if (!row) throw new Error('A place in line was not written.');
  return row;
}

const get = statement('waitlist get', `select ${columns} from waitlist w where w.id = $1`);
const lock = statement('waitlist lock', `select ${columns} from waitlist w where w.id = $1 for update`);

/** A place in line as it stands; undefined when there is none. */
export async function getWaiting(db: Queryable, id: string): Promise<WaitingGuest | undefined> {
  return (await db.rows<WaitingGuest>(get, [id]))[0];
}

/** The same, locked until the transaction ends. Whoever changes one has the restaurant's table plan. */
export async function lockWaiting(tx: Transaction, id: string): Promise<WaitingGuest | undefined> {
  return (await tx.rows<WaitingGuest>(lock, [id]))[0];
}

const lockAt = statement(
  'waitlist lock seated',
  `select ${columns} from waitlist w
    where w.restaurant_id = $1 and w.joined_at > $3 and w.reservation_id = $2 and w.status = 'seated' for update`,
);

/** The place in line, taken after `since`, of guests who sit at a reservation, locked; undefined when they came without waiting. */
export async function lockSeated(
  tx: Transaction,
  { restaurantId, id }: { restaurantId: string; id: string },
  since: Date,
): Promise<WaitingGuest | undefined> {
  return (await tx.rows<WaitingGuest>(lockAt, [restaurantId, id, since]))[0];
}

const update = statement(
  'waitlist update',
  `update waitlist w set status = $2, party_size = $3, starts_from = $4, starts_until = $5, quoted_minutes = $6,
          joined_at = $7, reservation_id = $8, offered_at = $9, offer_ends_at = $10, pages = $11, name = $12,
          -- Whoever comes back into the line is behind all others.
          turn = case when w.joined_at = $7 then w.turn else nextval(pg_get_serial_sequence('waitlist', 'turn')) end,
          version = w.version + 1
    where w.id = $1 returning ${columns}`,
);

/** Writes a locked place in line back with what changed; its version rises. */
export async function saveWaiting(
  tx: Transaction,
  current: WaitingGuest,
  to: Partial<Omit<WaitingGuest, 'id' | 'restaurantId' | 'kind' | 'number' | 'turn' | 'version'>>,
): Promise<WaitingGuest> {
  const next = { ...current, ...to };
  const [row] = await tx.rows<WaitingGuest>(update, [
    next.id,
    next.status,
    next.partySize,
    next.startsFrom,
    next.startsUntil,
    next.quotedMinutes,
    next.joinedAt,
    next.reservationId,
    next.offeredAt,
    next.offerEndsAt,
    next.pages,
    next.name,
  ]);
  if (!row) throw new Error('A place in line vanished under its lock.');
  return row;
}

const line = statement(
  'waitlist line',
  `select ${columns} from waitlist w
    where w.restaurant_id = $1 and w.kind = $2 and w.status in ('waiting', 'offered') and w.starts_until > $3
    order by w.joined_at, w.turn`,
);

/** Everybody in a restaurant's line of one kind who is not too late at `now`, first come first. */
export async function lineAt(
  db: Queryable,
  restaurantId: string,
  kind: WaitingGuest['kind'],
  now: Date,
): Promise<WaitingGuest[]> {
  return db.rows<WaitingGuest>(line, [restaurantId, kind, now]);
}

const anybody = statement(
  'waitlist anybody',
  `select 1 from waitlist
    where restaurant_id = $1 and kind = 'freed' and status = 'waiting' and starts_until > $2 limit 1`,
);

/** Whether anybody waits for a table of this restaurant to come free. */
export async function anybodyWaits(db: Queryable, restaurantId: string, now: Date): Promise<boolean> {
  return (await db.rows(anybody, [restaurantId, now])).length > 0;
}

// Who wants to hear nothing more from us cannot be offered a table.
const reachable = statement(
  'waitlist reachable',
  `select ${columns} from waitlist w join conversations c on c.id = w.conversation_id
    where w.restaurant_id = $1 and w.kind = 'freed' and w.status = 'waiting' and w.starts_until > $2
      and c.opted_out_at is null
    order by w.joined_at, w.turn limit $3`,
);

/** The first guests who wait for a table to come free and can be told of one. */
export async function waitingForTable(
  db: Queryable,
  restaurantId: string,
  now: Date,
  limit: number,
): Promise<WaitingGuest[]> {
  return db.rows<WaitingGuest>(reachable, [restaurantId, now, limit]);
}

const ofPerson = statement(
  'waitlist of person',
  `select ${columns} from waitlist w
    where w.person_id = $1 and w.status in ('waiting', 'offered', 'taken', 'passed') and w.starts_until > $2
      and (w.kind = 'door' or w.status <> 'taken')
    order by w.starts_from, w.id`,
);

/** The lists a person is on at `now`; those they were passed over on among them. */
export async function listsOf(db: Queryable, personId: string, now: Date): Promise<WaitingGuest[]> {
  return db.rows<WaitingGuest>(ofPerson, [personId, now]);
}

const atDoor = statement(
  'waitlist at door',
  `select ${columns} from waitlist w
    where w.restaurant_id = $1 and w.kind = 'door' and w.status in ('waiting', 'offered', 'taken', 'passed')
      and (w.starts_until > $2 or w.offer_ends_at > $2)
    order by w.joined_at, w.turn`,
);

/** Guests at a restaurant's door who do not sit yet, first come first; those who were passed over among them. */
export async function guestsAtDoor(db: Queryable, restaurantId: string, now: Date): Promise<WaitingGuest[]> {
  return db.rows<WaitingGuest>(atDoor, [restaurantId, now]);
}

const numbered = statement(
  'waitlist numbered',
  `select ${columns} from waitlist w
    where w.restaurant_id = $1 and w.number = $2 and w.joined_at >= $3 order by w.joined_at desc limit 1`,
);

/** The guest at the door with this number who joined after `since`, the beginning of the business day. */
export async function guestNumbered(
  db: Queryable,
  restaurantId: string,
  number: number,
  since: Date,
): Promise<WaitingGuest | undefined> {
  return (await db.rows<WaitingGuest>(numbered, [restaurantId, number, since]))[0];
}
