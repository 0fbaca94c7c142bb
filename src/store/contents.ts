import { type Queryable, statement } from './database.ts';

const find = statement('content find', `update contents set used_at = now() where hash = $1 returning sid`);
const keep = statement(
  'content keep',
  `insert into contents (hash, sid) values ($1, $2) on conflict (hash) do update set used_at = now() returning sid`,
);
const unused = statement(
  'content unused',
  `select hash, sid from contents where used_at < $1 order by used_at limit 200`,
);
const drop = statement('content drop', `delete from contents where hash = $1`);

/** The Twilio Content resource that says what `hash` stands for, if one was made; it counts as used by this. */
export async function findContent(db: Queryable, hash: string): Promise<string | undefined> {
  return (await db.rows<{ sid: string }>(find, [hash]))[0]?.sid;
}

/** Remembers a resource; when another process made one too, gives the one that is kept. */
export async function keepContent(db: Queryable, hash: string, sid: string): Promise<string> {
  return (await db.rows<{ sid: string }>(keep, [hash, sid]))[0]?.sid ?? sid;
}

/** Resources not looked up since a moment, at most 200. */
export async function unusedContents(db: Queryable, since: Date): Promise<{ hash: string; sid: string }[]> {
  return db.rows(unused, [since]);
}

/** Forgets a resource the provider no longer knows. */
export async function dropContent(db: Queryable, hash: string): Promise<void> {
  await db.rows(drop, [hash]);
}
