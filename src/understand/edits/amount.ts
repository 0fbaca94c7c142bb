import { mayBeItem, mayBeOption, spoken } from '../dishes/piece.ts';
import type { ParsedEdit, ParsedModifier } from '../parsed.ts';
import type { CartLine } from './cart.ts';
import { type Change, changeOf, changing, wishesOf } from './changes.ts';
import { type Clause, says, type Thing, verbOf } from './clause.ts';
import { type Decision, type Reading, removal, type Rule } from './decision.ts';
import { describes, linesOf, meantOf, saysAll, unnamedLines } from './targets.ts';

const setting = (line: CartLine, quantity: number): ParsedEdit =>
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
function countedLines(
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
  const at = clause.pieces.findIndex((piece) => spoken(piece, 'more') && !isOptionMore(clause, piece));
  if (at < 0 && clause.verb !== 'increase') return undefined;
  if (clause.verb === 'remove' || clause.verb === 'swap' || says(clause, 'into') || endsInCount(clause))
    return undefined;
  const counted = countedLines(clause, reading, previous);
  const [line] = counted?.lines ?? [];
  if (!counted || !line) return undefined;
  const wishes = wishesOf(clause, counted.about ? [counted.about] : []);
  if (!counted.about && wishes.some(mayBeOption)) return undefined;
  const count = spoken(clause.pieces[at], 'more')?.count ?? clause.counts[0]?.value ?? 1;
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

/** "Double the naan", "double everything", "halve it". */
export const times: Rule = (clause, reading, previous) => {
  const at = clause.pieces.findIndex((piece) => spoken(piece, 'twice') || spoken(piece, 'halve'));
  const piece = clause.pieces[at];
  if (!piece || clause.counts.length > 0 || clause.verb === 'remove') return undefined;
  const counted = countedLines(
    { ...clause, things: clause.things.filter((thing) => thing.at !== at) },
    reading,
    previous,
  );
  if (!counted || counted.lines.length === 0) return undefined;
  const others = clause.things.filter((thing) => thing !== counted.about && thing.at !== at);
  if (others.length > 0) return undefined;
  if (
    !counted.about &&
    !saysAll(clause) &&
    unnamedLines(clause, reading, previous) === undefined &&
    clause.pieces.length > 3
  )
    return undefined;
  const factor = spoken(piece, 'twice') ? 2 : 0.5;
  const apply = (line: CartLine) => [setting(line, Math.ceil(line.quantity * factor))];
  return { edits: counted.lines.flatMap(apply), lines: counted.lines, onto: apply };
};

/** "Make it 3", "naan 3 kar do", "only 3", "change the naan to 4", "3 not 2". */
export const setQuantity: Rule = (clause, reading, previous) => {
  const positive = clause.counts.filter(({ negated }) => !negated);
  const refused = clause.counts.find(({ negated }) => negated);
  const counts = positive.length > 0 ? positive : clause.counts;
  const sets =
    clause.verb === 'change' ||
    clause.verb === 'keep' ||
    clause.verb === 'increase' ||
    clause.verb === 'reduce' ||
    says(clause, 'only') ||
    clause.corrects ||
    says(clause, 'insteadOfIt') ||
    (saysAll(clause) && clause.things.length === 0) ||
    (refused !== undefined && positive.length > 0);
  if (!sets || counts.length === 0 || clause.verb === 'remove' || clause.verb === 'add') return undefined;
  const counted = countedLines(clause, reading, previous);
  if (!counted || counted.lines.length === 0) return undefined;
  const { about, lines } = counted;
  const wishes = wishesOf(clause, about ? [about] : []);
  const into = clause.pieces.findIndex((piece) => spoken(piece, 'into'));
  const count = (into >= 0 ? counts.find(({ at }) => at > into) : undefined) ?? counts.at(-1);
  if (!count) return undefined;
  const meant =
    !about && refused && unnamedLines(clause, reading, previous) === undefined
      ? (reading.cart.lines.filter((line) => line.quantity === refused.value).at(-1) ?? lines[0])
      : undefined;
  const all = meant ? [meant] : lines;
  const changes = all.map((line) => changeOf(line, wishes));
  // "Make 2 of them spicy" changes two; "make it 2, spicy" changes how many.
  if (changes.some((change) => change !== undefined) && !(about && count.at > about.at)) {
    if (all.some((line) => count.value < line.quantity) || !about) return undefined;
  }
  return {
    edits: all.flatMap((line, i) => {
      const change = changes[i];
      return [setting(line, count.value), ...(change ? [changing(line, change)] : [])];
    }),
    lines: all,
    onto: (line, n) => (n === undefined ? [] : [setting(line, n)]),
  };
};
