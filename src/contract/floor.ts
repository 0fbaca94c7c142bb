import { z } from 'zod';
import { planSize } from '../domain/floor.ts';
import { type Contract, front, id, instant, managers, words } from './endpoint.ts';

const seats = z.int('must be a whole number').min(1, 'must be at least 1').max(100, 'must be at most 100');
const channel = z.enum(['online', 'staff', 'walk-in']);
const tableName = words(20);
/** A part of the house: "Terrace". Null: there is one only. */
const area = words(40).nullable();

/** Where a table stands in the drawing of its area, which is 100 steps wide and 70 deep. */
const place = z.object({
  x: z.int().min(0).max(planSize.width).nullable(),
  y: z.int().min(0).max(planSize.depth).nullable(),
  width: z.int().min(4).max(40),
  depth: z.int().min(4).max(40),
  /** Degrees clockwise. */
  turn: z.int().min(0).max(345).multipleOf(15),
  shape: z.enum(['square', 'round']),
});

const floorTable = z.object({
  id,
  version: z.int(),
  name: z.string(),
  area: z.string().nullable(),
  minParty: z.int(),
  maxParty: z.int(),
  channel,
  /** Gone from the floor; it can come back. */
  retired: z.boolean(),
  plan: place,
});

const floorGroup = z.object({
  id,
  version: z.int(),
  tableIds: z.array(id),
  minParty: z.int(),
  maxParty: z.int(),
});

export const floorPlan = z.object({ tables: z.array(floorTable), groups: z.array(floorGroup) });
export type FloorPlan = z.output<typeof floorPlan>;
export type PlanTable = FloorPlan['tables'][number];
export type PlanGroup = FloorPlan['groups'][number];

/** A booking that was touched by an edit of the floor. */
const touched = z.object({
  number: z.int().nullable(),
  name: z.string(),
  party: z.int(),
  at: instant,
  tables: z.array(z.string()),
});

/** What an edit has done to the bookings ahead; nothing is ever cancelled by it. */
export const floorEdited = z.object({
  plan: floorPlan,
  /** They have other tables now. */
  moved: z.array(touched),
  /** They keep what they have, and somebody has to look at them. */
  stranded: z.array(touched.extend({ why: z.enum(['closed', 'outside hours', 'no table']) })),
});
export type FloorEdited = z.output<typeof floorEdited>;

const group = z.object({
  tables: z.array(id).min(2, 'must be two tables at least').max(8),
  minParty: seats,
  maxParty: seats,
});
const inOrder = ({ minParty, maxParty }: { minParty: number; maxParty: number }) => minParty <= maxParty;
const outOfOrder = { path: ['maxParty'], message: 'must not be below the smallest party' };

export const floor = {
  'GET /restaurants/:restaurant/floor': {
    who: front,
    summary: 'The tables of a restaurant as they stand in the room, and which may be pushed together.',
    tag: 'Floor',
    answer: floorPlan,
  },
  'POST /restaurants/:restaurant/tables': {
    who: managers,
    summary: 'Puts a table on the floor.',
    tag: 'Floor',
    body: z
      .object({
        name: tableName,
        area,
        minParty: seats,
        maxParty: seats,
        channel,
        plan: place.optional(),
      })
      .refine(({ minParty, maxParty }) => minParty <= maxParty, {
        path: ['maxParty'],
        message: 'must not be below the smallest party',
      }),
    answer: floorEdited,
  },
  'PATCH /restaurants/:restaurant/tables/:table': {
    who: managers,
    summary:
      'Changes a table: name, area, seats, for whom, where it stands, whether it is on the floor. Bookings it no longer takes get other tables, or are listed.',
    tag: 'Floor',
    body: z.object({
      /** As it was read. */
      version: z.int().min(1),
      name: tableName.optional(),
      area: area.optional(),
      minParty: seats.optional(),
      maxParty: seats.optional(),
      channel: channel.optional(),
      retired: z.boolean().optional(),
      plan: place.optional(),
    }),
    answer: floorEdited,
  },
  'POST /restaurants/:restaurant/table-groups': {
    who: managers,
    summary: 'Says that tables may be pushed together, and for how many guests.',
    tag: 'Floor',
    body: group.refine(inOrder, outOfOrder),
    answer: floorEdited,
  },
  'PUT /restaurants/:restaurant/table-groups/:group': {
    who: managers,
    summary: 'Changes which tables may be pushed together, or for how many guests.',
    tag: 'Floor',
    /** Its version as it was read. */
    body: group.extend({ version: z.int().min(1) }).refine(inOrder, outOfOrder),
    answer: floorEdited,
  },
  'DELETE /restaurants/:restaurant/table-groups/:group': {
    who: managers,
    summary: 'Tables are no longer pushed together; bookings at them get others, or are listed.',
    tag: 'Floor',
    /** As it was read. */
    query: z.object({ version: z.coerce.number().int().min(1) }),
    answer: floorEdited,
  },
} satisfies Contract;
