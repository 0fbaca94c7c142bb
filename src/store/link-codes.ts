import { statement, type Transaction } from './database.ts';

const make = statement(
  'link code make',
  `insert into link_codes (hash, conversation_id, until) values ($1, $2, $3)
   on conflict (conversation_id) do update set hash = excluded.hash, until = excluded.until`,
);

/** Keeps the code of a conversation until then; an earlier one of it is good no more. */
export async function keepLinkCode(
  tx: Transaction,
  hash: string,
  conversationId: string,
  until: Date,
): Promise<void> {
  await tx.rows(make, [hash, conversationId, until]);
}

/** The chat that a code leads to. */
export interface LinkedChat {
  conversationId: string;
  personId: string;
  channel: 'whatsapp' | 'sms';
  address: string;
  restaurantId: string | null;
}

const find = statement(
  'link code find',
  `select c.id as "conversationId", a.person_id as "personId", a.channel, a.address, c.restaurant_id as "restaurantId"
     from link_codes l join conversations c on c.id = l.conversation_id join addresses a on a.id = c.address_id
    where l.hash = $1 and l.until > $2 for update of l`,
);

/** The chat a code was made in; undefined when it is good no more, or never was. Locked, so that it is used once. */
export async function findLinkCode(
  tx: Transaction,
  hash: string,
  now: Date,
): Promise<LinkedChat | undefined> {
  return (await tx.rows<LinkedChat>(find, [hash, now]))[0];
}

const drop = statement('link code drop', 'delete from link_codes where hash = $1');

/** Ends a code. */
export async function dropLinkCode(tx: Transaction, hash: string): Promise<void> {
  await tx.rows(drop, [hash]);
}
