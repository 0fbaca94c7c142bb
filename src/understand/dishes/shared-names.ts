import type { CatalogueItem } from './catalogue.ts';
import { type Draft, sizeOf } from './draft.ts';
import { kindOf } from './kind-of.ts';
import { isOnlyHead, type Piece } from './piece.ts';
import { lastOf, type Reading } from './reading.ts';

/** Whether a count may be of the last line: "6 dosa: 3 masala", "noodles, one veg one chicken". */
export function mayBeShare({ opening }: Reading, last: Draft): boolean {
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
export function sizeInName(
  reading: Reading,
  piece: Piece,
  items: readonly CatalogueItem[],
): string | undefined {
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
export function narrowLast(reading: Reading, piece: Piece): void {
  const last = lastOf(reading);
  if (!last?.named || last.items.length < 2 || last.modifiers.length > 0 || isOnlyHead(piece)) return;
  const named = { from: last.from, sizes: [], options: [last.named] };
  const kind = kindOf(reading, named, piece);
  if (kind.length > 0) last.items = kind;
}
