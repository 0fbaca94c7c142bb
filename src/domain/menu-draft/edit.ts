import { z } from 'zod';
import { paise } from '../file-values.ts';

/** What a draft consists of. Groups go by their key, menus (with hours of their own) by their name, the rest by id. */
export const kinds = ['section', 'item', 'size', 'group', 'option', 'menu'] as const;
export type Kind = (typeof kinds)[number];

const kind = z.enum(kinds);
const diet = z.enum(['veg', 'egg', 'non-veg'], 'must be veg, egg or non-veg');
const ref = z.string().min(1).max(80);

/** One field becomes something else; null is nothing. `before` is what the page showed: who has seen an old value is told. */
const set = z.strictObject({
  do: z.literal('set'),
  kind,
  id: ref,
  field: z.string().max(40),
  before: z.json().nullable().default(null),
  after: z.json().nullable().default(null),
});

/** Something new at the end of where it belongs: a dish of a section, a size of a dish, an option of a group, a group of a dish. */
const add = z.strictObject({
  do: z.literal('add'),
  kind,
  name: z.string().min(1, 'must not be empty'),
  /** Id of the section, dish or group it comes into; a group is attached to a dish where one is named. */
  to: ref.optional(),
  price: paise.optional(),
  diet: diet.optional(),
});

/** Something goes; `before` is what the page showed of it. */
const remove = z.strictObject({ do: z.literal('remove'), kind, id: ref, before: z.json() });

/** Something stands before another of its kind, or last; dishes may go to another section. */
const move = z.strictObject({
  do: z.literal('move'),
  kind: z.enum(['section', 'item', 'size', 'option']),
  id: ref,
  to: ref.optional(),
  before: ref.nullable(),
});

export const menuEdit = z.discriminatedUnion('do', [set, add, remove, move]);
export type MenuEdit = z.output<typeof menuEdit>;
export type SetEdit = z.output<typeof set>;
export type AddEdit = z.output<typeof add>;
export type RemoveEdit = z.output<typeof remove>;
export type MoveEdit = z.output<typeof move>;
