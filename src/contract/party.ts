import { z } from 'zod';
import { id, words } from './endpoint.ts';

/** Guests at a table, or in line for one. */
export const party = z
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(200, 'must be at most 200');

/** As in E.164. */
export const phone = z
  .string()
  .transform((typed) => typed.replace(/[\s()-]/g, ''))
  .transform((typed) => (/^[6-9]\d{9}$/.test(typed) ? `+91${typed}` : typed))
  .pipe(z.string().regex(/^\+[1-9]\d{7,14}$/, 'must be a phone number, like +91 98123 45678'));

/** Tables staff choose. */
export const tables = z.array(id).min(1, 'must name a table').max(10, 'must be at most 10 tables');

/** Why guests are seated though the house is closed, or seats nobody at this hour: it is written down. */
export const anyway = words(120).optional();
