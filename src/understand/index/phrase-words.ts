import { tokenise } from '../text/tokenise.ts';

// Letters and signs of Devanagari that folding leaves as they are (fold.ts); a word begins with a letter.
const letter = '[\\u0905-\\u0928\\u092a-\\u0930\\u0932\\u0933\\u0935-\\u0939]';
const more = '[\\u0902\\u0903\\u0905-\\u0928\\u092a-\\u0930\\u0932\\u0933\\u0935-\\u0939\\u093e-\\u094d]*';
const devanagari = new RegExp(`^${letter}${more}(?: ${letter}${more})*$`);

/** The folded words of a phrase, with its numbers and signs. */
export function phraseWords(phrase: string): string[] {
  // Most phrases need no tokeniser, and it costs more than all the rest of compiling a menu.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(phrase)) return phrase.toLowerCase().split(' ');
  if (devanagari.test(phrase)) return phrase.split(' ');
  return tokenise(phrase).flatMap(({ kind, text }) => (kind === 'line' ? [] : [text]));
}
