import { z } from 'zod';
import { bookedAnswer, other } from './book/answers.ts';
import { version } from './book/booked.ts';
import { clockTime, type Contract, day, front, instant, words } from './endpoint.ts';
import { tables } from './party.ts';

/** Tables that nobody gets for a while. */
export const blocks = {
  'POST /restaurants/:restaurant/blocks': {
    who: front,
    summary:
      'Keeps tables from everybody for a while; bookings there get other tables, or nothing is blocked.',
    tag: 'Bookings',
    body: z.object({
      tables,
      day,
      /** Absent: from now, or from the beginning of the day. */
      from: clockTime.optional(),
      /** Absent: to the end of the business day. */
      until: clockTime.optional(),
      days: z.int().min(1).max(31).default(1),
      reason: words(120).nullish(),
    }),
    answer: z.object({ blocks: z.int(), moved: z.array(other) }),
  },
  'PATCH /restaurants/:restaurant/blocks/:block': {
    who: front,
    summary:
      'Moves a block to another time or table, or makes it longer or shorter; one that has begun keeps its start.',
    tag: 'Bookings',
    body: z.object({
      version,
      startsAt: instant.optional(),
      /** Absent: it stays as long as it was. Its business day ends it at the latest. */
      endsAt: instant.optional(),
      tables: tables.optional(),
      reason: words(120, 0).optional(),
      /** Bookings that are there change tables, where all of them can. */
      clear: z.boolean().default(false),
    }),
    answer: bookedAnswer,
  },
  'DELETE /restaurants/:restaurant/blocks/:block': {
    who: front,
    summary: 'Gives the tables of a block back.',
    tag: 'Bookings',
  },
} satisfies Contract;
