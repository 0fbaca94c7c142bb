import type { NumberLexeme } from '../../numbers/lexemes.ts';
import type { Entry } from '../lexeme.ts';

const number = (value: number, ...words: string[]): Entry<NumberLexeme> => [
  { role: 'number', value },
  ...words,
];

export const numbers: Entry<NumberLexeme>[] = [
  number(1, 'ek', 'एक'),
  number(2, 'do', 'दो'),
  number(3, 'teen', 'tin', 'तीन'),
  number(4, 'char', 'chaar', 'चार'),
  number(5, 'paanch', 'panch', 'पांच'),
  [{ role: 'scale', value: 100 }, 'sau', 'सौ'],
];
