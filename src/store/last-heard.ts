import { type Queryable, statement } from './database.ts';

const heard = statement(
  'conversation last heard',
  `select c.id from conversations c join addresses a on a.id = c.address_id
    where a.person_id = $1 and c.opted_out_at is null order by c.last_inbound_at desc nulls last, c.id limit 1`,
);

/** The conversation in which a person has written last and hears from us; undefined: there is none. */
export async function lastHeardAt(db: Queryable, personId: string): Promise<string | undefined> {
  return (await db.rows<{ id: string }>(heard, [personId]))[0]?.id;
}
