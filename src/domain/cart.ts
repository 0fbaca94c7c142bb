import { filled } from './choice-defaults.ts';
import { priceChoices } from './choice-prices.ts';
import { checkChoices, sameChoices } from './choices.ts';
import {
  findItem,
  isAvailable,
  type Item,
  type Menu,
  type Modifier,
  type ModifierGroup,
  type Size,
} from './menu.ts';
import type { Paise } from './money.ts';
import { type Bill, type BillExtras, billFor, type TaxRules } from './tax.ts';

/** What somebody asks for: the same shape from chat, web and staff. */
export interface LineRequest {
  itemId: string;
  sizeId?: string | undefined;
  quantity: number;
  modifiers: Choice[];
  note?: string | undefined;
  /** Whose plate it is: "Asha", "2". */
  seat?: string | undefined;
}

/** An option that was chosen, with what was chosen for it in turn. */
export interface Choice {
  id: string;
  quantity: number;
  modifiers?: Choice[] | undefined;
}

/** What is wrong with a request, named so that the conversation can ask for exactly that. */
export type LineProblem =
  | { problem: 'unknown item' }
  | { problem: 'sold out'; name: string }
  /** Liquor, or a choice that is: shown on the menu, never ordered by message. */
  | { problem: 'not by message'; name: string }
  | { problem: 'bad quantity' }
  | { problem: 'size needed'; item: Item }
  /** `of`: the options that the group follows from, outermost first; none: it is the dish's own. */
  | { problem: 'choice needed' | 'too many'; item: Item; group: ModifierGroup; of: Modifier[] }
  | { problem: 'unknown choice'; item: Item }
  | { problem: 'note too long' }
  | { problem: 'seat too long' };

/**
 * A choice as it is told and printed. Paise are what the menu asks for one of it, without what was chosen for it in
 * turn; 0 where all of it is in the dish's price or free. A line's `unit` is what is paid.
 */
export interface ChosenModifier {
  id: string;
  name: string;
  quantity: number;
  paise: Paise;
  modifiers?: ChosenModifier[] | undefined;
}

/** A line that may be ordered, with everything a reader or the kitchen needs to see. */
export interface PricedLine {
  itemId: string;
  code: string;
  name: string;
  size: string | null;
  sizeId: string | null;
  quantity: number;
  /** What was chosen beyond what always comes with it; quantity 0: something that comes with it was left out. */
  modifiers: ChosenModifier[];
  note: string | null;
  seat: string | null;
  course: string | null;
  /** As it was asked for. */
  asked: Choice[];
  unit: Paise;
  total: Paise;
  taxClass: string;
  allergens: string[];
  prepMinutes: number | null;
}

export const mostOfOneLine = 50;
const longestNote = 140;
/** Letters by which a plate is told from the others. */
export const longestSeat = 30;

function sizeOf(item: Item, request: LineRequest): Size | null | 'needed' {
  if (item.sizes.length === 0) return null;
  return item.sizes.find((s) => s.id === request.sizeId) ?? 'needed';
}

/**
 * The one validator for every door: a priced line, or the first thing that is wrong. The order of checks is the order
 * in which a waiter would ask: is it on, which size, which choices.
 */
export function checkLine(menu: Menu, request: LineRequest, now: Date): PricedLine | LineProblem {
  const item = findItem(menu, request.itemId);
  if (!item) return { problem: 'unknown item' };
  if (item.liquor) return { problem: 'not by message', name: item.name };
  if (!isAvailable(item, now)) return { problem: 'sold out', name: item.name };
  const { quantity } = request;
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > mostOfOneLine)
    return { problem: 'bad quantity' };
  const note = request.note?.trim() || null;
  const seat = request.seat?.trim() || null;
  if ((request.note?.length ?? 0) > longestNote) return { problem: 'note too long' };
  if ((seat?.length ?? 0) > longestSeat) return { problem: 'seat too long' };
  const size = sizeOf(item, request);
  if (size === 'needed') return { problem: 'size needed', item };
  const wrong = checkChoices(item.groups, request.modifiers, now);
  if (wrong) return 'name' in wrong ? wrong : { ...wrong, item };

  const choices = priceChoices(item.groups, request.modifiers, size?.name ?? null);
  const unit = (size?.price ?? item.price ?? 0) + choices.paise;
  return {
    itemId: item.id,
    code: item.code,
    name: item.name,
    size: size?.name ?? null,
    sizeId: size?.id ?? null,
    quantity,
    modifiers: choices.told,
    note,
    seat,
    course: item.course,
    asked: request.modifiers,
    unit,
    total: unit * quantity,
    taxClass: item.taxClass,
    allergens: [...new Set([...item.allergens, ...choices.allergens])].sort(),
    prepMinutes: item.prepMinutes,
  };
}

/**
 * A request with what usually comes along put in, as far as what was said leaves room in its group. `every`: also for
 * questions that would otherwise be asked. Options named in `without` stay out; groups in `open` are left as they are.
 */
export function withDefaults(
  item: Item,
  request: LineRequest,
  without: readonly string[],
  every: boolean,
  now: Date,
  open: readonly string[] = [],
): LineRequest {
  return { ...request, modifiers: filled(item.groups, request.modifiers, { every, without, open, now }) };
}

/** Two requests are one line only when item, size, every choice, whose plate it is and the note are the same. */
export function sameLine(a: LineRequest, b: LineRequest): boolean {
  return (
    a.itemId === b.itemId &&
    (a.sizeId ?? null) === (b.sizeId ?? null) &&
    (a.note?.trim() || null) === (b.note?.trim() || null) &&
    (a.seat?.trim() || null) === (b.seat?.trim() || null) &&
    sameChoices(a.modifiers, b.modifiers)
  );
}

/** The bill for priced lines under a restaurant's tax rules; `extras`: a coupon's discount and a tip. */
export function priceCart(
  lines: readonly PricedLine[],
  rules: TaxRules,
  currency: string,
  extras?: BillExtras,
): Bill {
  return billFor(
    lines.map((l) => ({ taxClass: l.taxClass, paise: l.total })),
    rules,
    currency,
    extras,
  );
}
