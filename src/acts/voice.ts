import { type Conversation, getConversation } from '../store/conversations.ts';
import { listStaff } from '../store/people.ts';
import type { Act } from './act.ts';
import { reach } from './reach.ts';

/**
 * A member of staff as acts know them: the conversation in which they are written to. Whoever acts on a page is the same
 * person as who would text, and what they do is told to colleagues by the same name.
 * Throws when they do not work at the restaurant, or have no address at all.
 */
export async function voiceOf(act: Act, personId: string, restaurantId: string): Promise<Conversation> {
  const member = (await listStaff(act.tx, restaurantId)).find((each) => each.personId === personId);
  const conversationId = member && (await reach(act, member));
  const voice = conversationId && (await getConversation(act.tx, conversationId));
  if (!voice) throw new Error('Whoever acts is no member of staff who could be written to.');
  return voice;
}
