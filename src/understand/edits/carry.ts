import { spoken } from '../dishes/piece.ts';
import type { Cart } from './cart.ts';
import { type Clause, says } from './clause.ts';
import type { Step } from './decision.ts';
import { countFor } from './remove.ts';
import { linesOf, meantOf } from './targets.ts';

/** What is only named shares what is done to its neighbour: the one before in English, the one behind it in Hindi. */
export function carry(steps: Step[], cart: Cart): void {
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
