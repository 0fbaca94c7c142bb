import type { Entry } from './lexeme.ts';
import { phrases } from './phrases.ts';

/** An entry of a table: a lexeme and its phrases, written with commas between them. */
export function entry<L>(lexeme: L, list: string): Entry<L> {
  const [first = '', ...rest] = phrases(list);
  return [lexeme, first, ...rest];
}
