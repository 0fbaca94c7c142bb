import { PhraseIndex } from '../index/phrase-index.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { when as enWhen } from './en/when.ts';
import { numbers as hiNumbers } from './hi/numbers.ts';
import { when as hiWhen } from './hi/when.ts';
import type { Lexeme, Tongue } from './lexeme.ts';

/** Every language that is understood. People mix them in one sentence, so all are read at once. */
const tongues: readonly Tongue[] = [
  { code: 'en', tables: [enNumbers, enWhen] },
  { code: 'hi', tables: [hiNumbers, hiWhen] },
];

/** The words of all languages. */
export const lexemes = new PhraseIndex<Lexeme>();
for (const { tables } of tongues) {
  for (const [lexeme, ...phrases] of tables.flat()) for (const phrase of phrases) lexemes.add(phrase, lexeme);
}
