/** What the local Twilio's `/sandbox` tells of phones; docs/local-twilio.md explains every field. */

export type App = 'whatsapp' | 'sms';

export interface Button {
  id: string;
  title: string;
  kind: 'reply' | 'url' | 'phone' | 'copy';
  target: string | null;
}

export interface List {
  title: string;
  rows: { id: string; title: string; description: string }[];
}

export interface Medium {
  sid: string;
  url: string;
  localUrl: string | null;
  contentType: string;
}

export interface Place {
  latitude: number;
  longitude: number;
  label: string | null;
  address: string | null;
}

/** `direction` is the person's: what they sent, or what reached them. */
export interface Message {
  sid: string;
  direction: 'sent' | 'received';
  text: string;
  media: Medium[];
  buttons: Button[];
  list: List | null;
  location: Place | null;
  replyTo: string | null;
  reaction: string | null;
  segments: number;
  status: string;
  errorCode: number | null;
  byTwilio: boolean;
  /** UTC, ISO 8601. */
  at: string;
}

export interface Thread {
  app: App;
  sender: string;
  shownAs: string;
  unread: number;
  messages: number;
  canReply: boolean;
  /** WhatsApp's 24 hours; null on SMS. */
  sessionOpen: boolean | null;
  optedOut: boolean;
  blocked: boolean;
}

export interface Phone {
  number: string;
  /** False for a WhatsApp user who appears without a number. */
  hasNumber: boolean;
  country: string | null;
  profileName: string;
  conditions: string[];
  threads: Thread[];
}

/** One of our numbers. */
export interface Sender {
  address: string;
  name?: string;
}

export interface StaffMember {
  number: string;
  name: string;
  role: string;
  restaurant: string;
}

export interface Pin {
  city: string;
  name: string;
  latitude: number;
  longitude: number;
}

/** Whom and what the page proposes: see `/phones/cast`. */
export interface Cast {
  diners: { number: string; name: string }[];
  staff: StaffMember[];
  pins: Pin[];
}

/** The stand-in world's clock (UTC, ISO 8601) and where the local Razorpay is. */
export interface House {
  now: string;
  razorpay: string | null;
}

/** Which app an address of ours belongs to. */
export function appOf(sender: string): App {
  return sender.startsWith('whatsapp:') ? 'whatsapp' : 'sms';
}

/** The name under which the messages of a thread are kept. */
export function threadKey(number: string, sender: string): string {
  return `${number} ${sender}`;
}
