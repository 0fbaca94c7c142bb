import type { Role } from '../contract/endpoint.ts';
import { type Queryable, statement } from './database.ts';

/** A member of a restaurant's staff, as colleagues see them. */
export interface Colleague {
  personId: string;
  name: string | null;
  role: Role;
  /** The number they are texted at, in E.164; null for somebody on WhatsApp who shows none. */
  phone: string | null;
}

/** How far somebody has come with the web. */
export interface WebState {
  personId: string;
  hasPassword: boolean;
  /** When they last used a session. */
  seenAt: Date | null;
}

const list = statement(
  'colleagues',
  `select s.person_id as "personId", p.name, s.role,
          (select substring(a.address from '\\+\\d+$') from addresses a
            where a.person_id = s.person_id and a.address ~ '\\+\\d+$' order by a.address limit 1) as phone
     from staff s join people p on p.id = s.person_id
    where s.restaurant_id = $1 order by s.rank, s.person_id`,
);
const lock = statement(
  'colleagues lock',
  'select person_id from staff where restaurant_id = $1 order by person_id for update',
);
const states = statement(
  'colleagues web state',
  `select p.id as "personId", w.person_id is not null as "hasPassword",
          (select max(s.seen_at) from sessions s where s.person_id = p.id and s.kind = 'staff') as "seenAt"
     from people p left join passwords w on w.person_id = p.id where p.id = any($1::uuid[])`,
);
const setRole = statement(
  'colleague role',
  'update staff set role = $3 where restaurant_id = $1 and person_id = $2',
);
const order = statement(
  'colleagues order',
  `update staff s set rank = o.rank - 1
     from unnest((select $2::uuid[])) with ordinality as o(person_id, rank)
    where s.restaurant_id = $1 and s.person_id = o.person_id`,
);

/** A restaurant's staff in the order in which they are told. */
export async function colleaguesOf(db: Queryable, restaurantId: string): Promise<Colleague[]> {
  return db.rows<Colleague>(list, [restaurantId]);
}

/** The same, while nobody else changes who they are: of two last owners who leave at once one stays. */
export async function lockColleagues(db: Queryable, restaurantId: string): Promise<Colleague[]> {
  await db.rows(lock, [restaurantId]);
  return colleaguesOf(db, restaurantId);
}

/** Who of these people can sign in on the web, and when they last did something there. */
export async function webStates(db: Queryable, people: readonly string[]): Promise<Map<string, WebState>> {
  const rows = await db.rows<WebState>(states, [people]);
  return new Map(rows.map((row) => [row.personId, row]));
}

/** Makes a member of staff something else there. */
export async function setRoleOf(
  db: Queryable,
  restaurantId: string,
  personId: string,
  role: Role,
): Promise<void> {
  await db.rows(setRole, [restaurantId, personId, role]);
}

/** Says in which order a restaurant's staff are told. */
export async function orderColleagues(
  db: Queryable,
  restaurantId: string,
  people: readonly string[],
): Promise<void> {
  await db.rows(order, [restaurantId, people]);
}
