import { z } from 'zod';
import { type Contract, managers } from './endpoint.ts';

const opening = z.object({
  /** Whether guests can find the restaurant. */
  open: z.boolean(),
  /** What is to be done before they may, in the order in which it is best done. */
  missing: z.array(z.enum(['hours', 'menu', 'service', 'payments'])),
});

const tag = 'Settings';

export const openings = {
  'GET /restaurants/:restaurant/opening': {
    who: managers,
    summary: 'Whether guests can find the restaurant, and what is missing before they may.',
    tag,
    answer: opening,
  },
  'POST /restaurants/:restaurant/opening': {
    who: managers,
    summary: 'Lets guests find the restaurant; refused with what is missing.',
    tag,
    answer: opening,
  },
} satisfies Contract;

export type Opening = z.output<typeof opening>;
