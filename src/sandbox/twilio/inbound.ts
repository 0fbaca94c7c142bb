import { isWhatsappUserId, numberFacts, whatsappUserIdOf } from './addresses.ts';
import { limits } from './limits.ts';
import type { Medium, Message, Place } from './message.ts';
import { applyKeyword } from './opt-out.ts';
import { messageShown, statusChanged } from './phone-events.ts';
import type { Phone, Thread } from './phones.ts';
import { obeyAnswer } from './replies.ts';
import { segmentsOf } from '../../domain/segments.ts';
import type { Sender } from './senders.ts';
import { newSid } from './sids.ts';
import type { World } from './world.ts';

/** What a person does in a thread, before it becomes a message. */
export interface Act {
  type: 'text' | 'button' | 'list' | 'location' | 'media' | 'reaction';
  text: string;
  /** The id of the button or row. */
  choice?: { id: string; title: string };
  place?: Place;
  media?: { contentType: string; bytes: Buffer }[];
  /** The message answered by a tap, pick, reaction or quote. */
  repliesTo?: Message;
  reaction?: string;
  forwarded?: boolean;
  frequentlyForwarded?: boolean;
  /** The advertisement that led here, see `referralFields`. */
  referral?: Referral;
}

/** What Twilio tells of a click-to-WhatsApp advertisement, after the word `Referral`. */
export const referralFields = [
  'Body',
  'Headline',
  'SourceId',
  'SourceType',
  'SourceUrl',
  'MediaId',
  'MediaUrl',
  'MediaContentType',
  'CtwaClid',
] as const;

/** Texts of an advertisement, by field. */
export type Referral = Partial<Record<(typeof referralFields)[number], string>>;

/** Turns an act into a message, applies opt-out words and posts the webhook in the person's order. */
export function receive(world: World, phone: Phone, thread: Thread, sender: Sender, act: Act): Message {
  const now = world.now();
  const from = thread.app === 'whatsapp' ? `whatsapp:${phone.number}` : phone.number;
  const sid = newSid(act.media === undefined ? 'SM' : 'MM');
  const media = (act.media ?? []).map(({ contentType, bytes }): Medium => {
    const mediumSid = newSid('ME');
    world.media.put(mediumSid, bytes, contentType);
    const path = `/2010-04-01/Accounts/${world.account.sid}/Messages/${sid}/Media/${mediumSid}`;
    return { sid: mediumSid, url: world.url + path, contentType };
  });
  const message: Message = {
    sid,
    ordinal: world.messages.nextOrdinal(),
    direction: 'inbound',
    origin: 'person',
    channel: thread.app,
    from,
    to: sender.address,
    body: act.text,
    shown: { text: act.text, media, buttons: [], list: null, place: act.place ?? null },
    status: 'received',
    errorCode: null,
    segments: thread.app === 'whatsapp' ? 1 : segmentsOf(act.text).count,
    serviceSid: sender.messagingServiceSid ?? null,
    statusCallback: null,
    template: null,
    createdAt: now,
    updatedAt: now,
    sentAt: now,
    sendAt: null,
    repliesTo: act.repliesTo?.sid ?? null,
    reaction: act.reaction ?? null,
    hook: 'pending',
  };
  world.messages.add(message);
  thread.sids.push(sid);
  thread.lastInboundAt = now;
  world.events.emit(messageShown(phone, thread, message));
  const keyword = applyKeyword(world, phone, sender, message);
  const params = { ...common(world, message), ...channelParams(world, phone, message, act) };
  if (sender.messagingServiceSid !== undefined) params['MessagingServiceSid'] = sender.messagingServiceSid;
  if (keyword !== null && sender.advancedOptOut === true) params['OptOutType'] = keyword;
  world.changed();

  const webhook = {
    kind: 'message' as const,
    url: sender.webhookUrl,
    fallbackUrl: sender.fallbackUrl ?? null,
    params,
    line: `${from} ${sender.address}`,
  };
  world.tasks.run(() =>
    world.webhooks.post(webhook, async (answer) => {
      message.hook = answer === null ? 'failed' : 'answered';
      world.events.emit(statusChanged(message));
      if (answer !== null && world.messages.find(sid) === message) obeyAnswer(world, message, answer);
    }),
  );
  return message;
}

function common(world: World, message: Message): Record<string, string> {
  const params: Record<string, string> = {
    AccountSid: world.account.sid,
    ApiVersion: '2010-04-01',
    Body: message.body,
    From: message.from ?? '',
    MessageSid: message.sid,
    NumMedia: String(message.shown.media.length),
    NumSegments: String(message.segments),
    SmsMessageSid: message.sid,
    SmsSid: message.sid,
    SmsStatus: 'received',
    To: message.to,
  };
  for (const [index, medium] of message.shown.media.entries()) {
    params[`MediaContentType${index}`] = medium.contentType;
    params[`MediaUrl${index}`] = medium.url;
  }
  return params;
}

function channelParams(world: World, phone: Phone, message: Message, act: Act): Record<string, string> {
  if (message.channel === 'sms') {
    return {
      ...place('From', numberFacts(phone.number)?.country),
      ...place('To', numberFacts(message.to)?.country),
    };
  }
  const hasNumber = !isWhatsappUserId(phone.number);
  const waId: Record<string, string> = hasNumber ? { WaId: phone.number.slice(1) } : {};
  const context = { ProfileName: phone.profileName, ...waId };
  return {
    ChannelMetadata: JSON.stringify({ type: 'whatsapp', data: { context } }),
    ExternalUserId: hasNumber ? whatsappUserIdOf(phone.number) : phone.number,
    MessageType: messageType(message, act),
    ProfileName: phone.profileName,
    ReferralNumMedia: act.referral?.MediaUrl === undefined ? '0' : '1',
    ...waId,
    ...forwardedParams(act),
    ...referralParams(act.referral),
    ...choiceParams(act),
    ...placeParams(act.place),
    ...repliedParams(world, act.repliesTo),
  };
}

function messageType(message: Message, act: Act): string {
  if (act.type === 'button' || act.type === 'list') return 'interactive';
  if (act.type !== 'media') return act.type;
  const kind = message.shown.media[0]?.contentType.split('/')[0] ?? '';
  return ['image', 'audio', 'video'].includes(kind) ? kind : 'document';
}

/** What WhatsApp has counted as forwarded many times has also been forwarded. */
function forwardedParams({ forwarded, frequentlyForwarded }: Act): Record<string, string> {
  if (frequentlyForwarded === true) return { Forwarded: 'true', FrequentlyForwarded: 'true' };
  return forwarded === true ? { Forwarded: 'true' } : {};
}

function referralParams(referral: Referral = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(referral).map(([field, text]) => [`Referral${field}`, text]));
}

function choiceParams(act: Act): Record<string, string> {
  if (act.choice === undefined) return {};
  const { id, title } = act.choice;
  return act.type === 'list' ? { ListId: id, ListTitle: title } : { ButtonPayload: id, ButtonText: title };
}

function placeParams(given: Place | undefined): Record<string, string> {
  if (given === undefined) return {};
  return {
    Latitude: String(given.latitude),
    Longitude: String(given.longitude),
    ...(given.label === null ? {} : { Label: given.label }),
    ...(given.address === null ? {} : { Address: given.address }),
  };
}

/** The message answered, if it is ours and of the last seven days. */
function repliedParams(world: World, replied: Message | undefined): Record<string, string> {
  if (replied === undefined || world.now() - replied.createdAt > limits.repliedMessage) return {};
  return { OriginalRepliedMessageSender: replied.from ?? '', OriginalRepliedMessageSid: replied.sid };
}

function place(end: 'From' | 'To', country: string | undefined): Record<string, string> {
  return { [`${end}City`]: '', [`${end}Country`]: country ?? '', [`${end}State`]: '', [`${end}Zip`]: '' };
}
