import type { Act } from '../acts/act.ts';
import { tellOfBot } from '../acts/bot-suspected.ts';
import { type MessagePayload, messageCall } from '../converse/prepare.ts';
import { type Manner, plainly, word } from '../converse/words.ts';
import { capabilitiesOf } from '../domain/message.ts';
import { NotYet } from '../errors.ts';
import { getConversation, type Conversation, openConversation } from '../store/conversations.ts';
import { deliveryRank, noteDelivery } from '../store/deliveries.ts';
import { statement } from '../store/database.ts';
import { holdMessage } from '../store/held.ts';

/** What a status callback says. */
export interface StatusReport {
  sid: string;
  status: string;
  errorCode?: string;
  /** Our id of the message, from the address the report was sent to. */
  outboxId?: string;
}

/** Twilio: outside the 24-hour window, or the template is rejected, paused or disabled; comes by callback, after the message was accepted. */
const outsideWindow: ReadonlySet<string> = new Set(['63016', '63040', '63041', '63042']);
/** Twilio: the person has sent STOP. */
const optedOut = '21610';
/** Twilio: more than 15 messages between two numbers in 30 seconds, as when two machines answer each other. */
const looped = '14107';

/**
 * Deals with a delivery report. A failure that has another way (WhatsApp's closed window: SMS) takes it, once.
 * Throws `NotYet` when no message of ours is known by that id: the report may have overtaken Twilio's own answer.
 */
export async function onStatus(act: Act, report: StatusReport): Promise<void> {
  const rank = deliveryRank[report.status];
  if (rank === undefined) return;
  const told = await noteDelivery(act.tx, report.outboxId, report.sid, rank, report.errorCode);
  if (!told) throw new NotYet(`No message of ours is known as ${report.sid}.`);
  if (told.fell && report.errorCode) {
    await onUndelivered(act, told.conversationId, told.id, told.payload as MessagePayload, report.errorCode);
  }
}

const optOut = statement(
  'conversation opted out',
  `update conversations set opted_out_at = coalesce(opted_out_at, $2) where id = $1`,
);

// Each of a loop's messages is refused; the desk is told of the first.
const noteLoop = statement(
  'conversation looped',
  `update conversations set looped_at = $2
    where id = $1 and (looped_at is null or looped_at < $2::timestamptz - interval '1 hour') returning id`,
);

/** A message will not arrive: what can still be done about it. */
export async function onUndelivered(
  act: Act,
  conversationId: string | null,
  outboxId: string,
  message: MessagePayload,
  code: string,
): Promise<void> {
  const conversation = conversationId ? await getConversation(act.tx, conversationId) : undefined;
  if (!conversation) return;
  if (code === optedOut) await act.tx.rows(optOut, [conversation.id, act.now]);
  if (code === looped && (await act.tx.rows(noteLoop, [conversation.id, act.now])).length > 0)
    await tellOfBot(act, conversation);
  if (!outsideWindow.has(code) || conversation.channel !== 'whatsapp') return;
  // A survey is worth nothing weeks later.
  const told = (await bySms(act, conversation, message)) || message.template?.category === 'MARKETING';
  await holdMessage(act.tx, outboxId, told ? null : act.now);
}

/** The same message over SMS, which knows no window; false: it cannot go there. */
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
  act.effects.calls.push(
    messageCall(
      sms,
      {
        text: asSms(conversation, message),
        ...(message.priority ? { priority: message.priority } : {}),
        ...(message.expiresAt === undefined ? {} : { expiresAt: message.expiresAt }),
      },
      message.about,
    ),
  );
  return true;
}

/** What was said on WhatsApp as SMS; what can be chosen waits there, as only there the question is open. */
function asSms({ sender, language, address }: Conversation, { text, body, options }: MessagePayload): string {
  const answerAt = `https://wa.me/${sender.replace(/\D/g, '')}`;
  const manner: Manner = { language, channel: 'sms', address, answerAt };
  const said = plainly(body ?? text);
  return options ? `${said}\n\n${word({ key: 'sms.answer', values: { url: answerAt } }, manner)}` : said;
}
