import { spoken } from '../dishes/piece.ts';
import { isNegated, says } from './clause.ts';
import type { Rule } from './decision.ts';

/** "Start over", "empty my cart", "clear all". */
export const clear: Rule = (clause) => {
  const at = clause.pieces.findIndex((piece) => spoken(piece, 'clear'));
  if (at < 0 || isNegated(clause.pieces, at) || says(clause, 'sameAgain')) return undefined;
  if (clause.things.some(({ exact, near }) => exact.length + near.length > 0)) return undefined;
  return { edits: [{ op: 'remove', line: 'all' }], lines: [] };
};
