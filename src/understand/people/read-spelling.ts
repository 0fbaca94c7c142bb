import type { Sentence } from '../sentence.ts';
import { isMark } from './spoken.ts';

const fewestLetters = 3;

/** A word spelt letter by letter from token `at` on: "K A V Y A", "r-a-v-i", "K.A.V.Y.A". */
export function readSpelling(sentence: Sentence, at: number): { word: string; to: number } | undefined {
  let word = '';
  let to = at;
  for (let next = at; ; ) {
    const token = sentence.tokens[next];
    if (token?.kind !== 'word' || !/^.$/u.test(token.text)) break;
    word += token.text;
    to = next + 1;
    next = isMark(sentence, to, '-.,') ? to + 1 : to;
  }
  if (word.length < fewestLetters) return undefined;
  return { word: word.slice(0, 1).toUpperCase() + word.slice(1), to };
}
