import { z } from 'zod';
import { portions } from '../domain/file-values.ts';
import { clockTime, type Contract, day, id, instant, roles } from './endpoint.ts';

/** A dish or an option of dishes, as a kitchen speaks of it. */
const thing = z.object({
  id,
  name: z.string(),
  /** A dish's; an option has none. */
  code: z.string().nullable(),
  diet: z.enum(['veg', 'egg', 'non-veg']).nullable(),
  /** The section it stands in; an option stands in none. */
  section: z.string().nullable(),
  /** What else it is called. */
  aliases: z.array(z.string()),
  /** Off the menu: since when, where that is known, and until when; null: until somebody brings it back. */
  off: z.object({ since: instant.nullable(), until: instant.nullable() }).nullable(),
  /** How many are left today; null: it is not counted. */
  left: z.int().nullable(),
  /** How many there are each business day; null: it is not counted by the day. */
  daily: z.int().nullable(),
});

export const stock = {
  'GET /restaurants/:restaurant/stock': {
    who: roles,
    summary:
      'Every dish and option of the menu, which of them are sold out, and how many are left of others.',
    tag: 'Menu',
    answer: z.object({
      /** When what is off for today comes back. */
      tomorrow: instant,
      sections: z.array(z.string()),
      things: z.array(thing),
    }),
  },
  'PUT /restaurants/:restaurant/stock/:thing': {
    who: ['owner', 'manager', 'kitchen'],
    summary:
      'Takes a dish or an option off the menu, says how many are left today or there are each day, or brings it back.',
    tag: 'Menu',
    body: z.discriminatedUnion('act', [
      z.strictObject({
        act: z.literal('off'),
        /** "today": until the next business day begins; a time on the restaurant's clock; null: until it is brought back. */
        until: z.union([z.literal('today'), instant, z.strictObject({ day, time: clockTime })]).nullable(),
      }),
      z.strictObject({
        act: z.literal('only'),
        count: portions,
      }),
      z.strictObject({
        act: z.literal('daily'),
        /** Each business day, from this one on; null: it is not counted by the day any longer. */
        count: portions.nullable(),
      }),
      z.strictObject({ act: z.literal('back') }),
    ]),
  },
} satisfies Contract;
