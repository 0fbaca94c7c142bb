import { PhraseIndex } from '../index/phrase-index.ts';
import { dishes as enDishes } from './en/dishes.ts';
import { edits as enEdits } from './en/edits.ts';
import { fillers as enFillers } from './en/fillers.ts';
import { foods as enFoods } from './en/foods.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { dishes as hiDishes } from './hi/dishes.ts';
import { edits as hiEdits } from './hi/edits.ts';
import { fillers as hiFillers } from './hi/fillers.ts';
import { foods as hiFoods } from './hi/foods.ts';
import { numbers as hiNumbers } from './hi/numbers.ts';
import type { Entry, Lexeme, Tongue } from './lexeme.ts';

/** Every language that is understood. People mix them in one sentence, so all are read at once. */
const tongues: readonly Tongue[] = [
  { code: 'en', tables: [enNumbers, enDishes, enEdits, enFillers, enFoods] },
  { code: 'hi', tables: [hiNumbers, hiDishes, hiEdits, hiFillers, hiFoods] },
];

/** The tables of all languages in one. */
export const tables: readonly Entry<Lexeme>[] = tongues.flatMap((tongue) => tongue.tables.flat());

/** The words of all languages. */
export const lexemes = new PhraseIndex<Lexeme>();
for (const [lexeme, ...phrases] of tables) for (const phrase of phrases) lexemes.add(phrase, lexeme);
