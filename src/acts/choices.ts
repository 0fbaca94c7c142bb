import type { LineAnswer } from '../../flows/line-answer.ts';
import type { LineProblem, LineRequest } from '../domain/cart.ts';
import { type Answered, answeredGroups, countOf, keyOf, openOptions } from '../domain/choices.ts';
import { priceOf } from '../domain/choice-prices.ts';
import type { Item, Modifier } from '../domain/menu.ts';
import { priceShown } from '../domain/tax.ts';
import type { Restaurant } from '../store/restaurants.ts';

/** The group a problem is about, with what was chosen of it. */
export function choiceNeeded(
  problem: Extract<LineProblem, { problem: 'choice needed' | 'too many' }>,
  line: LineRequest,
): Answered | undefined {
  return answeredGroups(problem.item.groups, line.modifiers).find(
    (answered) => keyOf(answered) === keyOf(problem),
  );
}

/**
 * The next choice a waiter would offer for a dish that is orderable as it stands; undefined when none is left.
 * `settled`: keys of groups that need no further question, or `optional`; `unsure`: ids of groups of which something
 * was said that fits several options.
 */
export function nextOffer(
  item: Item,
  line: LineRequest,
  settled: readonly string[],
  unsure: readonly string[],
  now: Date,
): Answered | undefined {
  return answeredGroups(item.groups, line.modifiers).find((answered) => {
    const { group } = answered;
    if (settled.includes(keyOf(answered))) return false;
    if (!unsure.includes(group.id)) {
      // What usually comes along is not asked about; who wants it left out says so.
      if (group.min === 0 && group.options.some((o) => o.isDefault)) return false;
      if (settled.includes('optional')) return false;
    }
    return openOptions(answered, now).length > 0;
  });
}

/** Asks about one group of a dish, or of what was chosen for it. */
export function groupQuestion(
  item: Item,
  answered: Answered,
  line: LineRequest,
  now: Date,
  restaurant: Restaurant,
): Extract<LineAnswer, { next: 'group' }> {
  const { group, of, chosen } = answered;
  const count = countOf(answered);
  const size = item.sizes.find(({ id }) => id === line.sizeId)?.name ?? null;
  const taken = (option: Modifier) => chosen.find((one) => one.option.id === option.id)?.choice.quantity ?? 0;
  return {
    next: 'group',
    itemId: item.id,
    name: [item, ...of].map(({ name }) => name).join(', '),
    group: {
      id: keyOf(answered),
      name: group.name,
      min: group.min,
      max: group.max,
      free: group.free,
      chosen: count,
      of: of.map(({ id }) => id),
    },
    options: openOptions(answered, now).map((option) => ({
      id: option.id,
      name: option.name,
      // One of what usually comes along is in the dish's price.
      paise:
        option.isDefault && taken(option) === 0
          ? 0
          : priceShown(priceOf(option, size), item.taxClass, restaurant),
      taken: taken(option),
      most: Math.min((option.maxEach ?? group.max) - taken(option), group.max - count),
    })),
    currency: restaurant.currency,
  };
}
