import { type Channel, isWhatsappUserId, numberFacts } from './addresses.ts';
import { sessionOpen } from './fate.ts';
import type { Button, List, Message, Place } from './message.ts';
import { hasOptedOut } from './opted-out.ts';
import type { Phone, Thread } from './phones.ts';
import type { World } from './world.ts';

/** A message as the phone shows it. */
export interface MessageView {
  sid: string;
  /** From the person's side: what they sent, or what reached them. */
  direction: 'sent' | 'received';
  text: string;
  /** `localUrl` serves what people sent without credentials; null for media of our application. */
  media: { sid: string; url: string; localUrl: string | null; contentType: string }[];
  buttons: Button[];
  list: List | null;
  location: Place | null;
  replyTo: string | null;
  reaction: string | null;
  segments: number;
  /**
   * Twilio's status for what reached the phone; for the person's own messages `sent`, `delivered` (our application
   * took it) or `unanswered` (it did not).
   */
  status: string;
  errorCode: number | null;
  /** Twilio's own answers and codes. */
  byTwilio: boolean;
  at: string;
}

/** A thread without its messages. */
export interface ThreadView {
  app: Channel;
  sender: string;
  shownAs: string;
  unread: number;
  messages: number;
  last: MessageView | null;
  canReply: boolean;
  /** WhatsApp's 24 hours; null on SMS. */
  sessionOpen: boolean | null;
  optedOut: boolean;
  blocked: boolean;
}

/** A phone with its threads. */
export interface PhoneView {
  number: string;
  hasNumber: boolean;
  country: string | null;
  profileName: string;
  conditions: string[];
  threads: ThreadView[];
}

/** The state of a message as its phone shows it. */
export function tickOf(message: Message): string {
  if (message.direction !== 'inbound') return message.status;
  return message.hook === 'answered' ? 'delivered' : message.hook === 'failed' ? 'unanswered' : 'sent';
}

/** See `MessageView`. */
export function messageView(message: Message): MessageView {
  const { shown } = message;
  const own = message.direction === 'inbound';
  return {
    sid: message.sid,
    direction: own ? 'sent' : 'received',
    text: shown.text,
    media: shown.media.map(({ sid, url, contentType }) => ({
      sid,
      url,
      localUrl: own ? `/sandbox/media/${sid}` : null,
      contentType,
    })),
    buttons: shown.buttons,
    list: shown.list,
    location: shown.place,
    replyTo: message.repliesTo,
    reaction: message.reaction,
    segments: message.segments,
    status: tickOf(message),
    errorCode: message.errorCode,
    byTwilio: message.origin === 'twilio',
    at: new Date(message.createdAt).toISOString(),
  };
}

/** See `ThreadView`. */
function threadView(world: World, phone: Phone, thread: Thread): ThreadView {
  const last = world.messages.find(thread.sids.at(-1) ?? '');
  const oneWay = thread.app === 'sms' && world.phones.smsRules(phone)?.twoWay === false;
  return {
    app: thread.app,
    sender: thread.sender,
    shownAs: thread.shownAs,
    unread: thread.unread.length,
    messages: thread.sids.length,
    last: last === undefined ? null : messageView(last),
    canReply: !oneWay && world.senders.find(thread.sender) !== undefined,
    sessionOpen: thread.app === 'whatsapp' ? sessionOpen(thread, world.now()) : null,
    optedOut: hasOptedOut(world, phone, thread.sender),
    blocked: phone.blocked.has(thread.sender),
  };
}

/** See `PhoneView`. */
export function phoneView(world: World, phone: Phone): PhoneView {
  return {
    number: phone.number,
    hasNumber: !isWhatsappUserId(phone.number),
    country: numberFacts(phone.number)?.country ?? null,
    profileName: phone.profileName,
    conditions: [...phone.conditions],
    threads: [...phone.threads.values()].map((thread) => threadView(world, phone, thread)),
  };
}

/** The messages of a thread, oldest first: the newest `limit` before the message `before` (or of all). */
export function threadMessages(
  world: World,
  thread: Thread,
  before: string | null,
  limit: number,
): MessageView[] {
  const end = before === null ? thread.sids.length : thread.sids.indexOf(before);
  const sids = thread.sids.slice(Math.max(0, end - limit), Math.max(0, end));
  return sids
    .map((sid) => world.messages.find(sid))
    .filter((message) => message !== undefined)
    .map(messageView);
}
