import type { Channel } from '../../src/sandbox/twilio/addresses.ts';
import type { MessageView, PhoneView, ThreadView } from '../../src/sandbox/twilio/phone-view.ts';
import type { SenderOptions } from '../../src/sandbox/twilio/settings.ts';

/** What the stand-ins tell of phones; docs/local-twilio.md explains every field. Types only: nothing of it is loaded. */
export type App = Channel;
export type Message = MessageView;
export type Thread = ThreadView;
export type Phone = PhoneView;

/** One of our numbers, as Twilio writes it, and the name phones show for it. */
export type Sender = Pick<SenderOptions, 'address' | 'name'>;

export interface StaffMember {
  number: string;
  name: string;
  role: string;
  restaurant: string;
}

/** A place to share, in degrees. */
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
