import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/domain/cart-edits.ts';
import type { HeardEdit } from '../../src/domain/meaning.ts';
import { menu } from '../understand/world.ts';

const chosen = (...ids: string[]) => ids.map((id) => ({ id, quantity: 1 }));
const tikka = { id: 'a', itemId: 'PTK', quantity: 3, modifiers: chosen('Medium', 'Onion') };
const naan = { id: 'b', itemId: 'NAN', quantity: 2, modifiers: [] };
const cart = [tikka, naan];
const after = (...edits: HeardEdit[]) => applyEdits(menu, cart, edits);

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
