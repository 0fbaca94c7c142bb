import type { CartLine } from './cart.ts';
import { type Clause, says, type Thing } from './clause.ts';
import type { Decision, Rule } from './decision.ts';
import { removing } from './remove.ts';
import { linesOf, meantOf, sparing } from './targets.ts';

/** "Keep the naan", "only keep the naan", "don't remove the dal", "naan rehne hi do". */
export const keep: Rule = (clause, { cart }, previous) => {
  if (says(clause, 'rest')) return keepOnly(clause, cart.lines, previous);
  if (clause.verb !== 'keep') return undefined;
  if (clause.counts.length > 0) return undefined;
  const kept = named(clause, clause.things);
  // "Keep the korma mild" is a change of it.
  if (clause.things.some((thing) => linesOf(thing).length === 0)) return undefined;
  const decision: Decision = { edits: [], lines: kept, onto: () => [] };
  if (!says(clause, 'onlySo') || kept.length === 0) return decision;
  return others(cart.lines, kept);
};

/** "Remove the rest", "nothing else": what was named before stays. */
function keepOnly(
  clause: Clause,
  lines: readonly CartLine[],
  previous: Decision | undefined,
): Decision | undefined {
  const kept = [...(previous?.lines ?? []), ...named(clause, clause.things)];
  if (kept.length === 0) return undefined;
  if (clause.verb !== 'remove' && previous?.edits.length !== 0) return undefined;
  return others(lines, kept);
}

/** "Remove everything but the naan", "naan chhod ke sab hata do". */
export const allBut: Rule = (clause, { cart }) => {
  if (clause.verb !== 'remove' && clause.verb !== 'keep') return undefined;
  const { spared: kept } = sparing(clause);
  const all = says(clause, 'everyOne') || says(clause, 'wholeCart');
  if (kept.length === 0 || !(all || clause.verb === 'keep')) return undefined;
  return others(cart.lines, kept);
};

const named = (clause: Clause, things: readonly Thing[]) =>
  things.flatMap((thing) => meantOf(linesOf(thing), { ...clause, things: [...things] }, thing));

function others(lines: readonly CartLine[], kept: readonly CartLine[]): Decision {
  const gone = lines.filter((line) => !kept.includes(line));
  return {
    ...removing(
      gone.map((line) => ({ line })),
      true,
    ),
    onto: () => [],
  };
}
