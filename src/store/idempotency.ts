import { type Queryable, statement } from './database.ts';

/** What was answered to a request with this key. */
export interface Answered {
  requestHash: string;
  status: number | null;
  answer: unknown;
}

// Whoever comes second waits for the first's transaction to end, and then sees what it answered.
const claim = statement(
  'idempotency claim',
  `insert into idempotency_keys (person_id, key, request_hash, at) values ($1, $2, $3, $4)
   on conflict (person_id, key) do nothing returning key`,
);
const find = statement(
  'idempotency find',
  `select request_hash as "requestHash", status, answer from idempotency_keys where person_id = $1 and key = $2`,
);
const keep = statement(
  'idempotency keep',
  'update idempotency_keys set status = $3, answer = $4 where person_id = $1 and key = $2',
);
const forget = statement('idempotency forget', 'delete from idempotency_keys where at < $1');

/** Takes the key for this request; gives what was answered when it has been taken before. */
export async function claimKey(
  tx: Queryable,
  personId: string,
  key: string,
  requestHash: string,
  at: Date,
): Promise<Answered | undefined> {
  if ((await tx.rows(claim, [personId, key, requestHash, at])).length > 0) return undefined;
  return (await tx.rows<Answered>(find, [personId, key]))[0];
}

/** Keeps the answer, in the transaction that did what was asked. */
export async function keepAnswer(
  tx: Queryable,
  personId: string,
  key: string,
  status: number,
  answer: unknown,
): Promise<void> {
  await tx.rows(keep, [personId, key, status, JSON.stringify(answer ?? null)]);
}

/** Forgets the keys from before a moment. */
export async function forgetKeys(tx: Queryable, before: Date): Promise<void> {
  await tx.rows(forget, [before]);
}
