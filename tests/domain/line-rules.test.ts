import { describe, expect, test } from 'vitest';
import { checkLine, type LineRequest, withDefaults } from '../../src/domain/cart.ts';
import {
  fromPrice,
  isAvailable,
  isSoldOut,
  type Item,
  type Menu,
  type Modifier,
  untilBroughtBack,
} from '../../src/domain/menu.ts';
import { plainGroup, plainItem, plainOption, plainSection } from '../support/plain-menu.ts';
import { now } from './arbitrary-menus.ts';

function option(id: string, change: Partial<Modifier> = {}): Modifier {
  return {
    id,
    name: id,
    ...plainOption,
    ...change,
  };
}

/** A thali: a bread to choose, a free chutney that comes along, up to two extras for money. */
function thali(change: Partial<Item> = {}): Item {
  return {
    ...plainItem,
    id: 'thali',
    code: 'THA',
    name: 'Thali',
    price: 240_00,
    diet: 'veg',
    allergens: ['milk'],
    groups: [
      {
        ...plainGroup,
        id: 'bread',
        name: 'Bread',
        min: 1,
        max: 1,
        options: [
          option('roti', { isDefault: true }),
          option('naan', { price: 20_00, allergens: ['gluten'] }),
        ],
      },
      {
        ...plainGroup,
        id: 'along',
        name: 'Comes along',
        min: 0,
        max: 2,
        options: [option('chutney', { isDefault: true }), option('pickle', { isDefault: true })],
      },
      {
        ...plainGroup,
        id: 'extras',
        name: 'Extras',
        min: 0,
        max: 2,
        options: [
          option('papad', { price: 30_00 }),
          option('curd', { price: 40_00 }),
          option('salad', { price: 50_00 }),
        ],
      },
    ],
    ...change,
  };
}

const menuOf = (item: Item): Menu => ({
  restaurantId: 'r',
  version: 1,
  sections: [{ ...plainSection, id: 's', name: 'All', items: [item] }],
});
const ask = (change: Partial<LineRequest> = {}): LineRequest => ({
  itemId: 'thali',
  quantity: 1,
  modifiers: [{ id: 'roti', quantity: 1 }],
  ...change,
});
const priced = (request: LineRequest, item = thali()) => {
  const result = checkLine(menuOf(item), request, now);
  if ('problem' in result) throw new Error(result.problem);
  return result;
};
const problem = (request: LineRequest, item = thali()) => {
  const result = checkLine(menuOf(item), request, now);
  return 'problem' in result ? result.problem : 'none';
};
const pick = (...ids: string[]) => ids.map((id) => ({ id, quantity: 1 }));

describe('what is wrong with a line is named', () => {
  test.each<[string, LineRequest, string]>([
    ['a dish that is not there', ask({ itemId: 'gone' }), 'unknown item'],
    ['none of it', ask({ quantity: 0 }), 'bad quantity'],
    ['less than none', ask({ quantity: -1 }), 'bad quantity'],
    ['half of one', ask({ quantity: 0.5 }), 'bad quantity'],
    ['no number', ask({ quantity: Number.NaN }), 'bad quantity'],
    ['fifty', ask({ quantity: 50 }), 'none'],
    ['more than fifty', ask({ quantity: 51 }), 'bad quantity'],
    ['no bread', ask({ modifiers: [] }), 'choice needed'],
    ['two breads', ask({ modifiers: pick('roti', 'naan') }), 'too many'],
    ['one bread twice', ask({ modifiers: [{ id: 'roti', quantity: 2 }] }), 'too many'],
    ['the same bread named twice', ask({ modifiers: pick('roti', 'roti') }), 'unknown choice'],
    ['three extras', ask({ modifiers: pick('roti', 'papad', 'curd', 'salad') }), 'too many'],
    ['an extra three times', ask({ modifiers: [...pick('roti'), { id: 'papad', quantity: 3 }] }), 'too many'],
    ['an extra twice', ask({ modifiers: [...pick('roti'), { id: 'papad', quantity: 2 }] }), 'none'],
    ['a choice of another dish', ask({ modifiers: pick('roti', 'cheese') }), 'unknown choice'],
    [
      'a choice none times',
      ask({ modifiers: [...pick('roti'), { id: 'papad', quantity: 0 }] }),
      'unknown choice',
    ],
    ['a note of 141 letters', ask({ note: 'x'.repeat(141) }), 'note too long'],
  ])('%s', (_what, request, wanted) => {
    expect(problem(request)).toBe(wanted);
  });

  test('a size has to be named where there are sizes, and none is priced for the dish itself', () => {
    const sized = thali({
      price: null,
      sizes: [
        { id: 'half', name: 'Half', price: 140_00, aliases: [] },
        { id: 'full', name: 'Full', price: 240_00, aliases: [] },
      ],
    });
    expect(problem(ask(), sized)).toBe('size needed');
    expect(problem(ask({ sizeId: 'huge' }), sized)).toBe('size needed');
    expect(priced(ask({ sizeId: 'half', quantity: 3 }), sized)).toMatchObject({
      size: 'Half',
      unit: 140_00,
      total: 420_00,
    });
    expect(fromPrice(sized)).toBe(140_00);
    expect(fromPrice(thali())).toBe(240_00);
  });
});

describe('sold out', () => {
  const later = new Date(now.getTime() + 1);

  test('ends at the very moment it says', () => {
    expect(
      [later, now, untilBroughtBack, null].map((soldOutUntil) => isSoldOut({ soldOutUntil }, now)),
    ).toEqual([true, false, true, false]);
  });

  test('a dish whose required choices are all off is off itself', () => {
    const [bread, ...others] = thali().groups;
    if (!bread) throw new Error('no bread');
    const off = { ...bread, options: bread.options.map((o) => ({ ...o, soldOutUntil: later })) };
    const half = {
      ...bread,
      options: bread.options.map((o, i) => (i === 0 ? { ...o, soldOutUntil: later } : o)),
    };
    expect(isAvailable(thali({ groups: [off, ...others] }), now)).toBe(false);
    expect(problem(ask(), thali({ groups: [off, ...others] }))).toBe('sold out');
    expect(isAvailable(thali({ groups: [half, ...others] }), now)).toBe(true);
    expect(problem(ask(), thali({ groups: [half, ...others] }))).toBe('sold out');
    expect(problem(ask({ modifiers: pick('naan') }), thali({ groups: [half, ...others] }))).toBe('none');
  });
});

describe('what usually comes along', () => {
  const told = (request: LineRequest) => priced(request).modifiers.map((m) => `${m.quantity} ${m.name}`);

  test('is put in, is free, and is not spelled out; what is left out is, and costs no less', () => {
    const usual = withDefaults(thali(), ask(), [], false, now);
    expect(told(usual)).toEqual(['1 roti']);
    expect(priced(usual).unit).toBe(240_00);
    const without = withDefaults(thali(), ask(), ['pickle'], false, now);
    expect(told(without)).toEqual(['1 roti', '0 pickle']);
    expect(priced(without).unit).toBe(240_00);
  });

  test('answers a question that must be asked only when nothing is to be asked', () => {
    const open = ask({ modifiers: [] });
    expect(withDefaults(thali(), open, [], false, now).modifiers).toEqual(pick('chutney', 'pickle'));
    expect(withDefaults(thali(), open, [], true, now).modifiers).toEqual(pick('roti', 'chutney', 'pickle'));
    expect(withDefaults(thali(), ask({ modifiers: pick('naan') }), [], true, now).modifiers).toEqual(
      pick('naan', 'chutney', 'pickle'),
    );
  });

  test('leaves room for what was asked for twice', () => {
    const twice = ask({ modifiers: [...pick('roti'), { id: 'chutney', quantity: 2 }] });
    const whole = withDefaults(thali(), twice, [], false, now);
    expect(problem(whole)).toBe('none');
    expect(told(whole)).toEqual(['1 roti', '2 chutney', '0 pickle']);
  });

  test('choices for money and their allergens are in the line', () => {
    const line = priced(ask({ modifiers: pick('naan', 'curd'), quantity: 2, note: ' crisp ' }));
    expect(line).toMatchObject({ unit: 300_00, total: 600_00, note: 'crisp', allergens: ['gluten', 'milk'] });
  });
});
