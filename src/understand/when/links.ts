import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Unit } from './lexemes.ts';

/** "this week", "next month": which one, of what length, and the token after it. */
export function readWhichUnit(
  sentence: Sentence,
  at: number,
): { which: 'this' | 'next'; unit: Unit; length: number; to: number } | undefined {
  const which = word(sentence, at, 'which');
  const unit = which && word(sentence, which.to, 'unit');
  if (!which || !unit) return undefined;
  return { which: which.lexeme.which, unit: unit.lexeme.unit, length: unit.lexeme.length, to: unit.to };
}

/** Past "of", "on", "ke", "mein", "the" and a comma. */
export function pastSmall(sentence: Sentence, at: number): number {
  let to = at;
  if (sentence.tokens[to]?.text === '.') to += 1;
  if (sentence.tokens[to]?.text === ',') to += 1;
  for (const role of ['of', 'on', 'ko', 'inBefore', 'the'] as const) to = word(sentence, to, role)?.to ?? to;
  return to;
}

/** "in the", "at", "of the", "ko", "ki" between a time and the part of the day behind it. */
export function pastPartLink(sentence: Sentence, at: number): number {
  let to = sentence.tokens[at]?.text === ',' ? at + 1 : at;
  for (const role of ['ko', 'of', 'inBefore', 'edge', 'on', 'the'] as const)
    to = word(sentence, to, role)?.to ?? to;
  return to;
}
