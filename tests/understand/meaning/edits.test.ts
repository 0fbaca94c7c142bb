import { describe, expect, test } from 'vitest';
import type { HeardEdit, HeardItem } from '../../../src/domain/meaning.ts';
import { hear } from '../world.ts';

const naan = { id: 'l1', itemId: 'NAN', quantity: 2, modifiers: [] };
const chicken = {
  id: 'l2',
  itemId: 'BCH',
  quantity: 1,
  modifiers: [{ id: 'Extra cheese', quantity: 1 }],
};
const biryani = { id: 'l3', itemId: 'BIR', sizeId: 'half', quantity: 2, modifiers: [] };

const change = (text: string, ...cart: (typeof naan | typeof chicken | typeof biryani)[]) =>
  hear(text, { withMenu: true, cart });

describe('changes to a cart of one line', () => {
  test.each<[string, HeardEdit[]]>([
    ['make it 3', [{ op: 'set quantity', lineId: 'l1', quantity: 3 }]],
    ['only one naan', [{ op: 'set quantity', lineId: 'l1', quantity: 1 }]],
    ['remove the naan', [{ op: 'remove', lineId: 'l1' }]],
    ['remove 1 naan', [{ op: 'remove', lineId: 'l1', quantity: 1 }]],
    ['remove it', [{ op: 'remove', lineId: 'l1' }]],
    ['नान हटाओ', [{ op: 'remove', lineId: 'l1' }]],
    ['naan hata do', [{ op: 'remove', lineId: 'l1' }]],
    ['one more', [{ op: 'set quantity', lineId: 'l1', quantity: 3 }]],
    ['one more naan', [{ op: 'set quantity', lineId: 'l1', quantity: 3 }]],
    ['ek aur naan', [{ op: 'set quantity', lineId: 'l1', quantity: 3 }]],
    ['एक और नान', [{ op: 'set quantity', lineId: 'l1', quantity: 3 }]],
    ['clear the cart', [{ op: 'clear' }]],
    ['sab hata do', [{ op: 'clear' }]],
    ['remove the sushi', []],
  ])('%s', (text, edits) => {
    expect(change(text, naan).edits).toEqual(edits);
  });

  test('are none without a cart', () => {
    for (const text of ['remove the naan', 'make it 3', 'one more']) expect(change(text).edits).toEqual([]);
  });
});

describe('changes name the line they are about', () => {
  test.each<[string, HeardEdit[]]>([
    ['remove the butter chicken', [{ op: 'remove', lineId: 'l2' }]],
    ['butter chicken hata do', [{ op: 'remove', lineId: 'l2' }]],
    ['make the naan 4', [{ op: 'set quantity', lineId: 'l1', quantity: 4 }]],
    ['remove everything', [{ op: 'clear' }]],
  ])('%s', (text, edits) => {
    expect(change(text, naan, chicken).edits).toEqual(edits);
  });

  test('by its choices, which are of the dish of that line', () => {
    expect(change('make the butter chicken spicy', naan, chicken).edits).toEqual([
      { op: 'change', lineId: 'l2', modifiers: [{ id: 'Spicy', quantity: 1 }] },
    ]);
    expect(change('no cheese in the butter chicken', naan, chicken).edits).toEqual([
      { op: 'change', lineId: 'l2', modifiers: [], without: ['Extra cheese'] },
    ]);
  });

  test('by its size', () => {
    expect(change('make the biryani full', naan, biryani).edits).toEqual([
      { op: 'change', lineId: 'l3', sizeId: 'full', modifiers: [] },
    ]);
  });
});

describe('what takes a line’s place', () => {
  test.each<[string, HeardEdit[], HeardItem[]]>([
    [
      'swap the naan for garlic naan',
      [{ op: 'remove', lineId: 'l1' }],
      [{ itemId: 'GNA', quantity: 2, modifiers: [] }],
    ],
    [
      'replace the naan with 1 dal',
      [{ op: 'remove', lineId: 'l1' }],
      [{ itemId: 'DAL', quantity: 1, modifiers: [] }],
    ],
  ])('%s', (text, edits, items) => {
    expect(change(text, naan, chicken)).toMatchObject({ edits, items });
  });
});

test('what is added comes as an item', () => {
  expect(change('remove the naan and add 2 dal', naan, chicken)).toMatchObject({
    edits: [{ op: 'remove', lineId: 'l1' }],
    items: [{ itemId: 'DAL', quantity: 2 }],
  });
});
