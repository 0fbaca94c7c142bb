import { z } from 'zod';
import { type Contract, id, instant, roles, words } from './endpoint.ts';

/** Who is signed in, and where they work. */
export const meAnswer = z.object({
  person: z.object({ id, name: z.string().nullable() }),
  kind: z.enum(['diner', 'staff']),
  /** Whether they are of Thali's own desk. */
  operator: z.boolean(),
  restaurants: z.array(
    z.object({
      id,
      slug: z.string(),
      name: z.string(),
      role: z.enum(roles),
      zone: z.string(),
      currency: z.string(),
      /** Not open for guests yet. */
      draft: z.boolean(),
    }),
  ),
});
export type Me = z.output<typeof meAnswer>;

/** A browser somebody is signed in on, or that needs no code. */
const device = z.object({
  id,
  /** "Chrome on Android". */
  device: z.string(),
  createdAt: instant,
  seenAt: instant,
  endsAt: instant,
});

/** Where a member of staff is signed in, and which browsers need no code. */
const access = z.object({
  sessions: z.array(device.extend({ here: z.boolean() })),
  devices: z.array(device),
  /** Null: they have none yet. */
  passwordChangedAt: instant.nullable(),
});
export type Access = z.output<typeof access>;

export const me = {
  'GET /me': {
    who: 'person',
    summary: 'Who is signed in, and the restaurants they work at.',
    tag: 'Session',
    answer: meAnswer,
  },
  'PUT /me/name': {
    who: 'staff',
    summary: 'Changes the name colleagues and guests see.',
    tag: 'Session',
    body: z.object({ name: words(60) }),
  },
  'GET /me/access': {
    who: 'staff',
    summary: 'Where one is signed in, and on which devices no code is needed.',
    tag: 'Session',
    answer: access,
  },
  'DELETE /me/sessions/:session': {
    who: 'staff',
    summary: 'Signs out on one device.',
    tag: 'Session',
  },
  'DELETE /me/sessions': {
    who: 'staff',
    summary: 'Signs out everywhere, here too, and forgets all devices.',
    tag: 'Session',
  },
  'DELETE /me/devices/:device': {
    who: 'staff',
    summary: 'Asks for a code again on one device.',
    tag: 'Session',
  },
  'PUT /me/password': {
    who: 'staff',
    untied: true,
    perMinute: 20,
    summary: 'Changes the password; every other device is signed out.',
    tag: 'Session',
    body: z.object({
      current: z.string().min(1, 'must not be empty').max(200),
      next: z.string().min(1, 'must not be empty').max(200, 'must be at most 200 characters'),
    }),
  },
} satisfies Contract;
