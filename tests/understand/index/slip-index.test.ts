import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseWords } from '../../../src/understand/index/phrase-words.ts';
import { SlipIndex } from '../../../src/understand/index/slip-index.ts';
import { deletionsOf } from '../../../src/understand/index/slips.ts';
import { tables } from '../../../src/understand/languages/languages.ts';
import { tokenise } from '../../../src/understand/text/tokenise.ts';

/** What a word becomes, as strings: what the numbers stand for. */
function becomes(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)).slice(1)]);
}

// Few letters, so that words are near each other, and letters are doubled.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'न', 'क'), minLength: 1, maxLength: 9 });

describe('words without a letter', () => {
  test('are as many numbers as there are words', () => {
    fc.assert(
      fc.property(word, (any) => {
        const numbers = [...deletionsOf(any)];
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers).toHaveLength(becomes(any).size);
      }),
    );
  });
  test('are found by any they share, and only then', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, written) => {
        const index = new SlipIndex(words, () => true);
        const sharing = words.flatMap((one, id) =>
          one.length >= 4 && [...becomes(one)].some((less) => becomes(written).has(less)) ? [id] : [],
        );
        expect([...index.having(deletionsOf(written))].sort((a, b) => a - b)).toEqual(sharing);
      }),
    );
  });
  test('belong to none that is not wanted', () => {
    const index = new SlipIndex(['butter', 'batter'], (id) => id === 1);
    expect([...index.having(deletionsOf('buter'))]).toEqual([]);
    expect([...index.having(deletionsOf('bater'))]).toEqual([1]);
  });
});

test('phrases of plain letters are read as the tokeniser reads them', () => {
  for (const phrase of tables.flatMap(([, ...phrases]) => phrases))
    expect(phraseWords(phrase)).toEqual(tokenise(phrase).map(({ text }) => text));
});
