import type { DinerEvent } from '../../../events.ts';
import type { AskedOption } from '../../../line-answer.ts';
import { ownWords } from '../../../own-words.ts';
import { type Option, type Phrase, phrase, type Say } from '../../../say.ts';
import type { DinerContext } from '../../context.ts';
import { onceMore } from '../again.ts';
import { money, page } from './pages.ts';
import { menuLater } from './stock.ts';

/** Menus of other hours that are told of; more would be read by nobody. */
const mostLater = 4;

export function sections(context: DinerContext): Say<DinerEvent> {
  const rest = context.restaurant;
  const later = (context.later ?? []).slice(0, mostLater).map(menuLater);
  const options = page(context, 'sections', (s) => ({
    label: { words: s.name },
    description: phrase('option.dishes', { count: s.count }),
    brief: { words: '' },
    event: { type: 'pick section', id: s.id },
  }));
  if (context.inCart > 0) {
    options.push({
      label: phrase('option.view cart'),
      description: phrase('option.dishes', { count: context.inCart }),
      event: { type: 'cart' },
    });
  }
  return {
    text: [phrase('order.sections', { restaurant: rest?.name ?? '' }), ...later],
    short: [phrase('order.sections', { restaurant: rest?.name ?? '' })],
    options,
    listLabel: phrase('list.menu'),
    expects: 'choice',
  };
}

const mark = (diet: string): Phrase => phrase(`diet.${diet as 'veg' | 'egg' | 'non-veg'}`);

export function items(context: DinerContext): Say<DinerEvent> {
  const section = (context.sections ?? []).find((s) => s.id === context.sectionId);
  const options = page(context, 'items', (i) => ({
    label: { words: i.name },
    description: phrase(i.from ? 'item.from' : 'item.price', {
      diet: { phrase: mark(i.diet) },
      price: money(context, i.paise),
      about: i.about ?? '',
    }),
    brief: phrase(i.from ? 'item.from brief' : 'item.price brief', { price: money(context, i.paise) }),
    event: { type: 'pick item', id: i.id },
  }));
  if (options.length === 0) {
    return {
      text: [phrase('order.section empty', { section: section?.name ?? '' })],
      options: [{ label: phrase('option.menu'), event: { type: 'menu' } }],
      expects: 'choice',
    };
  }
  return {
    text: [phrase('order.items', { section: section?.name ?? '' })],
    options,
    listLabel: phrase('list.dishes'),
    expects: 'choice',
  };
}

/** Which dish is meant, when the words fit several or none of them quite. */
export function which(context: DinerContext): Say<DinerEvent> {
  const needed = context.needed;
  if (needed?.next !== 'item') return sections(context);
  const options: Option<DinerEvent>[] = needed.items.slice(0, 9).map((item) => ({
    label: { words: item.name },
    description: phrase(item.from ? 'item.from brief' : 'item.price brief', {
      price: money(context, item.paise),
    }),
    event: { type: 'pick item', id: item.id },
  }));
  options.push({ label: phrase('option.none of these'), event: { type: 'done' } });
  return {
    text: [
      needed.like === undefined
        ? phrase('order.which')
        : phrase('order.did you mean', { words: fitted(needed.like) }),
    ],
    options,
    listLabel: phrase('list.dishes'),
    expects: 'choice',
  };
}

/** What was asked for and is not on the menu, quoted. */
export function notOnMenu(context: DinerContext): Say<DinerEvent> {
  const words = { all: (context.missing ?? []).slice(0, 5).map(fitted) };
  return { text: [phrase('order.not on menu', { words })] };
}

const fitted = (words: string) => ownWords(words, 60);

export function size(context: DinerContext): Say<DinerEvent> {
  const needed = context.needed;
  if (needed?.next !== 'size') return sections(context);
  return {
    text: [phrase('order.size', { item: needed.name })],
    options: needed.sizes.slice(0, 10).map((s) => ({
      label: { words: s.name },
      description: phrase('option.price', { price: money(context, s.paise) }),
      event: { type: 'pick size', id: s.id },
    })),
    listLabel: phrase('list.sizes'),
    expects: 'choice',
  };
}

export function group(context: DinerContext): Say<DinerEvent> {
  const needed = context.needed;
  if (needed?.next !== 'group') return sections(context);
  const required = needed.group.chosen < needed.group.min;
  const options = page(context, 'group', (o) => ({
    label: { words: o.name },
    ...optionFacts(context, o),
    event: { type: 'pick option', id: o.id },
  }));
  if (!required) {
    const label = phrase(needed.group.chosen > 0 ? 'option.done' : 'option.nothing more');
    options.unshift({ label, event: { type: 'done' } });
  }
  const key = required ? 'order.choose' : needed.group.chosen > 0 ? 'order.another' : 'order.extras';
  const { name, max, free = 0, chosen } = needed.group;
  return {
    text: [
      phrase(key, { item: needed.name, group: name, max }),
      ...(free > 0 && chosen === 0 ? [phrase('order.free', { count: free })] : []),
    ],
    options,
    listLabel: phrase('list.choices'),
    expects: 'choice',
  };
}

/** What one of an option costs, and how many of it were taken already. */
function optionFacts(context: DinerContext, { paise, taken = 0 }: AskedOption): { description?: Phrase } {
  const price = money(context, paise);
  if (taken > 0) return { description: phrase('option.taken', { count: taken, price }) };
  return paise > 0 ? { description: phrase('option.extra', { price }) } : {};
}

export function refused(context: DinerContext): Say<DinerEvent> {
  const needed = context.needed;
  if (needed?.next !== 'refused') return { text: [phrase('order.refused unknown')] };
  const { why, name, instead = [] } = needed;
  return { text: [phrase(`order.refused ${why}`, { item: name, instead: { all: instead } })] };
}

/** What a menu in a chat cannot do, where it can be done, and the present question again. */
export function noFilter(context: DinerContext): Say<DinerEvent> {
  return onceMore(context, [phrase('order.no filter', { url: context.card?.menuUrl ?? '' })]);
}
