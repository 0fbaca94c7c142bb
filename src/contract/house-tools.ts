import { z } from 'zod';
import { couponOfFile } from '../domain/restaurant-file-ordering.ts';
import { type Contract, id, instant, managers, words } from './endpoint.ts';

const drawn = z.object({
  /** What the code holds. */
  link: z.string(),
  /** Squares along each side, and the dark ones as an SVG path. */
  size: z.int(),
  path: z.string(),
});
const bothWays = z.object({ whatsapp: drawn, sms: drawn });

const columns = z.int().min(24, 'must be 24 at least').max(64, 'must be 64 at most').default(48);
const address = z.object({
  /** Goes into the printer's CloudPRNT settings. It is told this once. */
  address: z.string(),
});

const kinds = ['with_booking', 'pickup', 'at_table', 'catering'] as const;

/** What hangs on a restaurant's settings: printers, coupons, codes to be scanned. */
export const houseTools = {
  'GET /restaurants/:restaurant/printers': {
    who: managers,
    summary: 'Kitchen printers, when each was heard of last, and how many tickets wait for it.',
    tag: 'Printers',
    answer: z.object({
      rows: z.array(
        z.object({
          id,
          name: z.string(),
          columns: z.int(),
          lastSeenAt: instant.nullable(),
          /** `new`: it has never asked for work. */
          state: z.enum(['new', 'well', 'silent', 'paper', 'cover', 'fault']),
          waiting: z.int(),
        }),
      ),
    }),
  },
  'POST /restaurants/:restaurant/printers': {
    who: managers,
    summary: 'Sets up a printer and gives its address, once.',
    tag: 'Printers',
    body: z.strictObject({ name: words(40), columns }),
    answer: address,
  },
  'POST /restaurants/:restaurant/printers/:printer/address': {
    who: managers,
    summary: 'Gives a printer a new address; the old one is dead.',
    tag: 'Printers',
    answer: address,
  },
  'POST /restaurants/:restaurant/printers/:printer/test': {
    who: managers,
    summary: 'Has a printer print a test.',
    tag: 'Printers',
  },
  'DELETE /restaurants/:restaurant/printers/:printer': {
    who: managers,
    summary: 'Takes a printer away, with what waits for it.',
    tag: 'Printers',
  },
  'GET /restaurants/:restaurant/coupons': {
    who: managers,
    summary: 'Coupons, those that still hold first.',
    tag: 'Coupons',
    answer: z.object({
      rows: z.array(
        z.object({
          code: z.string(),
          percent: z.number().nullable(),
          /** Paise. */
          amount: z.int().nullable(),
          most: z.int().nullable(),
          minimum: z.int(),
          startsAt: instant.nullable(),
          endsAt: instant.nullable(),
          kinds: z.array(z.enum(kinds)).nullable(),
          mostUses: z.int().nullable(),
          mostPerPerson: z.int().nullable(),
          used: z.int(),
          holds: z.boolean(),
        }),
      ),
    }),
  },
  'POST /restaurants/:restaurant/coupons': {
    who: managers,
    summary: 'Makes a coupon; one that has ended is made anew.',
    tag: 'Coupons',
    body: couponOfFile,
  },
  'DELETE /restaurants/:restaurant/coupons/:code': {
    who: managers,
    summary: 'Ends a coupon now; orders made with it keep what it took off.',
    tag: 'Coupons',
  },
  'GET /restaurants/:restaurant/codes': {
    who: managers,
    summary: 'QR codes for the door and the tables.',
    tag: 'Codes',
    answer: z.object({
      name: z.string(),
      /** Whether guests may order from the codes on the tables. */
      atTable: z.boolean(),
      door: bothWays,
      tables: z.array(bothWays.extend({ name: z.string(), code: z.string() })),
    }),
  },
} satisfies Contract;
