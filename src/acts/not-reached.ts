import { fit } from '../domain/text.ts';
import type { Conversation } from '../store/conversations.ts';
import { listStaff } from '../store/people.ts';
import { restaurantAbout, type Subject } from '../store/reached.ts';
import type { Act } from './act.ts';
import { calledBy } from './handover.ts';
import { reach } from './reach.ts';

/** Letters of the message that staff are shown. */
const shown = 300;

/**
 * Tells one of the restaurant's people, or Thali's desk where it is about no restaurant, that a guest does not get what
 * they have to know; `outboxId`: the message that did not arrive, told once. Of the number staff see the last digits.
 */
export async function tellNotReached(
  act: Act,
  guest: Conversation,
  outboxId: string,
  text: string,
  about: Subject = {},
): Promise<void> {
  const restaurantId = await restaurantAbout(act.tx, about);
  const own = restaurantId ? await listStaff(act.tx, restaurantId) : [];
  const members = own.length > 0 ? own : await listStaff(act.tx, null);
  for (const member of members) {
    const conversationId = await reach(act, member);
    if (!conversationId) continue;
    act.effects.news.push({
      conversationId,
      key: `not-reached-${outboxId}`,
      news: {
        about: 'not reached',
        name: calledBy(guest),
        ...(guest.name && /\d$/.test(guest.address) ? { digits: guest.address.slice(-4) } : {}),
        // Where it is paid is nobody else's business.
        text: fit(text.replace(/https?:\S+/g, '…'), shown),
      },
    });
    return;
  }
}
