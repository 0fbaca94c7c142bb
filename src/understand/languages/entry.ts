import type { Entry } from './lexeme.ts';

/** An entry of a table: a lexeme and its phrases, written with commas between them. */
export function entry<L>(lexeme: L, phrases: string): Entry<L> {
  const [first = '', ...rest] = phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  return [lexeme, first, ...rest];
}
