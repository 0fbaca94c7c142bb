import type { Role } from '../contract/endpoint.ts';
import { type Queryable, statement } from './database.ts';

/** A link sent by text that lets a number in once. */
export interface EntryLink {
  id: string;
  purpose: 'join' | 'recover';
  restaurantId: string | null;
  restaurant: string | null;
  phone: string;
  role: Role | null;
}

/** An invitation that waits to be taken. */
export interface Invitation {
  id: string;
  phone: string;
  role: Role;
  by: string | null;
  createdAt: Date;
  expiresAt: Date;
}

const make = statement(
  'entry link make',
  `with superseded as (
     delete from entry_links where purpose = $2 and restaurant_id is not distinct from $3 and phone = $4 and used_at is null
   )
   insert into entry_links (token_hash, purpose, restaurant_id, phone, role, made_by, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
);
const find = statement(
  'entry link find',
  `select l.id, l.purpose, l.restaurant_id as "restaurantId", r.name as restaurant, l.phone, l.role
     from entry_links l left join restaurants r on r.id = l.restaurant_id
    where l.token_hash = $1 and l.used_at is null and l.expires_at > $2`,
);
const use = statement(
  'entry link use',
  'update entry_links set used_at = $2 where id = $1 and used_at is null and expires_at > $2 returning id',
);
const open = statement(
  'invitations open',
  `select l.id, l.phone, l.role, p.name as by, l.created_at as "createdAt", l.expires_at as "expiresAt"
     from entry_links l left join people p on p.id = l.made_by
    where l.restaurant_id = $1 and l.purpose = 'join' and l.used_at is null and l.expires_at > $2
    order by l.created_at desc, l.id`,
);
const withdraw = statement(
  'invitation withdraw',
  `delete from entry_links where id = $1 and restaurant_id = $2 and purpose = 'join' and used_at is null returning id`,
);
const withdrawAll = statement(
  'invitations withdraw',
  `delete from entry_links where restaurant_id = $1 and ($2::uuid is null or made_by = $2) and purpose = 'join'
      and used_at is null and role <> all($3::text[])`,
);
const forget = statement('entry links forget', 'delete from entry_links where expires_at < $1');

/** Writes a link down; an earlier one for the same is good no more. Gives its id. */
export async function insertEntryLink(
  db: Queryable,
  link: {
    tokenHash: string;
    purpose: EntryLink['purpose'];
    restaurantId: string | null;
    phone: string;
    role: Role | null;
    madeBy: string | null;
    at: Date;
    expiresAt: Date;
  },
): Promise<string> {
  const { tokenHash, purpose, restaurantId, phone, role, madeBy, at, expiresAt } = link;
  const [row] = await db.rows<{ id: string }>(make, [
    tokenHash,
    purpose,
    restaurantId,
    phone,
    role,
    madeBy,
    at,
    expiresAt,
  ]);
  if (!row) throw new Error('A link was not written.');
  return row.id;
}

/** The link a token belongs to, while it is good. */
export async function findEntryLink(
  db: Queryable,
  tokenHash: string,
  now: Date,
): Promise<EntryLink | undefined> {
  return (await db.rows<EntryLink>(find, [tokenHash, now]))[0];
}

/** Uses a link up; false when it is not good any more. */
export async function useEntryLink(db: Queryable, id: string, at: Date): Promise<boolean> {
  return (await db.rows(use, [id, at])).length > 0;
}

/** A restaurant's invitations that wait, the latest first. */
export async function openInvitations(db: Queryable, restaurantId: string, now: Date): Promise<Invitation[]> {
  return db.rows<Invitation>(open, [restaurantId, now]);
}

/** Takes an invitation back; false when there is none. */
export async function withdrawInvitation(db: Queryable, id: string, restaurantId: string): Promise<boolean> {
  return (await db.rows(withdraw, [id, restaurantId])).length > 0;
}

/** Takes back what one person, or anybody, has invited to at a restaurant, but for roles that `may` still be given. */
export async function withdrawInvitations(
  db: Queryable,
  restaurantId: string,
  { by, may = [] }: { by?: string; may?: readonly Role[] } = {},
): Promise<void> {
  await db.rows(withdrawAll, [restaurantId, by ?? null, may]);
}

/** Forgets links that ran out before a moment. */
export async function forgetEntryLinks(db: Queryable, before: Date): Promise<void> {
  await db.rows(forget, [before]);
}
