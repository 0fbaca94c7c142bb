import { isAny, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import { pastPartLink } from './links.ts';
import type { Mention } from './mention.ts';
import type { Cue } from './read-cue.ts';
import type { ReadClock } from './read-digital-clock.ts';
import { following, isCounted, standsAlone } from './stands-alone.ts';

/** Whether digits are the rest of others: "022-2345". */
function isTail({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.glued === true && tokens[at - 1]?.text === '-';
}

/** Whether a word before says that the number is a name of something: "table no", "phone". */
function isNumbered(sentence: Sentence, at: number): boolean {
  for (let back = 1; back <= 2; back++) {
    const found = at >= back ? word(sentence, at - back, 'numbered') : undefined;
    if (found?.to === at) return true;
  }
  return false;
}

/** Whether a bare number belongs to what stands before it and is no time. */
export function isNameOrTail(sentence: Sentence, at: number): boolean {
  return at > 0 && (isNumbered(sentence, at) || isTail(sentence, at));
}

/** Whether a bare number is a time by the question, or by the day that stands before it. */
export function isSaidSo(
  sentence: Sentence,
  at: number,
  cue: Cue,
  { clock, to }: ReadClock,
  { asked }: Around,
  before: Mention | undefined,
): boolean {
  if (!standsAlone(sentence, to)) return false;
  // "8.30", "7 20 ko": minutes that a clock has.
  const dotted = clock.minute > 0 && clock.hour > 0 && clock.hour <= 12 && clock.minute % 5 === 0;
  if (dotted && isDotted(sentence, cue.to, to)) return true;
  const asksTime = asked.includes('time');
  const asksParty = asked.includes('partySize');
  if (asksTime && !asksParty) return true;
  if (before === undefined || cue.for) return false;
  if (pastPartLink(sentence, before.to) < at) return false;
  return (before.kind === 'day' || before.kind === 'part') && clock.hour >= 1 && clock.hour <= 12;
}

/** Whether digits are written as "8.30", or as "8 30" before "ko". */
function isDotted(sentence: Sentence, at: number, to: number): boolean {
  return to - at === 3 || (to - at === 2 && word(sentence, to, 'ko') !== undefined);
}

/** Whether a number that is not plainly a time can be one: an hour of the day, not a year, not a count. */
export function hasSense(
  sentence: Sentence,
  { clock, to }: ReadClock,
  strong: boolean,
  part: boolean,
): boolean {
  if (isCounted(sentence, to)) return false;
  if (clock.hour > 24 || (clock.hour === 24 && clock.minute > 0)) return false;
  const next = sentence.tokens[to];
  if (next?.glued && next.kind === 'mark' && /^[%+*=/]$/.test(next.text)) return false;
  // "at 5 Park Lane", "at one big table".
  if (!part && !standsAlone(sentence, to)) return false;
  if (next?.glued && next.kind === 'word' && !isAny(sentence, to, following)) return false;
  return part || (strong ? clock.hour >= 1 || clock.minute > 0 : true);
}
