import { type Queryable, statement } from './database.ts';

const find = statement(
  'person by phone',
  `select person_id as id from addresses where address in ($1, 'whatsapp:' || $1) order by address limit 1`,
);

/** Who has this number (E.164), on WhatsApp or by SMS; undefined: nobody we know. */
export async function personByPhone(db: Queryable, phone: string): Promise<string | undefined> {
  return (await db.rows<{ id: string }>(find, [phone]))[0]?.id;
}
