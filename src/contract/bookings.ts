import { z } from 'zod';
import { clockTime, type Contract, day, front, id, instant, paise, words } from './endpoint.ts';
import { anyway, party, phone, tables } from './party.ts';
import { waitingRow } from './waitlist.ts';

/** As it was read: whoever changes something says what they saw. */
const version = z.int().min(1);

const bookingState = z.enum([
  'held',
  'requested',
  'confirmed',
  'seated',
  'finished',
  'no_show',
  'cancelled',
  'declined',
  'released',
]);

/** What can be done with a booking as it stands. */
export const bookingStep = z.enum(['accept', 'seat', 'finish', 'miss', 'unpin', 'cancel', 'undo']);

/** A booking, a walk-in or a block in the book. */
const bookedRow = z.object({
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
export type Booked = BookDay['bookings'][number];

/** Somebody else at a table: what a refusal and an answer name. */
const other = z.object({
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

const called = z.object({
  party,
  name: words(80),
  phone: phone.nullish(),
  note: words(300).nullish(),
  startsAt: instant,
  tables: tables.optional(),
});

export const bookings = {
  'GET /restaurants/:restaurant/bookings': {
    who: front,
    summary: 'The book of a business day: tables, bookings, hours, pacing, who waits.',
    tag: 'Bookings',
    query: z.object({ day: day.optional() }),
    answer: bookDay,
  },
  'GET /restaurants/:restaurant/booking-search': {
    who: front,
    summary: 'Bookings of any day by name, number, or how the phone number ends.',
    tag: 'Bookings',
    query: z.object({ words: words(80) }),
    answer: z.object({
      found: z.array(
        z.object({
          id,
          day,
          number: z.int().nullable(),
          name: z.string().nullable(),
          party: z.int(),
          startsAt: instant,
          status: bookingState,
          tables: z.array(z.string()),
        }),
      ),
    }),
  },
  'GET /restaurants/:restaurant/free-times': {
    who: front,
    summary: 'When a party can be seated on a day, and at which tables.',
    tag: 'Bookings',
    query: z.object({ day, party: z.coerce.number().int().min(1).max(200) }),
    answer: z.object({
      times: z.array(z.object({ at: instant, tables: z.array(z.string()), moves: z.int() })),
      /** Why there are none. */
      why: z.string().nullable(),
    }),
  },
  'GET /restaurants/:restaurant/bookings/:booking': {
    who: front,
    summary: 'One booking, and what was changed of it.',
    tag: 'Bookings',
    answer: changedBooking,
  },
  'POST /restaurants/:restaurant/bookings': {
    who: front,
    summary: 'Books a table for guests who rang up; with a number they are told by SMS.',
    tag: 'Bookings',
    body: called,
    answer: bookedAnswer,
  },
  'POST /restaurants/:restaurant/walk-ins': {
    who: front,
    summary: 'Seats guests who stand at the door.',
    tag: 'Bookings',
    body: z.object({
      party,
      name: words(80).nullish(),
      tables: tables.optional(),
      anyway,
    }),
    answer: bookedAnswer,
  },
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
  'POST /restaurants/:restaurant/bookings/:booking/move': {
    who: front,
    summary: 'Moves a booking to another time or other tables, or both; the guest is told of another time.',
    tag: 'Bookings',
    body: z
      .object({
        version,
        startsAt: instant.optional(),
        tables: tables.optional(),
        /** Others who are there change tables, where all of them can. */
        clear: z.boolean().default(false),
      })
      .refine(({ startsAt, tables: to }) => startsAt !== undefined || to !== undefined, {
        path: ['startsAt'],
        message: 'must be given, or tables',
      }),
    answer: bookedAnswer,
  },
  'PATCH /restaurants/:restaurant/bookings/:booking': {
    who: front,
    summary: 'Changes the party, the name or the note of a booking.',
    tag: 'Bookings',
    body: z.object({
      version,
      party: party.optional(),
      name: words(80).optional(),
      note: words(300, 0).optional(),
    }),
    answer: bookedAnswer,
  },
  'POST /restaurants/:restaurant/bookings/:booking/step': {
    who: front,
    summary:
      'Guests sit, leave, or did not come, which can be taken back for ten minutes; a request is accepted; a booking is called off, and the guest told why.',
    tag: 'Bookings',
    body: z.object({ version, step: bookingStep, reason: words(200).nullish() }),
    answer: bookedAnswer,
  },
} satisfies Contract;
