import type { Act } from '../acts/act.ts';
import { mayWriteFreely } from '../acts/reach.ts';
import { type MessagePayload, messageCall } from '../converse/prepare.ts';
import { type Manner, plainly, word } from '../converse/words.ts';
import { capabilitiesOf } from '../domain/message.ts';
import { type Conversation, getConversation, openConversation } from '../store/conversations.ts';
import { reachedAt } from '../store/reached.ts';

/** Says a message again by the person's other channel, once; false: it cannot go there. */
export async function byOtherWay(
  act: Act,
  conversation: Conversation,
  message: MessagePayload,
): Promise<boolean> {
  if (message.about?.again) return false;
  return conversation.channel === 'whatsapp'
    ? bySms(act, conversation, message)
    : byWhatsapp(act, conversation, message);
}

/** Over SMS, which knows no window. */
async function bySms(act: Act, conversation: Conversation, message: MessagePayload): Promise<boolean> {
  const number = /^whatsapp:(\+\d+)$/.exec(conversation.address)?.[1];
  if (!number) return false;
  // What is not about their own booking goes only where they can answer that they want no more of it.
  if (message.template?.category === 'MARKETING' && !capabilitiesOf('sms', number).twoWay) return false;
  const sms = await openConversation(act.tx, {
    sender: act.senders.sms,
    address: number,
    channel: 'sms',
    ...(conversation.name ? { name: conversation.name } : {}),
    language: conversation.language,
    samePersonAs: conversation.personId,
  });
  if (sms.optedOutAt) return false;
  sayAgain(act, sms, message, asSms(conversation, message));
  return true;
}

/** Over WhatsApp, to whom has written to us there in the last 24 hours; an SMS has no template to stand in for it. */
async function byWhatsapp(
  act: Act,
  { personId, ...sms }: Conversation,
  message: MessagePayload,
): Promise<boolean> {
  const ways = await reachedAt(act.tx, personId, null);
  const open = ways.find((way) => way.channel === 'whatsapp' && mayWriteFreely(way, act.now));
  const whatsapp = open?.conversationId && (await getConversation(act.tx, open.conversationId));
  if (!whatsapp) return false;
  sayAgain(act, whatsapp, message, withoutOffer(message.text, mannerOf(sms)));
  return true;
}

function sayAgain(
  act: Act,
  to: Conversation,
  { priority, expiresAt, about }: MessagePayload,
  text: string,
): void {
  act.effects.calls.push(
    messageCall(
      to,
      { text, ...(priority ? { priority } : {}), ...(expiresAt === undefined ? {} : { expiresAt }) },
      { ...about, again: true },
    ),
  );
}

function mannerOf({
  sender,
  language,
  address,
}: Pick<Conversation, 'sender' | 'language' | 'address'>): Manner {
  return { language, channel: 'sms', address, answerAt: `https://wa.me/${sender.replace(/\D/g, '')}` };
}

/** What was said on WhatsApp as SMS; what can be chosen waits there, as only there the question is open. */
function asSms(conversation: Conversation, { text, body, options }: MessagePayload): string {
  const manner = mannerOf(conversation);
  const said = plainly(body ?? text);
  if (!options) return said;
  return `${said}\n\n${word({ key: 'sms.answer', values: { url: manner.answerAt } }, manner)}`;
}

/** An SMS without the numbers to choose by, which mean nothing in another chat. */
function withoutOffer(text: string, manner: Manner): string {
  const offers =
    text.endsWith(word({ key: 'sms.choose' }, manner)) || /\n\n[^\n]*https:\/\/wa\.me\/\d+$/.test(text);
  return offers ? text.slice(0, text.lastIndexOf('\n\n')) : text;
}
