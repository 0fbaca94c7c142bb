import type { Asks } from './asks.ts';
import { notServedThen } from './diner/prompts/order/stock.ts';
import type { ChangeView, DishRefused } from './order-asks.ts';
import { type Phrase, phrase, type Say, type Value } from './say.ts';

type Weighed = Asks['weighChange']['output'];

/** What of an order is more and less, a line each; nothing of either is no line. */
export function deltaLines({ order, more, less }: ChangeView): Phrase[] {
  const lines = (all: ChangeView['more']): Value => ({ lines: all, currency: order.currency });
  return [
    ...(more.length > 0 ? [phrase('change.more', { lines: lines(more) })] : []),
    ...(less.length > 0 ? [phrase('change.less', { lines: lines(less) })] : []),
  ];
}

/** Number and place of an order. */
export function orderFacts({ number, restaurant, name }: ChangeView['order']): Record<string, Value> {
  return { number: number ?? 0, restaurant, name: name || `#${number ?? 0}` };
}

/** Why a change cannot be made as it was said, for whoever said it; undefined when that is not what was answered. */
export function whyNoChange(answer: Weighed): Say['text'] | undefined {
  switch (answer.kind) {
    case 'refused':
      return [dishRefused(answer), phrase('change.stays')];
    case 'below minimum':
      return [
        phrase('change.below minimum', {
          minimum: { paise: answer.minimum, currency: answer.currency },
        }),
      ];
    case 'empty':
      return [phrase('change.empty')];
    case 'same':
      return [phrase('change.same')];
    case 'not on menu':
      return [
        phrase('order.not on menu', {
          words: { all: answer.words.slice(0, 5).map((word) => word.slice(0, 60)) },
        }),
        phrase('change.stays'),
      ];
    default:
      return undefined;
  }
}

/** Why a dish cannot be had. */
export function dishRefused(answer: DishRefused): Phrase {
  const item = answer.name;
  if (answer.why === 'not served') return notServedThen(item, answer.served);
  if (answer.why === 'few') return phrase('order.refused few', { item, left: answer.left });
  return phrase(`order.refused ${answer.why}`, { item, instead: { all: [] } });
}
