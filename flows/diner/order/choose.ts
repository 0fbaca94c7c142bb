import { withMore } from '../../chosen.ts';
import type { DinerContext, Draft } from '../context.ts';

/** The options that the present question follows from, outermost first. */
const parentsIn = ({ needed }: DinerContext): string[] =>
  needed?.next === 'group' ? (needed.group.of ?? []) : [];

/** The dish with the option that was picked; never more of it than the group still takes. */
export function chosen(
  context: DinerContext,
  { id, quantity = 1 }: { id: string; quantity?: number },
): Draft | undefined {
  const { draft, needed } = context;
  if (!draft) return undefined;
  const option = needed?.next === 'group' ? needed.options.find((one) => one.id === id) : undefined;
  const more = Math.max(1, Math.min(quantity, option?.most ?? 1));
  const modifiers = withMore(draft.line.modifiers, parentsIn(context), id, more);
  return { ...draft, line: { ...draft.line, modifiers } };
}

/** The present group needs no further question. */
export function settled({ draft, needed }: DinerContext): Draft | undefined {
  if (!draft || needed?.next !== 'group') return draft;
  return { ...draft, settled: [...draft.settled, needed.group.id] };
}

/** Whether the present question follows from an option that the diner has picked, and may pick otherwise. */
export function hasParent(context: DinerContext): boolean {
  const [parent] = parentsIn(context);
  return context.draft?.line.modifiers.some(({ id }) => id === parent) === true;
}

/** The dish before the option was picked that the present question follows from; what was settled below it is open. */
export function withoutParent(context: DinerContext): Draft | undefined {
  const [parent] = parentsIn(context);
  const { draft } = context;
  if (!draft) return undefined;
  return {
    ...draft,
    settled: draft.settled.filter((key) => !key.startsWith(`${parent}/`)),
    line: { ...draft.line, modifiers: draft.line.modifiers.filter(({ id }) => id !== parent) },
  };
}
