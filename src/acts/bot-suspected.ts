import type { Conversation } from '../store/conversations.ts';
import { listStaff } from '../store/people.ts';
import type { Act } from './act.ts';
import { calledBy } from './handover.ts';
import { reach } from './reach.ts';

/** Tells Thali's desk that a machine seems to answer ours, which is quiet from now on. */
export async function tellOfBot(act: Act, suspect: Conversation): Promise<void> {
  for (const member of await listStaff(act.tx, null)) {
    const conversationId = await reach(act, member);
    if (!conversationId || conversationId === suspect.id) continue;
    act.effects.news.push({
      conversationId,
      key: `bot-suspected-${suspect.id}-${suspect.version}-${member.personId}`,
      news: { about: 'bot suspected', name: calledBy(suspect) },
    });
  }
}
