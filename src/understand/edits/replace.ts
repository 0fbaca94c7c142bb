import { optionOf, sizeOf } from '../dishes/draft.ts';
import { mayBeItem, spoken } from '../dishes/piece.ts';
import type { CartLine } from './cart.ts';
import { changeOf, changing, wishesOf } from './changes.ts';
import { type Clause, says, type Thing } from './clause.ts';
import { type Decision, nothingToDo, type Reading, type Rule } from './decision.ts';
import { freshItem, replacedLine, replacing } from './fresh-item.ts';
import { countFor } from './remove.ts';
import { linesOf, meantOf, unnamedLines } from './targets.ts';

/** Which of the things of a clause goes and which comes. */
interface Sides {
  old: Thing | undefined;
  fresh: Thing;
}

/** "X instead of Y", "Y ki jagah X", "swap Y for X", "change the Y to X", "X not Y", "make it X". */
export const replace: Rule = (clause, reading, previous) => {
  const sides = sidesOf(clause, previous);
  if (!sides) return undefined;
  const { old, fresh } = sides;
  const within = old && withinLine(clause, sides, reading);
  if (within) return within;
  if (!mayBeItem(fresh.piece)) return undefined;
  if (old) {
    const lines = linesOf(old);
    const [line] = meantOf(lines, { ...clause, things: [old] }, old);
    if (!line) return nothingToDo;
    return replacing(clause, reading, line, fresh, countFor({ ...clause, counts: before(clause, old) }, old));
  }
  if (clause.verb === 'swap' && clause.things.length > 1) return nothingToDo;
  const item = freshItem(clause, reading, fresh);
  const gone = previous?.removes?.at(-1);
  if (gone) return { ...replacing(clause, reading, gone.line, fresh, gone.count), insteadOfPrevious: true };
  const line = item && replacedLine(item, reading, unnamedLines(clause, reading, previous));
  return line && replacing(clause, reading, line, fresh, partOf(clause, fresh));
};

const before = (clause: Clause, thing: Thing) => clause.counts.filter(({ at }) => at < thing.at);

/** "Make one of them a naan". */
function partOf(clause: Clause, fresh: Thing): number | undefined {
  const ofThem = clause.pieces.findIndex((piece) => spoken(piece, 'ofThem'));
  return ofThem >= 0 && ofThem < fresh.at ? clause.counts.find(({ at }) => at < ofThem)?.value : undefined;
}

function sidesOf(clause: Clause, previous: Decision | undefined): Sides | undefined {
  const { things, pieces, verb } = clause;
  const [first, second] = things;
  const at = pieces.findIndex(
    (piece) => spoken(piece, 'inPlaceOf') && !things.some((thing) => pieces[thing.at] === piece),
  );
  const marker = spoken(pieces[at], 'inPlaceOf');
  if (marker) {
    const left = things.filter((thing) => thing.at < at);
    const right = things.filter((thing) => thing.at > at);
    const old = marker.old === 'before' ? left.at(-1) : right[0];
    const others = marker.old === 'before' ? right : left.length > 0 ? left.toReversed() : right.slice(1);
    // A size goes for a size, and a dish for a dish.
    const fresh = others.find(({ piece }) => old && mayBeItem(piece) === mayBeItem(old.piece)) ?? others[0];
    if (!old || !fresh) return undefined;
    // The cart tells which of the two is there.
    return linesOf(old).length === 0 && fresh.exact.length > 0 ? { old: fresh, fresh: old } : { old, fresh };
  }
  if (!first) return undefined;
  if (verb === 'swap' || (verb === 'change' && second)) {
    const old =
      things.find((thing) => thing.exact.length > 0) ?? things.find((thing) => thing.near.length > 0);
    const others = things.filter((thing) => thing !== old && (thing.at > (old?.at ?? 0) || verb === 'swap'));
    const fresh = others.find(({ piece }) => (piece.menu?.items.length ?? 0) > 0) ?? others[0];
    if (verb === 'swap') return fresh && { old, fresh };
    return old && fresh && mayBeItem(fresh.piece) && fresh.exact.length === 0 ? { old, fresh } : undefined;
  }
  if (second) {
    const old = things.find((thing) => thing.negated && linesOf(thing).length > 0);
    const fresh = things.find(
      (thing) => !thing.negated && mayBeItem(thing.piece) && thing.exact.length === 0,
    );
    if (old && fresh && verb !== 'remove') return { old, fresh };
  }
  if (first.exact.length > 0 || !mayBeItem(first.piece)) return undefined;
  // "Make the naan 3" is about the one in the cart; "make it naan" is about another.
  if (first.near.length > 0 && (clause.counts.length > 0 || !says(clause, 'pronoun'))) return undefined;
  const instead =
    says(clause, 'insteadOfIt') ||
    (refusedJust(previous) && clause.counts.length === 0 && clause.verb !== 'add');
  if (verb === 'change' || instead) return { old: undefined, fresh: first };
  return undefined;
}

/** "No naan …", "naan nahi …": no verb took it away, so another may come in its place. */
const refusedJust = (previous: Decision | undefined) => previous?.removes?.at(-1)?.byVerb === false;

/** Two options of one line: "naan instead of roti in the thali", "small instead of large". */
function withinLine(clause: Clause, { old, fresh }: Sides, reading: Reading): Decision | undefined {
  if (!old) return undefined;
  const inOld = old.exact.find((line) => old.marked && clause.verb === 'change' && takes(line, fresh));
  if (inOld) {
    const change = changeOf(inOld, wishesOf(clause, [old]));
    return change && { edits: [changing(inOld, change)], lines: [inOld] };
  }
  if (old.exact.length > 0 && !clause.things.some((thing) => thing !== old && thing !== fresh))
    return undefined;
  const named = clause.things.find((thing) => thing !== old && thing !== fresh && linesOf(thing).length > 0);
  const candidates = named ? meantOf(linesOf(named), clause, named) : reading.cart.lines.toReversed();
  const line = candidates.find((one) => takes(one, fresh) && (named !== undefined || takes(one, old)));
  if (!line) return undefined;
  const wishes = wishesOf(clause, named ? [named] : [], old);
  const change = changeOf(
    line,
    wishes.filter((wish) => wish.action !== 'no'),
  );
  return change && { edits: [changing(line, change)], lines: [line] };
}

const takes = (line: CartLine, thing: Thing) =>
  optionOf([line.of], thing.piece) !== undefined ||
  sizeOf([line.of], thing.piece.menu?.sizes ?? []) !== undefined;
