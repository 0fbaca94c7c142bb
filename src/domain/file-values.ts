import { z } from 'zod';
import { isDay } from './time.ts';

/** Values that stand in several files: a restaurant's, and its menu's. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, like 19:30');
export const day = z.string().refine(isDay, 'must be a date, like 2026-12-25');
export const paise = z
  .int('a whole number of paise')
  .min(0, 'must be at least 0')
  .max(100_000_00, 'must be at most 100,000 rupees');
/** How many there are of a dish or an option. */
export const portions = z
  .int('must be a whole number')
  .min(0, 'must not be negative')
  .max(100_000, 'must be at most 100,000');
export const isoDays = z.array(z.int().min(1).max(7)).min(1);
