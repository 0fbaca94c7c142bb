import type { Sentence } from '../sentence.ts';

/** Whether a sentence says to take something off. */
export function takesOff(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => sentence.written(at, 'editing')?.lexeme.verb === 'remove');
}

/** Whether a sentence asks for what somebody always orders: "the usual". */
export function saysUsual(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => sentence.written(at, 'usual') !== undefined);
}

/** Whether a sentence asks for what was ordered last: "same as last time". */
export function saysSameAgain(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => sentence.written(at, 'sameAgain') !== undefined);
}
