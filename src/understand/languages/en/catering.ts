import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Food for many. */
export const catering: Entry<ActLexeme>[] = [
  entry(
    { role: 'act', intent: 'cater', place: 'anywhere' },
    `catering, cater, caters, caterer, caterers, catered, catering order, bulk order, bulk food order, food for a party, order for a party, food for an event`,
  ),
];
