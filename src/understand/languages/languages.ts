import { PhraseIndex } from '../index/phrase-index.ts';
import { acts as enActs } from './en/acts.ts';
import { answers as enAnswers } from './en/answers.ts';
import { beyond as enBeyond } from './en/beyond.ts';
import { circumstances as enCircumstances } from './en/circumstances.ts';
import { everyday as enEveryday } from './en/everyday.ts';
import { fillers as enFillers } from './en/fillers.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { asking as enAsking, requests as enRequests } from './en/requests.ts';
import { acts as hiActs } from './hi/acts.ts';
import { answers as hiAnswers } from './hi/answers.ts';
import { beyond as hiBeyond } from './hi/beyond.ts';
import { circumstances as hiCircumstances } from './hi/circumstances.ts';
import { fillers as hiFillers } from './hi/fillers.ts';
import { numbers as hiNumbers } from './hi/numbers.ts';
import { asking as hiAsking, requests as hiRequests } from './hi/requests.ts';
import type { Lexeme, Tongue } from './lexeme.ts';

const enActTables = [
  enActs,
  enAnswers,
  enRequests,
  enAsking,
  enCircumstances,
  enBeyond,
  enFillers,
  enEveryday,
];
const hiActTables = [hiActs, hiAnswers, hiRequests, hiAsking, hiCircumstances, hiBeyond, hiFillers];

/** Every language that is understood. People mix them in one sentence, so all are read at once. */
const tongues: readonly Tongue[] = [
  { code: 'en', tables: [enNumbers, ...enActTables] },
  { code: 'hi', tables: [hiNumbers, ...hiActTables] },
];

/** The words of all languages. */
export const lexemes = new PhraseIndex<Lexeme>();
for (const { tables } of tongues) {
  for (const [lexeme, ...phrases] of tables.flat()) for (const phrase of phrases) lexemes.add(phrase, lexeme);
}
