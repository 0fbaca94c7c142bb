import type { BookingStatus } from '../domain/status.ts';
import type { LastStep } from '../domain/undo.ts';
import { type Queryable, statement } from './database.ts';

/** One change of a booking, as it was noted when it was saved. */
export interface NotedChange {
  version: number;
  at: Date;
  /** Whose it was; null: the guest's, or nobody's who is still known. */
  by: string | null;
  byId: string | null;
  what: Record<string, [before: unknown, after: unknown]>;
}

const since = statement(
  'reservation changes since',
  `select c.version, c.at,
          case when s.person_id is not null or c.by_person_id is distinct from v.person_id then p.name end as by,
          c.by_person_id as "byId", c.what
     from reservation_changes c
     join reservations v on v.id = c.reservation_id
     left join people p on p.id = c.by_person_id
     left join staff s on s.person_id = c.by_person_id and s.restaurant_id = v.restaurant_id
    where c.reservation_id = $1 and c.version > $2 order by c.version`,
);

/**
 * What was changed of a booking after a version, oldest first. Staff are named, and stay so once they work there no longer;
 * the guest's own changes name nobody.
 */
export async function changesSince(
  db: Queryable,
  reservationId: string,
  version: number,
): Promise<NotedChange[]> {
  return db.rows<NotedChange>(since, [reservationId, version]);
}

// Guests who walked in are written as seated, and nothing is noted of it: they came when they sat down.
const lastOf = statement(
  'reservation last steps',
  `select v.id, c.at, c.what -> 'status' ->> 0 as before, c.by_person_id is not null as "byStaff", c.what
     from reservations v
     cross join lateral (select at, what, by_person_id from reservation_changes
                          where reservation_id = v.id and what -> 'status' is not null order by version desc limit 1) c
    where v.id = any($1::uuid[]) and v.status in ('seated', 'finished', 'no_show')
   union all
   select v.id, v.arrived_at, null, true, '{}' from reservations v
    where v.id = any($1::uuid[]) and v.status = 'seated' and v.door = 'walk-in' and v.arrived_at is not null
      and not exists (select 1 from reservation_changes where reservation_id = v.id and what -> 'status' is not null)`,
);

/** The last steps of those of these bookings that are seated, finished or missed, by id, with all that was noted of each. */
export async function lastSteps(
  db: Queryable,
  ids: readonly string[],
): Promise<Map<string, LastStep & Pick<NotedChange, 'what'>>> {
  const rows = await db.rows<
    { id: string; before: BookingStatus | null } & Omit<LastStep, 'before'> & Pick<NotedChange, 'what'>
  >(lastOf, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}
