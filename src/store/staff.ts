import { type Queryable, statement } from './database.ts';

const hire = statement(
  'staff hire',
  `with known as (
     select person_id as id from addresses where address in ($2, 'whatsapp:' || $2) limit 1
   ), person as (
     insert into people (name) select $1 where not exists (select 1 from known) returning id
   ), whom as (
     select id from known union all select id from person
   ), reached as (
     insert into addresses (person_id, address, channel)
     select whom.id, a.address, a.channel
       from whom, (values ('whatsapp:' || $2, 'whatsapp'), ($2, 'sms')) as a(address, channel)
     on conflict (address) do nothing
   ), talks as (
     update conversations c set flow = 'staff' from addresses a, whom
      where c.address_id = a.id and a.person_id = whom.id and c.flow <> 'staff'
   )
   insert into staff (restaurant_id, person_id, role, rank) select $3, whom.id, $4, $5 from whom
   on conflict (restaurant_id, person_id) do update set role = excluded.role, rank = excluded.rank`,
);

/**
 * Makes somebody with a phone number a member of a restaurant's staff, or of Thali's own desk without a restaurant. They
 * are reached on WhatsApp and by SMS under that number.
 */
export async function hireStaff(
  db: Queryable,
  restaurantId: string | null,
  member: { name: string; phone: string; role: string; rank: number },
): Promise<void> {
  await db.rows(hire, [member.name, member.phone, restaurantId, member.role, member.rank]);
}

const last = statement(
  'staff last rank',
  'select coalesce(max(rank), -1)::int as rank from staff where restaurant_id = $1',
);

/** The rank of whoever is told last at a restaurant; -1 where nobody works. */
export async function lastRank(db: Queryable, restaurantId: string): Promise<number> {
  return (await db.rows<{ rank: number }>(last, [restaurantId]))[0]?.rank ?? -1;
}

/** Whoever has no other job is a guest like any other from now on, and their conversation begins anew. */
const goneAreGuests = `
   update conversations c set flow = 'diner', snapshot = null, version = c.version + 1
     from addresses a, gone
    where c.address_id = a.id and a.person_id = gone.person_id and c.flow = 'staff'
      and not exists (select 1 from staff o where o.person_id = gone.person_id and o.restaurant_id is distinct from $1)`;

const dismiss = statement(
  'staff dismiss',
  `with gone as (
     delete from staff s where s.restaurant_id = $1 and not exists (
       select 1 from addresses a where a.person_id = s.person_id and a.address = any($2::text[]))
     returning s.person_id
   ) ${goneAreGuests}`,
);

/** Takes a restaurant's work from everybody whose phone number is not among these. */
export async function dismissOthers(
  db: Queryable,
  restaurantId: string,
  phones: readonly string[],
): Promise<void> {
  await db.rows(dismiss, [restaurantId, phones]);
}

const dismissOne = statement(
  'staff dismiss one',
  `with gone as (
     delete from staff where restaurant_id = $1 and person_id = $2 returning person_id
   ) ${goneAreGuests}`,
);

/** Takes a restaurant's work from one person. Not for a transaction that sees one restaurant alone: other jobs count. */
export async function dismissStaff(db: Queryable, restaurantId: string, personId: string): Promise<void> {
  await db.rows(dismissOne, [restaurantId, personId]);
}
