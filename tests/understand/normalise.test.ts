import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyUnits } from '../domain/arbitrary-text.ts';
import { anyOf, isDevanagari, likeness, normalise } from '../../src/understand/normalise.ts';

const anyText = fc.oneof(anyUnits(60), fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('a text as the matchers read it', () => {
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
  });

  test('is read no further than the longest SMS, and has no stray space at its edges', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = normalise(text);
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/ {2}|[०-९]/);
      }),
    );
    expect(normalise('x'.repeat(5_000))).toHaveLength(1_600);
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

describe('a word among others', () => {
  test.each([
    ['veg', 'veg food', true],
    ['veg', 'vegan food', false],
    ['कल', 'कल रात', true],
    ['कल', 'कलम', false],
    ['c++', 'c++ bar', true],
  ])('%s in %j: %s', (word, text, found) => {
    expect(anyOf([word]).test(text)).toBe(found);
  });

  test('the longer of two that begin alike is found', () => {
    expect(anyOf(['day after', 'day after tomorrow']).exec('day after tomorrow')?.[0]).toBe(
      'day after tomorrow',
    );
  });
});

test('Devanagari is told from Latin letters', () => {
  expect(['कल', 'kal', 'kal कल', '123'].map(isDevanagari)).toEqual([true, false, true, false]);
});
