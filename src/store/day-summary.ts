import type { ClockTime } from '../domain/time.ts';
import { type Queryable, statement } from './database.ts';

const wish = statement(
  'summary wish',
  `update staff set summary_at = $3 where restaurant_id = $1 and person_id = $2 returning id`,
);

/**
 * Notes when a member of staff wants to be told what the day was, on the restaurant's clock; null: no longer. Gives the id
 * of their place on the staff, undefined when they are not on it.
 */
export async function saveSummaryTime(
  db: Queryable,
  restaurantId: string,
  personId: string,
  at: ClockTime | null,
): Promise<string | undefined> {
  return (await db.rows<{ id: string }>(wish, [restaurantId, personId, at]))[0]?.id;
}

const wanted = statement(
  'summary wanted',
  `select restaurant_id as "restaurantId", person_id as "personId", summary_at as at from staff
    where id = $1 and summary_at is not null and role in ('owner', 'manager')`,
);

/** Who wants to be told what the day was, by their place on the staff; undefined when they do not, or may not any more. */
export async function summaryWanted(
  db: Queryable,
  staffId: string,
): Promise<{ restaurantId: string; personId: string; at: ClockTime } | undefined> {
  return (await db.rows<{ restaurantId: string; personId: string; at: ClockTime }>(wanted, [staffId]))[0];
}

const soldOut = statement(
  'summary sold out',
  `select name from items where restaurant_id = $1 and sold_out_until > $2 order by sold_out_at desc, name`,
);

/** Dishes that are off at a moment, what went last first. */
export async function soldOutAt(db: Queryable, restaurantId: string, now: Date): Promise<string[]> {
  return (await db.rows<{ name: string }>(soldOut, [restaurantId, now])).map(({ name }) => name);
}
