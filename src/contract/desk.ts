import { z } from 'zod';
import { type Contract, id, instant, pageOf, pageQuery, words } from './endpoint.ts';
import { earlierMessages, earlierQuery, taking, thread, threadQuery, threadRow, written } from './guests.ts';

const who = 'operator';
const tag = 'Desk';

const deskRestaurant = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  kind: z.string(),
  city: z.string(),
  area: z.string(),
  /** Not open for guests yet. */
  draft: z.boolean(),
  staff: z.int(),
  lastOrderAt: instant.nullable(),
  /** Bookings that are still to come. */
  ahead: z.int(),
});

const deskSender = z.object({
  id,
  /** A number of ours, in Twilio's spelling. */
  address: z.string(),
  channel: z.enum(['whatsapp', 'sms']),
  /** Whose own it is; null: shared by all. */
  restaurant: z.string().nullable(),
  /** Whether somebody has set it up; one that is not answers with the number of the shared one. */
  configured: z.boolean(),
  conversations: z.int(),
  lastInboundAt: instant.nullable(),
  /** When the last message that left from it was made, and how many left in the last day; null: none for a day. */
  lastOutboundAt: instant.nullable(),
  sent: z.int(),
  /** Messages of the last day that did not arrive, by the provider's code; null: none came. */
  failures: z.array(z.object({ code: z.string().nullable(), count: z.int(), why: z.string() })),
  /** Since when the provider does not let it send, its code for that, and when it is tried again; null: it sends. */
  down: z.object({ since: instant, code: z.string(), nextTryAt: instant }).nullable(),
  /** What the channel can do towards people in India. */
  can: z.object({ buttons: z.boolean(), media: z.boolean(), window: z.boolean(), twoWay: z.boolean() }),
});

const deskTemplate = z.object({
  key: z.string(),
  language: z.string(),
  /** In Meta's words; `not submitted`: it was never told of these words. */
  status: z.string(),
  /** Why it was rejected or paused. */
  reason: z.string(),
  /** What Meta takes it for, and what it was asked to. */
  category: z.string(),
  asked: z.string(),
  /** When it was asked last. */
  lookedAt: instant.nullable(),
});

const direction = z.enum(['in', 'out']);

export const deadRow = z.object({
  id,
  direction,
  kind: z.string(),
  state: z.enum(['dead', 'failed']),
  at: instant,
  attempts: z.int(),
  /** The error, without phone numbers. */
  error: z.string().nullable(),
  code: z.string().nullable(),
  /** What it was, without words or numbers of anybody: "WhatsApp to …0101, 212 characters". */
  about: z.string(),
});

const provider = z.object({
  name: z.enum(['Twilio', 'Razorpay']),
  /** Calls to it in the last hour. */
  made: z.int(),
  failed: z.int(),
  /** Milliseconds from being written to being made, in the last hour; null where none was made. */
  median: z.number().nullable(),
  slow: z.number().nullable(),
  waiting: z.int(),
  /** Seconds the oldest of those has waited. */
  oldest: z.int(),
  /** When a webhook of theirs last came, and how many in the last hour. */
  heardAt: instant.nullable(),
  heard: z.int(),
  /** What the process that answers has called itself in the last ten minutes; another process has its own. */
  here: z.object({
    made: z.int(),
    /** The provider said no. */
    refused: z.int(),
    /** It had no time, or was not reached: nothing was done. */
    busy: z.int(),
    /** No answer: what became of it is looked up before the next try. */
    unknown: z.int(),
    slowest: z.object({ milliseconds: z.number(), what: z.string() }).nullable(),
  }),
});

export const deskHealth = z.object({
  providers: z.array(provider),
  /** Stimuli that should have been dealt with more than two minutes ago. */
  overdue: z.int(),
  dead: z.int(),
  /** Codes by text that were asked for in the last hour, and those that were shown. */
  codes: z.object({ asked: z.int(), shown: z.int() }),
  /** What to look at, each with what to do about it. */
  checks: z.array(z.object({ well: z.boolean(), what: z.string(), remedy: z.string() })),
});

export const desk = {
  'GET /desk/health': {
    who,
    summary: 'How providers, the outbox and the inbox do.',
    tag,
    answer: deskHealth,
  },
  'GET /desk/restaurants': {
    who,
    summary: 'The restaurants of Thali, by name.',
    tag,
    query: pageQuery.extend({ search: words(60, 0).optional() }),
    answer: pageOf(deskRestaurant),
  },
  'GET /desk/senders': {
    who,
    summary: 'The numbers that Thali writes from.',
    tag,
    answer: z.array(deskSender),
  },
  'GET /desk/templates': {
    who,
    summary: 'How Meta stands to our templates; those that are not approved first.',
    tag,
    answer: z.array(deskTemplate),
  },
  'GET /desk/dead': {
    who,
    summary: 'What came in, or should have gone out, and was given up; the latest first.',
    tag,
    query: pageQuery,
    answer: pageOf(deadRow).extend({
      kinds: z.array(z.object({ direction, kind: z.string(), count: z.int(), oldestAt: instant })),
    }),
  },
  'POST /desk/dead/:direction/:id/retry': {
    who,
    summary: 'Tries one of them again, once; what may have gone through is looked for first.',
    tag,
  },
  'POST /desk/dead/retry-all': {
    who,
    summary: 'Tries all of a kind again; gives how many.',
    tag,
    body: z.object({ direction, kind: z.string().max(40) }),
    answer: z.object({ count: z.int() }),
  },
  'POST /desk/dead/:direction/:id/give-up': {
    who,
    summary: 'Leaves one of them as it is, and says why.',
    tag,
    body: z.object({ note: words(300, 3) }),
  },
  'GET /desk/threads': {
    who,
    summary: 'Guests who asked for a person where no restaurant was talked about.',
    tag,
    query: threadQuery,
    answer: pageOf(threadRow),
  },
  'GET /desk/threads/:person': {
    who,
    summary: 'What was said with Thali’s people.',
    tag,
    answer: thread,
  },
  'GET /desk/threads/:person/earlier': {
    who,
    summary: 'What was said with Thali’s people before a message, oldest first.',
    tag,
    query: earlierQuery,
    answer: earlierMessages,
  },
  'POST /desk/threads/:person/take': {
    who,
    summary: 'Takes a guest over.',
    tag,
    body: taking,
    answer: thread,
  },
  'POST /desk/threads/:person/messages': {
    who,
    summary: 'Writes to a guest.',
    tag,
    perMinute: 30,
    body: written,
    answer: thread,
  },
  'POST /desk/threads/:person/give-back': {
    who,
    summary: 'Gives a guest back to the bot.',
    tag,
    answer: thread,
  },
} satisfies Contract;

export type DeadRow = z.output<typeof deadRow>;
export type DeskHealth = z.output<typeof deskHealth>;
