import type { Choice, ChosenModifier } from './cart.ts';
import { type Answered, chosenOf } from './choices.ts';
import type { Modifier, ModifierGroup } from './menu.ts';
import { type Paise, sum } from './money.ts';

/** What one of an option costs in a line of this size, as the menu says it; paise. */
export function priceOf(option: Pick<Modifier, 'price' | 'sizePrices'>, size: string | null): Paise {
  return (size === null ? undefined : option.sizePrices[size]) ?? option.price;
}

/** What choices come to. */
export interface PricedChoices {
  /** Paise for one of the dish, beyond the dish itself. */
  paise: Paise;
  /** What has to be told: see `PricedLine.modifiers`. */
  told: ChosenModifier[];
  allergens: string[];
}

/**
 * How many of each chosen option are paid for. One of what usually comes along is in the dish's price, so that leaving
 * it out makes nothing cheaper. Of all others, counted as often as they were taken, the group's `free` cheapest cost
 * nothing.
 */
function paidFor({ group, chosen }: Answered, size: string | null): ReadonlyMap<string, number> {
  let free = group.free;
  const paid = new Map<string, number>();
  const cheapestFirst = [...chosen].sort((a, b) => priceOf(a.option, size) - priceOf(b.option, size));
  for (const { option, choice } of cheapestFirst) {
    const charged = choice.quantity - (option.isDefault ? 1 : 0);
    const given = Math.min(charged, free);
    free -= given;
    paid.set(option.id, charged - given);
  }
  return paid;
}

/** Of one group: every answer to a question that must be asked, extras, dishes, and what comes along but was left out. */
function toldOf(
  { group, chosen }: Answered,
  costs: ReadonlyMap<string, Paise>,
  following: ReadonlyMap<string, PricedChoices>,
): ChosenModifier[] {
  return group.options.flatMap(({ id, name, isDefault, itemId }) => {
    const quantity = chosen.find(({ option }) => option.id === id)?.choice.quantity ?? 0;
    const below = following.get(id)?.told ?? [];
    const usual = isDefault && group.min === 0 && itemId === null && below.length === 0;
    const told = usual ? quantity !== 1 : quantity > 0 || (isDefault && group.min === 0);
    const modifier = { id, name, quantity, paise: costs.get(id) ?? 0 };
    return told ? [below.length > 0 ? { ...modifier, modifiers: below } : modifier] : [];
  });
}

/** Prices choices that are right. Prices by size go by the size of the line, also of what follows from an option. */
export function priceChoices(
  groups: readonly ModifierGroup[],
  choices: readonly Choice[],
  size: string | null,
): PricedChoices {
  // What follows from an option is priced with it, below.
  const priced = groups
    .map((group) => ({ group, of: [], chosen: chosenOf(group, choices) }))
    .map((answered): PricedChoices => {
      const paid = paidFor(answered, size);
      const following = new Map(
        answered.chosen.map(({ option, choice }) => [
          option.id,
          priceChoices(option.groups, choice.modifiers ?? [], size),
        ]),
      );
      const costs = new Map(
        answered.chosen.map(({ option }) => [option.id, paid.get(option.id) ? priceOf(option, size) : 0]),
      );
      return {
        paise: sum(
          answered.chosen.map(
            ({ option, choice }) =>
              (paid.get(option.id) ?? 0) * priceOf(option, size) +
              choice.quantity * (following.get(option.id)?.paise ?? 0),
          ),
        ),
        told: toldOf(answered, costs, following),
        allergens: [
          ...answered.chosen.flatMap(({ option }) => option.allergens),
          ...[...following.values()].flatMap(({ allergens }) => allergens),
        ],
      };
    });
  return {
    paise: sum(priced.map(({ paise }) => paise)),
    told: priced.flatMap(({ told }) => told),
    allergens: priced.flatMap(({ allergens }) => allergens),
  };
}
