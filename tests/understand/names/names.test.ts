import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseWords, type Match } from '../../../src/understand/names/choose-words.ts';
import { closeness } from '../../../src/understand/names/closeness.ts';
import { byAsked, rateName } from '../../../src/understand/names/rate-name.ts';

describe('how surely a word is another', () => {
  test.each([
    ['copper', 'copper', 1],
    ['coper', 'copper', 0.8],
    ['laddel', 'ladle', 0.6],
    ['makkhanee', 'makhani', 0.8],
    ['copperladle', 'copper', 0.5],
    ['copperladle', 'ladle', 0],
    ['dal', 'deg', 0],
    ['town', 'tamarind', 0],
  ])('%s and %s: about %d', (asked, word, about) => {
    expect(Math.abs(closeness(asked, word) - about)).toBeLessThan(0.1);
  });

  test('is between 0 and 1, and 1 only for the same', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeklr'.split('')), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (asked, other) => {
        const close = closeness(asked, other);
        expect(close).toBeGreaterThanOrEqual(0);
        expect(close === 1).toBe(asked === other);
        expect(close).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const match = (asked: string, word: string, names: number, close = 1): Match => ({
  asked,
  word,
  names,
  closeness: close,
});

describe('which words names are fetched by', () => {
  test('rare ones by themselves; a common one beside them is no help', () => {
    expect(chooseWords([match('spice', 'spice', 5_000), match('ladle', 'ladle', 40)], 400)).toEqual({
      rare: ['ladle'],
      common: [[], []],
    });
  });

  test('two common ones together, with what they may be', () => {
    const matches = [
      match('spice', 'spice', 5_000),
      match('spice', 'spices', 800, 0.8),
      match('gardn', 'garden', 4_000, 0.8),
      match('restaurant', 'restaurant', 30_000),
    ];
    expect(chooseWords(matches, 400)).toEqual({ rare: [], common: [['garden'], ['spice', 'spices']] });
  });

  test('a common one alone by itself', () => {
    expect(chooseWords([match('spice', 'spice', 5_000)], 400)).toEqual({
      rare: [],
      common: [['spice'], ['spice']],
    });
  });

  test('the rare ones never have more names than may be fetched, and something is fetched for any match', () => {
    const matches = fc.array(
      fc.record({
        asked: fc.constantFrom('a', 'b', 'c'),
        word: fc.string({ minLength: 1, maxLength: 3 }),
        names: fc.integer({ min: 1, max: 9_000 }),
        closeness: fc.double({ min: 0.5, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(matches, (all) => {
        const names = new Map(all.map((one) => [one.word, one.names]));
        const same = all.map((one) => ({ ...one, names: names.get(one.word) ?? 0 }));
        const { rare, common } = chooseWords(same, 400);
        expect(rare.reduce((sum, word) => sum + (names.get(word) ?? 0), 0)).toBeLessThanOrEqual(400);
        expect(rare.length + common[0].length).toBeGreaterThan(0);
        expect(common[0].length > 0).toBe(common[1].length > 0);
      }),
    );
  });
});

const closest = byAsked([match('coper', 'copper', 1, 0.8)]);

describe('how well a name fits', () => {
  test.each([
    ['copper ladle', 'copper ladle', 1],
    ['ladle copper', 'copper ladle', 1],
    ['copperladle', 'copper ladle', 1],
    ['lady bird', 'ladybird', 1],
    ['copper', 'copper ladle', 0.9],
    ['copper ladle restaurant', 'copper ladle', 0.52],
    ['copper pot', 'copper ladle', 0.6],
    ['coper', 'copper', 0.83],
    ['town', 'copper', 0],
    ['dal dal dal', 'dal', 0.33],
  ])('%s for %s: about %d', (asked, name, about) => {
    const rating = rateName(asked.split(' '), name.split(' '), closest);
    expect(Math.abs(rating - about)).toBeLessThan(0.03);
  });

  test('is between 0 and 1, whatever the words', () => {
    const words = fc.array(fc.string({ maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (asked, name) => {
        const rating = rateName(asked, name, closest);
        expect(rating).toBeGreaterThanOrEqual(0);
        expect(rating).toBeLessThanOrEqual(1);
      }),
    );
  });
});
