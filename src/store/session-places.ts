import type { Role } from '../contract/endpoint.ts';
import { type Queryable, statement } from './database.ts';

/** A restaurant somebody works at. */
export interface Place {
  id: string;
  slug: string;
  name: string;
  role: Role;
  zone: string;
  currency: string;
  /** Not open for guests yet. */
  draft: boolean;
}

const places = statement(
  'session places',
  `select r.id, r.slug, r.name, s.role, r.zone, r.currency, r.draft from staff s join restaurants r on r.id = s.restaurant_id
    where s.person_id = $1 order by r.name, r.id`,
);
const desk = statement('session desk', `select 1 from staff where person_id = $1 and restaurant_id is null`);
const roleAt = statement(
  'session role',
  'select role from staff where person_id = $1 and restaurant_id = $2',
);

/** Where a person works, by name. */
export async function workplaces(db: Queryable, personId: string): Promise<Place[]> {
  return db.rows<Place>(places, [personId]);
}

/** Whether they are of Thali's own desk. */
export async function isOperator(db: Queryable, personId: string): Promise<boolean> {
  return (await db.rows(desk, [personId])).length > 0;
}

/** What a person is at a restaurant today; undefined: nothing. */
export async function roleOf(
  db: Queryable,
  personId: string,
  restaurantId: string,
): Promise<Role | undefined> {
  return (await db.rows<{ role: Role }>(roleAt, [personId, restaurantId]))[0]?.role;
}

const standing = statement(
  'sessions standing',
  `select x.id as "sessionId", s.restaurant_id as "restaurantId" from sessions x join staff s on s.person_id = x.person_id
    where x.id = any($1::uuid[]) and x.ends_at > $2 and x.kind = 'staff' and s.restaurant_id is not null`,
);

/** Which of these sessions stand, and where their people work: "session restaurant", for every such pair. */
export async function sessionsAt(
  db: Queryable,
  sessionIds: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const rows = await db.rows<{ sessionId: string; restaurantId: string }>(standing, [sessionIds, now]);
  return new Set(rows.map(({ sessionId, restaurantId }) => `${sessionId} ${restaurantId}`));
}
