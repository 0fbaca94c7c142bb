import type { Sentence } from '../sentence.ts';

/** Whether a sentence has a word about what is in a dish. */
export function speaksOfContents(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => (sentence.lexeme(at, 'contents')?.cost ?? 1) < 0.2);
}
