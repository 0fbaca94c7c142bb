import type { Choice, LineRequest } from './cart.ts';
import { findItem, isSoldOut, type Item, type Menu, type ModifierGroup, untilBroughtBack } from './menu.ts';
import type { Day } from './time.ts';

/** How many there are of a dish or an option, as it is kept. */
export interface Count {
  /** What is left on `day`, or whenever, where there is no day; null: no limit. */
  stock: number | null;
  /** How many there are each business day; null: it is not counted by the day. */
  daily: number | null;
  /** The business day that `stock` is of. */
  day: Day | null;
}

/** How many are left, by the id of a dish or an option; what is not in it has no limit. */
export type Left = ReadonlyMap<string, number>;

/** What must be there, by the id of a dish or an option. */
export type Needs = ReadonlyMap<string, number>;

/**
 * How many are left for the business day `wanted`; null: no limit. What was counted for another day is over by itself.
 * `ordered`: how many are ordered for that day already, which counts where the day's own count has not begun.
 */
function leftOn(count: Count, ordered: number, today: Day, wanted: Day): number | null {
  const { stock, daily, day } = count;
  if (day === null && daily === null) return stock;
  if (day === wanted) return stock;
  // From the restaurant's file and never sold of: the number it came with is of today.
  if (day === null && wanted === today && stock !== null) return stock;
  return daily === null ? null : Math.max(0, daily - ordered);
}

/** What is left, for the business day `wanted`, of everything that is counted; `ordered`: for that day already. */
export function leftOf(
  counted: readonly (Count & { id: string; ordered: number })[],
  today: Day,
  wanted: Day,
): Map<string, number> {
  const left = new Map<string, number>();
  for (const one of counted) {
    const count = leftOn(one, one.ordered, today, wanted);
    if (count !== null) left.set(one.id, count);
  }
  return left;
}

/** Whether what is sold for `wanted` is taken off the count at once; a day ahead is counted by what is ordered for it. */
export function isCountedNow({ daily, day }: Count, today: Day, wanted: Day): boolean {
  return (daily === null && day === null) || wanted === today;
}

function addChoices(
  needs: Map<string, number>,
  groups: readonly ModifierGroup[],
  choices: readonly Choice[],
  times: number,
): void {
  for (const { id, quantity, modifiers = [] } of choices) {
    const option = groups.flatMap(({ options }) => options).find((one) => one.id === id);
    const count = quantity * times;
    add(needs, id, count);
    // In a set meal the option is a dish, and there are no more of it than there are of the dish.
    if (option?.itemId) add(needs, option.itemId, count);
    if (modifiers.length > 0) addChoices(needs, option?.groups ?? [], modifiers, count);
  }
}

function add(needs: Map<string, number>, id: string, count: number): void {
  needs.set(id, (needs.get(id) ?? 0) + count);
}

type Wanted = Pick<LineRequest, 'itemId' | 'quantity' | 'modifiers'>;

/** What lines need of every dish and option they name, set meals of the dishes they are made of. */
export function stockNeeds(menu: Menu, lines: readonly Wanted[]): Needs {
  const needs = new Map<string, number>();
  for (const { itemId, quantity, modifiers } of lines) {
    add(needs, itemId, quantity);
    addChoices(needs, findItem(menu, itemId)?.groups ?? [], modifiers, quantity);
  }
  return needs;
}

/** How many of a line can be had besides other lines; Infinity where nothing of it is counted. */
export function mostOf(menu: Menu, line: Wanted, others: readonly Wanted[], left: Left): number {
  const taken = stockNeeds(menu, others);
  const each = stockNeeds(menu, [{ ...line, quantity: 1 }]);
  return Math.min(
    ...[...each].map(([id, count]) => {
      const there = left.get(id);
      return there === undefined ? Infinity : Math.floor(Math.max(0, there - (taken.get(id) ?? 0)) / count);
    }),
  );
}

/** The ids of which more is needed than is left. */
export function missingOf(needs: Needs, left: Left): string[] {
  return [...needs].filter(([id, count]) => count > (left.get(id) ?? Infinity)).map(([id]) => id);
}

/**
 * The menu as it can be had at `at`: what has none left is sold out, and so is the option of a set meal whose dish is.
 * The same object where nothing of it is gone.
 */
export function menuWith(menu: Menu, left: Left, at: Date): Menu {
  const gone = new Set([...left].filter(([, count]) => count <= 0).map(([id]) => id));
  for (const { items } of menu.sections) for (const item of items) if (isSoldOut(item, at)) gone.add(item.id);
  if (gone.size === 0) return menu;
  const groups = (all: readonly ModifierGroup[]): ModifierGroup[] =>
    all.map((group) => ({
      ...group,
      options: group.options.map((option) => ({
        ...option,
        ...(gone.has(option.id) || (option.itemId !== null && gone.has(option.itemId))
          ? { soldOutUntil: untilBroughtBack }
          : {}),
        groups: groups(option.groups),
      })),
    }));
  const dish = (item: Item): Item => ({
    ...item,
    ...(gone.has(item.id) ? { soldOutUntil: untilBroughtBack } : {}),
    groups: groups(item.groups),
  });
  return {
    ...menu,
    sections: menu.sections.map((section) => ({ ...section, items: section.items.map(dish) })),
  };
}
