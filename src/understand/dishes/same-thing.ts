import type { CatalogueItem } from './catalogue.ts';
import { before } from './piece.ts';
import { give, isParted, lastOf, type Reading } from './reading.ts';

/** "A drink, coke", "pizza pie": a generic item and one of its kind, or one thing named twice side by side, are one. */
function joinsLast(reading: Reading, at: number, items: CatalogueItem[]): boolean {
  const last = lastOf(reading);
  const [first] = items;
  if (!last || !first || reading.opening || last.items.length !== 1 || isParted(reading, at)) return false;
  const [previous] = last.items;
  if (!previous || last.modifiers.length > 0 || (last.quantity === undefined && last.shares.length > 0))
    return false;
  const beside =
    last.named &&
    before(reading.pieces, at) >= 0 &&
    reading.pieces[before(reading.pieces, at)] === last.named;
  if (!beside) return false;
  if (items.includes(previous)) return true;
  if (previous.category === undefined || previous.category !== first.category) return false;
  if (previous.generic && !first.generic) {
    last.items = items;
    return true;
  }
  return first.generic === true && !previous.generic;
}

/** "A sandwich with roast beef": what is named after "with" is the one that the generic item stands for. */
function namesGeneric(reading: Reading, items: CatalogueItem[]): boolean {
  const last = lastOf(reading);
  const [first] = items;
  const [generic] = last?.items ?? [];
  if (
    !last ||
    !first ||
    !generic?.generic ||
    !reading.together ||
    reading.opening ||
    last.modifiers.length > 0
  )
    return false;
  if (first.generic || generic.category === undefined || generic.category !== first.category) return false;
  last.items = items;
  return true;
}

/** "A pizza with corn and onion pizza": the name again at the end of what was said of it. */
function namesAgain(reading: Reading, items: readonly CatalogueItem[]): boolean {
  const last = lastOf(reading);
  const { opening, together } = reading;
  if (!last || !together || !last.items.some((item) => items.includes(item))) return false;
  if (opening && (opening.quantity !== undefined || opening.single || opening.sizes.length > 0)) return false;
  reading.opening = undefined;
  for (const piece of opening?.options ?? []) give(last, piece);
  return true;
}

/** Whether an item is the last line once more: named beside it, after "with", or at the end of what was said of it. */
export function isSameThing(reading: Reading, at: number, items: CatalogueItem[]): boolean {
  return joinsLast(reading, at, items) || namesGeneric(reading, items) || namesAgain(reading, items);
}
