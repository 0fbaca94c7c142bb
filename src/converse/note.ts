import type { CopyKey } from '../../flows/copy/index.ts';
import { phrase, type Say, type Value } from '../../flows/say.ts';
import type { Act } from '../acts/act.ts';
import type { Conversation } from '../store/conversations.ts';
import { compose } from './compose.ts';
import { messageCall } from './prepare.ts';

/** Writes one sentence to somebody beside whatever their conversation is about: it is no turn, and asks nothing. */
export function note(
  act: Act,
  conversation: Conversation,
  key: CopyKey,
  values: Record<string, Value>,
): void {
  const say: Say = { text: [phrase(key, values)] };
  const { language, channel, address } = conversation;
  const { messages } = compose([say], { language, channel, address, answerAt: '' }, () => '');
  for (const message of messages) act.effects.calls.push(messageCall(conversation, message));
}
