import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCodePoints } from './arbitrary-text.ts';
import { fit, pieces } from '../../src/domain/text.ts';

/** A lone half of a surrogate pair: a character that was cut in two. */
const halved = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const family = '👨‍👩‍👧‍👦';
/** One character, as people see it, of 2,001 units. */
const tower = `a${'\u0301'.repeat(2_000)}`;

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80, size: 'max' }),
  anyCodePoints(80),
  fc
    .array(fc.constantFrom('dal', 'मक्खनी', family, '🇮🇳', ' ', '\n', '\n\n', 'x'.repeat(30), '\u0301'), {
      maxLength: 40,
      size: 'max',
    })
    .map((all) => all.join('')),
);
const black = (text: string) => text.replace(/\s+/g, '');

describe('a text that is fitted', () => {
  test.each([
    ['Paneer tikka', 24, 'Paneer tikka'],
    ['  Paneer \n tikka ', 24, 'Paneer tikka'],
    ['Paneer tikka masala with extra butter', 24, 'Paneer tikka masala…'],
    ['Paneertikkamasalawithextrabutter', 24, 'Paneertikkamasalawithex…'],
    ['24 letters exactly, here', 24, '24 letters exactly, here'],
    ['', 24, ''],
  ])('%j in %i', (text, max, fitted) => {
    expect(fit(text, max)).toBe(fitted);
  });

  test('is not cut inside a character people see as one', () => {
    expect(fit(`${'x'.repeat(15)}${family}`, 20)).toBe(`${'x'.repeat(15)}…`);
    expect(fit('क्षत्रिय'.repeat(4), 10)).not.toMatch(/[\u093f\u0940]…?$(?<!…)/);
  });

  test('never exceeds its limit, never holds half a character, and says that it was cut', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 80 }), (text, max) => {
        const fitted = fit(text, max);
        expect(fitted.length).toBeLessThanOrEqual(max);
        expect(halved.test(fitted)).toBe(false);
        const whole = text.replace(/\s+/g, ' ').trim();
        if (fitted !== whole) expect(fitted.endsWith('…')).toBe(true);
        expect(whole.startsWith(fitted.replace(/…$/, ''))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text in pieces', () => {
  test('is parted at paragraphs, else lines, else words', () => {
    expect(pieces('one two\n\nthree four\nfive', 18)).toEqual(['one two', 'three four\nfive']);
    expect(pieces('one two\nthree four five', 16)).toEqual(['one two', 'three four five']);
    expect(pieces('one two three', 9)).toEqual(['one two', 'three']);
    expect(pieces('short', 9)).toEqual(['short']);
    expect(pieces('', 9)).toEqual([]);
  });

  test('each fits, says something and holds no half character; together they are the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, max) => {
        const all = pieces(text, max);
        for (const piece of all) {
          expect(piece.length).toBeLessThanOrEqual(max);
          expect(piece.trim()).not.toBe('');
          expect(halved.test(piece)).toBe(false);
        }
        expect(black(all.join(''))).toBe(black(text));
      }),
      { numRuns: 500 },
    );
  });

  test('ends, even when one character is longer than a piece may be', () => {
    expect(pieces(tower, 1_600).map((piece) => piece.length)).toEqual([1_600, 401]);
    expect(fit(tower, 20)).toHaveLength(20);
  });
});
