import type { Choice, LineRequest } from '../../src/domain/cart.ts';
import type { Item, Modifier, ModifierGroup } from '../../src/domain/menu.ts';
import { now } from './arbitrary-menus.ts';

// The rules of choices once more, written slowly: every unit by itself, every way of choosing tried.

/** Each option as often as it was taken. */
const unitsOf = (group: ModifierGroup, choices: readonly Choice[]): Modifier[] =>
  group.options.flatMap((option) =>
    choices
      .filter(({ id }) => id === option.id)
      .flatMap(({ quantity }) => Array.from({ length: quantity }, () => option)),
  );

function allows(group: ModifierGroup, units: readonly Modifier[]): boolean {
  const kinds = new Set(units.map(({ id }) => id));
  const often = (id: string) => units.filter((unit) => unit.id === id).length;
  return (
    units.length >= group.min &&
    units.length <= group.max &&
    kinds.size <= (group.maxDistinct ?? Number.POSITIVE_INFINITY) &&
    units.every(({ id, maxEach }) => often(id) <= (maxEach ?? Number.POSITIVE_INFINITY))
  );
}

function there(option: Modifier): boolean {
  const off = option.soldOutUntil !== null && option.soldOutUntil > now;
  return !off && !option.liquor && option.groups.every(canBeMet);
}

/** Whether any way of choosing from what is there is allowed. */
export function canBeMet(group: ModifierGroup): boolean {
  const ways = (left: readonly Modifier[], units: readonly Modifier[]): boolean => {
    if (allows(group, units)) return true;
    if (units.length >= group.max) return false;
    return left.some((option, i) => ways(left.slice(i), [...units, option]));
  };
  return ways(group.options.filter(there), []);
}

/** Whether choices keep every rule of their groups. */
export function areRight(groups: readonly ModifierGroup[], choices: readonly Choice[]): boolean {
  const options = groups.flatMap((group) => group.options);
  const each = choices.every(({ id, quantity, modifiers = [] }) => {
    const option = options.find((o) => o.id === id);
    return (
      option !== undefined &&
      choices.filter((other) => other.id === id).length === 1 &&
      Number.isSafeInteger(quantity) &&
      quantity >= 1 &&
      quantity < 1_000 &&
      there(option) &&
      areRight(option.groups, modifiers)
    );
  });
  return each && groups.every((group) => allows(group, unitsOf(group, choices)));
}

/** What right choices cost: one of what comes along is in the price, and so many of the cheapest of the others are free. */
function costOf(groups: readonly ModifierGroup[], choices: readonly Choice[], size?: string): number {
  let cost = 0;
  for (const group of groups) {
    const prices: number[] = [];
    const seen = new Set<string>();
    for (const unit of unitsOf(group, choices)) {
      const along = unit.isDefault && !seen.has(unit.id);
      seen.add(unit.id);
      const bySize = size === undefined ? undefined : unit.sizePrices[size];
      if (!along) prices.push(bySize === undefined ? unit.price : bySize);
      const below = choices.find(({ id }) => id === unit.id)?.modifiers ?? [];
      cost += costOf(unit.groups, below, size);
    }
    for (let free = group.free; free > 0 && prices.length > 0; free--)
      prices.splice(prices.indexOf(Math.min(...prices)), 1);
    for (const one of prices) cost += one;
  }
  return cost;
}

/** What one of a right line costs. */
export function unitByHand(item: Item, request: LineRequest): number {
  const size = item.sizes.find(({ id }) => id === request.sizeId);
  return (size ? size.price : (item.price ?? 0)) + costOf(item.groups, request.modifiers, size?.name);
}
