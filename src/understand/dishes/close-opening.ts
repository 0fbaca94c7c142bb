import type { ParsedModifier } from '../parsed.ts';
import { addModifier, type Draft, optionOf, sizeOf } from './draft.ts';
import { guessItem } from './guess-item.ts';
import { kindOf } from './kind-of.ts';
import { isOnlyHead, mayBeItem } from './piece.ts';
import { give, giveNearest, lastOf, type Opening, type Reading, takesAll } from './reading.ts';

/** How many of a line an opening is about. */
function shareOf(opening: Opening, last: Draft): number {
  return opening.half ? Math.floor((last.quantity ?? 2) / 2) : (opening.quantity ?? 1);
}

/** What an opening says of the last line: a size, options; what the line does not take goes to the one that does. */
function saidOf(
  reading: Reading,
  opening: Opening,
  last: Draft,
): { size?: string | undefined; modifiers: ParsedModifier[] } {
  const modifiers: ParsedModifier[] = [];
  let size: string | undefined;
  for (const piece of opening.sizes) {
    const id = sizeOf(last.items, piece.menu?.sizes ?? []);
    const modifier = id === undefined ? optionOf(last.items, piece) : undefined;
    if (id !== undefined) size = id;
    else if (modifier) addModifier(modifiers, modifier);
  }
  for (const piece of opening.options) {
    const modifier = optionOf(last.items, piece);
    if (modifier) addModifier(modifiers, modifier);
    else giveNearest(reading, piece);
  }
  return { size, modifiers };
}

/** Ends an opening that no item followed: a share of the last line, more of the same, or a line whose item must be guessed. */
export function closeOpening(reading: Reading): void {
  const { opening } = reading;
  reading.opening = undefined;
  if (!opening) return;
  const last = lastOf(reading);
  const counts = opening.quantity !== undefined || opening.half === true;
  const names = opening.sizes.length > 0 || opening.options.length > 0 || opening.asItIs !== undefined;
  if (!last) {
    const ahead = reading.pieces
      .slice(reading.at, reading.at + 8)
      .find((piece) => mayBeItem(piece) && !isOnlyHead(piece));
    const waits = counts && ahead !== undefined && takesAll(ahead, opening.options);
    if (!waits && guessItem(reading, opening)) return;
    if (counts && names) reading.waiting.push(opening);
    // "No onion in anything: …".
    else if (opening.options.every(({ action }) => action !== undefined))
      reading.forAll = [...(reading.forAll ?? []), ...opening.options];
    return;
  }
  if (!names) {
    if (
      opening.quantity !== undefined &&
      (last.quantity === undefined || reading.takeBack || reading.recount)
    ) {
      last.quantity = opening.quantity;
      reading.takeBack = false;
      reading.recount = false;
    }
    return;
  }
  const kind = counts ? kindOf(reading, opening, last.named) : [];
  if (kind.length > 0) {
    last.shares.push({ items: kind, quantity: shareOf(opening, last), modifiers: [] });
    return;
  }
  const { size, modifiers } = saidOf(reading, opening, last);
  if (size === undefined && modifiers.length === 0 && !opening.asItIs) {
    if (guessItem(reading, opening)) return;
    if (counts) reading.waiting.push(opening);
    return;
  }
  if (!counts && !(opening.single && size !== undefined)) {
    for (const modifier of modifiers) addModifier(last.modifiers, modifier);
    if (size !== undefined) last.size = size;
    return;
  }
  const quantity = shareOf(opening, last);
  const shared = last.shares.reduce((sum, share) => sum + share.quantity, 0);
  const room = last.quantity === undefined || shared + quantity <= last.quantity;
  const differs = size !== undefined && last.size !== undefined && size !== last.size;
  const more = !opening.ofThem && (differs || (last.modifiers.length > 0 && opening.afterAnd === true));
  if (room && !more && !(last.quantity === 1 && quantity === 1)) {
    last.shares.push({ quantity, size, modifiers });
    return;
  }
  const draft: Draft = {
    ...last,
    quantity,
    size,
    modifiers,
    notes: [],
    shares: [],
    from: opening.from,
    to: opening.from + 1,
  };
  reading.drafts.push(draft);
}

/** Gives a draft what was said before its name; options it does not take belong to a line before. */
export function giveAll(
  reading: Reading,
  draft: Draft,
  { sizes, options }: Pick<Opening, 'sizes' | 'options'>,
): void {
  for (const piece of sizes) {
    const size = sizeOf(draft.items, piece.menu?.sizes ?? []);
    if (size !== undefined) draft.size = size;
    else give(draft, piece);
  }
  for (const piece of options) if (!give(draft, piece)) giveNearest(reading, piece);
}
