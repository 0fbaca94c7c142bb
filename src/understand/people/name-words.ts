import type { Sentence } from '../sentence.ts';

/** Whether token `at` is no word, or one that a language or the guide knows: such a word names a person only when introduced. */
export function isCommonWord(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2) return true;
  if (sentence.lexemes(at).some(({ cost }) => cost <= 0.05)) return true;
  return sentence.namesAt(at).some(({ cost }) => cost <= 0.05);
}

/** How a word is written: "Ravi" is capital, "ravi" is small; where nothing is capital, or everything, or a script has no case, it is open. */
export type Form = 'capital' | 'small' | 'open';

/** Whether a text makes a difference between capitals and small letters beyond its first word. */
export function formOf(sentence: Sentence, at: number): Form {
  const token = sentence.tokens[at];
  const written = token ? sentence.text.slice(token.start, token.end) : '';
  const first = [...written][0] ?? '';
  if (first.toLowerCase() === first.toUpperCase()) return 'open';
  return first === first.toUpperCase() ? 'capital' : 'small';
}
