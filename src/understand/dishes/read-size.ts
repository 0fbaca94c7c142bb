import { closeOpening } from './close-opening.ts';
import { optionOf, sizeOf } from './draft.ts';
import { after, itemsOf, mayBeItem, mayBeOption, type Piece, spoken } from './piece.ts';
import { isParted, itemAhead, lastOf, open, type Reading } from './reading.ts';

/** Reads the size at piece `at`: of the item before or after it, or of every line. False where it is an option instead. */
export function readSize(reading: Reading, at: number, piece: Piece): boolean {
  const { pieces, opening, takeBack } = reading;
  const { sizes = [] } = piece.menu ?? {};
  const head = itemAhead(reading, at);
  const next = pieces[after(pieces, at)];
  const last = lastOf(reading);
  if (opening) {
    if (opening.together && opening.sizes.length > 0) return false;
    const fits = head && sizeOf(itemsOf(head), sizes) !== undefined;
    if (head && !fits && mayBeOption(piece) && optionOf(itemsOf(head), piece)) return false;
    opening.sizes = takeBack ? [piece] : [...opening.sizes, piece];
    markEach(reading, at, piece);
    return true;
  }
  const ofNext = next && mayBeItem(next) && sizeOf(itemsOf(next), sizes) !== undefined;
  const ofLast = last && sizeOf(last.items, sizes);
  if (reading.everyOne && ofLast !== undefined) {
    for (const draft of reading.drafts) draft.size ??= sizeOf(draft.items, sizes);
    return true;
  }
  const beside = !ofNext || (last?.quantity === undefined && !isParted(reading, at));
  if (last && ofLast !== undefined && beside && (last.size === undefined || takeBack)) {
    last.size = ofLast;
    return true;
  }
  if (ofLast === undefined && !ofNext && !head && last && optionOf(last.items, piece)) return false;
  closeOpening(reading);
  open(reading, at, { sizes: [piece] });
  markEach(reading, at, piece);
  return true;
}

/** "Half plates of …": every item of the list has the size. */
function markEach(reading: Reading, at: number, piece: Piece): void {
  if (spoken(reading.pieces[at + 1], 'portion')?.many) reading.sizeOfEach = piece;
}
