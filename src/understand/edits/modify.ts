import type { CatalogueItem } from '../dishes/catalogue.ts';
import type { MenuIndex } from '../dishes/menu-index.ts';
import { mayBeItem, mayBeOption, type Piece, spoken } from '../dishes/piece.ts';
import { lexemes } from '../languages/languages.ts';
import type { ParsedEdit } from '../parsed.ts';
import { tokenise } from '../text/tokenise.ts';
import { namedLine } from './amount.ts';
import type { CartLine } from './cart.ts';
import { changeOf, changing, wishesOf } from './changes.ts';
import { type Clause, says } from './clause.ts';
import { type Decision, type Reading, removal, type Rule } from './decision.ts';
import { countFor } from './remove.ts';
import { linesOf, meantOf, saysAll, sparing, unnamedLines } from './targets.ts';

/** "Dosa without onion", "make it large", "extra cheese on the pizza", "dono half", "make one of the dosas crisp". */
export const modify: Rule = (said, reading, previous) => {
  const { clause, spared } = sparing(said);
  const about = namedLine(clause, reading);
  const wishes = wishesOf(clause, about ? [about] : []);
  if (wishes.length === 0) return undefined;
  if (about) {
    if (isNewOrder(clause, about.at)) return undefined;
    const lines = meantOf(linesOf(about), clause, about);
    const count = countFor(clause, about);
    return deciding(lines, wishes, count) ?? kin(clause, reading, lines, wishes, count);
  }
  if (wishes.some((wish) => mayBeItem(wish) && !mayBeOption(wish))) return undefined;
  if (clause.verb === 'add' && clause.things.some(({ piece }) => (piece.menu?.items.length ?? 0) > 0))
    return undefined;
  const lines = unnamedLines(clause, reading, previous)?.filter((line) => !spared.includes(line));
  const count = clause.counts[0]?.value ?? (ofThem(clause) ? 1 : undefined);
  if (lines && (saysAll(clause) || lines.length > 1)) return deciding(lines, wishes, undefined);
  const [just] = lines ?? previous?.lines.slice(-1) ?? [];
  if (just) {
    const decision = deciding([just], wishes, count) ?? kin(clause, reading, [just], wishes, count);
    if (decision) return decision;
  }
  if (
    clause.things.some(({ piece }) => (piece.menu?.items.length ?? 0) > 0) &&
    !lines &&
    clause.verb !== 'change'
  )
    return undefined;
  return anyLine(reading, wishes, count);
};

const ofThem = (clause: Clause) => says(clause, 'ofThem') && says(clause, 'single');

/** Whether a clause orders a dish anew rather than changing one: it counts it, or describes it before its name. */
function isNewOrder(clause: Clause, at: number): boolean {
  if (clause.verb === 'change' || clause.verb === 'keep' || clause.corrects || says(clause, 'ofThem'))
    return false;
  const marked = clause.things.some((thing) => thing.at === at && thing.marked && clause.things.length > 1);
  if (says(clause, 'also') && !marked) return true;
  const counted = clause.counts.some((count) => count.at < at);
  const single = clause.pieces.slice(0, at).some((piece) => spoken(piece, 'single'));
  return (counted || single) && !marked;
}

function deciding(
  lines: readonly CartLine[],
  wishes: readonly Piece[],
  count?: number,
): Decision | undefined {
  const edit = (line: CartLine, some?: number): ParsedEdit[] => {
    const change = changeOf(line, wishes);
    return change ? [changing(line, change, some)] : [];
  };
  const edits = lines.flatMap((line) => edit(line, count));
  return edits.length > 0 ? { edits, lines, onto: edit } : undefined;
}

/** Of lines not named, the one added last of those that take most of what is wished. */
function anyLine({ cart }: Reading, wishes: readonly Piece[], count?: number): Decision | undefined {
  let best: CartLine | undefined;
  let most = 0;
  for (const line of cart.lines.toReversed()) {
    const taken = wishes.filter((wish) => changeOf(line, [wish]) !== undefined).length;
    if (taken > most && (count === undefined || count <= line.quantity)) {
      most = taken;
      best = line;
    }
  }
  return best && deciding([best], wishes, count);
}

/** "Make the naan garlic": what is no option of a dish may be the other dish of its kind. */
function kin(
  clause: Clause,
  { menu }: Reading,
  lines: readonly CartLine[],
  wishes: readonly Piece[],
  count?: number,
): Decision | undefined {
  if (clause.verb !== 'change' && clause.verb !== 'swap') return undefined;
  const edits = lines.flatMap((line): ParsedEdit[] => {
    const other = kinOf(line.of, wishes, menu);
    if (!other) return [];
    const some = count !== undefined && count < line.quantity;
    const item = { ids: [other.id], quantity: some ? count : line.quantity, modifiers: [], notes: [] };
    return some ? [removal(line, count), { op: 'add', item }] : [{ op: 'replace', line: line.line, item }];
  });
  return edits.length > 0 ? { edits, lines } : undefined;
}

/** The one dish of the kind of `of` that wishes name by some of its words; those that share a word with it come first. */
function kinOf(of: CatalogueItem, wishes: readonly Piece[], menu: MenuIndex): CatalogueItem | undefined {
  const ofKind = wishes
    .flatMap((wish) => [...(wish.menu?.partItems ?? []), ...plainOf(wish, menu.items.values())])
    .filter(
      (item) => item !== of && !item.generic && item.category !== undefined && item.category === of.category,
    );
  const wordsOf = ({ names }: CatalogueItem) =>
    names.flatMap((name) => tokenise(name).map(({ text }) => text));
  const words = new Set(wordsOf(of));
  const alike = ofKind.filter((item) => wordsOf(item).some((word) => words.has(word)));
  const meant = new Set(alike.length > 0 ? alike : ofKind);
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** "Plain" is no part by which a dish is found; beside a dish of its kind it is. */
function plainOf(wish: Piece, items: Iterable<CatalogueItem>): CatalogueItem[] {
  if (!spoken(wish, 'asItIs')) return [];
  const isPlain = (word: string) => lexemes.entriesOf(word).some(({ role }) => role === 'asItIs');
  return [...items].filter(({ names }) =>
    names.some((name) => tokenise(name).some(({ text }) => isPlain(text))),
  );
}
