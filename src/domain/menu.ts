import { type Paise, sum } from './money.ts';
import type { Day } from './time.ts';

export type Diet = 'veg' | 'egg' | 'non-veg';

/** A restaurant's menu as it stands at one version. */
export interface Menu {
  restaurantId: string;
  version: number;
  sections: Section[];
}

export interface Section {
  id: string;
  name: string;
  about: string | null;
  /** The menu it belongs to; null: it is always there. */
  menu: string | null;
  /** When its menu is served, any of which may hold; none: always. */
  mealtimes: Mealtime[];
  items: Item[];
}

/** A stretch of hours or days in which a menu is served; every part that is there must hold. */
export interface Mealtime {
  /** ISO weekdays of the business day, 1 Monday to 7 Sunday. */
  days?: number[] | undefined;
  /** HH:MM on the restaurant's clock; an `until` at or before `from` lies after midnight. */
  from?: string | undefined;
  until?: string | undefined;
  /** First and last business day. */
  firstDay?: Day | undefined;
  lastDay?: Day | undefined;
}

export interface Item {
  id: string;
  code: string;
  name: string;
  about: string | null;
  /** Null when the item is sold by size. */
  price: Paise | null;
  diet: Diet;
  suits: string[];
  allergens: string[];
  spice: number;
  aliases: string[];
  prepMinutes: number | null;
  taxClass: string;
  soldOutUntil: Date | null;
  knownFor: boolean;
  calories: number | null;
  photo: string | null;
  course: string | null;
  /** Shown, never ordered by message. */
  liquor: boolean;
  /** How many can still be had, as of this version of the menu; null: no limit. */
  stock: number | null;
  sizes: Size[];
  groups: ModifierGroup[];
}

export interface Size {
  id: string;
  name: string;
  price: Paise;
  aliases: string[];
}

export interface ModifierGroup {
  id: string;
  name: string;
  min: number;
  max: number;
  /** Most different options; null: as many as there are choices. */
  maxDistinct: number | null;
  /** So many choices cost nothing, the cheapest first. */
  free: number;
  options: Modifier[];
}

export interface Modifier {
  id: string;
  name: string;
  price: Paise;
  diet: Diet | null;
  allergens: string[];
  aliases: string[];
  isDefault: boolean;
  soldOutUntil: Date | null;
  /** Most of this one; null: as many as the group takes. */
  maxEach: number | null;
  /** Paise by the name of a size, where the price depends on it. */
  sizePrices: Record<string, Paise>;
  /** The dish the option is, in a set meal; its diet, allergens, stock and absence are the option's too. */
  itemId: string | null;
  /** That dish is liquor. */
  liquor: boolean;
  stock: number | null;
  /** What is asked next when it is chosen. */
  groups: ModifierGroup[];
}

/** The moment from which something that is off "until somebody brings it back" is on sale again. */
export const untilBroughtBack = new Date(8_640_000_000_000_000);

/** Whether something that carries `soldOutUntil` is off the menu at `now`. */
export function isSoldOut(thing: { soldOutUntil: Date | null }, now: Date): boolean {
  return thing.soldOutUntil !== null && thing.soldOutUntil > now;
}

/** Whether an option can be had: on sale, not liquor, and what must be chosen with it can be had. */
export function canHave(option: Modifier, now: Date): boolean {
  return !isSoldOut(option, now) && !option.liquor && option.groups.every((group) => canBeMet(group, now));
}

/** Whether the options of a group that can be had are as many as must be chosen. */
function canBeMet({ options, min, max, maxDistinct }: ModifierGroup, now: Date): boolean {
  if (min === 0) return true;
  const most = options
    .filter((option) => canHave(option, now))
    .map(({ maxEach }) => Math.min(maxEach ?? max, max))
    .sort((a, b) => b - a)
    .slice(0, maxDistinct ?? options.length);
  return sum(most) >= min;
}

/** Whether an item can be ordered by message: on sale, not liquor, and every required group can be met. */
export function isAvailable(item: Item, now: Date): boolean {
  return !isSoldOut(item, now) && !item.liquor && item.groups.every((group) => canBeMet(group, now));
}

/** The item with this id; undefined when the menu no longer has it. */
export function findItem(menu: Menu, itemId: string): Item | undefined {
  for (const section of menu.sections) {
    const item = section.items.find((i) => i.id === itemId);
    if (item) return item;
  }
  return undefined;
}

/** The lowest price at which the item can be had, without modifiers. */
export function fromPrice(item: Item): Paise {
  return item.price ?? Math.min(...item.sizes.map((s) => s.price));
}
