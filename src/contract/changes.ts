import { z } from 'zod';
import { type Contract, roles } from './endpoint.ts';

/** What can change at a restaurant while somebody looks on. */
export const topics = ['orders', 'bookings', 'waitlist', 'conversations', 'menu', 'settings'] as const;
export type Topic = (typeof topics)[number];

export const changes = {
  'GET /restaurants/:restaurant/changes': {
    who: roles,
    summary:
      'Tells as events which topics change: `change` with {topic}, and `beat` with {} every quarter of a minute. Read again what it names.',
    tag: 'Changes',
    query: z.object({
      /** With commas between them; all of them when left out. */
      topics: z
        .string()
        .transform((given) => given.split(','))
        .pipe(z.array(z.enum(topics)))
        .default([...topics]),
    }),
    gives: 'events',
    perMinute: 60,
  },
} satisfies Contract;
