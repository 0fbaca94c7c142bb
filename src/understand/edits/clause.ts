import { mayBeItem, mayBeOption, type Piece, spoken } from '../dishes/piece.ts';
import type { Role } from '../languages/lexeme.ts';
import type { Cart, CartLine } from './cart.ts';
import type { EditVerb } from './lexemes.ts';

/** Something of the menu that a clause names, and the lines of the cart it may be. */
export interface Thing {
  /** Its place among the pieces of the clause. */
  at: number;
  piece: Piece;
  exact: readonly CartLine[];
  near: readonly CartLine[];
  /** A word of relation stands beside it: "in the …", "… mein". */
  marked: boolean;
  /** A negation stands beside it. */
  negated: boolean;
}

/** A count that a clause names. */
export interface Count {
  at: number;
  value: number;
  negated: boolean;
}

/** A part of a message with one thing to do. */
export interface Clause {
  pieces: readonly Piece[];
  things: readonly Thing[];
  counts: readonly Count[];
  verb: EditVerb | undefined;
  /** The place of the verb; -1 without one. */
  verbAt: number;
  /** Begins with "but" or takes back what was said before. */
  corrects: boolean;
}

/** Whether a piece is something of the menu, and no number or word that happens to be written like it. */
export function isThing(piece: Piece): boolean {
  if (!piece.menu || piece.stop) return false;
  if (piece.number !== undefined && spoken(piece, 'number')) return false;
  return (
    mayBeItem(piece) || mayBeOption(piece) || piece.menu.sizes.length > 0 || piece.menu.partItems.length > 0
  );
}

const passedOver: ReadonlySet<Role> = new Set<Role>([
  'filler',
  'single',
  'portion',
  'ofThem',
  'about',
  'onlySo',
  'also',
  'into',
]);

/** Whether a piece is nothing to stop at on the way to what is beside it. */
export function isPassedOver(piece: Piece): boolean {
  if (piece.stop || isThing(piece) || piece.number !== undefined || spoken(piece, 'action')) return false;
  const verb = verbOf(piece);
  if (verb !== undefined && verb !== 'want') return false;
  return piece.lexemes.some(({ role }) => passedOver.has(role)) || piece.unknown === 'word';
}

/** The place of the next piece on a side (1 or -1) that means something. */
export function beside(pieces: readonly Piece[], at: number, side: 1 | -1): number {
  let next = at + side;
  for (let piece = pieces[next]; piece && isPassedOver(piece); piece = pieces[next]) next += side;
  return next;
}

/** Whether "no", "nahi" or the like stands beside a piece, on the side on which it belongs to it. */
export function isNegated(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[beside(pieces, at, -1)];
  const after = pieces[beside(pieces, at, 1)];
  const says = (piece: Piece | undefined, place: 'before' | 'after') =>
    piece !== undefined &&
    !isThing(piece) &&
    verbOf(piece) !== 'remove' &&
    piece.lexemes.some(
      (lexeme) => lexeme.role === 'action' && lexeme.action === 'no' && lexeme.place !== place,
    );
  return says(before, 'after') || says(after, 'before');
}

/** The verb that a piece is. */
export function verbOf(piece: Piece): EditVerb | undefined {
  return isThing(piece) || piece.number !== undefined ? undefined : spoken(piece, 'editing')?.verb;
}

/** Whether any piece of a clause is of a role. */
export function says(clause: Clause, role: Role): boolean {
  return clause.pieces.some((piece) => !isThing(piece) && spoken(piece, role) !== undefined);
}

/** How much a verb says: one that says less is help to one that says more. */
export function strengthOf(verb: EditVerb): 0 | 1 | 2 {
  if (verb === 'want') return 0;
  return verb === 'change' ? 1 : 2;
}

/** "3 instead of 2", "2 ki jagah 3": whether a count is the one that goes. */
function isReplaced(pieces: readonly Piece[], at: number): boolean {
  const marker = (side: 1 | -1) => spoken(pieces[beside(pieces, at, side)], 'inPlaceOf')?.old;
  return marker(-1) === 'after' || marker(1) === 'before';
}

function countsOf(pieces: readonly Piece[]): Count[] {
  const counts = pieces.flatMap((piece, at) =>
    piece.number === undefined || isThing(piece)
      ? []
      : [{ at, value: piece.number, negated: isNegated(pieces, at) || isReplaced(pieces, at), piece }],
  );
  // "do" is 2 and "give": at the end, and beside another count, it gives.
  return counts.filter(({ at, piece }) => {
    if (!spoken(piece, 'give')) return true;
    const ends = pieces[beside(pieces, at, 1)] === undefined;
    const before = pieces[beside(pieces, at, -1)];
    return !(ends && (counts.length > 1 || (before !== undefined && spoken(before, 'moreOf') !== undefined)));
  });
}

/** Reads what a clause names and does. */
export function readClause(cart: Cart, pieces: readonly Piece[], corrects: boolean): Clause {
  const things = pieces.flatMap((piece, at): Thing[] => {
    if (!isThing(piece)) return [];
    const before = pieces[at - 1];
    const further = before && spoken(before, 'filler') ? pieces[at - 2] : undefined;
    const marked =
      [before, further].some((other) => other && !isThing(other) && aboutOn(other, 'after')) ||
      aboutOn(pieces[at + 1], 'before');
    return [
      {
        at,
        piece,
        exact: cart.exactly(piece),
        near: cart.nearly(piece),
        marked,
        negated: isNegated(pieces, at),
      },
    ];
  });
  const verbs = pieces.map((piece) => verbOf(piece));
  // "Make", "do", "give", "want" say least: "want to remove" removes, "remove kar do" too.
  const strong = verbs.findIndex((verb) => verb !== undefined && strengthOf(verb) === 2);
  const change = verbs.findIndex((verb) => verb !== undefined && strengthOf(verb) === 1);
  const verbAt = strong >= 0 ? strong : change >= 0 ? change : verbs.findIndex((verb) => verb !== undefined);
  return { pieces, things, counts: countsOf(pieces), verb: verbs[verbAt], verbAt, corrects };
}

function aboutOn(piece: Piece | undefined, side: 'before' | 'after'): boolean {
  return piece?.lexemes.some((lexeme) => lexeme.role === 'about' && lexeme.side === side) ?? false;
}
