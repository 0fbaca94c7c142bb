import type { Role } from '../languages/lexeme.ts';
import { orderRoles } from './order-roles.ts';
import type { Claims } from '../claims.ts';
import type { Sentence } from '../sentence.ts';
import { type Candidate, candidatesAt } from './candidates.ts';
import { addForeignDishes } from './foreign-dishes.ts';
import { lineNumbers } from './line-numbers.ts';
import { type Piece, pieceOf } from './piece.ts';

/** The pieces of the tokens `from` to `to`: the reading that leaves least unexplained. Claimed tokens are passed over. */
export function readPieces(
  sentence: Sentence,
  from: number,
  to: number,
  claims?: Claims,
  roles: ReadonlySet<Role> = orderRoles,
): Piece[] {
  const candidates: Candidate[][] = [];
  const numbered = lineNumbers(sentence, from, to);
  for (let at = from; at < to; at++) {
    const isNumber = numbered.has(at);
    candidates[at] = isNumber
      ? [{ piece: pieceOf(at, at + 1, [], { stop: 'comma' }), cost: 0 }]
      : candidatesAt(sentence, at, roles);
  }
  addForeignDishes(sentence, from, to, candidates);
  const best: { cost: number; piece: Piece }[] = [];
  for (let at = to - 1; at >= from; at--) {
    let cost = Infinity;
    let piece: Piece | undefined;
    for (const candidate of candidates[at] ?? []) {
      if (candidate.piece.to > to) continue;
      const all = candidate.cost + (best[candidate.piece.to]?.cost ?? 0);
      // Of equals the first, which is the longest.
      if (all >= cost - 1e-9) continue;
      cost = all;
      piece = candidate.piece;
    }
    best[at] = { cost, piece: piece ?? pieceOf(at, at + 1, [], {}) };
  }
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const piece = best[at]?.piece ?? pieceOf(at, at + 1, [], {});
    const free = !claims || claims.free(piece.from, piece.to);
    pieces.push(free ? piece : pieceOf(piece.from, piece.to, [], { stop: 'comma' }));
    at = piece.to;
  }
  return pieces;
}
