import type { Catalogue } from '../../../src/understand/dishes/catalogue.ts';
import { indexMenu } from '../../../src/understand/dishes/menu-index.ts';
import { findEdits } from '../../../src/understand/edits/edits.ts';
import { Claims } from '../../../src/understand/claims.ts';
import type { ParsedEdit, ParsedItem } from '../../../src/understand/parsed.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import type { ModifierAction, SettingLine } from '../../../src/understand/setting.ts';

const option = (id: string, ...names: string[]) => ({ id, names: names.map((text) => ({ text })) });
const size = (id: string, ...names: string[]) => ({ id, names });
const some: ModifierAction[] = ['add', 'no', 'extra', 'light', 'not_extra', 'not_light'];

const diner: Catalogue = {
  items: [
    {
      id: 'soup',
      names: ['Tomato Soup', 'soup', 'सूप'],
      category: 'starter',
      sizes: [],
      groups: ['heat', 'extras'],
    },
    { id: 'samosa', names: ['Samosa', 'समोसा'], category: 'starter', sizes: [], groups: ['chutney'] },
    {
      id: 'pakora',
      names: ['Onion Pakora', 'pakora', 'pakoda', 'पकोड़ा'],
      category: 'starter',
      sizes: [],
      groups: ['chutney'],
    },
    {
      id: 'rajma',
      names: ['Rajma Masala', 'rajma', 'राजमा'],
      category: 'curry',
      sizes: [size('h', 'Half'), size('f', 'Full')],
      groups: ['heat', 'extras'],
    },
    {
      id: 'korma',
      names: ['Chicken Korma', 'korma', 'चिकन कोरमा'],
      category: 'curry',
      sizes: [size('h', 'Half'), size('f', 'Full')],
      groups: ['heat', 'extras'],
    },
    {
      id: 'vindaloo',
      names: ['Chicken Vindaloo', 'vindaloo'],
      category: 'curry',
      sizes: [size('h', 'Half'), size('f', 'Full')],
      groups: ['heat', 'extras'],
    },
    {
      id: 'fulka',
      names: ['Plain Phulka', 'phulka', 'फुल्का'],
      category: 'bread',
      sizes: [],
      groups: ['finish'],
    },
    {
      id: 'kulcha',
      names: ['Plain Kulcha', 'kulcha', 'कुलचा'],
      category: 'bread',
      sizes: [],
      groups: ['finish'],
    },
    {
      id: 'onion-kulcha',
      names: ['Onion Kulcha', 'pyaz kulcha'],
      category: 'bread',
      sizes: [],
      groups: ['finish'],
    },
    {
      id: 'pulao',
      names: ['Peas Pulao', 'pulao', 'matar pulao', 'पुलाव'],
      category: 'rice',
      sizes: [],
      groups: ['extras'],
    },
    {
      id: 'platter',
      names: ['House Platter', 'platter'],
      category: 'meal',
      sizes: [],
      groups: ['platter_bread', 'heat'],
    },
    {
      id: 'pepsi',
      names: ['Pepsi', 'पेप्सी'],
      category: 'fizz',
      sizes: [size('s', 'Small', 'chhota'), size('l', 'Large', 'big', 'bada')],
      groups: ['ice'],
    },
    {
      id: 'fanta',
      names: ['Fanta', 'फैंटा'],
      category: 'fizz',
      sizes: [size('s', 'Small', 'chhota'), size('l', 'Large', 'big', 'bada')],
      groups: ['ice'],
    },
    {
      id: 'mint-tea',
      names: ['Mint Tea', 'tea', 'chai', 'चाय'],
      category: 'hot',
      sizes: [size('s', 'Small'), size('l', 'Large')],
      groups: ['sugar'],
    },
    {
      id: 'espresso',
      names: ['Espresso', 'coffee', 'कॉफी'],
      category: 'hot',
      sizes: [size('s', 'Small'), size('l', 'Large')],
      groups: ['sugar'],
    },
    { id: 'halwa', names: ['Moong Halwa', 'halwa', 'हलवा'], category: 'sweet', sizes: [], groups: [] },
    { id: 'jalebi', names: ['Jalebi', 'जलेबी'], category: 'sweet', sizes: [], groups: [] },
  ],
  groups: [
    {
      id: 'heat',
      name: 'Heat',
      min: 0,
      max: 1,
      actions: ['add'],
      options: [
        option('mild', 'Mild', 'less spicy', 'kam teekha', 'कम तीखा'),
        option('medium', 'Medium'),
        option('hot', 'Hot', 'spicy', 'teekha', 'तीखा'),
      ],
    },
    {
      id: 'extras',
      name: 'Extras',
      min: 0,
      max: 5,
      actions: some,
      options: [
        option('onion', 'Onion', 'pyaz', 'प्याज'),
        option('garlic', 'Garlic', 'lehsun', 'लहसुन'),
        option('cream', 'Cream', 'malai', 'मलाई'),
        option('butter', 'Butter', 'makkhan', 'मक्खन'),
      ],
    },
    {
      id: 'chutney',
      name: 'Chutney',
      min: 0,
      max: 2,
      actions: some,
      options: [
        option('mint', 'Mint chutney', 'green chutney'),
        option('date', 'Date chutney', 'sweet chutney'),
      ],
    },
    {
      id: 'finish',
      name: 'Finish',
      min: 0,
      max: 2,
      actions: some,
      options: [option('ghee', 'Ghee', 'घी'), option('crisp', 'Crisp', 'crispy', 'kurkura')],
    },
    {
      id: 'platter_bread',
      name: 'Bread',
      min: 1,
      max: 1,
      actions: ['add'],
      options: [option('with-phulka', 'Phulka'), option('with-kulcha', 'Kulcha')],
    },
    {
      id: 'ice',
      name: 'Ice',
      min: 0,
      max: 1,
      actions: ['add', 'no', 'extra', 'light'],
      options: [option('ice', 'Ice', 'baraf', 'बर्फ')],
    },
    {
      id: 'sugar',
      name: 'Sugar',
      min: 0,
      max: 1,
      actions: ['add', 'no', 'extra', 'light'],
      options: [option('sugar', 'Sugar', 'cheeni', 'चीनी')],
    },
  ],
};

const menu = indexMenu(diner);

/** "2 pepsi/l +ice -sugar": a line in short. */
function lineOf(short: string, at: number): SettingLine {
  const [count = '1', name = '', ...marks] = short.trim().split(' ');
  const [item = '', sized] = name.split('/');
  const actions: Record<string, ModifierAction> = { '+': 'add', '-': 'no', '!': 'extra', '~': 'light' };
  return {
    line: String(at + 1),
    item,
    quantity: Number(count),
    ...(sized === undefined ? {} : { size: sized }),
    modifiers: marks.map((mark) => ({
      id: mark.slice(1),
      action: actions[mark[0] ?? ''] ?? 'add',
      quantity: 1,
    })),
  };
}

const signs: Record<string, string> = {
  add: '+',
  no: '-',
  extra: '!',
  light: '~',
  not_extra: '?',
  not_light: '?',
  clear: '*',
};
const marked = (modifiers: readonly { ids: string[]; action: string }[]) =>
  modifiers.map(({ ids, action }) => ` ${signs[action] ?? '?'}${ids.join('|')}`).join('');

const itemShort = ({ ids, quantity, size: sized, modifiers }: ParsedItem) =>
  `${quantity} ${ids.join('|')}${sized === undefined ? '' : `/${sized}`}${marked(modifiers)}`;

function short(edit: ParsedEdit): string {
  if (edit.op === 'add') return `add ${itemShort(edit.item)}`;
  if (edit.op === 'remove')
    return `remove ${edit.line}${edit.quantity === undefined ? '' : ` x${edit.quantity}`}`;
  if (edit.op === 'setQuantity') return `set ${edit.line} = ${edit.quantity}`;
  if (edit.op === 'replace') return `replace ${edit.line} by ${itemShort(edit.item)}`;
  const count = edit.quantity === undefined ? '' : ` x${edit.quantity}`;
  return `change ${edit.line}${count}${edit.size === undefined ? '' : ` /${edit.size}`}${marked(edit.modifiers)}`;
}

/** What a message does to a cart, in short; "an order" where it is no edit, "nothing" where nothing can be done. */
export function edited(text: string, cart: string, lastOrder?: string): string {
  const linesOf = (shorts: string) => (shorts === '' ? [] : shorts.split(',').map(lineOf));
  const found = findEdits(
    new Sentence(text, { menu: menu.phrases }),
    {
      today: '2026-06-10',
      clock: '18:00',
      asked: [],
      menu,
      cart: linesOf(cart),
      ...(lastOrder === undefined ? {} : { lastOrder: linesOf(lastOrder) }),
    },
    new Claims(),
  );
  if (!found) return 'an order';
  return found.edits.map(short).join(', ') || 'nothing';
}
