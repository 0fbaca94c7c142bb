import type { Sentence } from '../sentence.ts';
import { readNumber } from './read-number.ts';
import { word } from './word.ts';

/** A place in a row, and the token after it; `digits` as "22nd" is. */
export interface ReadOrdinal {
  value: number;
  to: number;
  digits: boolean;
}

/** The ordinal that begins at token `at`: "3rd", "third", "twenty second", "5वीं". */
export function readOrdinal(sentence: Sentence, at: number): ReadOrdinal | undefined {
  const token = sentence.tokens[at];
  if (token?.kind === 'number') {
    const ending = word(sentence, at + 1, 'ordinalEnding');
    const close =
      sentence.tokens[at + 1]?.glued || /[\u0900-\u097f]/.test(sentence.tokens[at + 1]?.text ?? '');
    const latin = /^(?:st|nd|rd|th)$/.test(sentence.tokens[at + 1]?.text ?? '');
    if (!ending || !(close || latin)) return undefined;
    return { value: token.value ?? 0, to: ending.to, digits: true };
  }
  const alone = word(sentence, at, 'ordinal');
  if (alone) return { value: alone.lexeme.value, to: alone.to, digits: false };
  const tens = word(sentence, at, 'number');
  if (!tens || tens.lexeme.value < 20 || tens.lexeme.value % 10 !== 0) {
    const number = readNumber(sentence, at);
    const ending = number && word(sentence, number.to, 'ordinalEnding');
    return number && ending ? { value: number.value, to: ending.to, digits: false } : undefined;
  }
  const unit = word(sentence, tens.to, 'ordinal');
  if (!unit || unit.lexeme.value >= 10) return undefined;
  return { value: tens.lexeme.value + unit.lexeme.value, to: unit.to, digits: false };
}
