import type { Channel } from './addresses.ts';

/** The statuses of Twilio's message resource that occur here. */
export type MessageStatus =
  | 'accepted'
  | 'scheduled'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'read'
  | 'canceled'
  | 'received';

/** A picture, a recording or another file of a message. */
export interface Medium {
  sid: string;
  url: string;
  contentType: string;
}

/** A button under a message; only `reply` buttons come back as a message. */
export interface Button {
  id: string;
  title: string;
  kind: 'reply' | 'url' | 'phone' | 'copy';
  /** What a url, phone or copy button carries. */
  target: string | null;
}

/** A list the person opens and picks one row of. */
export interface List {
  title: string;
  rows: { id: string; title: string; description: string }[];
}

/** A place on the map. */
export interface Place {
  latitude: number;
  longitude: number;
  label: string | null;
  address: string | null;
}

/** What a phone shows of a message. */
export interface Shown {
  text: string;
  media: Medium[];
  buttons: Button[];
  list: List | null;
  place: Place | null;
}

/** How a message was sent by template: decides what WhatsApp accepts, see `whatsapp-rules.ts`. */
export interface TemplateUse {
  contentSid: string;
  /** The content type chosen for the channel, null when the template has none for it. */
  type: string | null;
  approved: boolean;
  /** As given in `ContentVariables`. */
  variables: Record<string, string>;
}

/** One message, in either direction. Times are Unix milliseconds. */
export interface Message {
  readonly sid: string;
  /** Place in the order of acceptance. */
  readonly ordinal: number;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  /** Who made it: our application, Twilio itself (opt-out answers, codes), or a person. */
  readonly origin: 'application' | 'twilio' | 'person';
  readonly channel: Channel;
  /** Null while a Messaging Service has not chosen yet. */
  from: string | null;
  readonly to: string;
  body: string;
  shown: Shown;
  status: MessageStatus;
  errorCode: number | null;
  segments: number;
  readonly serviceSid: string | null;
  readonly statusCallback: string | null;
  readonly template: TemplateUse | null;
  readonly createdAt: number;
  updatedAt: number;
  sentAt: number | null;
  /** Moment it is to be sent, for scheduled messages. */
  readonly sendAt: number | null;
  /** The message a person's tap, pick, reaction or reply answers. */
  readonly repliesTo: string | null;
  /** The emoji of a reaction, which Twilio does not pass on. */
  readonly reaction: string | null;
  /** What became of the webhook of a person's message. */
  hook: 'pending' | 'answered' | 'failed' | null;
}

const finalStatuses: ReadonlySet<MessageStatus> = new Set([
  'delivered',
  'undelivered',
  'failed',
  'read',
  'canceled',
  'received',
]);

/** True once nothing more will happen to the message by itself. */
export function isFinal(message: Message): boolean {
  return finalStatuses.has(message.status);
}
