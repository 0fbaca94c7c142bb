import { pieceOf, spoken } from '../dishes/piece.ts';
import type { CartLine } from './cart.ts';
import { type Clause, says, type Thing } from './clause.ts';
import type { Decision, Reading } from './decision.ts';

/** The lines that a thing may be: those that have the name, or else those that nearly have it. */
export function linesOf(thing: Thing): readonly CartLine[] {
  return thing.exact.length > 0 ? thing.exact : thing.near;
}

/** Whether a line has what a thing says of it: "the large one", "the spicy dal". */
export function describes(thing: Thing, line: CartLine): boolean {
  const { options = [], sizes = [] } = thing.piece.menu ?? {};
  const action = thing.negated ? 'no' : (thing.piece.action ?? 'add');
  return (
    sizes.some(({ of }) => line.size !== undefined && of.get(line.item) === line.size) ||
    options.some(({ entry }) =>
      line.modifiers.some(
        (held) =>
          held.id === entry.optionId &&
          (held.action === action || (action === 'add' && held.action === 'extra')),
      ),
    )
  );
}

/**
 * Of the lines a name may mean, those that are meant: all of them for "all", "both" and names of many; otherwise the one
 * that is described, or else the one added last.
 */
export function meantOf(lines: readonly CartLine[], clause: Clause, about: Thing): readonly CartLine[] {
  if (lines.length < 2) return lines;
  if (saysAll(clause)) return lines;
  const others = clause.things.filter((thing) => thing !== about);
  const described = lines.filter((line) => others.some((thing) => describes(thing, line)));
  const last = (described.length > 0 ? described : lines).at(-1);
  return last ? [last] : [];
}

/** "All", "both", "everything", not as a word of the whole cart. */
export function saysAll(clause: Clause): boolean {
  return says(clause, 'everyOne');
}

/** The line of which a clause gives the place: "the first one", "item 2", "the last one". */
function placedLine(clause: Clause, { cart }: Reading): { line: CartLine | undefined } | undefined {
  for (const [i, piece] of clause.pieces.entries()) {
    const named = clause.things.some((thing) => linesOf(thing).length > 0);
    const at = spoken(piece, 'lineAt');
    if (at && !named) return { line: cart.at(at.place) };
    const number = clause.pieces[i + 1]?.number;
    if (number !== undefined && spoken(piece, 'lineNumber')) return { line: cart.at(number) };
  }
  return undefined;
}

/**
 * The lines a clause is about when it names none: a place, all of them, "it". Undefined where it speaks of none.
 * "It" is the line just spoken of, or else the one added last.
 */
export function unnamedLines(
  clause: Clause,
  reading: Reading,
  previous: Decision | undefined,
): readonly CartLine[] | undefined {
  const placed = placedLine(clause, reading);
  if (placed) return placed.line ? [placed.line] : [];
  if (saysAll(clause) || says(clause, 'wholeCart')) return reading.cart.lines;
  for (const piece of clause.pieces) {
    const pronoun = spoken(piece, 'pronoun');
    if (!pronoun) continue;
    const just = previous?.lines ?? [];
    if (just.length > 0) return pronoun.many ? just : just.slice(-1);
    const { last } = reading.cart;
    if (!last) return [];
    return pronoun.many && last.quantity === 1 ? reading.cart.lines : [last];
  }
  return undefined;
}

/** A clause without the things that it spares ("all but the naan"), and their lines. */
export function sparing(clause: Clause): { clause: Clause; spared: readonly CartLine[] } {
  const at = clause.pieces.findIndex((piece) => spoken(piece, 'except'));
  const except = spoken(clause.pieces[at], 'except');
  if (!except) return { clause, spared: [] };
  const things = clause.things.filter((thing) => (except.named === 'after' ? thing.at > at : thing.at < at));
  const pieces = clause.pieces.map((piece, i) =>
    things.some((thing) => thing.at === i) ? pieceOf(piece.from, piece.to, [], {}) : piece,
  );
  return {
    clause: { ...clause, pieces, things: clause.things.filter((thing) => !things.includes(thing)) },
    spared: things.flatMap((thing) => meantOf(linesOf(thing), { ...clause, things }, thing)),
  };
}
