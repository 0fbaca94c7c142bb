import { mayBeOption, type Piece, pieceOf, spoken } from '../dishes/piece.ts';
import type { Cart } from './cart.ts';
import { isNegated, isPassedOver, isThing, verbOf } from './clause.ts';
import type { Part } from './split.ts';

/**
 * Joins what was parted and belongs together: wishes to the dish before them ("the dal less spicy, no onion") or behind
 * them ("no onion and garlic in the dal"), and what comes to what goes ("instead of the naan, …").
 */
export function joinParts(parts: readonly Part[], cart: Cart): Part[] {
  const joint: Part[] = [];
  for (const part of parts) {
    const before = joint.at(-1);
    if (before && belongs(before, part, cart)) {
      const link = before.pieces.at(-1)?.to ?? 0;
      const between = pieceOf(link, part.pieces[0]?.from ?? link, [{ role: 'and' }], {});
      before.pieces = [...before.pieces, between, ...part.pieces];
    } else joint.push({ ...part, pieces: [...part.pieces] });
  }
  return joint;
}

function belongs(before: Part, part: Part, cart: Cart): boolean {
  if (before.pieces.some((piece) => verbOf(piece) === 'remove')) return false;
  if (opensExchange(before.pieces)) return true;
  if (onlyWishes(part.pieces, cart)) return true;
  const first = part.pieces.find((piece) => !isPassedOver(piece));
  return (
    part.joint === 'and' && onlyWishes(before.pieces, cart) && first !== undefined && isWish(first, cart)
  );
}

/** "Instead of the naan": what comes is still to be said. */
function opensExchange(pieces: readonly Piece[]): boolean {
  return (
    pieces.some((piece) => spoken(piece, 'inPlaceOf')) &&
    pieces.filter(isThing).length === 1 &&
    !pieces.some(({ number }) => number !== undefined)
  );
}

/** Whether a piece can only be a wish about a dish: an option or a size. */
function isWish(piece: Piece, cart: Cart): boolean {
  if (!isThing(piece) || cart.exactly(piece).length > 0 || (piece.menu?.items.length ?? 0) > 0) return false;
  return mayBeOption(piece) || (piece.menu?.sizes.length ?? 0) > 0;
}

function onlyWishes(pieces: readonly Piece[], cart: Cart): boolean {
  if (!pieces.some(isThing)) return false;
  return pieces.every((piece, at) => {
    if (isThing(piece)) {
      const refused = mayBeOption(piece) && isNegated(pieces, at) && cart.exactly(piece).length === 0;
      return refused || isWish(piece, cart);
    }
    return (
      piece.number === undefined &&
      verbOf(piece) === undefined &&
      !spoken(piece, 'pronoun') &&
      !spoken(piece, 'everyOne') &&
      !spoken(piece, 'suchOne')
    );
  });
}
