import { isDeepStrictEqual } from 'node:util';
import type { Choice } from './cart.ts';
import { canHave, type Modifier, type ModifierGroup } from './menu.ts';
import { sum } from './money.ts';

/** What is wrong with choices. `of`: the option that the group follows from; none: the dish itself. */
export type ChoiceProblem =
  | { problem: 'sold out'; name: string }
  | { problem: 'not by message'; name: string }
  | { problem: 'choice needed' | 'too many'; group: ModifierGroup; of: Modifier[] }
  | { problem: 'unknown choice' };

/** One group of a dish, or of an option that was chosen, with what was chosen of it. */
export interface Answered {
  group: ModifierGroup;
  /** The options it follows from, outermost first; none: it is the dish's own. */
  of: Modifier[];
  chosen: { option: Modifier; choice: Choice }[];
}

/**
 * Every group that is open for these choices, in the order in which a waiter asks: each group, then what follows from
 * the options that were chosen of it. What follows from an option that was not chosen is not among them.
 */
export function answeredGroups(
  groups: readonly ModifierGroup[],
  choices: readonly Choice[],
  of: Modifier[] = [],
): Answered[] {
  return groups.flatMap((group) => {
    const chosen = chosenOf(group, choices);
    const following = chosen.flatMap(({ option, choice }) =>
      answeredGroups(option.groups, choice.modifiers ?? [], [...of, option]),
    );
    return [{ group, of, chosen }, ...following];
  });
}

/** What was chosen of one group, in the menu's order. */
export function chosenOf({ options }: ModifierGroup, choices: readonly Choice[]): Answered['chosen'] {
  const chosen: Answered['chosen'] = [];
  for (const option of options) {
    const choice = choices.find(({ id }) => id === option.id);
    if (choice) chosen.push({ option, choice });
  }
  return chosen;
}

/** A group by the options it follows from: the same one may follow from several. */
export const keyOf = ({ of, group }: Pick<Answered, 'of' | 'group'>): string =>
  [...of.map(({ id }) => id), group.id].join('/');

/** How many options were chosen of a group, each counted as often as it was taken. */
export const countOf = ({ chosen }: Pick<Answered, 'chosen'>): number =>
  sum(chosen.map(({ choice }) => choice.quantity));

/**
 * The options of a group that may still be chosen: what was not chosen yet, what several may be taken of, and, where
 * more must be chosen and nothing else is left, the same once more.
 */
export function openOptions(answered: Answered, now: Date): Modifier[] {
  const { group, chosen } = answered;
  const count = countOf(answered);
  if (count >= group.max) return [];
  const taken = (option: Modifier) => chosen.find((one) => one.option.id === option.id)?.choice.quantity ?? 0;
  const moreKinds = chosen.length < (group.maxDistinct ?? group.options.length);
  const able = group.options.filter(
    (option) =>
      canHave(option, now) &&
      taken(option) < (option.maxEach ?? group.max) &&
      (moreKinds || taken(option) > 0),
  );
  const usual = able.filter((option) => taken(option) === 0 || option.maxEach !== null);
  return usual.length > 0 || count >= group.min ? usual : able;
}

/** Whether each choice is one of an option that is there to be chosen, once, and a whole number of times. */
function areKnown(groups: readonly ModifierGroup[], choices: readonly Choice[]): boolean {
  return choices.every(({ id, quantity, modifiers = [] }, nth) => {
    if (!Number.isInteger(quantity) || quantity < 1) return false;
    if (choices.findIndex((choice) => choice.id === id) !== nth) return false;
    const group = groups.find(({ options }) => options.some((option) => option.id === id));
    const option = group?.options.find((one) => one.id === id);
    return option !== undefined && areKnown(option.groups, modifiers);
  });
}

function wrongWith(answered: Answered, now: Date): ChoiceProblem | undefined {
  const { group, of, chosen } = answered;
  const liquor = chosen.find(({ option }) => option.liquor);
  if (liquor) return { problem: 'not by message', name: liquor.option.name };
  const gone = chosen.find(({ option }) => !canHave(option, now));
  if (gone) return { problem: 'sold out', name: gone.option.name };
  const count = countOf(answered);
  const tooMany =
    count > group.max ||
    chosen.length > (group.maxDistinct ?? chosen.length) ||
    chosen.some(({ option, choice }) => choice.quantity > (option.maxEach ?? group.max));
  if (tooMany) return { problem: 'too many', group, of };
  return count < group.min ? { problem: 'choice needed', group, of } : undefined;
}

/** The first thing that is wrong with the choices for a dish, in the order in which a waiter would ask. */
export function checkChoices(
  groups: readonly ModifierGroup[],
  choices: readonly Choice[],
  now: Date,
): ChoiceProblem | undefined {
  for (const answered of answeredGroups(groups, choices)) {
    const wrong = wrongWith(answered, now);
    if (wrong) return wrong;
  }
  return areKnown(groups, choices) ? undefined : { problem: 'unknown choice' };
}

/** Whether two lists of choices are the same, in whatever order they were made. */
export function sameChoices(a: readonly Choice[], b: readonly Choice[]): boolean {
  return isDeepStrictEqual(inOrder(a), inOrder(b));
}

function inOrder(choices: readonly Choice[]): Choice[] {
  return choices
    .map(({ id, quantity, modifiers = [] }) => ({ id, quantity, modifiers: inOrder(modifiers) }))
    .sort((x, y) => x.id.localeCompare(y.id));
}
