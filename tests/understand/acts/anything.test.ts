import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../../src/understand/parse.ts';
import { mostCharacters } from '../../../src/understand/text/tokenise.ts';
import { anyCodePoints, anyUnits } from '../../domain/arbitrary-text.ts';
import { atOnce, timed } from '../timed.ts';
import { booking } from './hear.ts';

const setting = { today: '2026-03-12', clock: '12:00', asked: ['confirm' as const], booking };

const piled = fc
  .array(
    fc.tuple(
      fc.constantFrom('h', 'e', 'l', 'o', ' ', '4'),
      fc.array(fc.integer({ min: 0x300, max: 0x36f }), { maxLength: 6 }),
    ),
  )
  .map((letters) => letters.map(([letter, marks]) => letter + String.fromCharCode(...marks)).join(''));
const spoken = fc
  .array(
    fc.constantFrom(
      'no',
      'cancel',
      'it',
      'मत',
      'kar do',
      'table',
      '?',
      '4',
      'if',
      'ok',
      '👍',
      'late',
      'hindi',
      'my',
      '\n',
      '-',
      'thanks',
    ),
  )
  .map((words) => words.join(' '));
const repeated = fc
  .tuple(
    fc.oneof(anyUnits(12), spoken, fc.constantFrom('a ', '? ', '😀', 'नहीं ', 'हाँ', '<b>', 'cancel it, ')),
    fc.integer({ min: 1, max: 1_600 }),
  )
  .map(([piece, times]) =>
    piece.repeat(Math.min(times, Math.ceil(mostCharacters / Math.max(1, piece.length)))),
  );

describe('whatever is written', () => {
  beforeAll(() => {
    // Once it is compiled; the first calls of a process are ten times as slow.
    for (let i = 0; i < 300; i++) parse('no, make it 9 for 4 of us on friday, and 2 lassi please', setting);
  });

  test.each([
    ['code units', anyUnits(mostCharacters)],
    ['code points', anyCodePoints(mostCharacters)],
    ['piled marks', piled],
    ['words in any order', spoken],
    ['one thing again and again', repeated],
  ] as const)('%s make one intent, no throw and no wait', (_, texts) => {
    fc.assert(
      fc.property(texts as fc.Arbitrary<string>, (text) => {
        const { result, ms } = timed(() => parse(text, setting));
        const { intent, acts } = result;
        expect(new Set(acts).size).toBe(acts.length);
        if (intent !== 'unknown') expect(acts).toContain(intent);
        expect(ms).toBeLessThanOrEqual(atOnce);
      }),
      // A text that is slow once need not be slow again: there is nothing to shrink.
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('a text and the same with spaces around it say the same', () => {
    fc.assert(
      fc.property(spoken, (text) => {
        expect(parse(`  ${text} `, setting).intent).toBe(parse(text, setting).intent);
      }),
    );
  });
});
