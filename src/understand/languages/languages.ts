import { PhraseIndex } from '../index/phrase-index.ts';
import { acts as enActs } from './en/acts.ts';
import { answers as enAnswers } from './en/answers.ts';
import { basket as enBasket } from './en/basket.ts';
import { beyond as enBeyond } from './en/beyond.ts';
import { booking as enBooking } from './en/booking.ts';
import { circumstances as enCircumstances } from './en/circumstances.ts';
import { contents as enContents } from './en/contents.ts';
import { dishes as enDishes } from './en/dishes.ts';
import { edits as enEdits } from './en/edits.ts';
import { everyday as enEveryday } from './en/everyday.ts';
import { fillers as enFillers } from './en/fillers.ts';
import { foods as enFoods } from './en/foods.ts';
import { catering as enCatering } from './en/catering.ts';
import { lines as enLines } from './en/lines.ts';
import { names as enNames } from './en/names.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { orderFillers as enOrderFillers } from './en/order-fillers.ts';
import { party as enParty } from './en/party.ts';
import { people as enPeople } from './en/people.ts';
import { placeGrammar as enPlaceGrammar } from './en/place-grammar.ts';
import { placeOrdinary as enPlaceOrdinary } from './en/place-ordinary.ts';
import { places as enPlaces } from './en/places.ts';
import { regions as enRegions } from './en/regions.ts';
import { asking as enAsking, requests as enRequests } from './en/requests.ts';
import { when as enWhen } from './en/when.ts';
import { acts as hiActs } from './hi/acts.ts';
import { answers as hiAnswers } from './hi/answers.ts';
import { basket as hiBasket } from './hi/basket.ts';
import { beyond as hiBeyond } from './hi/beyond.ts';
import { circumstances as hiCircumstances } from './hi/circumstances.ts';
import { contents as hiContents } from './hi/contents.ts';
import { dishes as hiDishes } from './hi/dishes.ts';
import { edits as hiEdits } from './hi/edits.ts';
import { fillers as hiFillers } from './hi/fillers.ts';
import { foods as hiFoods } from './hi/foods.ts';
import { catering as hiCatering } from './hi/catering.ts';
import { lines as hiLines } from './hi/lines.ts';
import { names as hiNames } from './hi/names.ts';
import { numbers as hiNumbers } from './hi/numbers.ts';
import { orderFillers as hiOrderFillers } from './hi/order-fillers.ts';
import { party as hiParty } from './hi/party.ts';
import { people as hiPeople } from './hi/people.ts';
import { placeGrammar as hiPlaceGrammar } from './hi/place-grammar.ts';
import { placeOrdinary as hiPlaceOrdinary } from './hi/place-ordinary.ts';
import { places as hiPlaces } from './hi/places.ts';
import { asking as hiAsking, requests as hiRequests } from './hi/requests.ts';
import { when as hiWhen } from './hi/when.ts';
import type { Entry, Lexeme, Tongue } from './lexeme.ts';

/** Every language that is understood. People mix them in one sentence, so all are read at once. */
const tongues: readonly Tongue[] = [
  {
    code: 'en',
    tables: [
      enActs,
      enAnswers,
      enBasket,
      enBeyond,
      enBooking,
      enCircumstances,
      enContents,
      enDishes,
      enEdits,
      enEveryday,
      enFillers,
      enFoods,
      enLines,
      enCatering,
      enNames,
      enNumbers,
      enOrderFillers,
      enParty,
      enPeople,
      enPlaceGrammar,
      enPlaceOrdinary,
      enPlaces,
      enRegions,
      enAsking,
      enRequests,
      enWhen,
    ],
  },
  {
    code: 'hi',
    tables: [
      hiActs,
      hiAnswers,
      hiBasket,
      hiBeyond,
      hiCircumstances,
      hiContents,
      hiDishes,
      hiEdits,
      hiFillers,
      hiFoods,
      hiLines,
      hiCatering,
      hiNames,
      hiNumbers,
      hiOrderFillers,
      hiParty,
      hiPeople,
      hiPlaceGrammar,
      hiPlaceOrdinary,
      hiPlaces,
      hiAsking,
      hiRequests,
      hiWhen,
    ],
  },
];

/** Every table of every language. */
export const tables: readonly Entry<Lexeme>[] = tongues.flatMap((tongue) => tongue.tables.flat());

/** The words of all languages. */
export const lexemes = new PhraseIndex<Lexeme>();
for (const [lexeme, ...phrases] of tables) for (const phrase of phrases) lexemes.add(phrase, lexeme);
