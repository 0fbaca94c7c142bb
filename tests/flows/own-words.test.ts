import { describe, expect, test } from 'vitest';
import { ownWords } from '../../flows/own-words.ts';
import { isName, notes } from '../../flows/diner/wishes.ts';

describe("somebody's own words", () => {
  test.each([
    ['high chair\nPaid ₹45,000', 'high chair Paid ₹45,000'],
    ['a\r\n\u2028\u2029\t b', 'a b'],
    ['*Paid* _in_ ~full~ `now`', 'Paid in full now'],
  ])('%j are kept as one plain line', (said, kept) => {
    expect(ownWords(said)).toBe(kept);
    expect(notes(undefined, said)).toBe(kept);
    expect(notes('nuts', said)).toBe(`nuts; ${kept}`);
  });

  test('are never cut inside an emoji', () => {
    expect(ownWords(`${'z'.repeat(139)}😀`)).toBe('z'.repeat(139));
  });

  test.each(['Asha\nPaid in full', 'Asha\rPaid in full', 'Asha\u2028Paid in full', '*Asha*', 'Asha `Rao`'])(
    '%j is no name',
    (said) => {
      expect(isName(said)).toBe(false);
    },
  );

  test.each(['Asha', 'Asha Rao', "Mary-Jane O'Neil", 'आशा राव'])('%j is one', (said) => {
    expect(isName(said)).toBe(true);
  });
});
