import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyUnits } from '../../domain/arbitrary-text.ts';
import { Claims } from '../../../src/understand/claims.ts';
import { findOrder, readLines } from '../../../src/understand/dishes/order.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import { beside, menu, ordered } from './counter.ts';

const table = (rows: [string, string][]) =>
  test.each(rows)('%s', (text, expected) => expect(ordered(text)).toBe(expected));

describe('how many', () =>
  table([
    ['mocha', '1 mocha'],
    ['2 mocha', '2 mocha'],
    ['two mochas please', '2 mocha'],
    ['mocha x3', '3 mocha'],
    ['3x mocha', '3 mocha'],
    ['a couple of mochas', '2 mocha'],
    ['half a dozen mochas', '6 mocha'],
    ['mocha 2 kahwa 1', '2 mocha; 1 kahwa'],
    ['2 mocha 1 kahwa', '2 mocha; 1 kahwa'],
    ['mocha, two', '2 mocha'],
    ['2 each of mocha and kahwa', '2 mocha; 2 kahwa'],
    ['do mocha aur ek kahwa', '2 mocha; 1 kahwa'],
    ['ek mocha do', '1 mocha'],
    ['दो कहवा', '2 kahwa'],
    ['2 box 1', '2 combo'],
    ['1. mocha\n2. kahwa', '1 mocha; 1 kahwa'],
    ['2 mocha\n3 kahwa', '2 mocha; 3 kahwa'],
    ['2 mocha, sorry 3 mocha', '3 mocha'],
    ['2 mocha make it 4', '4 mocha'],
    ['mocha no wait kahwa', '1 kahwa'],
  ]));

describe('which one', () =>
  table([
    ['latte', '1 latte'],
    ['chilli gobi', '1 gobi'],
    ['EFR', '1 egg-rice'],
    ['2 fried rice', '2 veg-rice|egg-rice'],
    ['egg rice', '1 egg-rice'],
    ['anda fried rice', '1 egg-rice'],
    ['a soup', '1 soup'],
    ['veg fryed rise', '1 veg-rice'],
    ['3 soup: 2 pepper, 1 clear', '2 pepper-soup; 1 clear-soup'],
    ['one veg and two egg fried rice', '1 veg-rice; 2 egg-rice'],
    ['a wrap with falafel', '1 falafel-wrap'],
    ['2 cola and soup', '2 cola; 1 soup'],
  ]));

describe('which size', () =>
  table([
    ['large mocha', '1 mocha@large'],
    ['mocha bada', '1 mocha@large'],
    ['half veg fried rice', '1 veg-rice@half'],
    ['aadha veg fried rice', '1 veg-rice@half'],
    ['1/2 veg fried rice', '1 veg-rice@half'],
    ['veg fried rice 1 half 1 full', '1 veg-rice@half; 1 veg-rice@full'],
    ['half plates of veg fried rice and egg fried rice', '1 veg-rice@half; 1 egg-rice@half'],
    ['2 cola, both large', '2 cola@large'],
    ['small, I mean large mocha', '1 mocha@large'],
  ]));

describe('how it is made', () =>
  table([
    ['veg fried rice without onion', '1 veg-rice -onion'],
    ['veg fried rice bina pyaaz ke', '1 veg-rice -onion'],
    ['veg fried rice pyaaz mat daalna', '1 veg-rice -onion'],
    ['veg fried rice bina pyaaz lehsun ke', '1 veg-rice -onion -garlic'],
    ['veg fried rice with extra cheese, no garlic', '1 veg-rice ++cheese -garlic'],
    ['veg fried rice no extra cheese', '1 veg-rice !++cheese'],
    ['mushroom and cheese wrap', '1 wrap +mushroom +cheese'],
    ['latte with oat milk and caramel', '1 latte +oat-milk +caramel'],
    ['oat milk latte', '1 latte +oat-milk'],
    ['latte cheeni kam', '1 latte ~sugar'],
    ['latte with 2 sugars', '1 latte +sugarx2'],
    ['veg fried rice less spicy', '1 veg-rice +mild'],
    ['wrap with sauce', '1 wrap +mint-sauce|garlic-sauce'],
    ['wrap with mint sauce', '1 wrap +mint-sauce'],
    ['wrap meal with cola', '1 meal +cola'],
    ['wrap meal and cola', '1 meal; 1 cola'],
    ['mocha with cola', '1 mocha; 1 cola'],
    [
      'two small latte with caramel one large with hazelnut and 3 kahwa',
      '2 latte@small +caramel; 1 latte@large +hazelnut; 3 kahwa',
    ],
  ]));

describe('of which it is said', () =>
  table([
    ['latte and mocha, both without sugar', '1 latte -sugar; 1 mocha -sugar'],
    ['latte, mocha, no sugar for both', '1 latte -sugar; 1 mocha -sugar'],
    ['no sugar in anything: 1 latte, 1 mocha', '1 latte -sugar; 1 mocha -sugar'],
    ['2 latte, one with caramel', '1 latte +caramel; 1 latte'],
    ['3 latte, 1 with caramel and 2 with hazelnut', '1 latte +caramel; 2 latte +hazelnut'],
    ['4 latte, half of them without sugar', '2 latte -sugar; 2 latte'],
    ['kahwa, veg fried rice, no onion', '1 kahwa; 1 veg-rice -onion'],
    ['veg fried rice and a cola, no onion', '1 veg-rice -onion; 1 cola'],
  ]));

describe('what the menu does not have', () => {
  test.each([
    ['paneer soup and one mocha', ['paneer soup'], '1 mocha'],
    ['2 jalebi, 1 kahwa', ['jalebi'], '1 kahwa'],
    ['kung pao gobi', ['kung pao gobi'], ''],
  ])('%s', (text, unknown, items) => {
    expect(beside(text).unknown).toEqual(unknown);
    expect(ordered(text)).toBe(items);
  });
  test.each([
    ['2 mocha, ring the bell', 'ring the bell'],
    ['2 mocha, no plastic spoon please', 'no plastic spoon'],
    ['2 mocha, chammach mat bhejna', 'chammach mat bhejna'],
  ])('%s', (text, note) => {
    expect(beside(text)).toEqual({ unknown: [], notes: [note] });
    expect(ordered(text)).toBe('2 mocha');
  });
  test('politeness is neither unknown nor a note', () => {
    expect(beside('hello sir, i would like to have one mocha for my wife please, thank you')).toEqual({
      unknown: [],
      notes: [],
    });
  });
});

describe('any text', () => {
  const words = [
    '2',
    'large',
    'latte',
    'mocha',
    'and',
    'with',
    'no',
    'caramel',
    ',',
    'both',
    'one',
    'sorry',
    'soup',
    'bina',
    '\n',
  ];
  const sentences = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((some) => some.join(' '));
  test('gives lines of at least one', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, anyUnits(300)), (text) => {
        const { items } = findOrder(new Sentence(text, { menu: menu.phrases }), menu, new Claims());
        for (const { ids, quantity } of items) {
          expect(ids.length).toBeGreaterThan(0);
          expect(quantity).toBeGreaterThan(0);
        }
      }),
    );
  });
});

test('a part of a sentence is read by itself', () => {
  const sentence = new Sentence('replace the kahwa with 2 large mocha please', { menu: menu.phrases });
  const { lines } = readLines(sentence, menu, 4, 7);
  expect(lines.map(({ value }) => value)).toEqual([
    { ids: ['mocha'], quantity: 2, counted: true, size: 'large', modifiers: [], notes: [] },
  ]);
});

test('what is spoken for is not ordered', () => {
  const sentence = new Sentence('a table at Mocha', { menu: menu.phrases });
  const claims = new Claims();
  claims.take(3);
  expect(findOrder(sentence, menu, claims).items).toEqual([]);
});
