import type { DishFacts } from '../../../src/domain/meaning.ts';
import type { DinerEvent } from '../../events.ts';
import { phrase, type Say } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { onceMore } from './again.ts';
import { hoursLine } from './discover.ts';

/**
 * The answer to a question, and the present question after it. What is in a dish comes from the menu alone; of the place,
 * what its card says; for anything else there are people.
 */
export function answer(
  context: DinerContext,
  { dish, where }: { dish?: DishFacts; where?: true },
): Say<DinerEvent> {
  const { card, restaurant } = context;
  const says = onceMore(context, told(context, dish));
  if (dish || !where || !card || card.id !== restaurant?.id) return says;
  return { ...says, place: { ...card.place, name: card.name, address: card.address } };
}

function told({ card, restaurant }: DinerContext, dish: DishFacts | undefined): Say['text'] {
  if (dish) {
    const { name: item, prices, diet, dietWithChoices, suits, allergens, withChoices } = dish;
    const currency = restaurant?.currency ?? 'INR';
    return [
      phrase('answer.dish', {
        item,
        diet: { phrase: phrase(`diet.${diet}`) },
        suits: suits.length > 0 ? { all: suits } : 'none',
      }),
      ...(dietWithChoices
        ? [phrase('answer.not always', { diet: { phrase: phrase(`diet.${dietWithChoices}`) } })]
        : []),
      ...prices.map(({ size = 'none', paise }) =>
        phrase('answer.price', { size, amount: { paise, currency } }),
      ),
      allergens.length > 0
        ? phrase('answer.contains', { allergens: { all: allergens } })
        : phrase('answer.contains none'),
      ...(withChoices.length > 0 ? [phrase('answer.with choices', { allergens: { all: withChoices } })] : []),
      phrase('answer.allergy'),
    ];
  }
  if (card && card.id === restaurant?.id) {
    return [
      phrase('answer.place', { restaurant: card.name, address: card.address }),
      hoursLine(card),
      ...(card.diets.length > 0 ? [phrase('card.diets', { diets: { all: card.diets } })] : []),
      phrase('answer.else'),
    ];
  }
  return [phrase('answer.unknown')];
}
