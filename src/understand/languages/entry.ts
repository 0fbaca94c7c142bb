import type { Entry } from './lexeme.ts';

/** An entry whose phrases are written with commas between them. */
export function entry<L>(lexeme: L, phrases: string): Entry<L> {
  return [lexeme, ...phrases.split(',').map((phrase) => phrase.trim())];
}
