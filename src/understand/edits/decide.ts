import { readLines } from '../dishes/order.ts';
import { mayBeItem, spoken } from '../dishes/piece.ts';
import type { ParsedEdit } from '../parsed.ts';
import { fewer, more, setQuantity, times } from './amount.ts';
import type { Cart } from './cart.ts';
import { type Clause, readClause, says } from './clause.ts';
import { clear } from './clear.ts';
import { type Decision, nothingToDo, type Reading, type Rule } from './decision.ts';
import { allBut, keep } from './keep.ts';
import { joinParts } from './join.ts';
import { modify } from './modify.ts';
import { countFor, remove } from './remove.ts';
import { replace } from './replace.ts';
import type { Part } from './split.ts';
import { linesOf, meantOf } from './targets.ts';

// The first that has something to say decides: what is surer comes first.
const rules: readonly Rule[] = [
  clear,
  allBut,
  keep,
  replace,
  remove,
  fewer,
  more,
  times,
  setQuantity,
  modify,
];

/** What a message does to a cart. */
export interface Decided {
  edits: ParsedEdit[];
  unknown: string[];
  notes: string[];
}

interface Step {
  clause: Clause;
  from: number;
  to: number;
  decision: Decision | undefined;
}

/**
 * What the clauses of a message do to the cart, in their order. Undefined where none of them changes it, unless plain orders
 * are wanted too.
 */
export function decide(reading: Reading, parts: readonly Part[], orderedToo = false): Decided | undefined {
  const steps: Step[] = [];
  for (const { pieces, corrects } of joinParts(parts, reading.cart)) {
    const clause = readClause(reading.cart, pieces, corrects);
    const previous = steps.findLast((step) => step.decision !== undefined)?.decision;
    let decision: Decision | undefined;
    for (const rule of rules) {
      decision = rule(clause, reading, previous);
      if (decision) break;
    }
    if (decision?.insteadOfPrevious) {
      const last = steps.findLast((step) => step.decision !== undefined);
      if (last) last.decision = nothingToDo;
    }
    steps.push({ clause, from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0, decision });
  }
  carry(steps, reading.cart);
  if (!orderedToo && !steps.some(({ decision }) => decision !== undefined)) return undefined;
  return collect(steps, reading);
}

/** What is only named shares what is done to its neighbour: the one before in English, the one behind it in Hindi. */
function carry(steps: Step[], cart: Cart): void {
  const follow = (step: Step, other: Step | undefined) => {
    const onto = other?.decision?.onto;
    if (!onto || !other.decision) return;
    const place = placeOf(step.clause, other.clause);
    const placed = place === undefined ? undefined : cart.at(place);
    if (!placed && !isOnlyNamed(step.clause)) return;
    const lines = placed
      ? [{ line: placed, count: undefined }]
      : step.clause.things.flatMap((thing) =>
          meantOf(linesOf(thing), step.clause, thing).map((line) => ({
            line,
            count: countFor(step.clause, thing),
          })),
        );
    if (lines.length === 0) return;
    const edits = lines.flatMap(({ line, count }) => onto(line, count));
    if (edits.length > 0 || other.decision.edits.length === 0)
      step.decision = { edits, lines: lines.map(({ line }) => line), onto };
  };
  for (const [i, step] of steps.entries()) {
    const other = steps[i - 1];
    if (!step.decision && other && (!endsWithVerb(other.clause) || countsBehind(step.clause)))
      follow(step, other);
  }
  for (const [i, step] of [...steps.entries()].toReversed()) if (!step.decision) follow(step, steps[i + 1]);
}

/** The place of a line, where a clause says nothing else: "(remove items 1) and 3", "(the first) and the last". */
function placeOf({ things, counts, pieces, verb }: Clause, other: Clause): number | undefined {
  if (things.length > 0 || verb !== undefined) return undefined;
  const [count] = counts;
  if (count) return counts.length === 1 && says(other, 'lineNumber') ? count.value : undefined;
  return pieces.map((piece) => spoken(piece, 'lineAt')).find((at) => at !== undefined)?.place;
}

function isOnlyNamed(clause: Clause): boolean {
  return (
    clause.things.length > 0 &&
    (clause.verb === undefined || clause.verb === 'want') &&
    !says(clause, 'also') &&
    clause.things.every((thing) => thing.exact.length + thing.near.length > 0)
  );
}

/** "… aur roti 4": a count behind a name is what it is to be, not how many are ordered. */
const countsBehind = ({ things: [first], counts: [count] }: Clause) =>
  first !== undefined && count !== undefined && count.at > first.at;

/** Whether the verb stands behind what it is about, as in Hindi. */
function endsWithVerb({ verbAt, things, counts }: Clause): boolean {
  const first = Math.min(things[0]?.at ?? Infinity, counts[0]?.at ?? Infinity);
  return verbAt >= 0 && first < verbAt;
}

function collect(steps: readonly Step[], { sentence, menu }: Reading): Decided {
  const edits: ParsedEdit[] = [];
  const unknown: string[] = [];
  const notes: string[] = [];
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (!step) continue;
    if (step.decision) {
      edits.push(...step.decision.edits);
      continue;
    }
    // Dishes ordered side by side are read at once, so that what is said of all of them is.
    while (steps[i + 1] && !steps[i + 1]?.decision) i++;
    if (!steps.slice(steps.indexOf(step), i + 1).some(({ clause }) => orders(clause))) continue;
    const ordered = readLines(sentence, menu, step.from, steps[i]?.to ?? step.to);
    edits.push(...ordered.lines.map(({ value }): ParsedEdit => ({ op: 'add', item: value })));
    unknown.push(...ordered.unknown);
    notes.push(...ordered.notes);
  }
  return { edits, unknown, notes };
}

/** Whether a clause may order something: it names a dish, or something that nobody knows. */
const orders = ({ things, pieces }: Clause) =>
  things.some(({ piece }) => mayBeItem(piece)) || pieces.some(({ unknown }) => unknown === 'food');
