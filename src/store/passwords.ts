import { type Queryable, statement } from './database.ts';

const byPhone = statement(
  'password by phone',
  `select w.person_id as "personId", w.hash from addresses a join passwords w on w.person_id = a.person_id
    where a.address in ($1, 'whatsapp:' || $1) order by a.address limit 1`,
);
const of = statement('password of', 'select hash from passwords where person_id = $1');
const set = statement(
  'password set',
  `insert into passwords (person_id, hash, changed_at) values ($1, $2, $3)
   on conflict (person_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
);
const changed = statement('password changed', 'select changed_at as at from passwords where person_id = $1');

/** The password of whoever has this number (E.164); undefined: nobody has, or they have none. */
export async function passwordByPhone(
  db: Queryable,
  phone: string,
): Promise<{ personId: string; hash: string } | undefined> {
  return (await db.rows<{ personId: string; hash: string }>(byPhone, [phone]))[0];
}

/** The hash of a person's password. */
export async function passwordOf(db: Queryable, personId: string): Promise<string | undefined> {
  return (await db.rows<{ hash: string }>(of, [personId]))[0]?.hash;
}

/** Gives a person another password. */
export async function setPassword(db: Queryable, personId: string, hash: string, at: Date): Promise<void> {
  await db.rows(set, [personId, hash, at]);
}

/** When a person's password was last changed; undefined: they have none. */
export async function passwordChangedAt(db: Queryable, personId: string): Promise<Date | undefined> {
  return (await db.rows<{ at: Date }>(changed, [personId]))[0]?.at;
}
