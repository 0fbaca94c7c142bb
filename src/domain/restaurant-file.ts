import { z } from 'zod';
import { contradictions } from './restaurant-file-checks.ts';
import { taxOfFile } from './restaurant-file-tax.ts';
import { clockTime, day, isoDays, paise } from './file-values.ts';
import { menuParts } from './menu-file.ts';

const foodKinds = ['with_booking', 'pickup', 'at_table', 'catering'] as const;

/**
 * A restaurant as a file: everything Thali needs to know to take its bookings and orders. The seed is made of
 * these, and `npm run seed -- FILE` loads anyone's. Money is integer paise, times are the restaurant's own clock.
 */

const zone = z.string().refine(isZone, 'an IANA time zone like Asia/Kolkata');
const seats = z.tuple([z.int().min(1), z.int().max(100)]);

// Prices are hundredths of the currency everywhere, and a code nobody knows would throw in every message with a price.
function hasHundredths(currency: string): boolean {
  return (
    Intl.supportedValuesOf('currency').includes(currency) &&
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits === 2
  );
}

// A zone nobody knows would throw in every search that finds the restaurant.
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `to` at or before `from` means past midnight. `lastSeating` is the last time a party may sit down or an order be placed. */
const period = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1),
  from: clockTime,
  to: clockTime,
  lastSeating: clockTime.optional(),
  /** Guests are seated as they come; none are booked by message. */
  walkIn: z.boolean().optional(),
});

/** Hours of one day, in place of the week's. */
const special = z.strictObject({
  service: z.enum(['dine_in', 'pickup']).default('dine_in'),
  day,
  from: clockTime,
  to: clockTime,
  lastSeating: clockTime.optional(),
});

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

const wellFormed = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{2,60}$/),
  name: z.string().min(1).max(80),
  kind: z.enum(['restaurant', 'hotel', 'cafe', 'truck', 'caterer']),
  city: z.string(),
  area: z.string(),
  address: z.string(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  zone: zone.default('Asia/Kolkata'),
  currency: z
    .string()
    .refine(hasHundredths, 'must be a currency with hundredths, by its ISO code, like INR')
    .default('INR'),
  about: z.string().max(400),
  cuisines: z.array(z.string()).min(1),
  /** What a diner may count on here, beside single dishes. */
  diets: z.array(z.enum(['pure-veg', 'vegan', 'jain', 'halal'])).default([]),
  knownFor: z.array(z.string()).default([]),
  priceBand: z.int().min(1).max(4),
  /** File name under the photo folder. */
  photo: z.string().optional(),

  hours: z.strictObject({ dineIn: z.array(period).default([]), pickup: z.array(period).default([]) }),
  specialHours: z.array(special).default([]),
  closures: z.array(z.strictObject({ from: day, to: day, reason: z.string() })).default([]),

  booking: z.strictObject({
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
  }),
  tables: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(20),
        seats,
        area: z.string().optional(),
        channel: z.enum(['online', 'staff', 'walk-in']).default('online'),
      }),
    )
    .default([]),
  /** Tables that may be pushed together, by name. */
  groups: z.array(z.strictObject({ tables: z.array(z.string()).min(2), seats })).default([]),

  ordering: z.strictObject({
    pickup: z.boolean(),
    preOrder: z.boolean(),
    prepMinutes: z.int().min(0).default(20),
    minimum: paise.default(0),
    /** Other minimums for orders of one kind. */
    minimums: z.partialRecord(z.enum(foodKinds), paise).optional(),
    /** Full refund until so many minutes before the slot; half after that; nothing once the kitchen has begun. */
    freeCancelMinutes: z.int().min(0).default(60),
    lateRefundPercent: z.int().min(0).max(100).default(50),
    /** Percent that is paid before an order is placed; the rest is the balance. */
    advancePercent: z.int().min(1).max(100).optional(),
    partial: z.boolean().optional(),
    /** Orders, or dishes, that the kitchen takes for each slot of so many minutes. */
    throttle: z
      .strictObject({
        minutes: z.int().min(5).max(120),
        orders: z.int().min(1).optional(),
        items: z.int().min(1).optional(),
      })
      .optional(),
    atTable: z.boolean().optional(),
    catering: z
      .strictObject({
        minHeads: z.int().min(1).default(12),
        maxHeads: z.int().min(1).max(2_000).default(200),
        lead: z.array(z.strictObject({ upTo: z.int().min(1), hours: z.int().min(1).max(1_440) })).min(1),
      })
      .optional(),
    tips: z.array(paise).max(3).optional(),
  }),
  payments: z
    .strictObject({
      linkedAccount: z
        .string()
        .regex(/^acc_\w{14}$/, 'a Razorpay account like acc_ and 14 letters or digits')
        .optional(),
      feeBasisPoints: z.int().min(0).max(10_000).optional(),
    })
    .default({}),
  coupons: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Z0-9]{3,16}$/, '3 to 16 capitals and digits'),
        percent: z.number().min(0.01).max(100).optional(),
        amount: paise.optional(),
        /** Most it takes off, in paise. */
        most: paise.optional(),
        minimum: paise.default(0),
        from: day.optional(),
        until: day.optional(),
        kinds: z.array(z.enum(foodKinds)).min(1).optional(),
        mostUses: z.int().min(1).optional(),
        mostPerPerson: z.int().min(1).optional(),
      }),
    )
    .default([]),
  tax: taxOfFile,

  ...menuParts,

  /** Who is told of bookings and orders, first first. */
  staff: z
    .array(
      z.strictObject({
        name: z.string(),
        phone: z.string().regex(/^\+\d{8,15}$/),
        role: z.enum(['owner', 'manager', 'host', 'kitchen']),
      }),
    )
    .min(1),
});

/** A restaurant file as a person writes it: defaults may be left out. */
export type RestaurantFile = z.input<typeof wellFormed>;
/** A restaurant file after checking, defaults filled in. */
export type CheckedRestaurantFile = z.output<typeof wellFormed>;

/** Checks a restaurant file: every value, and that they agree with each other. */
export const restaurantFile = wellFormed.superRefine((file, context) => {
  for (const { path, message } of contradictions(file)) context.addIssue({ code: 'custom', path, message });
});
