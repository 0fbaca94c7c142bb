import { z } from 'zod';
import { bookedAnswer, changedBooking } from './book/answers.ts';
import { bookingState, bookingStep, version } from './book/booked.ts';
import { bookDay } from './book/day.ts';
import { type Contract, day, front, id, instant, words } from './endpoint.ts';
import { anyway, party, phone, tables } from './party.ts';

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
