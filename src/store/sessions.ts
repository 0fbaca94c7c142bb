import { type Queryable, statement } from './database.ts';

/** Somebody who is signed in on one device. */
export interface Session {
  id: string;
  personId: string;
  name: string | null;
  kind: 'diner' | 'staff';
  device: string;
  createdAt: Date;
  rotatedAt: Date;
  seenAt: Date;
  endsAt: Date;
  /** The number (E.164) it was signed in by; null: before that was noted. */
  phone: string | null;
  /** Whether it was found by the token that the last rotation replaced. */
  byOldToken: boolean;
}

const columns = `s.id, s.person_id as "personId", p.name, s.kind, s.device, s.created_at as "createdAt",
  s.rotated_at as "rotatedAt", s.seen_at as "seenAt", s.ends_at as "endsAt", s.phone`;

const open = statement(
  'session open',
  `insert into sessions (token_hash, person_id, kind, device, created_at, rotated_at, seen_at, ends_at, phone)
   values ($1, $2, $3, $4, $5, $5, $5, $6, $7) returning id`,
);
const find = statement(
  'session find',
  `select ${columns}, s.token_hash <> $1 as "byOldToken" from sessions s join people p on p.id = s.person_id
    where s.token_hash = $1 or s.old_token_hash = $1`,
);
const rotate = statement(
  'session rotate',
  `update sessions set old_token_hash = token_hash, token_hash = $3, rotated_at = $4, seen_at = $4
    where id = $1 and token_hash = $2 returning id`,
);
const seen = statement('session seen', 'update sessions set seen_at = $2 where id = $1');
const end = statement('session end', 'delete from sessions where id = $1 and person_id = $2 returning id');
const endAll = statement(
  'sessions end',
  'delete from sessions where person_id = $1 and id is distinct from $2 and ($3::text is null or kind = $3)',
);
const endBy = statement(
  'sessions end by number',
  'delete from sessions where person_id = $1 and (phone = $2 or phone is null and id <> $3) returning id',
);
const list = statement(
  'sessions of',
  `select ${columns}, false as "byOldToken" from sessions s join people p on p.id = s.person_id
    where s.person_id = $1 and s.ends_at > $2 order by s.seen_at desc`,
);

/** Writes down that somebody is signed in; gives the session's id. */
export async function openSession(
  db: Queryable,
  session: {
    tokenHash: string;
    personId: string;
    kind: Session['kind'];
    device: string;
    at: Date;
    endsAt: Date;
    phone: string | null;
  },
): Promise<string> {
  const { tokenHash, personId, kind, device, at, endsAt, phone } = session;
  const [row] = await db.rows<{ id: string }>(open, [tokenHash, personId, kind, device, at, endsAt, phone]);
  if (!row) throw new Error('A session was not written.');
  return row.id;
}

/** The session a token belongs to, however old. */
export async function findSession(db: Queryable, tokenHash: string): Promise<Session | undefined> {
  return (await db.rows<Session>(find, [tokenHash]))[0];
}

/** Replaces the token; false when another request of the same moment already has. */
export async function rotateSession(
  db: Queryable,
  id: string,
  from: string,
  to: string,
  at: Date,
): Promise<boolean> {
  return (await db.rows(rotate, [id, from, to, at])).length > 0;
}

/** Notes that it was used. */
export async function sessionSeen(db: Queryable, id: string, at: Date): Promise<void> {
  await db.rows(seen, [id, at]);
}

/** Ends one session of a person; false when they have no such. */
export async function endSession(db: Queryable, id: string, personId: string): Promise<boolean> {
  return (await db.rows(end, [id, personId])).length > 0;
}

/** Ends all sessions of a person (of one kind), but for `except`. */
export async function endSessions(
  db: Queryable,
  personId: string,
  except: string | null = null,
  kind: Session['kind'] | null = null,
): Promise<void> {
  await db.rows(endAll, [personId, except, kind]);
}

/**
 * Ends the sessions of a person that were signed in by a number (E.164), and those of which that is not known but for `asking`;
 * gives their ids.
 */
export async function endSessionsBy(
  db: Queryable,
  personId: string,
  phone: string,
  asking: string,
): Promise<string[]> {
  return (await db.rows<{ id: string }>(endBy, [personId, phone, asking])).map(({ id }) => id);
}

/** Where a person is signed in, the latest first. */
export async function sessionsOf(db: Queryable, personId: string, now: Date): Promise<Session[]> {
  return db.rows<Session>(list, [personId, now]);
}
