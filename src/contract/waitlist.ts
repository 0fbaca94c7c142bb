import { z } from 'zod';
import { type Contract, front, id, instant, words } from './endpoint.ts';
import { anyway, party, phone, tables } from './party.ts';

/** A place in the line at the door, or for a table to come free on a full day. */
export const waitingRow = z.object({
  id,
  number: z.int().nullable(),
  kind: z.enum(['door', 'freed']),
  name: z.string().nullable(),
  party: z.int(),
  status: z.enum(['waiting', 'offered', 'taken', 'passed']),
  joinedAt: instant,
  quotedMinutes: z.int().nullable(),
  from: instant,
  until: instant,
  /** Until when they have to come, or to take the table. */
  offerEndsAt: instant.nullable(),
  /** How often they were called. */
  calls: z.int(),
  /** They are called by message; else by voice. */
  told: z.boolean(),
});

export type Waiting = z.output<typeof waitingRow>;

export const waitlist = {
  'GET /restaurants/:restaurant/waitlist/quote': {
    who: front,
    summary: 'About how many minutes a party that came now would wait; null where no table takes them.',
    tag: 'Waitlist',
    query: z.object({ party: z.coerce.number().int().min(1).max(200) }),
    answer: z.object({ minutes: z.int().nullable() }),
  },
  'POST /restaurants/:restaurant/waitlist': {
    who: front,
    summary: 'Puts guests who stand at the door in the line.',
    tag: 'Waitlist',
    body: z.object({ party, name: words(80), phone: phone.nullish() }),
    answer: z.object({ id, number: z.int().nullable(), minutes: z.int().nullable() }),
  },
  'POST /restaurants/:restaurant/waitlist/:guest/call': {
    who: front,
    summary: 'Calls guests to their table by message; twice at most.',
    tag: 'Waitlist',
    answer: z.object({ until: instant, again: z.boolean(), told: z.boolean() }),
  },
  'POST /restaurants/:restaurant/waitlist/:guest/seat': {
    who: front,
    summary: 'Seats guests from the line, at the table that fits best or at those staff choose.',
    tag: 'Waitlist',
    body: z.object({ tables: tables.optional(), anyway }),
    answer: z.object({ tables: z.array(z.string()) }),
  },
  'DELETE /restaurants/:restaurant/waitlist/:guest': {
    who: front,
    summary: 'Takes guests out of the line, and tells them.',
    tag: 'Waitlist',
  },
} satisfies Contract;
