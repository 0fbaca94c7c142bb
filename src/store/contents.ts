import { type Queryable, statement } from './database.ts';

const find = statement('content find', `select sid from contents where hash = $1`);
const keep = statement(
  'content keep',
  `insert into contents (hash, sid) values ($1, $2) on conflict (hash) do update set used_at = now() returning sid`,
);
const drop = statement('content drop', `delete from contents where hash = $1`);

/** The Twilio Content resource that says what `hash` stands for, if one was made. */
export async function findContent(db: Queryable, hash: string): Promise<string | undefined> {
  return (await db.rows<{ sid: string }>(find, [hash]))[0]?.sid;
}

/** Remembers a resource; when another process made one too, gives the one that is kept. */
export async function keepContent(db: Queryable, hash: string, sid: string): Promise<string> {
  return (await db.rows<{ sid: string }>(keep, [hash, sid]))[0]?.sid ?? sid;
}

/** Forgets a resource the provider no longer knows. */
export async function dropContent(db: Queryable, hash: string): Promise<void> {
  await db.rows(drop, [hash]);
}
