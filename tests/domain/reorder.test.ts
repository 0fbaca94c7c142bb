import { describe, expect, test } from 'vitest';
import type { Item, Menu, Modifier } from '../../src/domain/menu.ts';
import { untilBroughtBack } from '../../src/domain/menu.ts';
import { type PastLine, reorder } from '../../src/domain/reorder.ts';
import { plainGroup, plainItem, plainOption, plainSection } from '../support/plain-menu.ts';

const now = new Date('2026-11-27T12:30:00Z');
const later = new Date('2026-11-27T16:30:00Z');
const option = (id: string, name: string, more: Partial<Modifier> = {}): Modifier => ({
  ...plainOption,
  id,
  name,
  ...more,
});

const dosa: Item = {
  ...plainItem,
  id: 'dosa',
  code: 'MD',
  name: 'Masala Dosa',
  price: 90_00,
  diet: 'veg',
  groups: [
    {
      ...plainGroup,
      id: 'fat',
      name: 'Roasted in',
      min: 1,
      max: 1,
      options: [option('benne', 'Benne', { isDefault: true }), option('oil', 'Oil')],
    },
    {
      ...plainGroup,
      id: 'with',
      name: 'With it',
      min: 0,
      max: 3,
      options: [
        option('chutney', 'Chutney', { isDefault: true }),
        option('sambar', 'Sambar', { isDefault: true }),
        option('cheese', 'Cheese', { price: 40_00 }),
      ],
    },
  ],
};
const sized: Item = {
  ...plainItem,
  id: 'dal',
  code: 'DM',
  name: 'Dal Makhani',
  price: null,
  diet: 'veg',
  sizes: [
    { id: 'half', name: 'Half', price: 275_00, aliases: [] },
    { id: 'full', name: 'Full', price: 465_00, aliases: [] },
  ],
};
const menuOf = (...items: Item[]): Menu => ({
  restaurantId: 'r',
  version: 1,
  sections: [{ ...plainSection, id: 's', name: 'All', items }],
});

// Two for Asha, roasted in oil, with cheese and without chutney.
const past: PastLine = {
  itemId: 'dosa',
  code: 'MD',
  name: 'Masala Dosa',
  sizeId: null,
  size: null,
  quantity: 2,
  asked: [
    { id: 'oil', quantity: 1 },
    { id: 'sambar', quantity: 1 },
    { id: 'cheese', quantity: 1 },
  ],
  modifiers: [
    { name: 'Oil', quantity: 1 },
    { name: 'Chutney', quantity: 0 },
    { name: 'Cheese', quantity: 1 },
  ],
  note: 'crisp',
  seat: 'Asha',
  unit: 130_00,
};
const asBefore = {
  itemId: 'dosa',
  quantity: 2,
  modifiers: past.asked,
  note: 'crisp',
  seat: 'Asha',
  without: ['benne', 'chutney'],
};
const change = (groups: (options: Modifier[]) => Modifier[]): Item => ({
  ...dosa,
  groups: dosa.groups.map((group) => ({ ...group, options: groups(group.options) })),
});

describe('a dish of an earlier order today', () => {
  test('is as it was: choices, what was left out, remark and plate', () => {
    expect(reorder(menuOf(dosa), past, now)).toEqual({ item: asBefore, differences: [] });
  });

  test('is found by its name where the menu was loaded anew', () => {
    const again = change((options) => options.map((one) => ({ ...one, id: `new ${one.id}` })));
    const { item, differences } = reorder(menuOf({ ...again, id: 'new' }), past, now);
    expect(differences).toEqual([]);
    expect(item).toMatchObject({ itemId: 'new', without: ['new chutney'] });
    expect(item?.modifiers).toEqual([
      { id: 'new oil', quantity: 1 },
      { id: 'new cheese', quantity: 1 },
    ]);
  });

  test.each([
    ['is no longer on the menu', menuOf(sized), { what: 'gone' }],
    [
      'is off until somebody brings it back',
      menuOf({ ...dosa, soldOutUntil: untilBroughtBack }),
      { what: 'sold out' },
    ],
    [
      'is off until an hour that is known',
      menuOf({ ...dosa, soldOutUntil: later }),
      { what: 'sold out', until: later.getTime() },
    ],
  ])('%s', (_, menu, difference) => {
    expect(reorder(menu, past, now)).toEqual({ differences: [{ name: 'Masala Dosa', ...difference }] });
  });

  test('comes without an extra that is sold out, or gone from the menu', () => {
    const off = change((all) =>
      all.map((one) => (one.id === 'cheese' ? { ...one, soldOutUntil: untilBroughtBack } : one)),
    );
    const gone = change((all) => all.filter(({ id }) => id !== 'cheese'));
    for (const dish of [off, gone]) {
      const { item, differences } = reorder(menuOf(dish), past, now);
      expect(item?.modifiers).toEqual(past.asked.slice(0, 2));
      expect(differences).toEqual([{ name: 'Masala Dosa', what: 'choice gone', choice: 'Cheese' }]);
    }
  });

  test('is asked about where what must be chosen cannot be had any more', () => {
    const { item, differences } = reorder(
      menuOf(change((all) => all.filter(({ id }) => id !== 'oil'))),
      past,
      now,
    );
    expect(item?.modifiers.map(({ id }) => id)).toEqual(['sambar', 'cheese']);
    // Nobody decides for the diner: butter is not put in by itself.
    expect(item?.without).toContain('benne');
    expect(differences).toEqual([{ name: 'Masala Dosa', what: 'choice gone', choice: 'Oil' }]);
  });

  test('costs more, and that is told', () => {
    expect(reorder(menuOf({ ...dosa, price: 95_00 }), past, now).differences).toEqual([
      { name: 'Masala Dosa', what: 'price', from: 130_00, to: 135_00 },
    ]);
  });

  test('no longer comes in its size, and the size is asked', () => {
    const half: PastLine = {
      ...past,
      itemId: 'dal',
      code: 'DM',
      name: 'Dal Makhani',
      sizeId: 'half',
      size: 'Half',
      asked: [],
      modifiers: [],
      unit: 275_00,
    };
    expect(reorder(menuOf(sized), half, now).differences).toEqual([]);
    const full = { ...sized, sizes: sized.sizes.filter(({ id }) => id === 'full') };
    const { item, differences } = reorder(menuOf(full), half, now);
    expect(item?.sizeId).toBeUndefined();
    expect(differences).toEqual([{ name: 'Dal Makhani', what: 'size gone', size: 'Half' }]);
  });

  test('choices within choices are kept', () => {
    const inner = {
      ...plainGroup,
      id: 'spice',
      name: 'How hot',
      min: 0,
      max: 1,
      options: [option('hot', 'Hot')],
    };
    const set = change((all) => all.map((one) => (one.id === 'cheese' ? { ...one, groups: [inner] } : one)));
    const nested = [
      ...past.asked.slice(0, 2),
      { id: 'cheese', quantity: 1, modifiers: [{ id: 'hot', quantity: 1 }] },
    ];
    expect(reorder(menuOf(set), { ...past, asked: nested }, now).item?.modifiers).toEqual(nested);
    const { item, differences } = reorder(
      menuOf(dosa),
      {
        ...past,
        asked: nested,
        modifiers: past.modifiers.map((one) =>
          one.name === 'Cheese' ? { ...one, modifiers: [{ name: 'Hot', quantity: 1 }] } : one,
        ),
      },
      now,
    );
    expect(item?.modifiers).toEqual(past.asked);
    expect(differences).toEqual([{ name: 'Masala Dosa', what: 'choice gone', choice: 'Hot' }]);
  });
});
