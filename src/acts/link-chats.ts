import { hash, randomInt } from 'node:crypto';
import type { CareAsks } from '../../flows/care-asks.ts';
import { addMinutes } from '../domain/time.ts';
import { linkLetters, linkLength } from '../domain/link-code.ts';
import { tableLink } from '../domain/table-code.ts';
import { writeAudit } from '../store/audit.ts';
import { findOpenCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import { dropLinkCode, findLinkCode, keepLinkCode, type LinkedChat } from '../store/link-codes.ts';
import type { Act } from './act.ts';
import { card } from './card.ts';
import { mergeTwo } from './guest-account.ts';

/** Minutes a code is good for. */
const goodMinutes = 15;

const hashOf = (code: string) => hash('sha256', `link ${code.toUpperCase()}`, 'hex');

/** Makes the code by which this chat is joined with another of the same person, and tells where to write it. */
export async function makeLink(act: Act, who: Conversation): Promise<CareAsks['makeLink']['output']> {
  const code = Array.from({ length: linkLength }, () => linkLetters[randomInt(linkLetters.length)]).join('');
  await keepLinkCode(act.tx, hashOf(code), who.id, addMinutes(act.now, goodMinutes));
  const there = who.channel === 'sms' ? act.senders.whatsapp : act.senders.sms;
  return {
    code,
    minutes: goodMinutes,
    channel: who.channel === 'sms' ? 'whatsapp' : 'sms',
    to: who.channel === 'sms' ? tableLink(there, `link ${code}`) : there,
  };
}

const chatOf = ({ channel, address }: Pick<LinkedChat, 'channel' | 'address'>) => ({
  channel,
  digits: address.slice(-4),
});

/** Which chat a code would join with this one; nothing is joined. */
export async function seeLink(
  act: Act,
  _who: Conversation,
  { code }: CareAsks['seeLink']['input'],
): Promise<CareAsks['seeLink']['output']> {
  const chat = await findLinkCode(act.tx, hashOf(code), act.now);
  return chat ? { kind: 'ask', ...chatOf(chat) } : { kind: 'unknown' };
}

/**
 * Joins two chats: whoever has them is one person from here on, with one cart at a restaurant. What the other chat was about
 * comes into focus here. The other chat is told, as a code may have been read by somebody else.
 */
export async function useLink(
  act: Act,
  who: Conversation,
  { code }: CareAsks['useLink']['input'],
): Promise<CareAsks['useLink']['output']> {
  const chat = await findLinkCode(act.tx, hashOf(code), act.now);
  if (!chat) return { kind: 'unknown' };
  await dropLinkCode(act.tx, hashOf(code));
  if (chat.personId !== who.personId) {
    const stays = await mergeTwo(act, chat.personId, who.personId);
    if (!stays) return { kind: 'not possible' };
    // The rest of this turn is theirs.
    who.personId = stays;
    await writeAudit(act.tx, {
      at: act.now,
      restaurantId: null,
      personId: stays,
      action: 'chats joined',
      subject: stays,
    });
    act.effects.news.push({
      conversationId: chat.conversationId,
      key: `chats-joined-${chat.conversationId}-${who.id}-${who.version}`,
      news: { about: 'chats joined', ...chatOf(who) },
    });
  }
  const open = await findOpenCart(act.tx, who.personId, chat.restaurantId);
  const found = open ? await card(act, { restaurantId: open.restaurantId }) : null;
  return { kind: 'joined', ...(open && found ? { card: found, inCart: open.dishes } : {}) };
}
