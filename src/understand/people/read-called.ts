import type { Sentence } from '../sentence.ts';
import { isCommonWord, isLexeme } from './name-words.ts';
import { type Member, memberOf } from './member.ts';
import { isMark, said } from './spoken.ts';

/** A family name may be a town's too, where nothing of a town follows: "asha delhi and i". */
function isFamilyName(sentence: Sentence, at: number): boolean {
  if (!isCommonWord(sentence, at)) return true;
  if (sentence.tokens[at]?.kind !== 'word' || isLexeme(sentence, at)) return false;
  return (
    at + 1 === sentence.tokens.length ||
    isMark(sentence, at + 1, ',.') ||
    said(sentence, at + 1, 'joint') !== undefined
  );
}

/** Somebody called by a name among others, in one word or two: "kavita and her sister". */
export function readCalled(sentence: Sentence, at: number): Member | undefined {
  if (isCommonWord(sentence, at)) return undefined;
  const to = isFamilyName(sentence, at + 1) ? at + 2 : at + 1;
  return memberOf(at, to, { noun: true, named: true, bare: true });
}
