import { isDeepStrictEqual } from 'node:util';
import {
  findItem,
  isAvailable,
  isSoldOut,
  type Item,
  type Menu,
  type ModifierGroup,
  type Size,
} from './menu.ts';
import { type Paise, sum } from './money.ts';
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
  | { problem: 'bad quantity' }
  | { problem: 'size needed'; item: Item }
  | { problem: 'choice needed'; item: Item; group: ModifierGroup }
  | { problem: 'too many'; item: Item; group: ModifierGroup }
  | { problem: 'unknown choice'; item: Item }
  | { problem: 'note too long' };

/** A choice as it is told and printed. Paise are those of one of it, without what was chosen for it in turn. */
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

function checkGroups(item: Item, request: LineRequest, now: Date): LineProblem | undefined {
  const asked = new Map(request.modifiers.map((m) => [m.id, m.quantity]));
  if (
    asked.size !== request.modifiers.length ||
    [...asked.values()].some((q) => !Number.isInteger(q) || q < 1)
  ) {
    return { problem: 'unknown choice', item };
  }
  let known = 0;
  for (const group of item.groups) {
    const chosen = group.options.filter((o) => asked.has(o.id));
    const gone = chosen.find((o) => isSoldOut(o, now));
    if (gone) return { problem: 'sold out', name: gone.name };
    const count = sum(chosen.map((o) => asked.get(o.id) ?? 0));
    if (count > group.max) return { problem: 'too many', item, group };
    if (count < group.min) return { problem: 'choice needed', item, group };
    known += chosen.length;
  }
  return known === asked.size ? undefined : { problem: 'unknown choice', item };
}

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
  if (!isAvailable(item, now)) return { problem: 'sold out', name: item.name };
  const { quantity } = request;
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > mostOfOneLine)
    return { problem: 'bad quantity' };
  if ((request.note?.length ?? 0) > longestNote) return { problem: 'note too long' };
  const size = sizeOf(item, request);
  if (size === 'needed') return { problem: 'size needed', item };
  const wrong = checkGroups(item, request, now);
  if (wrong) return wrong;

  const quantities = new Map(request.modifiers.map((m) => [m.id, m.quantity]));
  const chosen = item.groups.flatMap((g) => g.options).filter((o) => quantities.has(o.id));
  const unit =
    (size?.price ?? item.price ?? 0) +
    sum(chosen.map((option) => option.price * (quantities.get(option.id) ?? 0)));
  return {
    itemId: item.id,
    code: item.code,
    name: item.name,
    size: size?.name ?? null,
    sizeId: size?.id ?? null,
    quantity,
    modifiers: item.groups.flatMap((group) => worthTelling(group, quantities)),
    note: request.note?.trim() || null,
    seat: request.seat?.trim() || null,
    course: item.course,
    asked: request.modifiers,
    unit,
    total: unit * quantity,
    taxClass: item.taxClass,
    allergens: [...new Set([...item.allergens, ...chosen.flatMap((o) => o.allergens)])].sort(),
    prepMinutes: item.prepMinutes,
  };
}

/** Of one group: every answer to a question that must be asked, extras, and what usually comes along but was left out. */
function worthTelling(
  group: ModifierGroup,
  quantities: ReadonlyMap<string, number>,
): PricedLine['modifiers'] {
  return group.options.flatMap(({ id, name, price, isDefault }) => {
    const quantity = quantities.get(id) ?? 0;
    const usual = isDefault && group.min === 0;
    const told = usual ? quantity !== 1 : quantity > 0;
    return told ? [{ id, name, quantity, paise: price }] : [];
  });
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
  const added = item.groups.flatMap((group) => {
    if ((group.min > 0 && !every) || open.includes(group.id)) return [];
    const said = request.modifiers.filter((m) => group.options.some((o) => o.id === m.id));
    const room = Math.max(0, group.max - sum(said.map((m) => m.quantity)));
    return group.options
      .filter((o) => o.isDefault && !isSoldOut(o, now) && !without.includes(o.id))
      .filter((o) => !said.some((m) => m.id === o.id))
      .slice(0, room)
      .map((option) => ({ id: option.id, quantity: 1 }));
  });
  return { ...request, modifiers: [...request.modifiers, ...added] };
}

/** Two requests are one line only when item, size, every modifier and the note are the same. */
export function sameLine(a: LineRequest, b: LineRequest): boolean {
  const sorted = (line: LineRequest) => [...line.modifiers].sort((x, y) => x.id.localeCompare(y.id));
  return (
    a.itemId === b.itemId &&
    (a.sizeId ?? null) === (b.sizeId ?? null) &&
    (a.note?.trim() || null) === (b.note?.trim() || null) &&
    (a.seat?.trim() || null) === (b.seat?.trim() || null) &&
    isDeepStrictEqual(sorted(a), sorted(b))
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
