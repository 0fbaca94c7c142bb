import type { Pace } from '../domain/waitlist.ts';
import { type Queryable, statement } from './database.ts';

const hourOf = (
  at: string,
) => `extract(isodow from ${at} at time zone $5) = extract(isodow from $4::timestamptz at time zone $5)
      and extract(hour from ${at} at time zone $5) = extract(hour from $4::timestamptz at time zone $5)`;

const calls = statement(
  'pace of calls',
  `select count(*)::int as calls, count(distinct (offered_at at time zone $5)::date)::int as days
     from waitlist
    where restaurant_id = $1 and kind = 'door' and party_size between $2 and $3
      and joined_at >= $4::timestamptz - interval '56 days' and joined_at < $4::timestamptz - interval '12 hours'
      and offered_at is not null and ${hourOf('offered_at')}`,
);

const finishes = statement(
  'pace of finishes',
  `select count(*)::int as calls, count(distinct (finished_at at time zone $5)::date)::int as days
     from reservations
    where restaurant_id = $1 and party_size between $2 and $3
      and starts_at >= $4::timestamptz - interval '56 days' and starts_at < $4::timestamptz - interval '12 hours'
      and status = 'finished' and arrived_at is not null and finished_at is not null and ${hourOf('finished_at')}`,
);

/** Whose tables, and around which moment. `zone`: the restaurant's. */
export interface PaceAsked {
  restaurantId: string;
  band: { from: number; to: number };
  at: Date;
  zone: string;
}

/**
 * How often in the last eight weeks, in this hour of this weekday, guests of a size were called from the line; where too
 * few were, how often tables of that size were left. Bookings of which nobody noted that the guests came tell nothing.
 */
export async function paceOf(
  db: Queryable,
  { restaurantId, band, at, zone }: PaceAsked,
  fewest: number,
): Promise<Pace | undefined> {
  const asked = [restaurantId, band.from, band.to, at, zone];
  const [called] = await db.rows<Pace>(calls, asked);
  if (called && called.calls >= fewest) return called;
  return (await db.rows<Pace>(finishes, asked))[0];
}
