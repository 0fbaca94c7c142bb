import type { NumberLexeme } from '../../numbers/lexemes.ts';
import type { Entry } from '../lexeme.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const divisors = 'halves thirds quarters fifths sixths sevenths eighths ninths tenths';
const misspelt: [number, ...string[]][] = [
  [8, 'eigth', 'eigt'],
  [9, 'nien'],
  [11, 'elven', 'eleve'],
  [12, 'twelv', 'twelwe', 'tweleve'],
  [14, 'forteen'],
  [15, 'fiveteen', 'fiften'],
  [19, 'ninteen'],
  [20, 'twenti', 'tweny'],
  [30, 'thirthy', 'thiry'],
  [40, 'fourty'],
  [90, 'ninty'],
];

export const numbers: Entry<NumberLexeme>[] = [
  ...units.split(' ').map((word, value): Entry<NumberLexeme> => [{ role: 'number', value }, word]),
  ...tens.split(' ').map((word, i): Entry<NumberLexeme> => [{ role: 'number', value: 20 + 10 * i }, word]),
  ...misspelt.map(([value, ...words]): Entry<NumberLexeme> => [{ role: 'number', value }, ...words]),
  [{ role: 'number', value: 2 }, 'couple of', 'a couple of', 'a couple'],
  [{ role: 'scale', value: 12 }, 'dozen', 'dozens', 'doz', 'dozs', 'dz', 'dzs'],
  [{ role: 'scale', value: 20 }, 'score'],
  [{ role: 'scale', value: 100 }, 'hundred', 'hundreds'],
  [{ role: 'scale', value: 1_000 }, 'thousand', 'thousands'],
  [{ role: 'scale', value: 1_000_000 }, 'million', 'millions'],
  ...ordinals.split(' ').map((word, i): Entry<NumberLexeme> => [{ role: 'ordinal', value: i + 1 }, word]),
  ...tens
    .split(' ')
    .map(
      (word, i): Entry<NumberLexeme> => [{ role: 'ordinal', value: 20 + 10 * i }, word.replace('y', 'ieth')],
    ),
  [{ role: 'ordinalEnding' }, 'st', 'nd', 'rd', 'th', 'ths'],
  ...divisors.split(' ').map((word, i): Entry<NumberLexeme> => [{ role: 'divisor', value: i + 2 }, word]),
  [{ role: 'fraction', value: 0.5 }, 'half', 'half a', 'half an'],
  [{ role: 'fraction', value: 0.25 }, 'quarter', 'a quarter', 'quarter of an', 'a quarter of an', 'qtr'],
  [{ role: 'fraction', value: 0.75 }, 'three quarters', 'three quarter', 'three quarters of an'],
  [{ role: 'article' }, 'a', 'an'],
  [{ role: 'and' }, 'and', '&', 'n'],
];
