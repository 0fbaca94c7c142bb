import { PhraseIndex } from '../index/phrase-index.ts';
import { dishes as enDishes } from './en/dishes.ts';
import { foods as enFoods } from './en/foods.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { people as enPeople } from './en/people.ts';
import { places as enPlaces } from './en/places.ts';
import { regions as enRegions } from './en/regions.ts';
import { when as enWhen } from './en/when.ts';
import { dishes as hiDishes } from './hi/dishes.ts';
import { foods as hiFoods } from './hi/foods.ts';
import { numbers as hiNumbers } from './hi/numbers.ts';
import { people as hiPeople } from './hi/people.ts';
import { places as hiPlaces } from './hi/places.ts';
import { when as hiWhen } from './hi/when.ts';
import type { Lexeme, Tongue } from './lexeme.ts';

/** Every language that is understood. People mix them in one sentence, so all are read at once. */
const tongues: readonly Tongue[] = [
  { code: 'en', tables: [enDishes, enFoods, enNumbers, enPeople, enPlaces, enRegions, enWhen] },
  { code: 'hi', tables: [hiDishes, hiFoods, hiNumbers, hiPeople, hiPlaces, hiWhen] },
];

/** The words of all languages. */
export const lexemes = new PhraseIndex<Lexeme>();
for (const [lexeme, ...phrases] of tables) for (const phrase of phrases) lexemes.add(phrase, lexeme);
