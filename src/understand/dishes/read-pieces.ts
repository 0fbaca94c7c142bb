import type { Role } from '../languages/lexeme.ts';
import { orderRoles } from './order-roles.ts';
import type { Claims } from '../claims.ts';
import type { Sentence } from '../sentence.ts';
import { type Candidate, candidatesAt, parting, pieceFrom } from './candidates.ts';
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
    candidates[at] = numbered.has(at) ? [parting(at, 'comma')] : candidatesAt(sentence, at, roles);
  }
  addForeignDishes(sentence, from, to, candidates);
  const best: { cost: number; read: Candidate | undefined }[] = [];
  for (let at = to - 1; at >= from; at--) {
    let cost = Infinity;
    let read: Candidate | undefined;
    for (const candidate of candidates[at] ?? []) {
      if (candidate.to > to) continue;
      const all = candidate.cost + (best[candidate.to]?.cost ?? 0);
      // Of equals the first, which is the longest.
      if (all >= cost - 1e-9) continue;
      cost = all;
      read = candidate;
    }
    best[at] = { cost, read };
  }
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const read = best[at]?.read;
    const end = read?.to ?? at + 1;
    if (claims && !claims.free(at, end)) pieces.push(pieceOf(at, end, [], { stop: 'comma' }));
    else pieces.push(read ? pieceFrom(read) : pieceOf(at, end, [], {}));
    at = end;
  }
  return pieces;
}
