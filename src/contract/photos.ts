import { z } from 'zod';
import { type Contract, managers } from './endpoint.ts';

const share = z.coerce.number('must be a share of the whole, from 0 to 1').min(0).max(1);

export const photos = {
  'POST /restaurants/:restaurant/photos': {
    who: managers,
    untied: true,
    summary:
      'Uploads a photo of a dish or of the restaurant. It is turned upright, cropped to the given part of it (shares of its width and height) and to 4:3, and freed of everything the camera wrote into it.',
    tag: 'Photos',
    query: z.object({
      x: share.default(0),
      y: share.default(0),
      width: share.default(1),
      height: share.default(1),
    }),
    takes: { types: ['image/jpeg', 'image/png', 'image/webp'], mostBytes: 15 * 1024 * 1024 },
    answer: z.object({
      /** What a dish or the restaurant holds as its photo. */
      photo: z.string(),
      width: z.int(),
      height: z.int(),
    }),
    perMinute: 30,
  },
} satisfies Contract;
