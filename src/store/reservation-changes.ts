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
  `select c.version, c.at, case when s.person_id is null then null else p.name end as by,
          c.by_person_id as "byId", c.what
     from reservation_changes c
     join reservations v on v.id = c.reservation_id
     left join people p on p.id = c.by_person_id
     left join staff s on s.person_id = c.by_person_id and s.restaurant_id = v.restaurant_id
    where c.reservation_id = $1 and c.version > $2 order by c.version`,
);

/** What was changed of a booking after a version, oldest first. The guest's own changes name nobody. */
export async function changesSince(
  db: Queryable,
  reservationId: string,
  version: number,
): Promise<NotedChange[]> {
  return db.rows<NotedChange>(since, [reservationId, version]);
}
