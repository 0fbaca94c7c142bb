import { mayBeItem, mayBeOption, type Piece, pieceOf, spoken } from './piece.ts';
import type { Span } from './reading.ts';

const isDish = (piece: Piece) =>
  mayBeItem(piece) || mayBeOption(piece) || (piece.menu?.sizes.length ?? 0) > 0 || piece.number !== undefined;

/** Whether a clause speaks of something that is no food: a word of errand, or "no" and "less" about what no menu has. */
function isRemark(clause: readonly Piece[], at: number): boolean {
  const piece = clause[at];
  if (!piece || piece.menu) return false;
  if (spoken(piece, 'errand')) return true;
  const action = spoken(piece, 'action');
  if (!action || action.action === 'add') return false;
  const beside = action.place === 'before' ? [clause[at + 1]] : [clause[at - 1], clause[at + 1]];
  return beside.some((other) => other?.unknown !== undefined);
}

/** The part of a clause that is a remark: all of it, or what follows the last dish before it. */
function remarkIn(clause: readonly Piece[]): { from: number; to: number } | undefined {
  const first = clause.findIndex((_, at) => isRemark(clause, at));
  if (first < 0) return undefined;
  let from = 0;
  for (let at = 0; at < first; at++) {
    const piece = clause[at];
    if (piece && isDish(piece)) from = at + 1;
  }
  if (spoken(clause[from], 'and') && from < first) from++;
  const errand = clause.some((piece) => spoken(piece, 'errand') && !piece.menu);
  const next = clause.findIndex((piece, at) => at > first && isDish(piece) && !errand);
  return { from, to: next < 0 ? clause.length : next };
}

/**
 * Takes the remarks to the kitchen and to the rider out of an order, a clause at a time: "call me at the gate", "no
 * plastic spoons", "less oil" where oil is no option. Gives the other pieces, and where the remarks stand.
 */
export function readRemarks(pieces: readonly Piece[]): { pieces: Piece[]; remarks: Span[] } {
  const others: Piece[] = [];
  const remarks: Span[] = [];
  let clause: Piece[] = [];
  const end = () => {
    const remark = remarkIn(clause);
    if (remark) {
      const said = clause.slice(remark.from, remark.to);
      const from = said[0]?.from ?? 0;
      const to = said.at(-1)?.to ?? from;
      remarks.push({ from, to });
      others.push(
        ...clause.slice(0, remark.from),
        pieceOf(from, to, [], { stop: 'comma' }),
        ...clause.slice(remark.to),
      );
    } else others.push(...clause);
    clause = [];
  };
  for (const piece of pieces) {
    if (piece.stop) {
      end();
      others.push(piece);
    } else clause.push(piece);
  }
  end();
  return { pieces: others, remarks };
}
