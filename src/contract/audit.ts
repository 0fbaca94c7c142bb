import { z } from 'zod';
import { deedKinds } from '../domain/audit/deeds.ts';
import { type Contract, id, instant, managers, pageOf, pageQuery } from './endpoint.ts';

const entry = z.object({
  id: z.string(),
  at: instant,
  /** A name; "A former colleague" for whoever is erased since, "Thali" for what nobody here did. */
  who: z.string(),
  /** How it was done: on a page, by text, or by a command of whoever runs Thali. Null: it is not known. */
  door: z.enum(['web', 'text', 'command']).nullable(),
  /** Null: an older Thali wrote it, of a kind that there is no longer. */
  kind: z.enum(deedKinds).nullable(),
  /** A sentence without its subject: "Took table T4 off the floor." */
  what: z.string(),
});
export type AuditEntry = z.output<typeof entry>;

const tag = 'People';

export const audit = {
  'GET /restaurants/:restaurant/audit': {
    who: managers,
    summary: 'Who did what here, the latest first.',
    tag,
    query: pageQuery.extend({ person: id.optional(), kind: z.enum(deedKinds).optional() }),
    answer: pageOf(entry),
  },
  'GET /restaurants/:restaurant/audit/people': {
    who: managers,
    summary: 'Everybody of whom something stands there, also those who have left.',
    tag,
    answer: z.object({ people: z.array(z.object({ id, name: z.string().nullable() })) }),
  },
} satisfies Contract;
