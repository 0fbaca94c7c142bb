import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '../../../src/domain/ticket/printable.ts';
import { letterOf } from '../../support/paper.ts';

describe('what a receipt printer can print', () => {
  test.each([
    ['Paneer Tikka', 'Paneer Tikka'],
    ['Crème brûlée – “small”', 'Crème brûlée – “small”'],
    ['₹500', 'Rs 500'],
    ['पनीर टिक्का', 'panir tikka'],
    ['बिना प्याज़', 'bina pyaj'],
    ['१२ बजे', '12 baje'],
    ['পনির', 'panir'],
    ['ಪನೀರ್', 'panir'],
    ['பன்னீர்', 'pannir'],
    ['ਪਨੀਰ', 'panir'],
    ['Happy birthday 🎂', 'Happy birthday'],
    ['🎂', '[#]'],
    ['麻婆豆腐 hot', '[#] hot'],
    ['Phở', 'Pho'],
    ['a\u202eb\u0007c\nd', 'ab c d'],
  ])('%s is printed as %s', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test.each(['\u0b83', '\u037a', '\u0d55', '\ufc5e'])(
    'a letter that comes to nothing by itself is marked: %s',
    (text) => {
      expect(printable(text)).toBe('[#]');
    },
  );

  test('of anything at all is in Windows-1252, has no control signs, and is never nothing', () => {
    const all = new Set(Array.from({ length: 256 }, (_, byte) => letterOf(byte)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const shown = printable(text);
        expect(Array.from(shown).filter((c) => !all.has(c) || c < ' ' || /[\u0080-\u009f]/.test(c))).toEqual(
          [],
        );
        if (/\p{L}/u.test(text)) expect(shown).not.toBe('');
      }),
    );
  });
});
