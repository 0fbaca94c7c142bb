import { type Queryable, statement, type Transaction } from './database.ts';

const names = statement(
  'names of person',
  `select distinct name from (
     select name from people where id = $1
     union all select name from reservations where person_id = $1
     union all select name from orders where person_id = $1
   ) n where name is not null`,
);

/** Every name a person has booked or ordered under. */
export async function namesOfPerson(db: Queryable, personId: string): Promise<string[]> {
  return (await db.rows<{ name: string }>(names, [personId])).map(({ name }) => name);
}

const silence = statement(
  'former number silent',
  `update conversations set opted_out_at = coalesce(opted_out_at, $3)
    where address_id in (select id from addresses where person_id = $1 and address in ($2, 'whatsapp:' || $2))`,
);
const leave = statement(
  'former number leave',
  `update addresses set address = 'former:' || id || ':' || address, external_id = null
    where person_id = $1 and address in ($2, 'whatsapp:' || $2)`,
);

/**
 * Takes a number (E.164) from whoever had it, who keeps what they have: nothing more is written to them there, and whoever writes
 * from it next is somebody new.
 */
export async function leaveNumber(
  tx: Transaction,
  personId: string,
  number: string,
  now: Date,
): Promise<void> {
  await tx.rows(silence, [personId, number, now]);
  await tx.rows(leave, [personId, number]);
}
