import type { Catalogue, CatalogueGroup, CatalogueItem } from '../../../src/understand/dishes/catalogue.ts';
import { indexMenu } from '../../../src/understand/dishes/menu-index.ts';
import { findOrder } from '../../../src/understand/dishes/order.ts';
import { Claims } from '../../../src/understand/claims.ts';
import type { ParsedItem } from '../../../src/understand/parsed.ts';
import { Sentence } from '../../../src/understand/sentence.ts';

const sizes = ['Small', 'Medium', 'Large'].map((name) => ({ id: name.toLowerCase(), names: [name] }));
const plates = ['Half', 'Full'].map((name) => ({ id: name.toLowerCase(), names: [name] }));

const item = (id: string, names: string, more: Partial<CatalogueItem> = {}): CatalogueItem => ({
  id,
  names: names.split(','),
  sizes: [],
  groups: [],
  ...more,
});

const group = (
  id: string,
  max: number,
  options: string,
  more: Partial<CatalogueGroup> = {},
): CatalogueGroup => ({
  id,
  name: id,
  min: 0,
  max,
  options: options.split(';').map((names) => {
    const [name = '', ...others] = names.split(',');
    return {
      id: name.toLowerCase().replaceAll(' ', '-'),
      names: [name, ...others].map((text) => ({ text })),
    };
  }),
  ...more,
});

const wok = { groups: ['in-it', 'heat'], sizes: plates };
const cup = { groups: ['milk', 'syrup', 'sugar'], sizes, category: 'coffee' };

/** An invented counter that sells a bit of everything. */
export const catalogue: Catalogue = {
  items: [
    item('soup', 'Soup', { category: 'soup', generic: true, groups: ['heat'] }),
    item('pepper-soup', 'Pepper Soup', { category: 'soup', groups: ['heat'] }),
    item('clear-soup', 'Clear Soup', { category: 'soup', groups: ['heat'] }),
    item('veg-rice', 'Veg Fried Rice', { category: 'rice', ...wok }),
    item('egg-rice', 'Egg Fried Rice,EFR', { category: 'rice', ...wok }),
    item('gobi', 'Old Delhi Chilli Gobi', { category: 'starter', ...wok }),
    item('wrap', 'Wrap', { category: 'wrap', generic: true, groups: ['in-it', 'sauce'] }),
    item('falafel-wrap', 'Falafel Wrap', { category: 'wrap', groups: ['in-it', 'sauce'] }),
    item('meal', 'Wrap Meal', { category: 'meal', groups: ['drink', 'sauce'] }),
    item('latte', 'Caffe Latte', cup),
    item('mocha', 'Mocha', cup),
    item('kahwa', 'Kahwa', { category: 'tea', groups: ['sugar'] }),
    item('cola', 'Fizz Cola,cola', { category: 'drink', groups: ['ice'], sizes }),
    item('soda', 'Jeera Soda', { category: 'drink', groups: ['ice'], sizes }),
    item('combo', 'Box 1', { category: 'box' }),
  ],
  groups: [
    group('in-it', 6, 'Onion;Garlic;Capsicum;Mushroom;Cheese;Sweet corn'),
    group('heat', 1, 'Mild;Medium;Spicy', { actions: ['add'] }),
    group('sauce', 2, 'Mint sauce,sauce;Garlic sauce,sauce;Tahini'),
    group('drink', 1, 'Cola;Soda', { actions: ['add'] }),
    group('milk', 1, 'Oat milk;Soy milk;Skimmed milk'),
    group('syrup', 2, 'Caramel;Hazelnut'),
    group('sugar', 1, 'Sugar'),
    group('ice', 1, 'Ice'),
  ],
};

export const menu = indexMenu(catalogue);

const signs: Record<string, string> = {
  add: '+',
  no: '-',
  extra: '++',
  light: '~',
  not_extra: '!++',
  not_light: '!~',
};

const line = ({ ids, quantity, size, modifiers }: ParsedItem) =>
  [
    `${quantity} ${ids.join('|')}${size ? `@${size}` : ''}`,
    ...modifiers.map(
      (modifier) =>
        `${signs[modifier.action]}${modifier.ids.join('|')}${modifier.quantity > 1 ? `x${modifier.quantity}` : ''}`,
    ),
  ].join(' ');

/** What a message orders, in a line: "2 latte@large +oat-milk; 1 cola". */
export function ordered(text: string): string {
  const { items } = findOrder(new Sentence(text, { menu: menu.phrases }), menu, new Claims());
  return items.map(line).join('; ');
}

/** What a message asks for beside the menu. */
export function beside(text: string): { unknown: string[]; notes: string[] } {
  const { unknown, notes } = findOrder(new Sentence(text, { menu: menu.phrases }), menu, new Claims());
  return { unknown, notes };
}
