import { describe, expect, test } from 'vitest';
import { hear } from '../world.ts';

const plates = (text: string) =>
  hear(text, { withMenu: true }).items.map(({ itemId, quantity, seat }) => [itemId, quantity, seat]);

describe('dishes for people by name', () => {
  test.each<[string, unknown[][]]>([
    [
      '1 butter chicken for Asha, 1 for Ravi',
      [
        ['BCH', 1, 'Asha'],
        ['BCH', 1, 'Ravi'],
      ],
    ],
    [
      '2 butter naan and 1 dal for Asha and 1 garlic naan for Ravi Kumar',
      [
        ['NAN', 2, 'Asha'],
        ['DAL', 1, 'Asha'],
        ['GNA', 1, 'Ravi Kumar'],
      ],
    ],
    [
      'one dal for me, two for Meera.',
      [
        ['DAL', 1, 'me'],
        ['DAL', 2, 'Meera'],
      ],
    ],
  ])('%s', (text, items) => {
    expect(plates(text)).toEqual(items);
  });

  // One name may be that of the table; a meal, a day or a dish is nobody.
  test.each([
    '1 butter chicken for Asha',
    '1 dal for lunch, 1 naan for dinner',
    '1 dal for today, 1 naan for tomorrow',
    '1 dal for Asha, 1 naan',
    '1 lime soda for naan, 1 for dal',
    '1 dal for Asha, 1 for Asha',
  ])('%s: nobody in particular', (text) => {
    for (const [, , seat] of plates(text)) expect(seat).toBeUndefined();
  });

  test('what is not on the menu is told as ever', () => {
    const meaning = hear('1 dal for Asha, 1 sushi boat for Ravi', { withMenu: true, expecting: 'choice' });
    expect(meaning.items.some(({ seat }) => seat !== undefined)).toBe(false);
  });
});

describe('several of an option', () => {
  const offered = ['Extra cheese', 'Olives and capers', 'Mushrooms'];
  const counted = (text: string, expecting: 'choice' | 'name' = 'choice') =>
    hear(text, { withMenu: true, expecting, offered }).counted;

  test.each<[string, { choice: number; quantity: number } | undefined]>([
    ['2 extra cheese', { choice: 0, quantity: 2 }],
    ['two extra cheese', { choice: 0, quantity: 2 }],
    ['3 x mushrooms', { choice: 2, quantity: 3 }],
    ['2 olives', { choice: 1, quantity: 2 }],
    ['2 dal', undefined],
    ['extra cheese', undefined],
  ])('%s', (text, wanted) => {
    expect(counted(text)).toEqual(wanted);
  });

  test('are no answer to another question', () => {
    expect(counted('2 extra cheese', 'name')).toBeUndefined();
  });
});
