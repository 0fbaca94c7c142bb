import { describe, expect, test } from 'vitest';
import { phraseWords } from '../../../src/understand/index/phrase-words.ts';
import { PhraseIndex } from '../../../src/understand/index/phrase-index.ts';
import { isAbbreviation, slipsApart } from '../../../src/understand/index/slips.ts';
import { Vocabulary } from '../../../src/understand/index/vocabulary.ts';

const vocabulary = new Vocabulary();
for (const word of ['kahwa', 'berry', 'pakora', 'tomato', 'knife']) vocabulary.add(word);
const words = (readings: readonly { word: number }[]) => readings.map(({ word }) => vocabulary.words[word]);

describe('a word', () => {
  test.each([
    ['kahwa', 'kahwa'],
    ['berries', 'berry'],
    ['tomatoes', 'tomato'],
    ['pakoda', undefined],
    ['kahva', 'kahwa'],
    ['पकोरा', 'pakora'],
  ])('%s is plainly %s', (written, meant) => expect(words(vocabulary.plainly(written))[0]).toBe(meant));
  test.each([
    ['tomtao', 'tomato'],
    ['pakoora', 'pakora'],
    ['pkra', 'pakora'],
    ['xyz', undefined],
  ])('%s is perhaps %s', (written, meant) => expect(words(vocabulary.perhaps(written))[0]).toBe(meant));
  test('another word stands for it', () => {
    const id = vocabulary.id('berry') ?? -1;
    vocabulary.also('jamun', id);
    expect(words(vocabulary.plainly('jamun'))).toEqual(['berry']);
  });
});

test('slips are counted, two letters swapped as one', () => {
  expect(slipsApart('tomato', 'tomtao', 2)).toBe(1);
  expect(slipsApart('tomato', 'tomoto', 2)).toBe(1);
  expect(slipsApart('tomato', 'potatoes', 1)).toBeGreaterThan(1);
});

test.each([
  ['bttr', 'butter', true],
  ['jra', 'jeera', true],
  ['btn', 'butter', false],
  ['butr', 'butter', false],
])('%s of %s', (short, long, is) => expect(isAbbreviation(short, long)).toBe(is));

test('the words of a phrase are those of the tokeniser', () => {
  expect(phraseWords('Butter  Naan')).toEqual(['butter', 'naan']);
  expect(phraseWords('300ml')).toEqual(['300', 'ml']);
  expect(phraseWords('Jalapeño')).toEqual(['jalapeno']);
});

test('an index gives the entries of words as they stand', () => {
  const index = new PhraseIndex<string>();
  index.add('butter naan', 'bread');
  expect(index.entriesOf('butter', 'naan')).toEqual(['bread']);
  expect(index.entriesOf('butternaan')).toEqual(['bread']);
  expect(index.entriesOf('butter')).toEqual([]);
  expect(index.entriesOf('naan', 'butter')).toEqual([]);
});
