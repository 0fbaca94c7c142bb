import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/contract/endpoint.ts';
import { withRoomFor } from '../../src/domain/typed.ts';
import { anyCodePoints } from './arbitrary-text.ts';

const cake = '🎂';
const anyText = fc.oneof(
  anyCodePoints(30),
  fc
    .array(fc.constantFrom('a', cake, ' ', '\n', '\u202e', '\u0007'), { maxLength: 30 })
    .map((all) => all.join('')),
);
const takes = (text: string, most: number) => words(most, 0).safeParse(text).success;

describe('what is typed into a field with room for so much', () => {
  test('is what the contract takes, neither more nor less', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 1, max: 30 }), (head, tail, most) => {
        const { text, caret } = withRoomFor(head + tail, most, head.length);
        expect(takes(text, most)).toBe(true);
        expect(caret).toBeLessThanOrEqual(text.length);
        if (takes(head + tail, most))
          expect({ text, caret }).toEqual({ text: head + tail, caret: head.length });
      }),
    );
  });

  test.each([
    ['an emoji is one character', `${'x'.repeat(299)}${cake}`, 301, `${'x'.repeat(299)}${cake}`],
    [
      'what is put in at the end goes no further',
      `${'x'.repeat(299)}${cake}${cake}`,
      303,
      `${'x'.repeat(299)}${cake}`,
    ],
    ['what is put in before it leaves the end alone', `${cake}${'x'.repeat(299)}y`, 2, `${'x'.repeat(299)}y`],
    [
      'so does what is pasted in the middle',
      `a${cake.repeat(9)}${'x'.repeat(298)}`,
      19,
      `a${cake}${'x'.repeat(298)}`,
    ],
    ['spaces around it are not kept, and take no room', ` ${'x'.repeat(300)} `, 302, ` ${'x'.repeat(300)} `],
  ])('%s', (_, typed, caret, stays) => {
    expect(withRoomFor(typed, 300, caret).text).toBe(stays);
  });
});
