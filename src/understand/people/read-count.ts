import { readNumber } from '../numbers/read-number.ts';
import type { Sentence } from '../sentence.ts';
import { endsBefore, isMark, said } from './spoken.ts';

/** How many people a number may mean: nobody books for none, and a hall is not booked by message. */
export const mostPeople = 500;

/** A number of people at a place of a sentence. */
export interface Count {
  value: number;
  to: number;
  /** In words, not digits. */
  spelt: boolean;
  /** The word is an everyday one too: "one", "do". */
  doubtful: boolean;
  /** Where the number begins that counts: in "6 or 7" the seven. */
  shownFrom: number;
}

function plainCount(sentence: Sentence, at: number): Count | undefined {
  const number = readNumber(sentence, at);
  if (!number || number.value < 1 || number.value > mostPeople || !Number.isInteger(number.value))
    return undefined;
  const spelt = sentence.tokens[at]?.kind === 'word';
  const exact = sentence
    .lexemes(at)
    .some(({ entry, cost }) => cost === 0 && entry.role !== 'number' && entry.role !== 'scale');
  const heard = sentence.lexeme(at, 'number') ?? sentence.lexeme(at, 'scale');
  if (spelt && exact && heard && heard.cost > 0) return undefined;
  const doubtful =
    spelt && sentence.lexemes(at).some(({ entry, cost }) => cost === 0 && entry.role === 'nameless');
  return { ...number, spelt, doubtful, shownFrom: at };
}

function coupleOf(sentence: Sentence, at: number): Count | undefined {
  const couple = said(sentence, at, 'person');
  const of = couple?.lexeme.each === 2 ? said(sentence, couple.to, 'of') : undefined;
  return of ? { value: 2, to: of.to, spelt: true, doubtful: false, shownFrom: at } : undefined;
}

/** Where the second number of "6 or 7", "12-15" begins. */
function rangeAt(sentence: Sentence, at: number): number | undefined {
  if (isMark(sentence, at, '-–—/~'))
    return sentence.tokens[at]?.glued || isMark(sentence, at, '–—~') ? at + 1 : undefined;
  return said(sentence, at, 'or')?.to;
}

/** A number of people that begins at token `at`; of "6 or 7", "12-15" and "teen char" the larger. */
export function readCount(sentence: Sentence, at: number): Count | undefined {
  const first = plainCount(sentence, at) ?? coupleOf(sentence, at);
  if (!first) return undefined;
  const next = plainCount(sentence, first.to);
  // "Table 4 three": the digit stands for "for".
  if (isWordFour(sentence, at) && next?.spelt) return undefined;
  if (first.spelt && next?.spelt && next.value === first.value + 1) return next;
  const other = rangeAt(sentence, first.to);
  const second = other === undefined ? undefined : plainCount(sentence, other);
  // A range of people is narrow: "5-12" is the fifth of December.
  return second && second.value > first.value && second.value <= first.value * 2 ? second : first;
}

/** Whether token `at` is a 4 that may be read "for". */
export function isWordFour(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.text === '4' && !endsBefore(sentence, at, 'partyFor');
}
