import { z } from 'zod';
import { contradictions } from './restaurant-file-checks.ts';
import { taxOfFile } from './restaurant-file-tax.ts';
import { bookingOfFile } from './restaurant-file-booking.ts';
import { hoursOfFile } from './restaurant-file-hours.ts';
import { couponOfFile, orderingOfFile, paymentsOfFile } from './restaurant-file-ordering.ts';
import { notificationsOfFile, profileOfFile } from './restaurant-file-profile.ts';
import { menuParts } from './menu-file.ts';

/**
 * A restaurant as a file: everything Thali needs to know to take its bookings and orders. The seed is made of
 * these, and `npm run seed -- FILE` loads anyone's. Money is integer paise, times are the restaurant's own clock.
 */

export const zone = z.string().refine(isZone, 'must be an IANA time zone, like Asia/Kolkata');
/** The name of a restaurant in addresses. */
export const slug = z
  .string()
  .regex(/^[a-z0-9-]{2,60}$/, 'must be 2 to 60 small letters, digits and hyphens');
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

const wellFormed = z.strictObject({
  slug,
  ...profileOfFile.shape,
  zone: zone.default('Asia/Kolkata'),
  currency: z
    .string()
    .refine(hasHundredths, 'must be a currency with hundredths, by its ISO code, like INR')
    .default('INR'),
  ...hoursOfFile.shape,

  booking: bookingOfFile,
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

  ordering: orderingOfFile,
  payments: paymentsOfFile.default({}),
  coupons: z.array(couponOfFile).default([]),
  tax: taxOfFile,
  notifications: notificationsOfFile.default({ answerMinutes: 5 }),

  ...menuParts,

  /** Who is told of bookings and orders, first first. */
  staff: z
    .array(
      z.strictObject({
        name: z.string(),
        phone: z.string().regex(/^\+\d{8,15}$/, 'must be a number with its country, like +919812345678'),
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
