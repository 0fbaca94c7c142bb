import type { KitchenPause } from '../domain/ready-time.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

const insert = statement(
  'pause insert',
  `insert into pauses (restaurant_id, starts_at, ends_at, reason) values ($1, $2, $3, $4)`,
);
const end = statement(
  'pauses end',
  `with begun as (
     update pauses set ends_at = $2 where restaurant_id = $1 and starts_at < $2 and ends_at > $2 returning id
   ), ahead as (
     delete from pauses where restaurant_id = $1 and starts_at >= $2 returning id
   )
   select id from begun union all select id from ahead`,
);

/** Nothing new is booked by message from `from` until `until`. */
export async function pauseBookings(
  tx: Transaction,
  restaurantId: string,
  from: Date,
  until: Date,
  reason: string | null,
): Promise<void> {
  await tx.rows(insert, [restaurantId, from, until, reason]);
}

/** Ends every pause, begun or ahead; false when there was none. */
export async function endPauses(tx: Transaction, restaurantId: string, now: Date): Promise<boolean> {
  return (await tx.rows(end, [restaurantId, now])).length > 0;
}

const live = statement(
  'pauses live',
  `select starts_at as "from", ends_at as until from pauses where restaurant_id = $1 and ends_at > $2`,
);

/** A restaurant's pauses that are not over at `now`. */
export async function livePauses(db: Queryable, restaurantId: string, now: Date): Promise<KitchenPause[]> {
  return db.rows<KitchenPause>(live, [restaurantId, now]);
}

const here = statement(
  'pause at',
  `select ends_at as until, reason from pauses where restaurant_id = $1 and starts_at <= $2 and ends_at > $2
    order by ends_at desc limit 1`,
);

/** The pause that holds at a moment, and until when. */
export async function pauseAt(
  db: Queryable,
  restaurantId: string,
  now: Date,
): Promise<{ until: Date; reason: string | null } | undefined> {
  return (await db.rows<{ until: Date; reason: string | null }>(here, [restaurantId, now]))[0];
}
