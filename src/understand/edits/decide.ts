import { readLines } from '../dishes/order.ts';
import { mayBeItem } from '../dishes/piece.ts';
import type { ParsedEdit } from '../parsed.ts';
import { fewer, more } from './amount.ts';
import { setQuantity, times } from './set-quantity.ts';
import { carry } from './carry.ts';
import { type Clause, readClause } from './clause.ts';
import { clear } from './clear.ts';
import { type Decision, nothingToDo, type Reading, type Rule, type Step } from './decision.ts';
import { allBut, keep } from './keep.ts';
import { joinParts } from './join.ts';
import { modify } from './modify.ts';
import { remove } from './remove.ts';
import { replace } from './replace.ts';
import type { Part } from './split.ts';

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
