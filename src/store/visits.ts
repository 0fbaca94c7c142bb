import { type Queryable, statement, type Transaction } from './database.ts';
import { columns, type Reservation } from './reservations.ts';

const standing = statement(
  'guest standing',
  `with tried as (
     insert into hold_tries (person_id, at) values ($1, $2)
   ), forgotten as (
     delete from hold_tries where person_id = $1 and at <= $2::timestamptz - interval '1 hour'
   )
   select (select count(*)::int from hold_tries where person_id = $1 and at > $2::timestamptz - interval '1 hour') as tries,
          (select count(*)::int from reservations
            where person_id = $1 and status = 'no_show' and starts_at > $4) as missed,
          (select count(*)::int from reservations
            where person_id = $1 and cancelled_late and starts_at > $4) as "cancelledLate",
          (select count(*)::int from reservations
            where person_id = $1 and status in ('requested', 'confirmed') and starts_at > $2) as upcoming,
          (select v.id from reservations v
            where v.person_id = $1 and v.status in ('requested', 'confirmed', 'seated')
              and v.starts_at > $3::timestamptz - make_interval(mins => $5)
              and v.starts_at < $3::timestamptz + make_interval(mins => $5)
            order by v.starts_at limit 1) as "clashId"`,
);

/** What is known of a person who wants a table. */
export interface Standing {
  /** Tables they have tried to hold within the hour before this one. */
  tries: number;
  missed: number;
  cancelledLate: number;
  /** Bookings they have before them. */
  upcoming: number;
  /** A booking of theirs at about the same time. */
  clashId: string | null;
}

/** How a person stands who wants a table at `startsAt`; that they tried is written down. `since`: strikes before it are forgotten. */
export async function noteTry(
  tx: Transaction,
  personId: string,
  now: Date,
  { startsAt, since, apartMinutes }: { startsAt: Date; since: Date; apartMinutes: number },
): Promise<Standing> {
  const [row] = await tx.rows<Standing>(standing, [personId, now, startsAt, since, apartMinutes]);
  if (!row) throw new Error('The standing of a guest gave no answer.');
  return row;
}

const late = statement(
  'reservation cancelled late',
  `update reservations set cancelled_late = true where id = $1`,
);

/** Notes that a guest has called a booking off later than the terms allow. */
export async function noteLateCancel(tx: Transaction, reservationId: string): Promise<void> {
  await tx.rows(late, [reservationId]);
}

// What was missed is found as long as the guests could still sit there: they may come after all. Of a table hours from now
// nobody says that they are there, while there is another that they could mean.
const present = statement(
  'visit at present',
  `select ${columns} from reservations
    where person_id = $1 and status in ('requested', 'confirmed', 'seated', 'no_show') and ends_at > $2 and starts_at <= $3
    order by starts_at > $2::timestamptz + interval '1 hour', status = 'no_show', starts_at limit 1`,
);

/** The visit a person speaks of who says that they are late or there: the next that begins by `until` and is not over. */
export async function visitOf(
  db: Queryable,
  personId: string,
  now: Date,
  until: Date,
): Promise<Reservation | undefined> {
  return (await db.rows<Reservation>(present, [personId, now, until]))[0];
}
