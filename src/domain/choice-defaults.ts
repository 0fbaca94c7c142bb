import type { Choice } from './cart.ts';
import { canHave, type ModifierGroup } from './menu.ts';
import { sum } from './money.ts';

/** How what usually comes along is put in. */
export interface Filling {
  /** Also for questions that would otherwise be asked. */
  every: boolean;
  /** Options that stay out. */
  without: readonly string[];
  /** Groups that are left as they are. */
  open: readonly string[];
  now: Date;
}

/** The options of a group that come along and that the diner has said nothing of, as far as there is room. */
function usual(
  group: ModifierGroup,
  choices: readonly Choice[],
  { every, without, open, now }: Filling,
): Choice[] {
  if ((group.min > 0 && !every) || open.includes(group.id)) return [];
  const said = choices.filter(({ id }) => group.options.some((o) => o.id === id));
  const room = Math.min(
    group.max - sum(said.map(({ quantity }) => quantity)),
    (group.maxDistinct ?? group.options.length) - said.length,
  );
  return group.options
    .filter((o) => o.isDefault && canHave(o, now) && !without.includes(o.id))
    .filter((o) => !said.some(({ id }) => id === o.id))
    .slice(0, Math.max(0, room))
    .map(({ id }) => ({ id, quantity: 1 }));
}

/** Ids of what comes along and was left out, also below the options that were chosen. */
export function leftOut(groups: readonly ModifierGroup[], choices: readonly Choice[]): string[] {
  return groups.flatMap(({ options }) =>
    options.flatMap((option) => {
      const choice = choices.find(({ id }) => id === option.id);
      if (!choice) return option.isDefault ? [option.id] : [];
      return leftOut(option.groups, choice.modifiers ?? []);
    }),
  );
}

/** Choices in which whatever follows from an option, and nobody was asked about yet, is answered as usual. */
export function filledBelow(
  groups: readonly ModifierGroup[],
  choices: readonly Choice[],
  now: Date,
): Choice[] {
  const options = groups.flatMap((group) => group.options);
  return choices.map((choice) => {
    const following = options.find(({ id }) => id === choice.id)?.groups ?? [];
    if (following.length === 0 || choice.modifiers) return choice;
    return { ...choice, modifiers: filled(following, [], { every: true, without: [], open: [], now }) };
  });
}

/**
 * Choices with what usually comes along put in. A choice that was said loosely, and belongs to what follows from a
 * chosen option, is put below it: "large" of "a meal with a large coke".
 */
export function filled(
  groups: readonly ModifierGroup[],
  choices: readonly Choice[],
  filling: Filling,
): Choice[] {
  const options = new Map(groups.flatMap((group) => group.options).map((option) => [option.id, option]));
  const own = choices.filter(({ id }) => options.has(id));
  let loose = choices.filter(({ id }) => !options.has(id));
  const all = [...own, ...groups.flatMap((group) => usual(group, own, filling))].map((choice) => {
    const following = options.get(choice.id)?.groups ?? [];
    if (following.length === 0) return choice;
    const below = new Set(following.flatMap((group) => group.options.map(({ id }) => id)));
    const said = loose.filter(({ id }) => below.has(id));
    loose = loose.filter((one) => !said.includes(one));
    const had = (choice.modifiers ?? []).filter(({ id }) => !said.some((one) => one.id === id));
    return { ...choice, modifiers: filled(following, [...had, ...said], filling) };
  });
  return [...all, ...loose];
}
