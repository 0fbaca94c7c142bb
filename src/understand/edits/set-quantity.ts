import { spoken } from '../dishes/piece.ts';
import { countedLines, setting } from './amount.ts';
import type { CartLine } from './cart.ts';
import { changeOf, changing, wishesOf } from './changes.ts';
import { says } from './clause.ts';
import type { Rule } from './decision.ts';
import { saysAll, unnamedLines } from './targets.ts';

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
    says(clause, 'onlySo') ||
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
  // "Make one kulcha onion": what the line does not take is another dish of its kind.
  if (about && count.at < about.at && wishes.length > 0 && changes.every((change) => !change))
    return undefined;
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
