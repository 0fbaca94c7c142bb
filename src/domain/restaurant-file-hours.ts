import { z } from 'zod';
import { clockTime, day } from './file-values.ts';

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

/** When a restaurant is open: its week, single days in place of it, and days on which it is closed. */
export const hoursOfFile = z.strictObject({
  hours: z.strictObject({ dineIn: z.array(period).default([]), pickup: z.array(period).default([]) }),
  specialHours: z.array(special).default([]),
  closures: z.array(z.strictObject({ from: day, to: day, reason: z.string() })).default([]),
});
