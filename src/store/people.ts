import type { Language } from '../domain/meaning.ts';
import { type Queryable, statement } from './database.ts';

const remember = statement(
  'person remember',
  `update people set name = coalesce($2, name), language = coalesce($3, language), noticed_at = coalesce(noticed_at, $4)
    where id = $1`,
);

/** Writes down what a person said of themselves, and that the notice was sent. */
export async function rememberPerson(
  tx: Queryable,
  personId: string,
  what: { name?: string; language?: Language; noticedAt?: Date },
): Promise<void> {
  await tx.rows(remember, [personId, what.name ?? null, what.language ?? null, what.noticedAt ?? null]);
}

/** A member of staff and where they can be reached. */
export interface StaffMember {
  personId: string;
  name: string | null;
  rank: number;
  addresses: { address: string; channel: 'whatsapp' | 'sms' }[];
}

const staffOf = statement(
  'staff of',
  `select s.person_id as "personId", p.name, s.rank,
          (select json_agg(json_build_object('address', a.address, 'channel', a.channel)) from addresses a
            where a.person_id = s.person_id) as addresses
     from staff s join people p on p.id = s.person_id
    where s.restaurant_id is not distinct from $1 order by s.rank`,
);

/** A restaurant's staff in the order in which they are told; without a restaurant, Thali's own desk. */
export async function listStaff(db: Queryable, restaurantId: string | null): Promise<StaffMember[]> {
  const rows = await db.rows<StaffMember>(staffOf, [restaurantId]);
  return rows.map((row) => ({ ...row, addresses: row.addresses ?? [] }));
}

const name = statement('name of', 'select name from people where id = $1');

/** What a person is called; null: they have not said. */
export async function nameOf(db: Queryable, personId: string): Promise<string | null> {
  return (await db.rows<{ name: string | null }>(name, [personId]))[0]?.name ?? null;
}

const addresses = statement(
  'addresses of',
  'select address, channel from addresses where person_id = $1 order by address',
);

/** Where a person can be reached. */
export async function addressesOf(db: Queryable, personId: string): Promise<StaffMember['addresses']> {
  return db.rows(addresses, [personId]);
}

const works = statement(
  'works at',
  `select restaurant_id as id from staff where person_id = $1 and restaurant_id is not null`,
);

/** The restaurants a person works at. */
export async function restaurantsOf(db: Queryable, personId: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(works, [personId])).map((row) => row.id);
}

const places = statement(
  'works at, as',
  `select restaurant_id as "restaurantId", role from staff where person_id = $1 and restaurant_id is not null
    order by rank, restaurant_id`,
);

/** The first restaurant of which a person is owner or manager. */
export async function managedBy(db: Queryable, personId: string): Promise<string | undefined> {
  const mine = await placesOf(db, personId);
  return mine.find(({ role }) => role === 'owner' || role === 'manager')?.restaurantId;
}

/** The restaurants a person works at, with what they are there. */
export async function placesOf(
  db: Queryable,
  personId: string,
): Promise<{ restaurantId: string; role: 'owner' | 'manager' | 'host' | 'kitchen' }[]> {
  return db.rows(places, [personId]);
}
