import { z } from 'zod';
import { type Contract, front, id, instant, pageOf, pageQuery, words } from './endpoint.ts';

/** The most characters of one message to a guest: WhatsApp takes 1600 with everything around it (Twilio, Body). */
const mostWritten = 1_000;

const channel = z.enum(['whatsapp', 'sms']);

/** The guest is with the restaurant's people: since when, and who has them. */
const handover = z.object({
  since: instant,
  /** Null: they asked for a person, and nobody has come yet. */
  takenBy: z.object({ name: z.string().nullable(), you: z.boolean() }).nullable(),
});

export const threadRow = z.object({
  personId: id,
  name: z.string().nullable(),
  lastDigits: z.string().nullable(),
  channel: channel.nullable(),
  at: instant,
  handover: handover.nullable(),
  /** Messages to the restaurant's people that nobody has read. */
  unread: z.int(),
  /** What they last wrote to the restaurant's people. */
  said: z.object({ text: z.string(), at: instant }).nullable(),
});

export const threadMessage = z.object({
  id,
  from: z.enum(['guest', 'bot', 'person']),
  author: z.string().nullable(),
  text: z.string(),
  /** Pictures and the like that came along, by media type; they stay with the provider. */
  media: z.array(z.string()),
  place: z.boolean(),
  at: instant,
  channel,
  /** How far a message of ours has come; null for the guest's. */
  delivery: z.enum(['waiting', 'sent', 'delivered', 'read', 'failed']).nullable(),
  /** Why it failed. */
  reason: z.string().nullable(),
});

/** How the guest can be written to now. */
const writable = z.object({
  channel: channel.nullable(),
  /** Until when WhatsApp takes what we write; null by SMS, or where they have never written. */
  openUntil: instant.nullable(),
  open: z.boolean(),
  /** Whether SMS would reach them, and whether they could answer it. */
  sms: z.enum(['no', 'one way', 'both ways']),
  optedOut: z.boolean(),
});

export const thread = z.object({
  personId: id,
  name: z.string().nullable(),
  lastDigits: z.string().nullable(),
  language: z.string(),
  /** When they were told who we are and what we keep; null: not yet. */
  noticedAt: instant.nullable(),
  handover: handover.nullable(),
  writable,
  /** The last ones, oldest first. */
  messages: z.array(threadMessage),
  /** Whether something was said before them. */
  earlier: z.boolean(),
});

/** What was said before a message that is shown already. */
export const earlierQuery = z.object({
  before: id,
  limit: z.coerce.number().int().min(1).max(100).default(60),
});
export const earlierMessages = thread.pick({ messages: true, earlier: true });

/** A thread as a restaurant sees it, with what the guest has there. */
export const guestThread = thread.extend({
  visits: z.array(
    z.object({
      kind: z.enum(['booking', 'order', 'waitlist']),
      id,
      number: z.int().nullable(),
      status: z.string(),
      at: instant,
      partySize: z.int().nullable(),
      paise: z.int().nullable(),
      note: z.string().nullable(),
    }),
  ),
});

export const written = z.object({
  text: words(mostWritten),
  /** By SMS, for WhatsApp is closed. */
  sms: z.boolean().default(false),
});
export const taking = z.object({
  /** Also from a colleague who has them. */
  instead: z.boolean().default(false),
});
export const threadQuery = pageQuery.extend({ search: words(60, 0).optional() });

const tag = 'Guests';

export const guests = {
  'GET /restaurants/:restaurant/threads': {
    who: front,
    summary:
      'Guests with a booking, an order, a place in a line or a talk here; those who are with your people first.',
    tag,
    query: threadQuery,
    answer: pageOf(threadRow),
  },
  'GET /restaurants/:restaurant/threads/:person': {
    who: front,
    summary: 'What was said with a guest about this restaurant, and what they have here.',
    tag,
    answer: guestThread,
  },
  'GET /restaurants/:restaurant/threads/:person/earlier': {
    who: front,
    summary: 'What was said with a guest before a message, oldest first.',
    tag,
    query: earlierQuery,
    answer: earlierMessages,
  },
  'GET /restaurants/:restaurant/threads/of/:subject': {
    who: front,
    summary: 'Whose a booking or order is, to write to them.',
    tag,
    answer: z.object({ personId: id }),
  },
  'POST /restaurants/:restaurant/threads/:person/take': {
    who: front,
    summary:
      'Takes a guest over: the bot keeps silent until they are given back, or for 30 minutes of silence.',
    tag,
    body: taking,
    answer: guestThread,
  },
  'POST /restaurants/:restaurant/threads/:person/messages': {
    who: front,
    summary: 'Writes to a guest, taking them over where nobody has.',
    tag,
    perMinute: 30,
    body: written,
    answer: guestThread,
  },
  'POST /restaurants/:restaurant/threads/:person/give-back': {
    who: front,
    summary: 'Gives a guest back to the bot.',
    tag,
    answer: guestThread,
  },
  'POST /restaurants/:restaurant/threads/:person/read': {
    who: front,
    summary: 'Notes that what the guest wrote was read.',
    tag,
  },
  'GET /restaurants/:restaurant/waiting-guests': {
    who: front,
    summary: 'How many guests have asked for a person, and nobody has come yet.',
    tag: 'Guests',
    answer: z.object({ count: z.int() }),
  },
} satisfies Contract;

export type ThreadRow = z.output<typeof threadRow>;
export type ThreadMessage = z.output<typeof threadMessage>;
export type Thread = z.output<typeof thread>;
export type GuestThread = z.output<typeof guestThread>;
