import { phrase, type Say } from '../../flows/say.ts';
import { noEffects, type Written, writeEffects } from '../acts/act.ts';
import { reach } from '../acts/reach.ts';
import { compose } from '../converse/compose.ts';
import { messageCall } from '../converse/prepare.ts';
import { actIn, type TurnTools } from '../converse/take-turn.ts';
import type { Letter } from '../domain/message.ts';
import { findConversation } from '../store/conversations.ts';
import { statement } from '../store/database.ts';
import { listStaff } from '../store/people.ts';

const letterOf = statement('apology letter', `select payload from inbox where id = $1 and kind = 'message'`);

/** A message could not be handled, however often it was tried: the diner is told so, and a person who can help. */
export async function apologise(tools: TurnTools, inboxId: string): Promise<Written> {
  return tools.db.transaction(async (tx) => {
    const act = actIn(tools, tx, tools.clock.now());
    const [row] = await tx.rows<{ payload: Letter }>(letterOf, [inboxId]);
    const conversation = row && (await findConversation(tx, row.payload.sender, row.payload.address));
    if (!conversation) return writeEffects(tx, noEffects(), act.now, tools.me);
    const say: Say = { text: [phrase('turn.failed')] };
    const manner = {
      language: conversation.language,
      channel: conversation.channel,
      address: conversation.address,
      answerAt: '',
    };
    const messages = conversation.optedOutAt ? [] : compose([say], manner, tools.places.photo).messages;
    for (const message of messages) {
      act.effects.calls.push(messageCall(conversation, message));
    }
    for (const member of await listStaff(tx, null)) {
      const conversationId = await reach(act, member);
      if (!conversationId) continue;
      act.effects.news.push({
        conversationId,
        key: `turn-failed-${inboxId}-${member.personId}`,
        news: { about: 'turn failed', name: conversation.name ?? `…${conversation.address.slice(-4)}` },
      });
    }
    return writeEffects(tx, act.effects, act.now, tools.me);
  });
}
