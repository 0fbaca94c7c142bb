import { PhraseIndex } from '../index/phrase-index.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { everyday as enEveryday } from './en/everyday.ts';
import { placeGrammar as enPlaceGrammar } from './en/place-grammar.ts';
import { places as enPlaces } from './en/places.ts';
import { regions as enRegions } from './en/regions.ts';
import { numbers as hiNumbers } from './hi/numbers.ts';
import { everyday as hiEveryday } from './hi/everyday.ts';
import { placeGrammar as hiPlaceGrammar } from './hi/place-grammar.ts';
import { places as hiPlaces } from './hi/places.ts';
import type { Lexeme, Tongue } from './lexeme.ts';

/** Every language that is understood. People mix them in one sentence, so all are read at once. */
const tongues: readonly Tongue[] = [
  { code: 'en', tables: [enNumbers, enPlaces, enPlaceGrammar, enRegions, enEveryday] },
  { code: 'hi', tables: [hiNumbers, hiPlaces, hiPlaceGrammar, hiEveryday] },
];

/** The words of all languages. */
export const lexemes = new PhraseIndex<Lexeme>();
for (const { tables } of tongues) {
  for (const [lexeme, ...phrases] of tables.flat()) for (const phrase of phrases) lexemes.add(phrase, lexeme);
}
