import { closeOpening, giveAll } from './close-opening.ts';
import { type Draft, optionOf, sizeOf } from './draft.ts';
import { kindOf } from './kind-of.ts';
import { isForeign } from './other-thing.ts';
import { before, isOnlyHead, itemsOf, type Piece, spoken } from './piece.ts';
import { lastOf, type Reading, takesAll } from './reading.ts';
import { isSameThing } from './same-thing.ts';
import { mayBeShare, narrowLast, sizeInName } from './shared-names.ts';

/** Makes a line of the item at piece `at`, with what was said before its name. */
export function readItem(reading: Reading, at: number, piece: Piece): void {
  const items = itemsOf(piece);
  const last = lastOf(reading);
  if (isForeign(reading, at, piece)) return;
  if (isSameThing(reading, at, items)) return;
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
