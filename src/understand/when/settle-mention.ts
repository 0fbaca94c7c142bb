import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import { pastPartLink } from './links.ts';
import type { Mention } from './mention.ts';

/** Whether words before or behind take a mention back. */
export function isTakenBack(sentence: Sentence, from: number, { to, kind }: Mention): boolean {
  for (let back = 1; back <= 3 && back <= from; back++) {
    const not = word(sentence, from - back, 'notBefore');
    if (not && (not.to === from || pastPartLink(sentence, not.to) === from)) return true;
  }
  if (kind === 'part') return false;
  return word(sentence, word(sentence, to, 'ko')?.to ?? to, 'notBehind') !== undefined;
}

const partOf = ({ hour }: { hour: number }) => (hour === 0 ? 'night' : 'afternoon');

/** "two o'clock midnight", "aadhi raat ko 2 baje": noon and midnight beside an hour are its part of the day. */
export function joinMark(sentence: Sentence, mentions: Mention[], found: Mention, at: number): boolean {
  const before = mentions.at(-1);
  if (before?.kind !== 'time' || found.kind !== 'time' || pastPartLink(sentence, before.to) < at)
    return false;
  if (Boolean(before.clock.exact) === Boolean(found.clock.exact)) return false;
  const [mark, hour] = before.clock.exact ? [before, found] : [found, before];
  if (hour.clock.half !== undefined || hour.clock.hour > 12) return false;
  mentions[mentions.length - 1] = { ...hour, part: partOf(mark.clock), from: before.from, to: found.to };
  return true;
}
