import type { Act } from '../acts/act.ts';
import { tellOfBot } from '../acts/bot-suspected.ts';
import { tellNotReached } from '../acts/not-reached.ts';
import type { MessagePayload } from '../converse/prepare.ts';
import { NotYet } from '../errors.ts';
import { getConversation } from '../store/conversations.ts';
import { deliveryRank, noteDelivery } from '../store/deliveries.ts';
import { statement } from '../store/database.ts';
import { holdMessage } from '../store/held.ts';
import { byOtherWay } from './other-way.ts';

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
 * Twilio: this person cannot be reached on this channel, however often it is tried. SMS: phone off, blocked by the
 * carrier, unknown, landline, filtered, unknown error; WhatsApp: no such user, blocked there; at once: no number, not
 * reachable from ours, no mobile number, no permission for the country (Error and Warning Dictionary).
 */
const unreachable = /^(3000[3-8]|63003|63024|63033|21211|21408|21612|21614)$/;

/**
 * Deals with a delivery report. A failure that has another way takes it, once.
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

/** News of a table, an order or money, and reminders. Who has just written is there, and asks again. */
const matters: ReadonlySet<MessagePayload['priority']> = new Set(['service', 'reminder']);

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
  if (outsideWindow.has(code) && conversation.channel === 'whatsapp') {
    // A survey is worth nothing weeks later.
    const told = (await byOtherWay(act, conversation, message)) || message.template?.category === 'MARKETING';
    await holdMessage(act.tx, outboxId, told ? null : act.now);
  }
  if (!unreachable.test(code) || !matters.has(message.priority)) return;
  if (await byOtherWay(act, conversation, message)) return holdMessage(act.tx, outboxId, null);
  if (conversation.flow === 'diner' && message.priority === 'service')
    await tellNotReached(act, conversation, outboxId, message.text, message.about);
}
