import type { DeedName } from '../domain/audit/deeds.ts';
import { type Queryable, statement } from './database.ts';

/** Something that was done, as it is kept. */
export interface Audited {
  at: Date;
  restaurantId: string | null;
  personId: string | null;
  action: DeedName;
  subject?: string | null;
  /** Whatever a person needs to understand it; no phone numbers. */
  detail?: Record<string, unknown>;
}

const write = statement(
  'audit write',
  'insert into audit (at, restaurant_id, person_id, action, subject, detail) values ($1, $2, $3, $4, $5, $6)',
);

/** Writes down that something was done, in the transaction in which it was. */
export async function writeAudit(tx: Queryable, what: Audited): Promise<void> {
  const { at, restaurantId, personId, action, subject = null, detail = {} } = what;
  await tx.rows(write, [at, restaurantId, personId, action, subject, JSON.stringify(detail)]);
}

// Thali's own people are Thali to a restaurant, and have no name there, unless they work there as well.
const notOfTheDesk = `(not exists (select 1 from staff d where d.person_id = a.person_id and d.restaurant_id is null)
  or exists (select 1 from staff o where o.person_id = a.person_id and o.restaurant_id = a.restaurant_id))`;

const read = statement(
  'audit read',
  `select a.id::text as id, a.at, p.id as "personId", case when a.by_former then 'a former colleague' else p.name end as by,
          a.action, a.subject, a.detail
     from audit a left join people p on p.id = a.person_id and ${notOfTheDesk}
    where a.restaurant_id = $1 and ($2::bigint is null or a.id < $2) and ($3::uuid is null or a.subject = $3)
      and ($4::uuid is null or a.person_id = $4) and ($5::text[] is null or a.action = any($5))
    order by a.id desc limit $6`,
);

/** A row of what was done. */
export interface AuditRow {
  id: string;
  at: Date;
  personId: string | null;
  by: string | null;
  /** As it was called when it was written. */
  action: string;
  subject: string | null;
  detail: Record<string, unknown>;
}

/**
 * What was done at a restaurant (to one thing, by one person, of these names), the latest first; `before` is the id of the
 * last row of the page before. Whoever is erased since is called a former colleague; `by` null: somebody without a name,
 * or without `personId` Thali itself: its desk, or an operator by a command.
 */
export async function readAudit(
  tx: Queryable,
  restaurantId: string,
  {
    before = null,
    subject = null,
    personId = null,
    actions = null,
    limit,
  }: {
    before?: string | null;
    subject?: string | null;
    personId?: string | null;
    actions?: readonly DeedName[] | null;
    limit: number;
  },
): Promise<AuditRow[]> {
  return tx.rows(read, [restaurantId, before, subject, personId, actions, limit]);
}

const doers = statement(
  'audit doers',
  `select p.id, p.name from people p
    where p.id in (select a.person_id from audit a where a.restaurant_id = $1 and ${notOfTheDesk}) order by p.name, p.id`,
);

/** Who has done something at a restaurant that was written down, by name; those who are erased are not among them. */
export async function auditDoers(
  tx: Queryable,
  restaurantId: string,
): Promise<{ id: string; name: string | null }[]> {
  return tx.rows(doers, [restaurantId]);
}

const named = statement(
  'audit named',
  `select distinct p.id from unnest($1::uuid[]) p (id)
     join audit a on a.person_id = p.id or a.subject = p.id where a.restaurant_id is not null`,
);

/** Those of these people whom a restaurant's audit calls by name, for what they did or for what was done to them. */
export async function namedInAudit(tx: Queryable, people: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ id: string }>(named, [people]);
  return new Set(rows.map(({ id }) => id));
}
