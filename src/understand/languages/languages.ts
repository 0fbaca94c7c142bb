import { PhraseIndex } from '../index/phrase-index.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { booking as enBooking } from './en/booking.ts';
import { names as enNames } from './en/names.ts';
import { party as enParty } from './en/party.ts';
import { people as enPeople } from './en/people.ts';
import { numbers as hiNumbers } from './hi/numbers.ts';
import { names as hiNames } from './hi/names.ts';
import { party as hiParty } from './hi/party.ts';
import { people as hiPeople } from './hi/people.ts';
import type { Lexeme, Tongue } from './lexeme.ts';

/** Every language that is understood. People mix them in one sentence, so all are read at once. */
const tongues: readonly Tongue[] = [
  { code: 'en', tables: [enNumbers, enPeople, enBooking, enParty, enNames] },
  { code: 'hi', tables: [hiNumbers, hiPeople, hiParty, hiNames] },
];

/** The words of all languages. */
export const lexemes = new PhraseIndex<Lexeme>();
for (const { tables } of tongues) {
  for (const [lexeme, ...phrases] of tables.flat()) for (const phrase of phrases) lexemes.add(phrase, lexeme);
}
