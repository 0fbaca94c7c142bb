import { type Queryable, statement } from './database.ts';

// Who writes by WhatsApp and is booked for by their number may be two people to us, until they sign in.
const wroteFrom = (numbers: string) => `exists (
  select 1 from addresses mine join addresses a on a.person_id = mine.person_id
    join conversations c on c.address_id = a.id and c.last_inbound_at is not null
   where mine.address = any(${numbers}))`;

const written = statement(
  'number has written',
  `select ${wroteFrom(`array[$1, 'whatsapp:' || $1]`)} as wrote`,
);

/** Whether whoever has a number (E.164) has ever written to us, from it or another of theirs. */
export async function hasWritten(db: Queryable, phone: string): Promise<boolean> {
  return (await db.rows<{ wrote: boolean }>(written, [phone]))[0]?.wrote === true;
}

// What staff make today is for later than now: so the indexes of when it is due are walked.
const made = `
  select made_at as at, person_id from reservations
   where restaurant_id = $1 and door = 'staff' and made_at > $2 and starts_at > $2
  union all
  select made_at, person_id from orders
   where restaurant_id = $1 and entered_by is not null and reservation_id is null and made_at > $2 and wanted_at > $2
  union all
  select joined_at, person_id from waitlist where restaurant_id = $1 and kind = 'door' and joined_at > $2`;

const strangers = statement(
  'first texts',
  `select t.at from (select person_id, max(at) as at from (${made}) m where person_id is not null group by person_id) t
    where not ${wroteFrom(`array(
        select unnest(array[n, 'whatsapp:' || n])
          from (select replace(address, 'whatsapp:', '') as n from addresses where person_id = t.person_id) theirs)`)}
    order by t.at desc offset $3 limit 1`,
);

/**
 * Of the people that never wrote to us and for whom staff of a restaurant made something since then (a booking, a place at
 * the door, an order), the one `most` - 1 before the latest: when something was last made for them. Undefined: there are
 * fewer than `most`.
 */
export async function nthFirstText(
  db: Queryable,
  restaurantId: string,
  since: Date,
  most: number,
): Promise<Date | undefined> {
  return (await db.rows<{ at: Date }>(strangers, [restaurantId, since, most - 1]))[0]?.at;
}

const toOne = statement(
  'texts to one number',
  `select t.at from (${made}) t
    where t.person_id in (select person_id from addresses where address in ($3, 'whatsapp:' || $3))
    order by t.at desc offset $4 limit 1`,
);

/** When staff last but `most` - 1 made something since then for whoever has a number (E.164). Undefined: fewer than `most`. */
export async function nthTextTo(
  db: Queryable,
  { restaurantId, phone, since, most }: { restaurantId: string; phone: string; since: Date; most: number },
): Promise<Date | undefined> {
  return (await db.rows<{ at: Date }>(toOne, [restaurantId, since, phone, most - 1]))[0]?.at;
}
