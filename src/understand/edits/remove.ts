import { mayBeOption, spoken } from '../dishes/piece.ts';
import type { ParsedEdit } from '../parsed.ts';
import type { CartLine } from './cart.ts';
import { changeOf, changing, wishesOf } from './changes.ts';
import { type Clause, says, type Thing } from './clause.ts';
import { type Decision, nothingToDo, type Reading, removal, type Rule } from './decision.ts';
import { describes, linesOf, meantOf, saysAll, unnamedLines } from './targets.ts';

/** "Remove the naan", "no coke", "ek roti hata do", "remove the onion from the dal", "remove all but the naan". */
export const remove: Rule = (clause, reading, previous) => {
  const byVerb = clause.verb === 'remove' || takesOff(clause);
  const refused = clause.things.filter(({ negated }) => negated);
  if (!byVerb && refused.length === 0) return undefined;
  if (!byVerb && clause.things.some(({ negated }) => !negated)) return undefined;
  if (!byVerb && clause.counts.some(({ negated }) => !negated) && clause.verb !== undefined) return undefined;
  if (!byVerb && refused.every((thing) => mayBeOption(thing.piece) && !isLine(thing, clause, byVerb)))
    return undefined;
  if (clause.things.length === 0) return removeUnnamed(clause, reading, previous);
  const named = clause.things.filter((thing) => isLine(thing, clause, byVerb));
  if (named.length === 0) {
    const such = suchLine(clause, reading);
    if (such) return removing([{ line: such }], byVerb);
  }
  const options = clause.things.filter((thing) => !named.includes(thing));
  const about = named.filter((thing) => thing.marked);
  const [first] = about.length > 0 ? about : named;
  if (first && (options.length > 0 || about.length < named.length)) {
    const decision = removeFromLine(clause, first, named, about);
    if (decision) return decision;
  }
  if (named.length > 0) return removeLines(clause, named, byVerb);
  const just = previous?.lines ?? [];
  const lines = unnamedLines(clause, reading, previous) ?? (just.length > 0 ? just : undefined);
  return (
    (lines && removeOptions(clause, lines, true)) ??
    removeOptions(clause, reading.cart.lines, false) ??
    nothingToDo
  );
};

/** "The spicy one": the line that is so. */
function suchLine(clause: Clause, { cart }: Reading): CartLine | undefined {
  if (!says(clause, 'suchOne')) return undefined;
  return cart.lines.findLast((line) => clause.things.every((thing) => describes(thing, line)));
}

/** "Take the naan off". */
function takesOff(clause: Clause): boolean {
  return says(clause, 'off') && clause.things.some((thing) => thing.exact.length > 0);
}

/** Whether a thing means a line rather than an option of one: by its name, or where nothing takes it as an option. */
function isLine(thing: Thing, clause: Clause, byVerb: boolean): boolean {
  if (thing.exact.length > 0) return true;
  if (thing.near.length === 0) return false;
  const options = thing.piece.menu?.options ?? [];
  const taken = options.some(({ entry }) =>
    thing.near.some((line) => line.of.groups.includes(entry.group.id)),
  );
  return !taken || (byVerb && !clause.things.some((other) => other.marked));
}

function removeFromLine(
  clause: Clause,
  thing: Thing,
  named: readonly Thing[],
  marked: readonly Thing[],
): Decision | undefined {
  const lines = meantOf(linesOf(thing), clause, thing);
  const others = clause.things.filter((other) => other !== thing);
  if (marked.length === 0 && others.some((other) => lines.some((line) => describes(other, line))))
    return undefined;
  if (marked.length === 0 && named.length > 1) return undefined;
  return removeOptions({ ...clause, things: others }, lines, true, [thing]);
}

function removeOptions(
  clause: Clause,
  lines: readonly CartLine[],
  sure: boolean,
  about: readonly Thing[] = [],
): Decision | undefined {
  const wishes = wishesOf({ ...clause, verb: 'remove' }, about);
  const changes = lines.flatMap((line) => {
    const change = changeOf(line, wishes);
    return change ? [{ line, change }] : [];
  });
  // Of lines not named, the one that has it; else the one added last of those that take it.
  const holding = changes.filter(({ change }) => change.modifiers.some(({ action }) => action === 'clear'));
  const meant = sure || saysAll(clause) ? changes : (holding.length > 0 ? holding : changes).slice(-1);
  if (meant.length === 0) return undefined;
  return {
    edits: meant.map(({ line, change }) => changing(line, change)),
    lines: meant.map(({ line }) => line),
    onto: (line) => {
      const change = changeOf(line, wishes);
      return change ? [changing(line, change)] : [];
    },
  };
}

function removeLines(clause: Clause, named: readonly Thing[], byVerb: boolean): Decision {
  const gone = named.flatMap((thing) => {
    const count = countFor(clause, thing);
    return meantOf(linesOf(thing), clause, thing).map((line) => ({ line, count }));
  });
  return removing(gone, byVerb);
}

/** A decision to take lines away, or so many of each. */
export function removing(
  gone: readonly { line: CartLine; count?: number | undefined }[],
  byVerb: boolean,
): Decision {
  return {
    edits: gone.map(({ line, count }) => removal(line, count)),
    lines: gone.map(({ line }) => line),
    onto: (line, count) => [removal(line, count)],
    removes: gone.map(({ line, count }) => ({ line, count, byVerb })),
  };
}

/** How many of a thing are meant: the count before it, or the only one. */
export function countFor(clause: Clause, thing: Thing): number | undefined {
  const before = clause.counts.filter(({ at }) => at < thing.at).at(-1);
  const between = clause.things.some(
    (other) => before && other.at > before.at && other.at < thing.at && linesOf(other).length > 0,
  );
  if (before && !between) return before.value;
  if (clause.pieces.slice(0, thing.at).some((piece) => spoken(piece, 'single'))) return 1;
  const after = clause.counts.find(({ at }) => at > thing.at);
  return after?.value;
}

function removeUnnamed(
  clause: Clause,
  reading: Reading,
  previous: Decision | undefined,
): Decision | undefined {
  if (clause.verb !== 'remove') return undefined;
  const lines = unnamedLines(clause, reading, previous);
  const everything = lines === reading.cart.lines;
  if (everything && !(saysAll(clause) && reading.cart.lines.length === 1 && clause.counts.length > 0)) {
    const all: ParsedEdit = { op: 'remove', line: 'all' };
    return { edits: [all], lines: [] };
  }
  // A thing that nobody knows is not in the cart.
  if (!lines && clause.pieces.some(({ unknown }) => unknown !== undefined)) return nothingToDo;
  const meant = lines ?? reading.cart.lines.slice(-1);
  const counted = clause.counts.find(({ at }) => !spoken(clause.pieces[at - 1], 'lineNumber'));
  const single = clause.pieces.some((piece) => spoken(piece, 'single')) ? 1 : undefined;
  return removing(
    meant.map((line) => ({ line, count: counted?.value ?? single })),
    true,
  );
}
