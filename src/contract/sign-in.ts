import { z } from 'zod';
import { type Contract, roles, words } from './endpoint.ts';
import { meAnswer } from './me.ts';

/** A number as people type it: with its country, or as at home. */
const typedPhone = z.string().trim().min(1, 'must not be empty').max(40, 'must be a telephone number');
/** Not trimmed: a blank may be part of it. The length is bounded, as hashing takes longer with it. */
const password = z.string().min(1, 'must not be empty').max(200, 'must be at most 200 characters');
const code = z.string().trim().min(1, 'must not be empty').max(20, 'must be the six digits from the message');
/** Whether this browser needs no code for the next 30 days. */
const remember = z.boolean().default(false);

/** What the sign-in page shows besides its fields, in the stand-in world. */
const demonstration = z.object({
  /** The page on which the phones lie that codes arrive at. */
  phones: z.string(),
  password: z.string(),
  people: z.array(
    z.object({ name: z.string(), phone: z.string(), role: z.string(), restaurant: z.string() }),
  ),
});
export type SignInPage = { demonstration: z.output<typeof demonstration> | null };

/** What a link that was sent by text is for. */
const entryLink = z.object({
  purpose: z.enum(['join', 'recover']),
  restaurant: z.string().nullable(),
  role: z.enum(roles).nullable(),
  name: z.string().nullable(),
  /** The last four digits of the number it was sent to. */
  phone: z.string(),
  /** Whoever has a password joins with it; others choose one. */
  hasPassword: z.boolean(),
});
export type EntryLink = z.output<typeof entryLink>;

export const signIn = {
  'GET /sign-in': {
    who: 'anyone',
    summary:
      'Who is signed in on this browser, null for nobody, and what the sign-in page shows: in a demonstration, who there is and where codes arrive.',
    tag: 'Session',
    answer: z.object({ me: meAnswer.nullable(), demonstration: demonstration.nullable() }),
  },
  'POST /sign-in': {
    who: 'anyone',
    untied: true,
    perMinute: 60,
    summary:
      'Signs a member of staff in by number and password; unless the device is remembered, a code is sent.',
    tag: 'Session',
    body: z.object({ phone: typedPhone, password }),
    answer: z.object({
      signedIn: z.boolean(),
      /** The last four digits of the number a code is on its way to. */
      sentTo: z.string().nullable(),
    }),
  },
  'POST /sign-in/code': {
    who: 'anyone',
    untied: true,
    perMinute: 60,
    summary: 'The second step of signing in: the code that was sent.',
    tag: 'Session',
    body: z.object({ code, remember }),
  },
  'POST /sign-out': {
    who: 'person',
    untied: true,
    summary: 'Signs out on this device.',
    tag: 'Session',
  },
  'GET /entry-links/:token': {
    who: 'anyone',
    perMinute: 60,
    summary: 'What a link sent by text is for: joining a staff, or a new password.',
    tag: 'Session',
    answer: entryLink,
  },
  'POST /entry-links/:token/code': {
    who: 'anyone',
    untied: true,
    perMinute: 30,
    summary: 'Sends a code to the number the link was sent to.',
    tag: 'Session',
  },
  'POST /entry-links/:token/use': {
    who: 'anyone',
    untied: true,
    perMinute: 30,
    summary: 'Uses the link up: joins the staff or sets the password, and signs in.',
    tag: 'Session',
    body: z.object({ name: words(60).optional(), password, code, remember }),
  },
} satisfies Contract;
