import type { Paise } from './money.ts';

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
  items: Item[];
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
}

/** The moment from which something that is off "until somebody brings it back" is on sale again. */
export const untilBroughtBack = new Date(8_640_000_000_000_000);

/** Whether something that carries `soldOutUntil` is off the menu at `now`. */
export function isSoldOut(thing: { soldOutUntil: Date | null }, now: Date): boolean {
  return thing.soldOutUntil !== null && thing.soldOutUntil > now;
}

/** Whether an item can be ordered: on sale, and every required group has enough options on sale. */
export function isAvailable(item: Item, now: Date): boolean {
  if (isSoldOut(item, now)) return false;
  return item.groups.every((group) => group.options.filter((o) => !isSoldOut(o, now)).length >= group.min);
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
