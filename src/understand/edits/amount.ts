import { mayBeItem, mayBeOption, spoken } from '../dishes/piece.ts';
import type { ParsedEdit, ParsedModifier } from '../parsed.ts';
import type { CartLine } from './cart.ts';
import { type Change, changeOf, wishesOf } from './changes.ts';
import { type Clause, says, type Thing, verbOf } from './clause.ts';
import { type Decision, type Reading, removal, type Rule } from './decision.ts';
import { describes, linesOf, meantOf, unnamedLines } from './targets.ts';

/** A line in another quantity; none of it is no line. */
export const setting = (line: CartLine, quantity: number): ParsedEdit =>
  quantity > 0 ? { op: 'setQuantity', line: line.line, quantity } : { op: 'remove', line: line.line };

/** The thing of a clause that is a line of the cart; a word that is also an option of a line is one only by its name. */
export function namedLine(clause: Clause, { cart }: Reading): Thing | undefined {
  const marked = clause.things.find((thing) => thing.marked && linesOf(thing).length > 0);
  if (marked && clause.things.length > 1) return marked;
  const exact = clause.things.find((thing) => thing.exact.length > 0);
  if (exact) return exact;
  return clause.things.find(
    ({ piece, near }) =>
      near.length > 0 &&
      !(piece.menu?.options ?? []).some(({ entry }) =>
        cart.lines.some(({ of }) => of.groups.includes(entry.group.id)),
      ),
  );
}

/** The lines a clause counts: those it names, those "it" means, or else the one added last. */
export function countedLines(
  clause: Clause,
  reading: Reading,
  previous: Decision | undefined,
): { about: Thing | undefined; lines: readonly CartLine[] } | undefined {
  const about = namedLine(clause, reading);
  if (about) return { about, lines: meantOf(linesOf(about), clause, about) };
  if (clause.things.some(({ piece }) => mayBeItem(piece))) return undefined;
  const lines = unnamedLines(clause, reading, previous);
  if (lines) return { about, lines };
  if (clause.pieces.some(({ unknown }) => unknown === 'food')) return undefined;
  const last = previous?.lines.at(-1) ?? reading.cart.last;
  return { about, lines: last ? [last] : [] };
}

/** "2 more", "one more naan", "ek naan aur", "another coffee without sugar". */
export const more: Rule = (clause, reading, previous) => {
  const at = clause.pieces.findIndex((piece) => spoken(piece, 'moreOf') && !isOptionMore(clause, piece));
  if (at < 0 && clause.verb !== 'increase') return undefined;
  if (clause.verb === 'remove' || clause.verb === 'swap' || says(clause, 'into') || endsInCount(clause))
    return undefined;
  const counted = countedLines(clause, reading, previous);
  const [line] = counted?.lines ?? [];
  if (!counted || !line) return undefined;
  const wishes = wishesOf(clause, counted.about ? [counted.about] : []);
  if (!counted.about && wishes.some(mayBeOption)) return undefined;
  const count = spoken(clause.pieces[at], 'moreOf')?.count ?? clause.counts[0]?.value ?? 1;
  const others = clause.things.filter((thing) => thing !== counted.about);
  const change = others.every((thing) => describes(thing, line)) ? undefined : changeOf(line, wishes);
  if (change) return { edits: [{ op: 'add', item: itemOf(line, count, change) }], lines: [] };
  return {
    edits: counted.lines.map((each) => setting(each, each.quantity + count)),
    lines: counted.lines,
    onto: (other, n = 1) => [setting(other, other.quantity + n)],
  };
};

/** "Extra" before what is no dish is a matter of the kitchen: "extra cheese". */
function isOptionMore(
  clause: Clause,
  piece: { from: number; to: number; lexemes: readonly { role: string }[] },
): boolean {
  if (!piece.lexemes.some(({ role }) => role === 'action')) return false;
  return (
    clause.counts.length === 0 &&
    !clause.things.some((thing) => thing.exact.length > 0 && thing.piece.from === piece.to)
  );
}

function itemOf(line: CartLine, quantity: number, { size, modifiers }: Change) {
  return {
    ids: [line.item],
    quantity,
    ...(size === undefined ? {} : { size }),
    modifiers: modifiers.filter((modifier): modifier is ParsedModifier => modifier.action !== 'clear'),
    notes: [],
  };
}

/** "Badha ke 5 kar do": the count is what it is to be. */
const endsInCount = ({ pieces, verbAt, counts: [count] }: Clause) =>
  count !== undefined &&
  count.at > verbAt &&
  pieces.slice(count.at).some((piece) => verbOf(piece) === 'change');

/** "2 less", "ek roti kam kar do", "reduce the naan by one". */
export const fewer: Rule = (clause, reading, previous) => {
  const word = says(clause, 'fewer');
  if (clause.verb !== 'reduce' && !(word && clause.counts.length > 0)) return undefined;
  if (says(clause, 'into') || endsInCount(clause)) return undefined;
  const counted = countedLines(clause, reading, previous);
  if (!counted || counted.lines.length === 0) return undefined;
  const rest = wishesOf(clause, counted.about ? [counted.about] : []);
  if (rest.some((wish) => mayBeOption(wish) && counted.lines.some((line) => changeOf(line, [wish]))))
    return undefined;
  const count = clause.counts[0]?.value ?? 1;
  return {
    edits: counted.lines.map((line) => removal(line, count)),
    lines: counted.lines,
    onto: (line, n = 1) => [removal(line, n)],
  };
};
