import { z } from 'zod';
import { settingsOfFile, type SettingsGroup } from '../domain/settings.ts';
import { type Contract, instant, managers, ownerOnly, words } from './endpoint.ts';

/** Which version of a group somebody has read, and writes over. */
const version = z.string().length(16, 'must be the version that was read');

/** A booking that has other tables, or that somebody has to look at, after hours were changed under it. */
const touched = z.object({
  number: z.int().nullable(),
  name: z.string(),
  partySize: z.int(),
  at: instant,
  tables: z.array(z.string()),
});

const effects = z.object({
  /** They have other tables now. */
  moved: z.array(touched),
  /** They keep what they have; somebody has to decide. Nothing was cancelled. */
  stranded: z.array(touched.extend({ why: z.enum(['closed', 'outside hours', 'no table']) })),
});
export type Effects = z.output<typeof effects>;

const read = <V extends z.ZodType>(value: V) => z.object({ version, value });
const written = <V extends z.ZodType>(value: V) => z.object({ version, value, effects });
const write = <V extends z.ZodType>(value: V) => z.strictObject({ version, value });

// The same values as in a restaurant's file; what people type is cleaned on its way in.
const profile = settingsOfFile.profile.extend({
  name: words(80),
  about: words(400, 0),
  address: words(300),
  city: words(80),
  area: words(80),
  practices: words(400, 0),
  cuisines: z.array(words(40)).min(1, 'must name one at least').max(12, 'must be twelve at most'),
  knownFor: z.array(words(80)).max(12, 'must be twelve at most'),
});
const hours = settingsOfFile.hours.extend({
  specialHours: settingsOfFile.hours.shape.specialHours.unwrap().max(400, 'must be 400 days at most'),
  closures: z
    .array(
      z.strictObject({
        ...settingsOfFile.hours.shape.closures.unwrap().element.shape,
        reason: words(120),
      }),
    )
    .max(200, 'must be 200 at most'),
});
const tax = settingsOfFile.tax.extend({
  legalName: words(120).optional(),
  legalAddress: words(300).optional(),
});
const { linkedAccount } = settingsOfFile.payments.shape;

const tag = 'Settings';

export const settings = {
  'GET /restaurants/:restaurant/settings/profile': {
    who: managers,
    summary: 'What the restaurant says of itself.',
    tag,
    answer: read(settingsOfFile.profile),
  },
  'PUT /restaurants/:restaurant/settings/profile': {
    who: managers,
    summary: 'Says of the restaurant what guests search by and read first.',
    tag,
    body: write(profile),
    answer: written(settingsOfFile.profile),
  },
  'GET /restaurants/:restaurant/settings/places': {
    who: managers,
    summary: 'Neighbourhoods and cuisines that guests search by.',
    tag,
    answer: z.object({
      areas: z.array(z.object({ city: z.string(), name: z.string() })),
      cuisines: z.array(z.string()),
    }),
  },
  'GET /restaurants/:restaurant/settings/hours': {
    who: managers,
    summary: 'When the restaurant is open: its week, days with hours of their own, closures.',
    tag,
    answer: read(settingsOfFile.hours),
  },
  'PUT /restaurants/:restaurant/settings/hours': {
    who: managers,
    summary:
      'Sets the hours. Bookings that no longer fit are given back and told to staff; none is cancelled.',
    tag,
    body: write(hours),
    answer: written(settingsOfFile.hours),
  },
  'GET /restaurants/:restaurant/settings/booking': {
    who: managers,
    summary: 'The rules for bookings.',
    tag,
    answer: read(settingsOfFile.booking),
  },
  'PUT /restaurants/:restaurant/settings/booking': {
    who: managers,
    summary: 'Sets the rules for bookings; what is booked already keeps its own.',
    tag,
    body: write(settingsOfFile.booking),
    answer: written(settingsOfFile.booking),
  },
  'GET /restaurants/:restaurant/settings/ordering': {
    who: managers,
    summary: 'The rules for orders.',
    tag,
    answer: read(settingsOfFile.ordering),
  },
  'PUT /restaurants/:restaurant/settings/ordering': {
    who: managers,
    summary: 'Sets the rules for orders.',
    tag,
    body: write(settingsOfFile.ordering),
    answer: written(settingsOfFile.ordering),
  },
  'GET /restaurants/:restaurant/settings/tax': {
    who: managers,
    summary: 'How tax is charged, and what is printed on bills.',
    tag,
    answer: read(settingsOfFile.tax).extend({
      /** Tax classes of the dishes on the menu: each needs a rate. */
      classes: z.array(z.string()),
    }),
  },
  'PUT /restaurants/:restaurant/settings/tax': {
    who: managers,
    summary: 'Sets how tax is charged on orders from now on.',
    tag,
    body: write(tax),
    answer: written(settingsOfFile.tax),
  },
  'GET /restaurants/:restaurant/settings/payments': {
    who: managers,
    summary: 'The account to which payments go on.',
    tag,
    answer: read(settingsOfFile.payments),
  },
  'PUT /restaurants/:restaurant/settings/payments': {
    who: ownerOnly,
    summary: 'Sets the account to which payments go on. What stays with Thali is not set here.',
    tag,
    body: write(z.strictObject({ linkedAccount })),
    answer: written(settingsOfFile.payments),
  },
  'GET /restaurants/:restaurant/settings/notifications': {
    who: managers,
    summary: 'Who is told of bookings and orders, in which order, and after how many minutes the next.',
    tag,
    answer: read(settingsOfFile.notifications).extend({ ladder: z.array(z.string().nullable()) }),
  },
  'PUT /restaurants/:restaurant/settings/notifications': {
    who: managers,
    summary: 'Sets how long each member of staff has to answer.',
    tag,
    body: write(settingsOfFile.notifications),
    answer: written(settingsOfFile.notifications),
  },
  'GET /restaurants/:restaurant/pause': {
    who: managers,
    summary: 'Until when nothing new is taken by message; null: it is taken.',
    tag,
    answer: z.object({ until: instant.nullable() }),
  },
  'POST /restaurants/:restaurant/pause': {
    who: managers,
    summary: 'Takes nothing new by message for so many minutes; without, for the rest of the business day.',
    tag,
    body: z.strictObject({
      minutes: z.int().min(5, 'must be 5 at least').max(1_440, 'must be a day at most').optional(),
      reason: words(120, 0).optional(),
    }),
    answer: z.object({ until: instant }),
  },
  'DELETE /restaurants/:restaurant/pause': {
    who: managers,
    summary: 'Takes bookings and orders by message again.',
    tag,
  },
} satisfies Contract;

/** The groups there are, for whoever shows them. */
export type { SettingsGroup };
