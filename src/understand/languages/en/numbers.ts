import type { NumberLexeme } from '../../numbers/lexemes.ts';
import type { Entry } from '../lexeme.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const numbers: Entry<NumberLexeme>[] = [
  ...units.split(' ').map((word, value): Entry<NumberLexeme> => [{ role: 'number', value }, word]),
  ...tens.split(' ').map((word, i): Entry<NumberLexeme> => [{ role: 'number', value: 20 + 10 * i }, word]),
  [{ role: 'scale', value: 12 }, 'dozen', 'dozens'],
  [{ role: 'scale', value: 100 }, 'hundred', 'hundreds'],
  [{ role: 'scale', value: 1000 }, 'thousand', 'thousands'],
];
