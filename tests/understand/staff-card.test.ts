import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dictated } from '../../flows/staff/dictated.ts';
import { understandStaff } from '../../src/understand/staff.ts';

const card = readFileSync(new URL('../../docs/staff-by-text.md', import.meta.url), 'utf8');
/** What is quoted in the first cell of each row. */
const examples = [...card.matchAll(/^\| (`[^|]+) \|/gmu)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/gu)].map(([, words = '']) => words),
);

test('the card holds what can be said', () => {
  expect(examples.length).toBeGreaterThan(40);
});

test.each(examples)('"%s" is understood as the card says it can be written', (words) => {
  expect(understandStaff(words) ?? dictated(words)).toBeDefined();
});

test.each(['2 people', '12 to 4 pm today', 'table for 2', 'thanks', '4'])(
  '"%s" is no order in codes',
  (words) => {
    expect(dictated(words)).toBeUndefined();
  },
);
