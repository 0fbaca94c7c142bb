import type { Role } from '../languages/lexeme.ts';
import { isAny } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';

const notTimes: readonly Role[] = ['counted', 'unit', 'scale'];

/** Whether what begins at a token makes of the number before it a count: people, money, hours. */
export function isCounted(sentence: Sentence, at: number): boolean {
  return isAny(sentence, at, notTimes);
}

/** What may stand behind a number that is a time only because a day stands before it. */
export const following: readonly Role[] = [
  'afterTime',
  'day',
  'weekday',
  'month',
  'which',
  'part',
  'edge',
  'edgeBehind',
  'on',
  'for',
  'ko',
  'inBefore',
  'now',
  'notBehind',
  'betweenBehind',
  'endBehind',
  'until',
  'and',
  'notBefore',
  'the',
  'timeNoun',
  'mark',
  'feast',
  'filler',
  'oclock',
  'halfDay',
];

/** Whether the name of a house of the guide begins at a token: "8.30 Copper Ladle". */
function beginsHouse(sentence: Sentence, at: number): boolean {
  return sentence
    .namesAt(at)
    .some(({ entry, to, cost }) => entry.field === 'restaurant' && to - at > 1 && cost <= 0.2);
}

/** Whether a bare number that ends before token `at` stands by itself: nothing is counted by it. */
export function standsAlone(sentence: Sentence, at: number): boolean {
  if (isCounted(sentence, at)) return false;
  const next = sentence.tokens[at];
  if (next === undefined || next.kind === 'line' || next.kind === 'emoji' || next.kind === 'number')
    return true;
  if (next.kind === 'mark') return !(next.glued && /^[-+/*:%=]$/.test(next.text));
  return isAny(sentence, at, following) || beginsHouse(sentence, at);
}
