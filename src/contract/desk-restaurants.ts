import { z } from 'zod';
import { profileOfFile } from '../domain/restaurant-file-profile.ts';
import { slug, zone } from '../domain/restaurant-file.ts';
import { type Contract, id, words } from './endpoint.ts';

const who = 'operator';
const tag = 'Desk';
const { kind, languages, latitude, longitude } = profileOfFile.shape;
const phone = z.string().trim().min(1, 'must not be empty').max(40, 'must be a telephone number');

/** What the desk says of a restaurant that is to join. */
const joining = z.strictObject({
  name: words(80),
  /** Left out: the best one that is free. */
  slug: slug.optional(),
  kind,
  city: words(80),
  /** A neighbourhood that is new needs the coordinates beside it. */
  area: words(80),
  latitude: latitude.optional(),
  longitude: longitude.optional(),
  zone,
  address: words(300),
  cuisines: z.array(words(40)).min(1, 'must name one at least').max(12, 'must be twelve at most'),
  languages,
  /** The owner's: the invitation goes there. */
  phone,
});

const invited = z.object({
  /** The last four digits of the number the invitation went to. */
  phone: z.string(),
});

export const deskRestaurants = {
  'GET /desk/places': {
    who,
    summary: 'Neighbourhoods with their time zones, and cuisines: what a new restaurant may be of.',
    tag,
    answer: z.object({
      areas: z.array(z.object({ city: z.string(), name: z.string(), zone: z.string() })),
      cuisines: z.array(z.string()),
    }),
  },
  'GET /desk/slugs': {
    who,
    summary: 'Whether a name in addresses is free, and one that is.',
    tag,
    query: z.object({
      name: words(80, 0).default(''),
      area: words(80, 0).default(''),
      city: words(80, 0).default(''),
      /** The one that is asked about. */
      slug: z.string().max(80).optional(),
    }),
    answer: z.object({
      /** Of the one that was asked about; null: none was. */
      asked: z.enum(['free', 'taken', 'wrong']).nullable(),
      /** The best free one for a restaurant of this name; null: its name has no letter that an address takes. */
      proposal: z.string().nullable(),
    }),
  },
  'POST /desk/restaurants': {
    who,
    perMinute: 20,
    summary: 'Adds a restaurant as a draft, which guests do not find yet, and invites its owner by text.',
    tag,
    body: joining,
    answer: invited.extend({ id, slug }),
  },
  'POST /desk/restaurants/:id/owner': {
    who,
    perMinute: 20,
    summary: 'Invites an owner to a restaurant on whose staff nobody is yet.',
    tag,
    body: z.strictObject({ phone }),
    answer: invited,
  },
} satisfies Contract;

export type Joining = z.input<typeof joining>;
