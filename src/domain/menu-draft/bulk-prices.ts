import { z } from 'zod';
import type { DraftItem, DraftMenu } from './draft.ts';
import type { Patch } from './patch.ts';

/** A change of many prices at once: by a share or by an amount, of the dishes of some sections and some diets, and of what is chosen with them. */
export const priceChange = z
  .strictObject({
    /** Whole or half percent, up or down. */
    percent: z.number().min(-90, 'must be at least -90').max(500, 'must be at most 500').optional(),
    /** Paise up or down. */
    amount: z
      .int('must be whole paise')
      .min(-1_000_000, 'must be at least -10,000 rupees')
      .max(1_000_000, 'must be at most 10,000 rupees')
      .optional(),
    /** To the nearest of these, half up. */
    round: z.enum(['rupee', 'five']),
    sections: z.array(z.string()).min(1, 'must name a section').max(200),
    /** None: whatever the diet. */
    diets: z.array(z.enum(['veg', 'egg', 'non-veg'])).default([]),
    /** Prices of the choices these dishes ask for as well. */
    choices: z.boolean().default(true),
  })
  .refine(({ percent, amount }) => (percent === undefined) !== (amount === undefined), {
    path: ['percent'],
    message: 'or an amount is needed, one of the two',
  });
export type PriceChange = z.output<typeof priceChange>;

/** Paise of the amounts that prices are rounded to. */
const steps = { rupee: 100, five: 500 } as const;

/** The price after the change, to the nearest step, half up. One that would come to nothing stays as it is. */
function changed(price: number, { percent, amount, round }: PriceChange): number {
  const exact =
    percent === undefined ? price + (amount ?? 0) : (price * (1000 + Math.round(percent * 10))) / 1000;
  const is = Math.round(exact / steps[round]) * steps[round];
  return is > 0 ? is : price;
}

/** A price before and after, with what it is the price of. */
export interface PriceMove {
  id: string;
  name: string;
  /** The size it is the price of, or at which an option has it. */
  size: string | null;
  /** Of an option: the question it answers. */
  choice: string | null;
  was: number;
  is: number;
}

/** Keys of the groups that dishes ask for, at once or after something is chosen. */
function askedBy(draft: DraftMenu, items: readonly DraftItem[]): ReadonlySet<string> {
  const asked = new Set(items.flatMap(({ groups }) => groups));
  // A set is walked through to what is added meanwhile.
  for (const key of asked)
    for (const { groups } of draft.groups.find((group) => group.key === key)?.options ?? [])
      for (const next of groups) asked.add(next);
  return asked;
}

/**
 * What such a change makes of a draft: each price that moves, and the patch that moves it. Free stays free. An option has
 * one price wherever it is asked for: it moves with the first dish that asks for it.
 */
export function bulkPrices(draft: DraftMenu, change: PriceChange): { moves: PriceMove[]; patch: Patch } {
  const moves: PriceMove[] = [];
  const patch: Patch = [];
  const priced = (at: (string | number)[], was: number | undefined, of: Omit<PriceMove, 'was' | 'is'>) => {
    if (was === undefined || was === 0) return;
    const is = changed(was, change);
    if (is === was) return;
    moves.push({ ...of, was, is });
    patch.push({ at, was, is });
  };
  const meant = (diet: DraftItem['diet']) => change.diets.length === 0 || change.diets.includes(diet);
  const dishes: DraftItem[] = [];
  draft.sections.forEach((section, s) => {
    if (!change.sections.includes(section.id)) return;
    section.items.forEach((item, i) => {
      if (!meant(item.diet)) return;
      dishes.push(item);
      const { id, name, price, sizes } = item;
      const at = ['sections', s, 'items', i];
      priced([...at, 'price'], price, { id, name, size: null, choice: null });
      sizes.forEach((size, z) =>
        priced([...at, 'sizes', z, 'price'], size.price, { id, name, size: size.name, choice: null }),
      );
    });
  });
  if (!change.choices) return { moves, patch };
  const asked = askedBy(draft, dishes);
  draft.groups.forEach((group, g) => {
    if (!asked.has(group.key)) return;
    group.options.forEach(({ id, name, price, sizePrices, diet }, o) => {
      if (diet !== undefined && !meant(diet)) return;
      const at = ['groups', g, 'options', o];
      priced([...at, 'price'], price, { id, name, size: null, choice: group.name });
      for (const [size, was] of Object.entries(sizePrices))
        priced([...at, 'sizePrices', size], was, { id, name, size, choice: group.name });
    });
  });
  return { moves, patch };
}
