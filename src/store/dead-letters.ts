import { type Queryable, statement } from './database.ts';

/** Something that was given up: a stimulus nobody could deal with, or a call nobody could make. */
export interface DeadLetterRow {
  id: string;
  direction: 'in' | 'out';
  kind: string;
  state: 'dead' | 'failed';
  /** When it was written, by the database's clock and with microseconds: a key of the list. */
  at: string;
  attempts: number;
  error: string | null;
  code: string | null;
  payload: unknown;
}

/** What stands before the note of somebody who has looked at it and leaves it. */
const left = 'Left as it is: ';

/**
 * Calls that were given up, and messages that the provider refused; a refusal about money was told to whom it concerns, and
 * one that has another way (63016: SMS) or is the guest's will (21610: STOP) needs nobody. Those that somebody has looked
 * at and left are no longer here.
 */
const givenUp = `
  select id, 'in' as direction, kind, state, received_at as at, attempts, error, null::text as code, payload
    from inbox where state = 'dead'
  union all
  select id, 'out', kind, state, created_at, attempts, error, error_code, payload
    from outbox where (state = 'dead' or (state = 'failed' and kind = 'message'
                                          and coalesce(error_code, '') not in ('63016', '21610')))
                  and coalesce(error, '') not like '${left}%'`;

const list = statement(
  'dead list',
  `select id, direction, kind, state, at::text as at, attempts, error, code, payload from (${givenUp}) given_up
    where $1::timestamptz is null or (at, id) < ($1, $2::uuid) order by at desc, id desc limit $3`,
);
const kinds = statement(
  'dead kinds',
  `select direction, kind, count(*)::int as count, min(at) as "oldestAt" from (${givenUp}) given_up
    group by 1, 2 order by 3 desc, 1, 2`,
);
const reviveIn = statement(
  'dead revive in',
  `update inbox set state = 'pending', attempts = 0, next_at = now()
    where state = 'dead' and ($1::uuid is null or id = $1) and ($2::text is null or kind = $2) returning id`,
);
// It may have gone through before it was given up: it is looked for before it is made.
const reviveOut = statement(
  'dead revive out',
  `update outbox set state = 'waiting', attempts = 0, uncertain = true, delivery = 0, error_code = null,
          claimed_by = null, claimed_until = null, next_at = now()
    where id in (select id from (${givenUp}) given_up where direction = 'out')
      and ($1::uuid is null or id = $1) and ($2::text is null or kind = $2) returning id`,
);
const leaveIn = statement(
  'dead leave in',
  `update inbox set state = 'done', error = $2 where id = $1 and state = 'dead' returning id`,
);
const leaveOut = statement(
  'dead leave out',
  `update outbox set state = 'failed', error = $2
    where id = $1 and id in (select id from (${givenUp}) given_up where direction = 'out') returning id`,
);

/** A page of what was given up, the latest first. */
export async function listDead(
  db: Queryable,
  after: { at: string; id: string } | undefined,
  limit: number,
): Promise<DeadLetterRow[]> {
  return db.rows<DeadLetterRow>(list, [after?.at ?? null, after?.id ?? null, limit]);
}

/** How much of each kind was given up. */
export async function deadKinds(
  db: Queryable,
): Promise<{ direction: 'in' | 'out'; kind: string; count: number; oldestAt: Date }[]> {
  return db.rows(kinds);
}

/** Gives one of them, or all of a kind, another life; gives their ids. A worker takes them within seconds. */
export async function reviveGivenUp(
  db: Queryable,
  direction: 'in' | 'out',
  which: { id: string } | { kind: string },
): Promise<string[]> {
  const values = 'id' in which ? [which.id, null] : [null, which.kind];
  const rows = await db.rows<{ id: string }>(direction === 'in' ? reviveIn : reviveOut, values);
  return rows.map((row) => row.id);
}

/** Leaves one of them for good; false when it is none. */
export async function leaveGivenUp(
  db: Queryable,
  direction: 'in' | 'out',
  id: string,
  note: string,
): Promise<boolean> {
  return (await db.rows(direction === 'in' ? leaveIn : leaveOut, [id, left + note])).length > 0;
}
