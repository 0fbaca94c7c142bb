import { tokenise } from '../text/tokenise.ts';

/** The folded words of a phrase, with its numbers and signs. */
export function phraseWords(phrase: string): string[] {
  // Most phrases need no tokeniser, and it costs more than all the rest of compiling a menu.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(phrase)) return phrase.toLowerCase().split(' ');
  return tokenise(phrase).flatMap(({ kind, text }) => (kind === 'line' ? [] : [text]));
}
