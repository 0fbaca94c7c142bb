import { type Queryable, statement } from './database.ts';

/** What a code is for: a guest's account, a member of staff with a password, or a link that was sent by text. */
export type CodePurpose = 'account' | 'staff' | 'link';

/** A code that one browser asked for. */
export interface CodeRequest {
  id: string;
  phone: string;
  /** Whom it lets in, where that was known when it was asked for. */
  personId: string | null;
  /** The provider's id; null when nothing was sent. */
  verification: string | null;
}

const columns = `id, phone, person_id as "personId", verification`;

const open = statement(
  'code open',
  `insert into code_requests (ticket_hash, purpose, phone, person_id, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6) returning id`,
);
const sent = statement('code sent', 'update code_requests set verification = $2 where id = $1');
const latest = statement(
  'code latest',
  `select verification from code_requests
    where phone = $1 and expires_at > $2 and used_at is null and verification is not null
    order by created_at desc limit 1`,
);
// One statement counts and decides: of any number of guesses at once no more than `most` are ever looked at.
const tryOne = statement(
  'code try',
  `update code_requests set tries = tries + 1
    where ticket_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 and tries < $4
   returning ${columns}`,
);
const standing = statement(
  'code standing',
  `select ${columns} from code_requests
    where ticket_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 and tries < $4`,
);
const use = statement(
  'code use',
  'update code_requests set used_at = $2 where id = $1 and used_at is null returning id',
);
// The row stays: what was sent for it still runs at the provider, and must be ended before another is sent.
const end = statement(
  'code end',
  'update code_requests set tries = greatest(tries, $2) where ticket_hash = $1',
);
const endOf = statement('codes end', 'delete from code_requests where person_id = $1');
const counted = statement(
  'codes counted',
  `select count(*)::int as sent, count(used_at)::int as used from code_requests
    where verification is not null and created_at >= $1 and created_at < $2`,
);
const forget = statement('codes forget', 'delete from code_requests where expires_at < $1');

/** Writes down that a browser asked for a code; gives the row's id. */
export async function openCodeRequest(
  db: Queryable,
  request: {
    ticketHash: string;
    purpose: CodePurpose;
    phone: string;
    personId: string | null;
    at: Date;
    expiresAt: Date;
  },
): Promise<string> {
  const { ticketHash, purpose, phone, personId, at, expiresAt } = request;
  const [row] = await db.rows<{ id: string }>(open, [ticketHash, purpose, phone, personId, at, expiresAt]);
  if (!row) throw new Error('A request for a code was not written.');
  return row.id;
}

/** Notes under which id the provider sent it. */
export async function codeSent(db: Queryable, id: string, verification: string): Promise<void> {
  await db.rows(sent, [id, verification]);
}

/** The provider's id of the last code for a number that could still be used, whoever asked for it. */
export async function runningCode(db: Queryable, phone: string, now: Date): Promise<string | undefined> {
  return (await db.rows<{ verification: string }>(latest, [phone, now]))[0]?.verification;
}

/** Takes one of the `most` tries of a request; undefined when it has none left, is used, too old or not there. */
export async function tryCode(
  db: Queryable,
  ticketHash: string,
  purpose: CodePurpose,
  now: Date,
  most: number,
): Promise<CodeRequest | undefined> {
  return (await db.rows<CodeRequest>(tryOne, [ticketHash, purpose, now, most]))[0];
}

/** The request a browser has open; undefined when it has none that could still be tried. */
export async function standingCode(
  db: Queryable,
  ticketHash: string,
  purpose: CodePurpose,
  now: Date,
  most: number,
): Promise<CodeRequest | undefined> {
  return (await db.rows<CodeRequest>(standing, [ticketHash, purpose, now, most]))[0];
}

/** Uses a request up; false when another call of the same moment already has. */
export async function useCode(db: Queryable, id: string, at: Date): Promise<boolean> {
  return (await db.rows(use, [id, at])).length > 0;
}

/** Leaves the request of a browser without a try, of the `most` there are. */
export async function endCodeRequest(db: Queryable, ticketHash: string, most: number): Promise<void> {
  await db.rows(end, [ticketHash, most]);
}

/** Forgets all requests of a person: what was asked for with an old password is good no more. */
export async function forgetCodesOf(db: Queryable, personId: string): Promise<void> {
  await db.rows(endOf, [personId]);
}

/** Codes sent from one moment to before another, and how many of them were shown to us. */
export async function countCodes(
  db: Queryable,
  from: Date,
  before: Date,
): Promise<{ sent: number; used: number }> {
  return (await db.rows<{ sent: number; used: number }>(counted, [from, before]))[0] ?? { sent: 0, used: 0 };
}

/** Forgets requests that ran out before a moment. */
export async function forgetCodes(db: Queryable, before: Date): Promise<void> {
  await db.rows(forget, [before]);
}
