import { z } from 'zod';
import { type Contract, day, managers, paise } from './endpoint.ts';

/** Days a report may span. */
const mostDays = 366;

const span = z
  .object({ from: day, until: day })
  .refine(({ from, until }) => from <= until, {
    path: ['until'],
    message: 'must not be before the first day',
  })
  .refine(({ from, until }) => (Date.parse(until) - Date.parse(from)) / 86_400_000 < mostDays, {
    path: ['until'],
    message: `must be within ${mostDays} days of the first`,
  });

const signed = z.int();

/** What happened on one business day, or on several together. */
const figures = z.object({
  /** Guests who came, by booking or from the street. */
  covers: z.int(),
  /** Bookings that were for the day, without walk-ins and blocks. */
  bookings: z.int(),
  walkIns: z.int(),
  noShows: z.int(),
  cancelled: z.int(),
  /** Orders the restaurant agreed to. */
  orders: z.int(),
  /** Their dishes, discounts off, taxes on; without tips and deposits. */
  salesPaise: signed,
  tipsPaise: paise,
  discountPaise: paise,
  /** Money that came in, and money that went back, on the day itself. */
  receivedPaise: signed,
  refundedPaise: signed,
});

export const report = z.object({
  currency: z.string(),
  days: z.array(figures.extend({ day })),
  total: figures,
  /** The same of as many days before them. */
  before: figures,
  /** What was ordered most. */
  items: z.array(z.object({ name: z.string(), quantity: z.int(), paise: signed })),
  /** Guests by the hour in which they were due. */
  hours: z.array(z.object({ hour: z.int(), covers: z.int() })),
  messages: z.object({
    /** From guests, on the business days on which they booked, ordered or were due, whatever it was about. */
    received: z.int(),
    /** Those sent about this restaurant, to guests and to staff, by the ledger of what messages cost. */
    whatsapp: z.int(),
    sms: z.int(),
    smsSegments: z.int(),
    /** By the prices the operator has set, or the provider's own where they are known; null: none are. */
    costPaise: z.int().nullable(),
  }),
});
export type Report = z.output<typeof report>;

export const reports = {
  'GET /restaurants/:restaurant/report': {
    who: managers,
    summary: 'Covers, orders, sales, no-shows, messages and what sells, from day to day.',
    tag: 'Reports',
    query: span,
    answer: report,
  },
  'GET /restaurants/:restaurant/report/file': {
    who: managers,
    summary: 'The days, orders or dishes of a report as a CSV file. Noted in the audit.',
    tag: 'Reports',
    query: span.safeExtend({ of: z.enum(['days', 'orders', 'items']) }),
    gives: 'file',
  },
} satisfies Contract;
