import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Food for many. */
export const catering: Entry<ActLexeme>[] = [
  entry(
    { role: 'act', intent: 'cater', place: 'anywhere' },
    `ketring, party ka khana, party ke liye khana, dawat ka khana, dawat ke liye khana, कैटरिंग, केटरिंग, कैटरर, पार्टी का खाना, पार्टी के लिए खाना, दावत का खाना, दावत के लिए खाना`,
  ),
];
