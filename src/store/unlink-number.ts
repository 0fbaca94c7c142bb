import { statement, type Transaction } from './database.ts';

// What is still to be told of bookings and orders is told where the person was heard of last.
const elsewhere = (table: string) =>
  statement(
    `unlink ${table}`,
    `update ${table} set conversation_id = (
       select c.id from conversations c join addresses a on a.id = c.address_id
        where a.person_id = $1 and a.id <> all($2::uuid[]) order by c.last_inbound_at desc nulls last, c.id limit 1)
      where person_id = $1
        and conversation_id in (select id from conversations where address_id = any($2::uuid[]))`,
  );
const moves = ['reservations', 'orders', 'waitlist'].map(elsewhere);
const unlink = statement(
  'unlink addresses',
  'delete from addresses where person_id = $1 and id = any($2::uuid[]) returning id',
);

/**
 * Takes addresses from a person, with every message that went over them: whoever has the number next must find nothing.
 * False when none of them was theirs.
 */
export async function unlinkAddresses(
  tx: Transaction,
  personId: string,
  addressIds: readonly string[],
): Promise<boolean> {
  for (const move of moves) await tx.rows(move, [personId, addressIds]);
  return (await tx.rows(unlink, [personId, addressIds])).length > 0;
}
