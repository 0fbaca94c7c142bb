import type { Claims } from '../claims.ts';
import type { MenuIndex } from '../dishes/menu-index.ts';
import { type Piece, spoken } from '../dishes/piece.ts';
import { readPieces } from '../dishes/read-pieces.ts';
import type { Role } from '../languages/lexeme.ts';
import type { Intent, ParsedEdit } from '../parsed.ts';
import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { Cart } from './cart.ts';
import { editRoles } from './edit-roles.ts';
import { isThing } from './clause.ts';
import { decide } from './decide.ts';
import { orderedAgain } from './ordered-again.ts';
import { splitClauses } from './split.ts';

/** Nobody changes a cart in more words and phrases than this; rules look at a clause as a whole. */
const mostPieces = 120;

/** What a message changes in a cart. */
export interface FoundEdits {
  intent: Intent;
  edits: ParsedEdit[];
  /** Things asked for that the menu does not have, as written. */
  unknown: string[];
  notes: string[];
}

/**
 * What a message changes in the cart, or orders again of the last order. Undefined where it does neither: a plain order over a
 * cart is the business of the orders. No edits where a change is meant that cannot be made.
 */
export function findEdits(sentence: Sentence, setting: Setting, claims: Claims): FoundEdits | undefined {
  const { menu, cart = [], lastOrder = [] } = setting;
  if (!menu || cart.length + lastOrder.length === 0) return undefined;
  const pieces = readPieces(sentence, 0, sentence.tokens.length, claims, editRoles).map((piece) =>
    withVerbs(sentence, piece),
  );
  if (pieces.length > mostPieces || asks(pieces)) return undefined;
  if (lastOrder.length > 0 && pieces.some((piece) => !isThing(piece) && spoken(piece, 'sameAgain')))
    return sameAgain(sentence, menu, new Cart(menu, lastOrder), pieces);
  if (cart.length === 0) return undefined;
  const decided = decide({ sentence, menu, cart: new Cart(menu, cart) }, splitClauses(pieces));
  return decided && { intent: 'modify', ...decided };
}

const verbRoles: ReadonlySet<Role> = new Set<Role>(['editing', 'twice', 'halve', 'moreOf']);

/** A piece, and the verb in it where it is a longer phrase to others: "reduce the", "no make it". */
function withVerbs(sentence: Sentence, piece: Piece): Piece {
  if (isThing(piece)) return piece;
  // "Make it 3" takes back what was said before it only to the order; the cart is changed by it.
  if (piece.lexemes.some(({ role }) => verbRoles.has(role)))
    return { ...piece, lexemes: piece.lexemes.filter(({ role }) => role !== 'takeBack') };
  if (piece.to - piece.from < 2) return piece;
  const from = spoken(piece, 'takeBack') ? piece.to - 1 : piece.from;
  for (let at = piece.from; at <= from; at++) {
    const inside = sentence.lexemes(at).find(({ entry, to }) => verbRoles.has(entry.role) && to <= piece.to);
    if (inside) return { ...piece, lexemes: [...piece.lexemes, inside.entry] };
  }
  return piece;
}

/** Whether a message asks about the cart or the menu. */
function asks(pieces: readonly Piece[]): boolean {
  if (
    pieces.some(
      (piece) =>
        !isThing(piece) &&
        spoken(piece, 'editing') &&
        spoken(piece, 'editing')?.verb !== 'want' &&
        spoken(piece, 'editing')?.verb !== 'change',
    )
  )
    return false;
  return pieces.some(
    (piece, at) => spoken(piece, 'asksOfCart') !== undefined && (at < 3 || at === pieces.length - 1),
  );
}

function sameAgain(sentence: Sentence, menu: MenuIndex, last: Cart, pieces: readonly Piece[]): FoundEdits {
  const changed = splitClauses(pieces)
    .map((part) => ({
      ...part,
      pieces: part.pieces.filter((piece) => isThing(piece) || !spoken(piece, 'sameAgain')),
    }))
    .filter((part) => part.pieces.some((piece) => isThing(piece) || piece.number !== undefined));
  const decided = decide({ sentence, menu, cart: last }, changed, true);
  return {
    intent: 'repeat',
    edits: orderedAgain(last.lines, decided?.edits ?? []).map((item) => ({ op: 'add', item })),
    unknown: decided?.unknown ?? [],
    notes: decided?.notes ?? [],
  };
}
