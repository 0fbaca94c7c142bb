import { expect, test } from 'vitest';
import { isolated, joined } from '../../src/domain/direction.ts';

const apart = (text: string) => `\u2068${text}\u2069`;

test.each([
  ['The Copper Ladle', 'ltr', false],
  ['₹450', 'ltr', false],
  ['थाली', 'ltr', false],
  ['مطعم', 'ltr', true],
  ['Café מטעם', 'ltr', true],
  ['مطعم', 'rtl', false],
  ['The Copper Ladle', 'rtl', true],
  ['₹450', 'rtl', true],
  ['8:00 pm', 'rtl', true],
  ['', 'rtl', false],
] as const)('%s in a sentence that runs %s', (value, sentence, set) => {
  expect(isolated(value, sentence)).toBe(set ? apart(value) : value);
  expect(joined(isolated(value, sentence))).toBe(value);
});
