import { z } from 'zod';
import { day, id, instant } from '../endpoint.ts';
import { waitingRow } from '../waitlist.ts';
import { bookedRow } from './booked.ts';

const tableRow = z.object({
  id,
  name: z.string(),
  area: z.string().nullable(),
  minParty: z.int(),
  maxParty: z.int(),
  channel: z.enum(['online', 'staff', 'walk-in']),
  /** Gone from the floor; shown because bookings are still there. */
  retired: z.boolean(),
});

/** The book of a business day: it ends at 4 in the morning. */
export const bookDay = z.object({
  day,
  /** The business day it is now. */
  today: day,
  /** What the page draws: the hours of the day, or when none, its usual stretch. */
  from: instant,
  until: instant,
  hours: z.array(z.object({ opens: instant, closes: instant, last: instant, walkIn: z.boolean() })),
  /** Why the house is closed that day. */
  closed: z.string().nullable(),
  pauses: z.array(z.object({ from: instant, until: instant, reason: z.string().nullable() })),
  tables: z.array(tableRow),
  groups: z.array(z.object({ tableIds: z.array(id), minParty: z.int(), maxParty: z.int() })),
  bookings: z.array(bookedRow),
  /** Covers that may start in a quarter of an hour, and how many do. */
  pacing: z.object({
    most: z.int().nullable(),
    mostByMessage: z.int().nullable(),
    quarters: z.array(z.object({ at: instant, covers: z.int(), byMessage: z.int() })),
  }),
  covers: z.object({ booked: z.int(), seated: z.int() }),
  waiting: z.array(waitingRow),
});
export type BookDay = z.output<typeof bookDay>;
