import { type Queryable, statement, type Transaction } from './database.ts';

/** A diner who talks to a person instead of the bot. */
export interface Handover {
  id: string;
  conversationId: string;
  /** Of whoever took the guest over by text. */
  staffConversationId: string | null;
  /** Whoever took the guest over, by text or on a page; null: nobody yet. */
  takerId: string | null;
  restaurantId: string | null;
  /** The turn of the diner's conversation in which they asked for a person, or a person came. */
  turn: number;
}

const columns = `id, conversation_id as "conversationId", staff_conversation_id as "staffConversationId",
  taker_id as "takerId", restaurant_id as "restaurantId", turn`;

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
  `update handovers set staff_conversation_id = $2, taker_id = $3
    where id = $1 and closed_at is null and (staff_conversation_id is null or staff_conversation_id = $2)
      and (taker_id is null or taker_id = $3)
   returning ${columns}`,
);
const close = statement(
  'handover close',
  `update handovers h set closed_at = $2,
          closed_turn = (select c.version + 1 from conversations c where c.id = h.conversation_id)
    where h.id = $1 and h.closed_at is null`,
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

const instead = statement(
  'handover instead',
  `select ${columns} from handovers h
    where h.closed_at is null and exists (select 1 from handovers w where w.id = $1
      and w.conversation_id = h.conversation_id and w.restaurant_id is not distinct from h.restaurant_id) for update`,
);

/** The open handover with this id, or the one that the same guest has asked for since. */
export async function wantedHandover(tx: Queryable, id: string): Promise<Handover | undefined> {
  return (await getHandover(tx, id)) ?? (await tx.rows<Handover>(instead, [id]))[0];
}

const earlier = statement(
  'handovers earlier',
  `select opened_at as "openedAt", staff_conversation_id as "staffConversationId" from handovers
    where conversation_id = $1 and restaurant_id is not distinct from $2::uuid and opened_at > $3
      and closed_turn > turn order by opened_at, turn`,
);

/** The ended handovers of a diner's conversation since a moment that somebody was told of, the oldest first. */
export async function earlierHandovers(
  tx: Queryable,
  conversationId: string,
  restaurantId: string | null,
  since: Date,
): Promise<{ openedAt: Date; staffConversationId: string | null }[]> {
  return tx.rows(earlier, [conversationId, restaurantId, since]);
}

/** Gives the diner to whom this conversation is with; undefined when somebody else was faster or it is over. */
export async function takeHandover(
  tx: Transaction,
  id: string,
  by: { id: string; personId: string },
): Promise<Handover | undefined> {
  return (await tx.rows<Handover>(take, [id, by.id, by.personId]))[0];
}

const takeOnPage = statement(
  'handover take on page',
  `update handovers set taker_id = $2,
          staff_conversation_id = case when taker_id = $2 then staff_conversation_id end
    where id = $1 and closed_at is null returning ${columns}`,
);

/** Gives the diner to somebody on a page, whoever had them before; the same person may go on by text, too. */
export async function takeHandoverOnPage(tx: Transaction, id: string, takerId: string): Promise<void> {
  await tx.rows(takeOnPage, [id, takerId]);
}

const begin = statement(
  'handover begin',
  `insert into handovers (conversation_id, restaurant_id, turn, opened_at, taker_id) values ($1, $2, $3, $4, $5)
   on conflict (conversation_id) where closed_at is null do nothing returning ${columns}`,
);

/** Opens a handover that staff begin, taken by them; undefined when the diner is with somebody else, whoever that is. */
export async function beginHandover(
  tx: Transaction,
  diner: { id: string; version: number },
  restaurantId: string | null,
  at: Date,
  takerId: string,
): Promise<Handover | undefined> {
  return (await tx.rows<Handover>(begin, [diner.id, restaurantId, diner.version + 1, at, takerId]))[0];
}

/** Ends a handover. */
export async function closeHandover(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows(close, [id, at]);
}

const waiting = statement(
  'handovers waiting',
  `select count(*)::int as count from handovers
    where restaurant_id = $1 and closed_at is null and staff_conversation_id is null and taker_id is null`,
);

/** How many guests of a restaurant have asked for a person, and nobody has come yet. */
export async function guestsWaiting(tx: Queryable, restaurantId: string): Promise<number> {
  return (await tx.rows<{ count: number }>(waiting, [restaurantId]))[0]?.count ?? 0;
}
