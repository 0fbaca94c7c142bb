import { type Queryable, statement, type Transaction } from './database.ts';

/** A diner who talks to a person instead of the bot. */
export interface Handover {
  id: string;
  conversationId: string;
  staffConversationId: string | null;
  restaurantId: string | null;
  /** The turn of the diner's conversation in which they asked for a person. */
  turn: number;
}

const columns = `id, conversation_id as "conversationId", staff_conversation_id as "staffConversationId",
  restaurant_id as "restaurantId", turn`;

const open = statement(
  'handover open',
  `insert into handovers (conversation_id, restaurant_id, turn, opened_at) values ($1, $2, $3, $4)
   on conflict (conversation_id) where closed_at is null do update set restaurant_id = excluded.restaurant_id
   returning ${columns}`,
);
const openOf = statement(
  'handover of diner',
  `select ${columns} from handovers where conversation_id = $1 and closed_at is null for update`,
);
const openBy = statement(
  'handover of staff',
  `select ${columns} from handovers where staff_conversation_id = $1 and closed_at is null for update`,
);
const take = statement(
  'handover take',
  `update handovers set staff_conversation_id = $2
    where id = $1 and closed_at is null and (staff_conversation_id is null or staff_conversation_id = $2)
   returning ${columns}`,
);
const close = statement(
  'handover close',
  `update handovers set closed_at = $2 where id = $1 and closed_at is null`,
);
const byId = statement(
  'handover by id',
  `select ${columns} from handovers where id = $1 and closed_at is null for update`,
);

/** Opens a handover for a diner's conversation, or gives the one that is open. */
export async function openHandover(
  tx: Transaction,
  conversationId: string,
  restaurantId: string | null,
  turn: number,
  at: Date,
): Promise<Handover> {
  const [row] = await tx.rows<Handover>(open, [conversationId, restaurantId, turn, at]);
  if (!row) throw new Error('A handover was not written.');
  return row;
}

/** The open handover of a diner's conversation. */
export async function handoverOfDiner(tx: Queryable, conversationId: string): Promise<Handover | undefined> {
  return (await tx.rows<Handover>(openOf, [conversationId]))[0];
}

/** The open handover that a member of staff has taken. */
export async function handoverOfStaff(
  tx: Queryable,
  staffConversationId: string,
): Promise<Handover | undefined> {
  return (await tx.rows<Handover>(openBy, [staffConversationId]))[0];
}

/** The open handover with this id. */
export async function getHandover(tx: Queryable, id: string): Promise<Handover | undefined> {
  return (await tx.rows<Handover>(byId, [id]))[0];
}

/** Gives the diner to this member of staff; undefined when somebody else was faster or it is over. */
export async function takeHandover(
  tx: Transaction,
  id: string,
  staffConversationId: string,
): Promise<Handover | undefined> {
  return (await tx.rows<Handover>(take, [id, staffConversationId]))[0];
}

/** Ends a handover. */
export async function closeHandover(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows(close, [id, at]);
}
