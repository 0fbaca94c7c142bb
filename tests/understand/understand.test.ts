import { describe, expect, test } from 'vitest';
import { hear } from './world.ts';

describe('whatever is written', () => {
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

test('what was understood is quoted from where it was written, bold or not', () => {
  const text = 'a *table* for 4 tomorrow at 8pm';
  const quoted = hear(text).spans.map(({ slot, start, end }) => [slot, text.slice(start, end)]);
  expect(quoted).toEqual([
    ['party', '4'],
    ['date', 'tomorrow'],
    ['time', '8pm'],
  ]);
});
