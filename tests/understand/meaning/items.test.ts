import { describe, expect, test } from 'vitest';
import type { HeardItem, Meaning } from '../../../src/domain/meaning.ts';
import type { Menu } from '../../../src/domain/menu.ts';
import { understand } from '../../../src/understand/understand.ts';
import { friday, hear, lexicon, menu } from '../world.ts';

const order = (text: string): HeardItem[] =>
  hear(text, { withMenu: true }).items.map(({ counted: _counted, ...item }) => item);

function hearOver(over: Menu, text: string): Meaning {
  return understand(text, {
    now: friday,
    zone: 'Asia/Kolkata',
    lexicon,
    menu: over,
    offered: [],
    numbered: false,
  });
}

describe('the choices of a dish', () => {
  test.each<[string, Partial<HeardItem>]>([
    ['butter chicken spicy', { modifiers: [{ id: 'Spicy', quantity: 1 }] }],
    ['butter chicken with extra cheese', { modifiers: [{ id: 'Extra cheese', quantity: 1 }] }],
    ['butter chicken no onion', { modifiers: [], without: ['Onion'] }],
    ['butter chicken teekha, bina pyaaz', { modifiers: [{ id: 'Spicy', quantity: 1 }], without: ['Onion'] }],
  ])('%s', (text, item) => {
    expect(order(text)).toEqual([{ itemId: 'BCH', quantity: 1, ...item }]);
  });

  test('that are not wanted are told to the kitchen where they do not come along anyway', () => {
    expect(order('butter chicken no cheese')).toEqual([
      { itemId: 'BCH', quantity: 1, modifiers: [], without: ['Extra cheese'], note: 'no Extra cheese' },
    ]);
  });

  test('that fit several options of a group leave the group open', () => {
    const [section] = menu.sections;
    const chicken = section?.items.find(({ id }) => id === 'BCH');
    const spice = chicken?.groups.find(({ id }) => id === 'spice');
    if (!section || !chicken || !spice) throw new Error('The menu of these tests has changed.');
    const [mild, ...others] = spice.options;
    if (!mild) throw new Error('The menu of these tests has changed.');
    const sauces = ['Green chutney', 'Red chutney'].map((name) => ({ ...mild, id: name, name, aliases: [] }));
    const group = { ...spice, id: 'sauce', name: 'Sauce', options: sauces };
    const over: Menu = {
      ...menu,
      sections: [
        { ...section, items: [{ ...chicken, groups: [group, { ...spice, options: [mild, ...others] }] }] },
      ],
    };
    expect(hearOver(over, 'butter chicken with chutney').items).toEqual([
      { itemId: 'BCH', quantity: 1, modifiers: [], unsure: ['sauce'] },
    ]);
    expect(hearOver(over, 'butter chicken with green chutney').items).toEqual([
      { itemId: 'BCH', quantity: 1, modifiers: [{ id: 'Green chutney', quantity: 1 }] },
    ]);
  });
});

describe('words that fit several dishes', () => {
  const [section] = menu.sections;
  const over: Menu = {
    ...menu,
    sections: (section ? [section] : []).map((all) => ({
      ...all,
      items: all.items
        .filter(({ id }) => id === 'GNA' || id === 'PTK')
        .concat(
          all.items.filter(({ id }) => id === 'NAN').map((item) => ({ ...item, code: 'BNA', aliases: [] })),
        ),
    })),
  };

  test('keep them all', () => {
    const [item, ...others] = hearOver(over, '2 naan').items;
    expect(others).toEqual([]);
    expect(item?.quantity).toBe(2);
    expect(new Set([item?.itemId, ...(item?.orIds ?? [])])).toEqual(new Set(['GNA', 'NAN']));
  });

  test('are one dish where a word tells them apart', () => {
    expect(hearOver(over, '2 garlic naan').items).toEqual([
      { itemId: 'GNA', quantity: 2, counted: true, modifiers: [] },
    ]);
  });
});

describe('what no option says', () => {
  test.each([
    ['butter chicken without ghee', 'without ghee'],
    ['butter chicken, no oil', 'no oil'],
    ['naan bina ghee', 'bina ghee'],
  ])('"%s" is a note for the kitchen', (text, note) => {
    expect(order(text)).toMatchObject([{ note }]);
    expect(hear(text, { withMenu: true }).wish).toEqual({});
  });

  test('is noted of the dish it was said of', () => {
    expect(order('butter chicken without ghee, 2 naan less oil')).toEqual([
      { itemId: 'BCH', quantity: 1, modifiers: [], note: 'without ghee' },
      { itemId: 'NAN', quantity: 2, modifiers: [], note: 'less oil' },
    ]);
  });
});
