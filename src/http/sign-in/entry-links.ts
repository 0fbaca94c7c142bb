import { randomBytes } from 'node:crypto';
import type { Act } from '../../acts/act.ts';
import { reach } from '../../acts/reach.ts';
import type { Role } from '../../contract/endpoint.ts';
import { note } from '../../converse/note.ts';
import { type Conversation, getConversation, openConversation } from '../../store/conversations.ts';
import { insertEntryLink } from '../../store/entry-links.ts';
import { addressesOf } from '../../store/people.ts';
import { personByPhone } from '../../store/person-by-phone.ts';
import { tokenHash } from '../session.ts';

const hours = 60 * 60_000;
/** Milliseconds a link is good for: an invitation may lie over a weekend, a new password is wanted now. */
const goodFor = { join: 72 * hours, recover: 24 * hours };

/** Whom a link lets in, and to what. */
export type LinkFor = { phone: string; madeBy: string | null } & (
  | { purpose: 'join'; restaurantId: string; restaurant: string; role: Role }
  | { purpose: 'recover'; restaurantId: string | null }
);

/** Where a number is written to: where they are written to anyway, else by SMS; undefined: they want no messages from us. */
async function conversationFor(act: Act, phone: string): Promise<Conversation | undefined> {
  const personId = await personByPhone(act.tx, phone);
  const addresses = personId ? await addressesOf(act.tx, personId) : [];
  const known =
    personId && addresses.length > 0
      ? await reach(act, { personId, name: null, rank: 0, addresses })
      : undefined;
  const conversation = known
    ? await getConversation(act.tx, known)
    : await openConversation(act.tx, {
        sender: act.senders.sms,
        address: phone,
        channel: 'sms',
        language: 'en',
        ...(personId ? { samePersonAs: personId } : {}),
      });
  return conversation?.optedOutAt ? undefined : conversation;
}

/**
 * Makes a link that lets this number in once, and sends it there as an ordinary message; an earlier link for the same is
 * dead. Alone it opens nothing: a code to the same number is asked for besides. Gives its address, and whether it was
 * sent: whoever has said STOP is not written to.
 */
export async function sendEntryLink(act: Act, link: LinkFor): Promise<{ url: string; sent: boolean }> {
  const token = randomBytes(32).toString('base64url');
  const url = act.url(`/staff/invited/${token}`);
  await insertEntryLink(act.tx, {
    tokenHash: tokenHash(token),
    purpose: link.purpose,
    restaurantId: link.restaurantId,
    phone: link.phone,
    role: link.purpose === 'join' ? link.role : null,
    madeBy: link.madeBy,
    at: act.now,
    expiresAt: new Date(act.now.getTime() + goodFor[link.purpose]),
  });
  const conversation = await conversationFor(act, link.phone);
  if (!conversation) return { url, sent: false };
  if (link.purpose === 'join') {
    note(act, conversation, 'entry.join', { restaurant: link.restaurant, role: link.role, url });
  } else note(act, conversation, 'entry.recover', { url });
  return { url, sent: true };
}
