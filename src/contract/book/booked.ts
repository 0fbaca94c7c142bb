import { z } from 'zod';
import { bookingStates } from '../../domain/status.ts';
import { id, instant, paise } from '../endpoint.ts';

/** As it was read: whoever changes something says what they saw. */
export const version = z.int().min(1);

/** How far a booking has come. */
export const bookingState = z.enum(bookingStates);

/** What can be done with a booking as it stands. */
export const bookingStep = z.enum(['accept', 'seat', 'finish', 'miss', 'unpin', 'cancel', 'undo']);

/** A booking, a walk-in or a block in the book. */
export const bookedRow = z.object({
  id,
  version: z.int(),
  /** The number staff call it by on its day; a block has none. */
  number: z.int().nullable(),
  kind: z.enum(['booking', 'walk-in', 'block']),
  /** The guest's; of a block why. */
  name: z.string().nullable(),
  note: z.string().nullable(),
  party: z.int(),
  startsAt: instant,
  endsAt: instant,
  /** Until when its tables are kept: with the buffer. */
  until: instant,
  status: bookingState,
  /** By which door it came. */
  door: z.enum(['message', 'staff', 'walk-in']),
  tableIds: z.array(id),
  /** Staff chose its tables: nothing moves it by itself. */
  pinned: z.boolean(),
  lateMinutes: z.int(),
  /** The guests have said that they are there. */
  here: z.boolean(),
  /** They have answered a reminder with yes. */
  reconfirmed: z.boolean(),
  /** More guests than its tables are said to seat. */
  tight: z.boolean(),
  /** One of its tables has left the floor. */
  tableGone: z.boolean(),
  guest: z.object({
    lastDigits: z.string().nullable(),
    /** They hear of what is changed. */
    told: z.boolean(),
    visits: z.int(),
    missed: z.int(),
  }),
  food: z.object({ dishes: z.int(), paise }).nullable(),
  deposit: z.object({ paise, paid: z.boolean() }).nullable(),
  can: z.array(bookingStep),
  /** Until when the last step can be taken back. */
  undoUntil: instant.nullable(),
});
export type Booked = z.output<typeof bookedRow>;
