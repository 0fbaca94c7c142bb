import { z } from 'zod';
import { clockTime, isoDays } from './file-values.ts';

/** Turn time by party size; `days` are ISO weekdays, 1 Monday to 7 Sunday. */
const turnRow = z.strictObject({
  upTo: z.int(),
  minutes: z.int().min(15).max(480),
  days: isoDays.optional(),
  from: clockTime.optional(),
  until: clockTime.optional(),
});

const depositRow = z.strictObject({
  fromParty: z.int().min(1),
  days: isoDays.optional(),
  per: z.enum(['table', 'person']),
  paise: z.int().min(100).max(100_000_00),
  freeCancelMinutes: z.int().min(0).max(43_200).default(1_440),
});

/** What a restaurant file says of its bookings: docs/table-book.md explains each. */
export const bookingOfFile = z.strictObject({
  /** `instant`: confirmed at once; `request`: staff accept first; `walk-in`: listed, never booked. */
  mode: z.enum(['instant', 'request', 'walk-in']),
  slotMinutes: z.int().min(5).max(120).default(30),
  leadMinutes: z.int().min(0).default(30),
  horizonDays: z.int().min(1).max(365).default(60),
  minParty: z.int().min(1).default(1),
  maxParty: z.int().min(1).max(100).default(12),
  /** Turn time by party size: the first row whose `upTo` is not below the party counts. */
  turnMinutes: z.array(turnRow).default([
    { upTo: 2, minutes: 90 },
    { upTo: 4, minutes: 120 },
    { upTo: 100, minutes: 150 },
  ]),
  bufferMinutes: z.int().min(0).max(120).default(0),
  graceMinutes: z.int().min(0).max(120).default(15),
  /** Most covers that may start in one quarter of an hour; absent: no limit. */
  coversPerQuarter: z.int().min(1).optional(),
  /** Most of them that may be booked by message; the rest is kept for the telephone and the door. */
  onlineCoversPerQuarter: z.int().min(0).optional(),
  /** Oversize cap: seats that may stay empty at a table that is booked by message. */
  spareSeats: z.int().min(0).optional(),
  /** What is paid for a table before it is booked; the first row that fits the party and the day counts. */
  deposits: z.array(depositRow).optional(),
  /** Minutes before the start from which a guest's cancellation is a late one. */
  lateCancelMinutes: z.int().min(0).max(10_080).optional(),
  /** A guest does not answer the reminder: the table is kept, the restaurant is asked, or it is cancelled. */
  unanswered: z.enum(['keep', 'ask', 'cancel']).optional(),
  /** Guests have not come when their grace is over: the table is kept, the restaurant is asked, or it is released. */
  noShow: z.enum(['keep', 'ask', 'release']).optional(),
  /** Guests may put themselves on the list for the next table by message. */
  waitlist: z.boolean().optional(),
});
