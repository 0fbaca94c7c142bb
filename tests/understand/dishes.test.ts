import { describe, expect, test } from 'vitest';
import type { HeardItem } from '../../src/domain/meaning.ts';
import { hear } from './world.ts';

const order = (text: string) =>
  hear(text, { withMenu: true }).items.map(({ counted: _counted, ...item }) => item);
const plain = (itemId: string, quantity = 1, more: Partial<HeardItem> = {}) => ({
  itemId,
  quantity,
  modifiers: [],
  ...more,
});
const chosen = (...ids: string[]) => ({ modifiers: ids.map((id) => ({ id, quantity: 1 })) });

describe('dishes', () => {
  test('are as many as are said, for half an order is worse than none', () => {
    expect(order(Array(41).fill('2 dal').join(', '))).toHaveLength(41);
  });

  test('have notes without the marks that make messages bold', () => {
    expect(order('butter chicken without *ghee* _`paid`_')).toEqual([
      plain('BCH', 1, { note: expect.stringMatching(/^[^*_~`]+$/) as string }),
    ]);
    expect(order('*2 naan* and _dal_')).toEqual([plain('NAN', 2), plain('DAL')]);
    expect(order('2*naan, 3*dal')).toEqual([plain('NAN', 2), plain('DAL', 3)]);
  });

  test.each<[string, HeardItem[]]>([
    ['paneer tikka', [plain('PTK')]],
    ['PTK', [plain('PTK')]],
    ['2 ptk', [plain('PTK', 2)]],
    ['2 paneer tikka', [plain('PTK', 2)]],
    ['two plates paneer tikka please', [plain('PTK', 2)]],
    ['paneer tikka x 3', [plain('PTK', 3)]],
    ['3x butter naan', [plain('NAN', 3)]],
    ['a lime soda', [plain('LIM')]],
    ['do naan', [plain('NAN', 2)]],
    ['दो पनीर टिक्का', [plain('PTK', 2)]],
    ['एक दाल और तीन नान', [plain('DAL'), plain('NAN', 3)]],
    ['ek dal aur teen naan', [plain('DAL'), plain('NAN', 3)]],
    ['i want 2 butter chicken and 4 naan', [plain('BCH', 2), plain('NAN', 4)]],
    ['2 dal, 1 naan + 1 lime soda', [plain('DAL', 2), plain('NAN'), plain('LIM')]],
    ['2 dal; 1 naan', [plain('DAL', 2), plain('NAN')]],
    ['2 dal\n1 naan', [plain('DAL', 2), plain('NAN')]],
    ['half biryani', [plain('BIR', 1, { sizeId: 'half' })]],
    ['2 full chicken dum biryani', [plain('BIR', 2, { sizeId: 'full' })]],
    ['आधा बिरयानी', [plain('BIR', 1, { sizeId: 'half' })]],
    ['butter chicken extra spicy', [plain('BCH', 1, chosen('Spicy'))]],
    ['butter chicken no onion', [plain('BCH', 1, { without: ['Onion'] })]],
    ['butter chicken bina pyaaz', [plain('BCH', 1, { without: ['Onion'] })]],
    ['butter chicken, extra spicy, no onion', [plain('BCH', 1, { ...chosen('Spicy'), without: ['Onion'] })]],
    ['butter chiken', [plain('BCH')]],
    ['panner tikka', [plain('PTK')]],
  ])('%s', (text, items) => {
    expect(order(text)).toEqual(items);
  });

  test('that are not on the menu are told beside those that are', () => {
    expect(hear('2 paneer tikka and 1 sushi', { withMenu: true })).toMatchObject({
      items: [plain('PTK', 2)],
      unknown: ['sushi'],
    });
    expect(hear('table by the window', { withMenu: true })).toMatchObject({ items: [], unknown: [] });
  });

  test.each(['remove the naan', 'नान हटाओ', 'naan hata do'])('"%s" without a cart orders none', (text) => {
    expect(order(text)).toEqual([]);
  });

  test('are not heard in what is about a table', () => {
    expect(hear('table for 2 at 8 pm', { withMenu: true }).items).toEqual([]);
  });

  test('a dish whose name holds an "and" is one dish', () => {
    expect(order('mac and cheese')).toEqual([plain('MAC')]);
  });
});

describe('a number read back', () => {
  test('"make it 9" about a booking changes no cart', () => {
    expect(hear('make it 9', { withMenu: true, expecting: 'confirm' })).toMatchObject({
      edits: [],
      wish: { time: '21:00' },
    });
  });
});
