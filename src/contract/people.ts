import { z } from 'zod';
import { type Contract, id, instant, managers, ownerOnly, roles } from './endpoint.ts';

/** A member of the staff. */
const colleague = z.object({
  id,
  name: z.string().nullable(),
  role: z.enum(roles),
  /** The last four digits of their number; null: none is known. */
  phone: z.string().nullable(),
  /** Whether they can sign in here; those who cannot work by text alone. */
  hasPassword: z.boolean(),
  /** When they last used these pages. */
  seenAt: instant.nullable(),
  you: z.boolean(),
  /** What whoever asks may do about them. */
  may: z.object({ change: z.boolean(), sendLink: z.boolean() }),
});

const staff = z.object({
  /** In the order in which they are told of bookings and orders. */
  people: z.array(colleague),
  invitations: z.array(
    z.object({
      id,
      phone: z.string(),
      role: z.enum(roles),
      by: z.string().nullable(),
      createdAt: instant,
      expiresAt: instant,
    }),
  ),
});
export type Staff = z.output<typeof staff>;
export type Colleague = Staff['people'][number];

const sent = z.object({
  /** The last four digits of the number it went to. */
  phone: z.string(),
});

export const people = {
  'GET /restaurants/:restaurant/people': {
    who: managers,
    untied: true,
    summary: 'Who works here, in the order in which they are told, and who is invited.',
    tag: 'People',
    answer: staff,
  },
  'POST /restaurants/:restaurant/people/invitations': {
    who: managers,
    untied: true,
    perMinute: 20,
    summary: 'Invites a number to the staff: a link is sent there by text.',
    tag: 'People',
    body: z.object({
      phone: z.string().trim().min(1, 'must not be empty').max(40, 'must be a telephone number'),
      role: z.enum(roles),
    }),
    answer: sent,
  },
  'POST /restaurants/:restaurant/people/invitations/:invitation/again': {
    who: managers,
    untied: true,
    perMinute: 20,
    summary: 'Sends an invitation once more, with a new link.',
    tag: 'People',
    answer: sent,
  },
  'DELETE /restaurants/:restaurant/people/invitations/:invitation': {
    who: managers,
    summary: 'Takes an invitation back.',
    tag: 'People',
  },
  'PUT /restaurants/:restaurant/people/order': {
    who: managers,
    summary: 'Says in which order the staff are told.',
    tag: 'People',
    body: z.object({ people: z.array(id).max(200) }),
  },
  'PUT /restaurants/:restaurant/people/:person/role': {
    who: managers,
    summary: 'Makes somebody something else here.',
    tag: 'People',
    body: z.object({ role: z.enum(roles) }),
  },
  'POST /restaurants/:restaurant/people/:person/link': {
    who: ownerOnly,
    untied: true,
    perMinute: 20,
    summary: 'Sends somebody a link by which they choose a new password.',
    tag: 'People',
    answer: sent,
  },
  'DELETE /restaurants/:restaurant/people/:person': {
    who: managers,
    untied: true,
    summary: 'Takes somebody off the staff.',
    tag: 'People',
  },
} satisfies Contract;
