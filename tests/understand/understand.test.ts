import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyUnits } from '../domain/arbitrary-text.ts';
import type { Expecting } from '../../src/domain/meaning.ts';
import { findItem } from '../../src/domain/menu.ts';
import { isDay } from '../../src/domain/time.ts';
import { hear, menu } from './world.ts';

const expectations: (Expecting | undefined)[] = [
  undefined,
  'choice',
  'party',
  'day',
  'time',
  'name',
  'note',
  'quantity',
  'confirm',
  'search',
];
const words = [
  'table',
  'for',
  'no',
  'ok,',
  'make it',
  'remove',
  'the',
  'one more',
  'paneer tikka',
  'biryani',
  'half',
  'kal',
  'at',
  '8',
  'baje',
  'log',
  'हाँ',
  'नहीं',
  'और',
  'में',
  '2',
  '999',
  '31/12',
  '-',
  '\n',
  ',',
  ';',
  '(',
  '[a-z]+',
  '\\',
  '$&',
  '*',
  '?',
  'veg',
  'indiranagar',
  'hindi',
  '👍',
  'x 3',
];
const anyText = fc.oneof(
  anyUnits(300),
  fc.string({ unit: 'grapheme', maxLength: 100, size: 'large' }),
  fc.array(fc.constantFrom(...words), { maxLength: 14, size: 'max' }).map((all) => all.join(' ')),
);

describe('whatever is written', () => {
  test('is understood without an error, and what is understood can be acted upon', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...expectations),
        fc.array(anyText, { maxLength: 10 }),
        fc.boolean(),
        fc.boolean(),
        (text, expecting, offered, numbered, withMenu) => {
          const heard = hear(text, { offered, numbered, withMenu, ...(expecting ? { expecting } : {}) });
          if (heard.choice !== undefined) expect(offered[heard.choice]).toBeDefined();
          if (heard.wish.date !== undefined) expect(isDay(heard.wish.date)).toBe(true);
          if (heard.wish.time !== undefined) expect(heard.wish.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
          if (heard.wish.partySize !== undefined)
            expect(Number.isSafeInteger(heard.wish.partySize)).toBe(true);
          for (const { itemId, sizeId, modifiers, quantity } of heard.items) {
            const item = findItem(menu, itemId);
            const options = item?.groups.flatMap((group) => group.options.map((o) => o.id)) ?? [];
            expect(Number.isSafeInteger(quantity)).toBe(true);
            if (sizeId) expect(item?.sizes.map((s) => s.id)).toContain(sizeId);
            expect(modifiers.filter((m) => !options.includes(m.id))).toEqual([]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is understood the same the second time', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...expectations), (text, expecting) => {
        const around = { withMenu: true, offered: ['Yes', 'No'], ...(expecting ? { expecting } : {}) };
        expect(hear(text, around)).toEqual(hear(text, around));
      }),
    );
  });

  test.each(['\n', ' ', 'for ', 'please ', 'और ', '1 ', '9:', 'a,', '\u0301', '👍', 'remove '])(
    'is understood at once, even 1,600 letters of %j',
    (part) => {
      const text = part.repeat(Math.ceil(1_600 / part.length));
      const start = performance.now();
      hear(text, { withMenu: true, offered: ['Yes', 'No'] });
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );

  test('is kept as it was written', () => {
    expect(hear('  Asha Rao-Kulkarni  ', { expecting: 'name' })).toEqual({
      text: 'Asha Rao-Kulkarni',
      script: 'en',
      name: 'Asha Rao-Kulkarni',
      acts: [],
      wish: {},
      items: [],
      edits: [],
      unknown: [],
      spans: [],
    });
  });

  test.each(['', '   ', '\u200b', '\ufe0f'])('%j says nothing', (text) => {
    expect(hear(text)).toMatchObject({ acts: [], wish: {}, items: [], edits: [] });
  });
});

describe('an option', () => {
  const offered = ['Copper Ladle', 'Kite & Crumb', 'Show me more'];

  test.each([
    ['Copper Ladle', 0],
    ['copper', 0],
    ['the copper ladle', 0],
    ['coper ladle', 0],
    ['kite & crumb', 1],
    ['2', 1],
    ['second', undefined],
    ['ladle crumb', undefined],
  ])('is chosen by what it is called: "%s" is %s', (text, choice) => {
    expect(hear(text, { offered }).choice).toBe(choice);
  });

  test('is not chosen by a word that two of them have', () => {
    expect(hear('cafe', { offered: ['Cafe One', 'Cafe Two'] }).choice).toBeUndefined();
  });

  test('is not chosen by a name or a note that sounds like it', () => {
    expect(hear('copper', { offered, expecting: 'name' }).choice).toBeUndefined();
  });
});
