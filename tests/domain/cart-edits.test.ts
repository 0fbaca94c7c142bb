import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/domain/cart.ts';
import { applyEdits } from '../../src/domain/cart-edits.ts';
import type { HeardEdit } from '../../src/domain/meaning.ts';
import type { Menu, Modifier } from '../../src/domain/menu.ts';
import { plainGroup, plainItem, plainOption, plainSection } from '../support/plain-menu.ts';
import { menu } from '../understand/world.ts';

const chosen = (...ids: string[]) => ids.map((id) => ({ id, quantity: 1 }));
const tikka = { id: 'a', itemId: 'PTK', quantity: 3, modifiers: chosen('Medium', 'Onion') };
const naan = { id: 'b', itemId: 'NAN', quantity: 2, modifiers: [] };
const cart = [tikka, naan];
const after = (...edits: HeardEdit[]) => applyEdits(menu, cart, edits);

const heat = { ...plainGroup, id: 'heat', name: 'Heat', min: 1, max: 1 };
const option = (id: string, change: Partial<Modifier> = {}): Modifier => ({
  ...plainOption,
  id,
  name: id,
  ...change,
});
const mildOrHot = [{ ...heat, options: [option('mild'), option('hot')] }];
const mealMenu: Menu = {
  restaurantId: 'r',
  version: 1,
  sections: [
    {
      ...plainSection,
      id: 's',
      name: 'All',
      items: [
        {
          ...plainItem,
          id: 'meal',
          code: 'MEAL',
          name: 'Meal',
          price: 300_00,
          diet: 'veg',
          groups: [
            {
              ...plainGroup,
              id: 'curry',
              name: 'Curry',
              min: 1,
              max: 1,
              options: [option('rajma', { groups: mildOrHot }), option('korma', { groups: mildOrHot })],
            },
          ],
        },
      ],
    },
  ],
};
const meal = {
  id: 'm',
  itemId: 'meal',
  quantity: 1,
  modifiers: [{ id: 'rajma', quantity: 1, modifiers: chosen('hot') }],
};

describe('changes below an option', () => {
  const change = (modifiers: Choice[], without: string[] = []) =>
    applyEdits(mealMenu, [meal], [{ op: 'change', lineId: 'm', modifiers, without }])[0]?.modifiers;

  test.each<[string, Choice[], string[], Choice[]]>([
    ['another option takes what was chosen below with it', chosen('korma'), [], chosen('korma')],
    ['both named: the one that is there goes', chosen('rajma', 'korma'), [], chosen('korma')],
    [
      'an answer below takes the place of the old one',
      chosen('mild'),
      [],
      [{ id: 'rajma', quantity: 1, modifiers: chosen('mild') }],
    ],
    ['the same option again keeps its answers', chosen('rajma'), [], meal.modifiers],
    ['an answer below is taken off', [], ['hot'], [{ id: 'rajma', quantity: 1, modifiers: [] }]],
    [
      'both levels at once',
      chosen('korma', 'mild'),
      [],
      [{ id: 'korma', quantity: 1, modifiers: chosen('mild') }],
    ],
    ['what is nowhere stays to be refused', chosen('tofu'), [], [...meal.modifiers, ...chosen('tofu')]],
  ])('%s', (_what, modifiers, without, after) => {
    expect(change(modifiers, without)).toEqual(after);
  });
});

describe('whose plates they are', () => {
  const seated = (...seats: string[]) =>
    applyEdits(menu, [tikka], [{ op: 'seat', lineId: 'a', seats }]).map(({ id, quantity, seat }) => [
      id,
      quantity,
      seat,
    ]);

  test('one name is for all of a line, several for a plate each, none for nobody', () => {
    expect(seated('Asha')).toEqual([['a', 3, 'Asha']]);
    expect(seated('Asha', 'Ravi')).toEqual([
      ['a', 1, undefined],
      [undefined, 1, 'Asha'],
      [undefined, 1, 'Ravi'],
    ]);
    expect(seated('Asha', 'Ravi', 'Dev', 'Meera')).toEqual([
      ['a', 1, 'Asha'],
      [undefined, 1, 'Ravi'],
      [undefined, 1, 'Dev'],
    ]);
    expect(seated()).toEqual([['a', 3, undefined]]);
  });

  test('plates of the same person are one line', () => {
    expect(seated('Asha', 'Asha')).toEqual([
      ['a', 1, undefined],
      [undefined, 2, 'Asha'],
    ]);
  });
});

describe('changes to a cart', () => {
  test('take off some, all of a line, or everything', () => {
    expect(after({ op: 'remove', lineId: 'a', quantity: 1 })).toEqual([{ ...tikka, quantity: 2 }, naan]);
    expect(after({ op: 'remove', lineId: 'a' })).toEqual([naan]);
    expect(after({ op: 'remove', lineId: 'a', quantity: 9 })).toEqual([naan]);
    expect(after({ op: 'clear' })).toEqual([]);
  });

  test('set how many; none takes the line off', () => {
    expect(after({ op: 'set quantity', lineId: 'b', quantity: 5 })).toEqual([
      tikka,
      { ...naan, quantity: 5 },
    ]);
    expect(after({ op: 'set quantity', lineId: 'b', quantity: 0 })).toEqual([tikka]);
  });

  test('choose another option of a group that takes one, and leave out what came along', () => {
    expect(
      after({ op: 'change', lineId: 'a', modifiers: chosen('Spicy'), without: ['Onion'], note: 'less salt' }),
    ).toEqual([{ ...tikka, modifiers: chosen('Spicy'), note: 'less salt' }, naan]);
  });

  test('of some of a line part it', () => {
    expect(after({ op: 'change', lineId: 'a', quantity: 1, modifiers: chosen('Extra cheese') })).toEqual([
      { ...tikka, quantity: 2 },
      {
        itemId: 'PTK',
        quantity: 1,
        modifiers: chosen('Medium', 'Onion', 'Extra cheese'),
      },
      naan,
    ]);
  });

  test('that make two lines the same leave one', () => {
    const spicy = { ...tikka, id: 'c', quantity: 1, modifiers: chosen('Spicy', 'Onion') };
    expect(
      applyEdits(menu, [tikka, spicy], [{ op: 'change', lineId: 'a', modifiers: chosen('Spicy') }]),
    ).toMatchObject([{ id: 'a', quantity: 4 }]);
  });

  test('add a remark to what was noted, and a note typed for a line takes the place of it', () => {
    const noted = [{ ...naan, note: 'hot' }];
    const change: HeardEdit = { op: 'change', lineId: 'b', modifiers: [], note: 'less oil' };
    expect(applyEdits(menu, noted, [change, change])).toEqual([{ ...naan, note: 'hot, less oil' }]);
    expect(applyEdits(menu, noted, [{ op: 'note', lineId: 'b', note: 'cold' }])).toEqual([
      { ...naan, note: 'cold' },
    ]);
  });

  test('to lines that are not there change nothing', () => {
    expect(after({ op: 'remove', lineId: 'x' }, { op: 'set quantity', lineId: 'x', quantity: 4 })).toEqual(
      cart,
    );
  });

  test('never lose or make dishes by parting a line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 60 }), (had, some) => {
        const lines = applyEdits(
          menu,
          [{ ...tikka, quantity: had }],
          [{ op: 'change', lineId: 'a', quantity: some, modifiers: chosen('Spicy') }],
        );
        expect(lines.reduce((sum, line) => sum + line.quantity, 0)).toBe(had);
      }),
    );
  });
});
