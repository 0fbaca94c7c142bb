import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness } from '../../../src/understand/text/likeness.ts';
import { normalise } from '../../../src/understand/text/normalise.ts';
import { isDevanagari } from '../../../src/understand/text/sound.ts';
import { withoutFormatting } from '../../../src/understand/text/formatting.ts';
import { anyUnits } from '../../domain/arbitrary-text.ts';

const anyText = fc.oneof(anyUnits(60), fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('a text as options are compared with it', () => {
  test.each([
    ['  Paneer   TIKKA ', 'paneer tikka'],
    ['२ बजे', '2 बजे'],
    ['１２', '12'],
    ['हाँ।', 'हाँ'],
    ['yes!!!', 'yes'],
    ['don’t “go”', 'don\'t "go"'],
    ['one \n  two', 'one\ntwo'],
    ['\u200btwo\u200d', 'two'],
    ['2️⃣', '2'],
    ['cafe\u0301', 'café'],
  ])('%j is %j', (text, clean) => {
    expect(normalise(text)).toBe(clean);
  });

  test('is no longer than the longest SMS, even of a letter that stands for eighteen', () => {
    expect(normalise('\ufdfa'.repeat(1_600)).length).toBeLessThanOrEqual(1_600);
    expect(normalise('x'.repeat(5_000))).toHaveLength(1_600);
  });

  test('has no stray space at its edges', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = normalise(text);
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/ {2}|[०-९]/);
      }),
    );
  });
});

describe('marks that make words bold', () => {
  test.each([
    ['*2 naan* and _dal_', '*2 naan  and  dal '],
    ['~no~ `code`', ' no   code '],
    ['2*naan, 3 * dal', '2*naan, 3 * dal'],
    ['naan *2', 'naan *2'],
    ['snake_case', 'snake_case'],
  ])('are spaces at the edges of words: %j is %j', (text, plain) => {
    expect(withoutFormatting(text)).toBe(plain);
  });

  test('leave every letter in its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = withoutFormatting(text);
        expect(plain).toHaveLength(text.length);
        expect(plain.replace(/[*_~` ]/g, '')).toBe(text.replace(/[*_~` ]/g, ''));
      }),
    );
  });
});

describe('likeness', () => {
  test('is 1 for the same, 0 for nothing in common, the same both ways, and never outside', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
    expect(likeness('dal', 'xyz')).toBe(0);
    expect(likeness('indiranagar', 'indranagar')).toBeGreaterThan(0.8);
  });
});

test('Devanagari is told from Latin letters', () => {
  expect(['कल', 'kal', 'kal कल', '123'].map(isDevanagari)).toEqual([true, false, true, false]);
});
