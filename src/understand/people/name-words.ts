import type { Role } from '../languages/lexeme.ts';
import { firstLetter, hasSmallLetter } from '../text/letter-case.ts';
import type { Sentence } from '../sentence.ts';

const surely = 0.05;
/** Roles that words of names have: they do not make a word a common one. */
const ofNames = new Set<Role>(['particle', 'title']);

/** Whether a language knows the word at token `at` as something else than a part of a name. */
export function isLexeme(sentence: Sentence, at: number): boolean {
  const said = sentence.lexemes(at).filter(({ cost }) => cost <= surely);
  return said.length > 0 && !said.some(({ entry }) => ofNames.has(entry.role));
}

/** Whether the guide or the menu has something called by the word at token `at`. */
export function isListed(sentence: Sentence, at: number): boolean {
  return (
    sentence.namesAt(at).some(({ cost }) => cost <= surely) ||
    sentence.menuAt(at).some(({ cost }) => cost <= surely)
  );
}

/** Whether token `at` is no word, or a known one: such a word names a person only when it is introduced. */
export function isCommonWord(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2) return true;
  return isLexeme(sentence, at) || isListed(sentence, at);
}

/** How a word is written. Open: in a script without capitals, or in a text without any small letter. */
export type Form = 'capital' | 'small' | 'open';

function isShouted({ text }: Sentence): boolean {
  return !hasSmallLetter(text);
}

/** How token `at` is written. */
export function formOf(sentence: Sentence, at: number): Form {
  const token = sentence.tokens[at];
  const first = token ? firstLetter(sentence.text, token.start, token.end) : '';
  if (first.toLowerCase() === first.toUpperCase() || isShouted(sentence)) return 'open';
  return first === first.toUpperCase() ? 'capital' : 'small';
}
