import type { Sentence } from '../sentence.ts';
import { isCommonWord } from './name-words.ts';
import { type Member, nobody } from './read-member.ts';

/** Somebody called by a name among others, in one word or two: "kavita and her sister". */
export function readCalled(sentence: Sentence, at: number): Member | undefined {
  if (isCommonWord(sentence, at)) return undefined;
  const to = isCommonWord(sentence, at + 1) ? at + 1 : at + 2;
  return {
    ...nobody,
    from: at,
    to,
    shownFrom: at,
    shownTo: to,
    noun: true,
    named: true,
    bare: true,
  };
}
