import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/understand/numbers/find-numbers.ts';
import { readNumber } from '../../../src/understand/numbers/read-number.ts';
import { readOrdinal } from '../../../src/understand/numbers/read-ordinal.ts';
import { Sentence } from '../../../src/understand/sentence.ts';

const numbers = (text: string) => findNumbers(new Sentence(text));

test.each([
  ['7', 7],
  ['seven', 7],
  ['twenty five', 25],
  ['forty-two', 42],
  ['three hundred and six', 306],
  ['two thousand five hundred', 2_500],
  ['3 hundred', 300],
  ['1,200', 1_200],
  ['25,00,000', 2_500_000],
  ['5.00', 5],
  ['2.5', 2.5],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['do darjan', 24],
  ['teen sau paintis', 335],
  ['dedh sau', 150],
  ['dhai sau', 250],
  ['sawa sau', 125],
  ['saade teen hazaar', 3_500],
  ['paune do sau', 175],
  ['saade chaar', 4.5],
  ['डेढ़', 1.5],
  ['सैंतालीस', 47],
  ['पांच सौ बारह', 512],
  ['१८', 18],
])('%s is %d', (text, value) => {
  const sentence = new Sentence(text);
  expect(readNumber(sentence, 0)).toMatchObject({ value, to: sentence.tokens.length });
});

test.each([
  ['between 4 and 6 of us', [4, 6]],
  ['10.20.30.40', [10, 20, 30, 40]],
  ['rooms 3,14,15', [3, 14, 15]],
  ['forty fifths', [8]],
  ['do you have it', []],
  ['do', [2]],
  ['so many', []],
  ['chai and toast', []],
])('the numbers of %s are %j', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test.each([
  ['3rd', 3],
  ['twenty second', 22],
  ['thirtieth', 30],
  ['5वीं', 5],
  ['teesri', 3],
])('%s is place %d', (text, value) => {
  expect(readOrdinal(new Sentence(text), 0)?.value).toBe(value);
});

test('every whole number is read as it is written', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (value) => {
      expect(numbers(String(value))).toEqual([value]);
      expect(numbers(value.toLocaleString('en-IN'))).toEqual([value]);
    }),
  );
});
