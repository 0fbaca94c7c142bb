import type { Conversation } from '../store/conversations.ts';
import type { Transaction } from '../store/database.ts';
import { takeHeld } from '../store/held.ts';
import type { Call } from '../store/outbox.ts';
import type { TurnResult } from '../store/turns.ts';
import { type MessagePayload, messageCall, type Prepared } from './prepare.ts';

/**
 * The news that could not be sent while the window was closed, for somebody who writes now: told once, before the answer.
 * Nothing of it before it is known who writes, and nothing to somebody who wants no messages.
 */
export async function heldNews(
  tx: Transaction,
  conversation: Conversation,
  { event, fromPerson, turn }: Prepared,
  { optOut }: TurnResult,
  now: Date,
): Promise<Call[]> {
  if (!conversation.newsHeld || !fromPerson || !event || turn.stands === 'recognising') return [];
  const held = (await takeHeld(tx, conversation.id, now)) as MessagePayload[];
  if (optOut ?? conversation.optedOutAt !== null) return [];
  return held.map(({ from: _from, to: _to, about, ...message }) => messageCall(conversation, message, about));
}
