import { withMore } from '../../../flows/chosen.ts';
import type { LineQuestion } from '../../../flows/order-asks.ts';
import { choiceNeeded, nextOffer } from '../../acts/choices.ts';
import { questionOf } from '../../acts/dish-questions.ts';
import type { Serving } from '../../acts/serving.ts';
import { checkLine, type LineRequest, withDefaults } from '../../domain/cart.ts';
import type { Item } from '../../domain/menu.ts';
import type { Restaurant } from '../../store/restaurants.ts';

/** Questions of one dish that are shown at most; no waiter asks more. */
const most = 20;

/**
 * What a guest is asked about a dish, in order, who always takes the first answer and of what can be left open
 * nothing. Nothing is put into a cart.
 */
export function questionsAbout(item: Item, { menu, at }: Serving, restaurant: Restaurant): LineQuestion[] {
  const questions: LineQuestion[] = [];
  const settled: string[] = [];
  let line: LineRequest = { itemId: item.id, quantity: 1, modifiers: [] };
  while (questions.length < most) {
    const asked = withDefaults(item, line, [], false, at);
    const checked = checkLine(menu, asked, at);
    if ('problem' in checked && checked.problem === 'size needed') {
      questions.push(questionOf({ lacks: 'size', of: 0, item }, restaurant, at));
      line = { ...line, sizeId: item.sizes[0]?.id ?? '' };
      continue;
    }
    const needed =
      'problem' in checked
        ? checked.problem === 'choice needed'
          ? choiceNeeded(checked, asked)
          : undefined
        : nextOffer(item, asked, settled, [], at);
    if (!needed) break;
    const question = questionOf(
      { lacks: 'choice', of: 0, item, answered: needed, line: asked },
      restaurant,
      at,
    );
    if (question.next !== 'group') break;
    questions.push(question);
    const [first] = question.options;
    if ('problem' in checked && first) {
      const more = Math.max(1, Math.min(question.group.min - question.group.chosen, first.most ?? 1));
      line = { ...line, modifiers: withMore(line.modifiers, question.group.of ?? [], first.id, more) };
    } else settled.push(question.group.id);
  }
  return questions;
}
