import type { Place } from './place.ts';
import type { Priority } from './send-order.ts';

/** What came in, whatever channel it came over. */
export interface Incoming {
  text: string;
  /** The id we gave the button or row that was tapped. */
  payload?: string;
  place?: Place;
  media: { url: string; type: string }[];
  /** Twilio has already acted on a STOP or START (Advanced Opt-Out). */
  optOut?: 'stop' | 'start';
}

/** A message with the two ends it travelled between, in Twilio's spelling. */
export interface Letter extends Incoming {
  sender: string;
  address: string;
  channel: 'whatsapp' | 'sms';
  /** WhatsApp's business-scoped user id. */
  externalId?: string;
  profileName?: string;
}

/** One message ready to leave, whatever channel it goes to. */
export interface Outgoing {
  /** All of it as text: what SMS shows, and what stands in for buttons that cannot be made. */
  text: string;
  /** The part above the buttons or the list, when there are any. */
  body?: string;
  options?: { id: string; label: string; description?: string }[];
  /** The label of the button that opens the list. */
  listLabel?: string;
  /** Absolute address of a picture. */
  media?: string;
  /** A point on the map, which WhatsApp shows as one. */
  place?: Place & { name: string };
  /** What goes out instead while WhatsApp's window is closed, where it is approved. */
  template?: FilledTemplate;
  /** Absent: a reply. */
  priority?: Priority;
  /** After this moment, in epoch milliseconds, it is not sent any more. */
  expiresAt?: number;
}

/** An approved template with what goes into it. */
export interface FilledTemplate {
  /** Key, language and a digest of its exact words: an approval holds for these alone. */
  key: string;
  language: string;
  version: string;
  /** As Meta was asked: UTILITY, MARKETING or AUTHENTICATION. */
  category: string;
  /** By the names of its variables, "1" and up. */
  variables: Record<string, string>;
  /** As it reads, filled in. */
  text: string;
  /** It is brief: the message itself follows when they write. */
  whole?: true;
}

/** What can be done on a channel towards an address. */
export interface Capabilities {
  buttons: boolean;
  media: boolean;
  /** Points on the map. */
  places: boolean;
  /** Web addresses may stand in a text of ours that nobody waits for. */
  links: boolean;
  /** Messages outside 24 h of the person's last one need an approved template. */
  window: boolean;
  /** What we send can be answered there. */
  twoWay: boolean;
}

/**
 * WhatsApp has buttons, pictures, places and a window; SMS has text. SMS to India goes one way only: it arrives from a
 * number of the carrier's that cannot be answered, and carriers there drop texts for the links in them (Twilio, SMS
 * guidelines for India).
 */
export function capabilitiesOf(channel: 'whatsapp' | 'sms', address: string): Capabilities {
  return channel === 'whatsapp'
    ? { buttons: true, media: true, places: true, links: true, window: true, twoWay: true }
    : smsTo(!address.startsWith('+91'));
}

function smsTo(twoWay: boolean): Capabilities {
  return { buttons: false, media: false, places: false, links: twoWay, window: false, twoWay };
}

/** Twilio's documented limits, in UTF-16 units: Content API (list-picker, quick-reply) and the Body of a message. */
export const limits = {
  body: 1600,
  interactiveBody: 1024,
  buttonTitle: 20,
  rowTitle: 24,
  rowDescription: 72,
  buttons: 3,
  rows: 10,
} as const;
