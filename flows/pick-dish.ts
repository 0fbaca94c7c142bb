import type { HeardItem } from '../src/domain/meaning.ts';
import { withMore } from './chosen.ts';
import type { LineQuestion } from './order-asks.ts';
import { type Option, phrase, type Say, type Value } from './say.ts';

/** What is chosen for a dish of an order that is entered or changed; an option of no id is none of them. */
export interface PickDish {
  type: 'pick dish';
  of: 'item' | 'size' | 'option';
  id: string;
}

/** A dish that lacks something, among those that were said. */
export interface DishAsked {
  of: number;
  question: LineQuestion;
}

/** The dishes with what was chosen for the one that was asked about. */
export function picked(
  items: readonly HeardItem[],
  asked: DishAsked | undefined,
  event: PickDish,
): HeardItem[] {
  return items.map((item, i) => (i === asked?.of ? withChoice(item, asked.question, event) : item));
}

function withChoice(item: HeardItem, question: LineQuestion, { of, id }: PickDish): HeardItem {
  if (of === 'size') return { ...item, sizeId: id };
  if (of === 'item') {
    const { orIds: _others, like: _words, ...known } = item;
    return { ...known, itemId: id };
  }
  if (question.next !== 'group') return item;
  const { id: key, of: parents = [] } = question.group;
  const group = key.split('/').at(-1);
  return {
    ...item,
    modifiers: id === '' ? item.modifiers : withMore(item.modifiers, parents, id, 1),
    unsure: (item.unsure ?? []).filter((one) => one !== group),
  };
}

/** As many as fit a list beside a way out. */
const most = 9;

/** The question about a dish, for whoever orders it. */
export function dishQuestion({ question }: DishAsked): Say<PickDish> {
  const money = (paise: number): Value => ({ paise, currency: question.currency });
  switch (question.next) {
    case 'item':
      return {
        text: [
          question.like === undefined
            ? phrase('order.which')
            : phrase('order.did you mean', { words: question.like.slice(0, 60) }),
        ],
        options: question.items.slice(0, most).map((item) => ({
          label: { words: item.name },
          description: phrase(item.from ? 'item.from brief' : 'item.price brief', {
            price: money(item.paise),
          }),
          event: { type: 'pick dish', of: 'item', id: item.id },
        })),
        listLabel: phrase('list.dishes'),
        expects: 'choice',
      };
    case 'size':
      return {
        text: [phrase('order.size', { item: question.name })],
        options: question.sizes.slice(0, most).map((size) => ({
          label: { words: size.name },
          description: phrase('option.price', { price: money(size.paise) }),
          event: { type: 'pick dish', of: 'size', id: size.id },
        })),
        listLabel: phrase('list.sizes'),
        expects: 'choice',
      };
    case 'group': {
      const { name, group } = question;
      const nothing: Option<PickDish> = {
        label: phrase('option.nothing more'),
        event: { type: 'pick dish', of: 'option', id: '' },
      };
      return {
        text: [phrase('order.choose', { item: name, group: group.name, max: group.max })],
        options: [
          ...(group.min === 0 ? [nothing] : []),
          ...question.options.slice(0, most).map((option) => ({
            label: { words: option.name },
            ...(option.paise > 0
              ? { description: phrase('option.extra', { price: money(option.paise) }) }
              : {}),
            event: { type: 'pick dish', of: 'option', id: option.id } as const,
          })),
        ],
        listLabel: phrase('list.choices'),
        expects: 'choice',
      };
    }
  }
}
