import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareNumber, numberOf } from '../../src/understand/numbers.ts';
import { hear } from './world.ts';

describe('a number', () => {
  test.each([
    ['two', 2],
    ['twelve', 12],
    ['ek', 1],
    ['do', 2],
    ['teen', 3],
    ['chaar', 4],
    ['paanch', 5],
    ['saat', 7],
    ['das', 10],
    ['एक', 1],
    ['दो', 2],
    ['चार', 4],
    ['पाँच', 5],
    ['आठ', 8],
    ['बारह', 12],
    ['42', 42],
    ['constructor', undefined],
    ['several', undefined],
  ])('%s is %s', (word, number) => {
    expect(numberOf(word)).toBe(number);
  });

  test.each([
    ['2.', 2],
    ['#2', 2],
    ['no 2', 2],
    ['no. 2', 2],
    ['number 2', 2],
    ['2)', 2],
    ['2 people', undefined],
    ['2.5', undefined],
    ['', undefined],
  ])('%j alone is %s', (text, number) => {
    expect(bareNumber(text)).toBe(number);
  });
});

describe('a number that answers', () => {
  const labels = fc.uniqueArray(
    fc.oneof(
      fc.constantFrom('3', '1', 'two', 'Yes', 'Paneer Tikka', 'मेनू', '10', 'ek', '24 Seven', 'Back', 'Stop'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 10 },
  );
  const written = fc.constantFrom<((n: number) => string)[]>(
    String,
    (n) => `${n}.`,
    (n) => ` ${n} `,
    (n) => `#${n}`,
    (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit))),
    (n) => String(n).replace(/\d/g, '$&\ufe0f\u20e3'),
  );

  test('on a numbered list is that row, whatever the rows are called and whatever was asked', () => {
    fc.assert(
      fc.property(
        labels,
        fc.nat(9),
        written,
        fc.constantFrom(
          undefined,
          'choice' as const,
          'time' as const,
          'quantity' as const,
          'day' as const,
          'search' as const,
        ),
        (offered, row, write, expecting) => {
          fc.pre(row < offered.length);
          const heard = hear(write(row + 1), {
            offered,
            numbered: true,
            ...(expecting ? { expecting } : {}),
          });
          expect(heard.choice).toBe(row);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('beyond the end of the list is no row', () => {
    for (const text of ['0', '4', '99']) {
      expect(hear(text, { offered: ['a', 'b', 'c'], numbered: true }).choice).toBeUndefined();
    }
  });

  test.each([
    ['party', { wish: { partySize: 2 } }],
    ['time', { wish: { time: '14:00' } }],
  ] as const)(
    'a question of %s without numbers in front is that answer, not the second button',
    (expecting, meant) => {
      expect(hear('2', { expecting, offered: ['a', 'b', 'c'] })).toMatchObject(meant);
      expect(hear('2', { expecting, offered: ['a', 'b', 'c'] }).choice).toBeUndefined();
    },
  );

  test('how many sets the quantity of the line spoken of', () => {
    expect(hear('3', { expecting: 'quantity', withMenu: true, offered: ['a', 'b', 'c'] })).toMatchObject({
      edits: [{ op: 'set quantity', quantity: 3 }],
    });
  });
});
