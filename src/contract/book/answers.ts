import { z } from 'zod';
import { instant } from '../endpoint.ts';
import { bookedRow } from './booked.ts';

/** Somebody else at a table: what a refusal and an answer name. */
export const other = z.object({
  number: z.int().nullable(),
  name: z.string(),
  party: z.int(),
  at: instant,
  until: instant,
  tables: z.array(z.string()),
});

/** How a change ended. */
export const bookedAnswer = z.object({
  booking: bookedRow,
  /** Others that changed tables for it. */
  moved: z.array(other),
  /** More guests than the tables are said to seat. */
  tight: z.boolean(),
  /** The guest hears of it. */
  told: z.boolean(),
});
export type BookedAnswer = z.output<typeof bookedAnswer>;

/** `current` of a 409 that says that tables are taken, or that no table can be had then. */
export const conflict = z.object({
  by: z.array(other),
  /** Those who would change tables so that it is free, and to which; null: somebody who is there cannot. */
  room: z.array(other.extend({ to: z.array(z.string()) })).nullable(),
  /** The nearest other starts that would do. */
  times: z.array(instant),
  /** By its hours the house seats nobody then; guests who stand there can be seated all the same. */
  closed: z.boolean(),
});
export type Conflict = z.output<typeof conflict>;

/** What somebody changed of a booking. */
export const bookingChange = z.object({
  /** Null: the guest. */
  by: z.string().nullable(),
  at: instant,
  what: z.array(z.string()),
});
export type BookingChange = z.output<typeof bookingChange>;

/** `current` of a 409 that says that somebody else has changed the booking. */
export const changedBooking = z.object({ booking: bookedRow, changes: z.array(bookingChange) });
export type ChangedBooking = z.output<typeof changedBooking>;
