import type { CatalogueItem } from './catalogue.ts';
import { closeOpening, giveAll } from './close-opening.ts';
import { type Draft, optionOf, sizeOf } from './draft.ts';
import { kindOf } from './kind-of.ts';
import { before, isOnlyHead, itemsOf, type Piece, spoken } from './piece.ts';
import { give, isParted, lastOf, type Reading, takesAll } from './reading.ts';

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

/** Whether a count may be of the last line: "6 dosa: 3 masala", "noodles, one veg one chicken". */
function mayBeShare({ opening }: Reading, last: Draft): boolean {
  const open = last.items.length > 1 || last.items[0]?.generic === true || last.shares.length > 0;
  return (
    open ||
    (opening?.afterAnd !== true &&
      last.modifiers.length === 0 &&
      last.quantity !== 1 &&
      last.quantity !== undefined)
  );
}

/** A size that is said inside an item's name: the "full" of "full meals", where the item is called so. */
function sizeInName(reading: Reading, piece: Piece, items: readonly CatalogueItem[]): string | undefined {
  if (piece.to - piece.from < 2 || items.length !== 1) return undefined;
  const name = items[0]?.names[0]?.toLowerCase() ?? '';
  for (let at = piece.from; at < piece.to; at++) {
    if (name.includes(reading.sentence.tokens[at]?.text ?? '')) continue;
    for (const { entry, to } of reading.sentence.menuAt(at)) {
      if (entry.kind !== 'size' || to !== at + 1) continue;
      const size = sizeOf(items, [{ of: entry.of, cost: 0 }]);
      if (size !== undefined) return size;
    }
  }
  return undefined;
}

/** "One veg and two chicken fried rice": a word that may be many things shares the end of the name that follows. */
function narrowLast(reading: Reading, piece: Piece): void {
  const last = lastOf(reading);
  if (!last?.named || last.items.length < 2 || last.modifiers.length > 0 || isOnlyHead(piece)) return;
  const named = { from: last.from, sizes: [], options: [last.named] };
  const kind = kindOf(reading, named, piece);
  if (kind.length > 0) last.items = kind;
}

/**
 * Whether words beside a loose name make it another dish: "kung pao chicken" is none of the chicken dishes there are, "rumali
 * roti" is no tandoori roti that is also called roti, nor "paneer tikka masala" a paneer tikka.
 */
function isForeign(reading: Reading, at: number, piece: Piece): boolean {
  const stranger = reading.pieces[at - 1];
  if (!stranger || stranger.to !== piece.from) return false;
  const last = lastOf(reading);
  if (last?.named === stranger && isOnlyHead(piece) && itemsOf(piece).length > 1 && !reading.opening) {
    reading.drafts.pop();
    reading.unknown.push({ from: stranger.from, to: piece.to });
    return true;
  }
  if (!stranger.unknown || spoken(stranger, 'food')?.quality) return false;
  const [item] = itemsOf(piece);
  const text = reading.sentence.tokens[piece.from]?.text ?? '';
  const alias = piece.to === piece.from + 1 && item?.names[0]?.toLowerCase().endsWith(` ${text}`) === true;
  if (!isOnlyHead(piece) && !alias) return false;
  const before = reading.unknown.at(-1);
  if (before?.to === piece.from) before.to = piece.to;
  else reading.unknown.push({ from: stranger.from, to: piece.to });
  reading.opening = undefined;
  return true;
}

/** Makes a line of the item at piece `at`, with what was said before its name. */
export function readItem(reading: Reading, at: number, piece: Piece): void {
  const items = itemsOf(piece);
  const last = lastOf(reading);
  if (isForeign(reading, at, piece)) return;
  if (joinsLast(reading, at, items) || namesGeneric(reading, items) || namesAgain(reading, items)) return;
  if (last && isOnlyHead(piece) && reading.opening?.quantity !== undefined && mayBeShare(reading, last)) {
    const { opening } = reading;
    if (kindOf(reading, { ...opening, options: [...opening.options, piece] }, last.named).length > 0) {
      opening.options.push(piece);
      closeOpening(reading);
      return;
    }
  }
  if (reading.opening && last && reading.opening.options.length > 0) {
    const { options, quantity, single, together } = reading.opening;
    const takenThere = options.every((option) => optionOf(last.items, option));
    const counts = quantity !== undefined || single === true;
    if (counts && (together || (!takesAll(piece, options) && takenThere))) closeOpening(reading);
  }
  const { opening } = reading;
  reading.opening = undefined;
  const { sizes = [], options = [], from = piece.from } = opening ?? {};
  const beside = options.at(-1);
  const foreign = beside && beside.to === piece.from && !optionOf(items, beside) && !beside.action;
  if (foreign && !reading.drafts.some((draft) => optionOf(draft.items, beside))) {
    // "Cheese naan" where naan takes no cheese is another dish.
    reading.unknown.push({ from: beside.from, to: piece.to });
    return;
  }
  const draft: Draft = {
    items,
    quantity: opening?.quantity ?? (opening?.single ? 1 : reading.quantityOfEach),
    size: sizeInName(reading, piece, items),
    modifiers: [],
    notes: [],
    shares: [],
    named: piece,
    every: spoken(reading.pieces[before(reading.pieces, at)], 'everyOne')?.count,
    from,
    to: piece.to,
  };
  giveAll(reading, draft, { sizes, options });
  if (reading.sizeOfEach) draft.size ??= sizeOf(items, reading.sizeOfEach.menu?.sizes ?? []);
  if (reading.takeBack && last) {
    draft.quantity ??= last.quantity;
    reading.drafts.pop();
  }
  narrowLast(reading, piece);
  for (const earlier of reading.waiting) {
    const kind = kindOf(reading, earlier, piece);
    const before: Draft = {
      ...draft,
      quantity: earlier.quantity,
      size: undefined,
      modifiers: [],
      shares: [],
    };
    if (kind.length > 0) reading.drafts.push({ ...before, items: kind });
    else if (takesAll(piece, earlier.options)) {
      giveAll(reading, before, earlier);
      reading.drafts.push(before);
    }
  }
  reading.waiting = [];
  reading.takeBack = false;
  reading.recount = false;
  reading.together = false;
  reading.everyOne = false;
  reading.recent = [];
  reading.drafts.push(draft);
}
