import { z } from 'zod';
import { clockTime, day } from './file-values.ts';

/** Languages guests are spoken to in at the table, by their ISO 639-1 codes. */
const tableLanguages = [
  'en',
  'hi',
  'kn',
  'te',
  'ta',
  'ml',
  'mr',
  'gu',
  'bn',
  'pa',
  'ur',
  'or',
  'as',
] as const;

/** A place where a truck stands on a day. */
const stop = z.strictObject({
  day,
  at: z.string().min(1).max(120),
  from: clockTime.optional(),
  until: clockTime.optional(),
});

/** What only some kinds of houses have to say. */
const detailsOfFile = z.strictObject({
  /** A café: guests may have the wireless network; guests may work at a table. */
  wifi: z.boolean().optional(),
  laptops: z.boolean().optional(),
  /** A truck: where it stands, by the day. */
  stops: z.array(stop).max(31).optional(),
  /** A caterer: kilometres it travels at most. */
  travelsKm: z.int().min(1).max(500).optional(),
  /** A hotel: whether those who do not sleep there are welcome at its tables. */
  nonResidents: z.boolean().optional(),
  parking: z.boolean().optional(),
  stepFree: z.boolean().optional(),
});

/** What a restaurant file says of the house itself: what guests search by and read first. */
export const profileOfFile = z.strictObject({
  name: z.string().min(1).max(80),
  kind: z.enum(['restaurant', 'hotel', 'cafe', 'truck', 'caterer']),
  city: z.string().min(1).max(80),
  area: z.string().min(1).max(80),
  address: z.string().min(1).max(300),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  about: z.string().max(400),
  cuisines: z.array(z.string().min(1).max(40)).min(1, 'needs one cuisine at least').max(12),
  /** What a diner may count on here, beside single dishes. */
  diets: z.array(z.enum(['pure-veg', 'vegan', 'jain', 'halal'])).default([]),
  knownFor: z.array(z.string().min(1).max(80)).max(12).default([]),
  /** 1 cheap to 4 expensive. */
  priceBand: z.int().min(1).max(4),
  /** File name of a photo: of the photo folder, or one that was uploaded. */
  photo: z
    .string()
    .max(120)
    .regex(/^[\w-][\w.-]*$/, 'must be the name of a photo')
    .optional(),
  languages: z.array(z.enum(tableLanguages)).default([]),
  /** What the house does for the world around it, in its own words. */
  practices: z.string().max(400).default(''),
  details: detailsOfFile.default({}),
});

/** How those who work there are told what guests want. */
export const notificationsOfFile = z.strictObject({
  /** Minutes a member of staff has to answer before the next one is told. */
  answerMinutes: z.int().min(2).max(60).default(5),
});
