import { isAny, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import type { Edge } from './lexemes.ts';
import type { Mention } from './mention.ts';
import { type ReadClock, readClock } from './read-clock.ts';
import { following, isCounted, standsAlone } from './stands-alone.ts';

/** The small words before a time, and what they make of the number behind them. */
interface Cue {
  to: number;
  /** Where the words that belong to the time begin ("around", not "at"). */
  edge: Edge;
  /** Something says that a time follows. */
  strong: boolean;
  for: boolean;
  numbered: boolean;
}

function readCue(sentence: Sentence, at: number, { asked, booking }: Around, changes: boolean): Cue {
  const booked = booking.minutes !== undefined;
  const cue: Cue = { to: at, edge: 'at', strong: false, for: false, numbered: false };
  const asksParty = asked.includes('partySize') && !asked.includes('time');
  // "Change it to 8" may be a party, unless a time is being settled.
  const settles = !asksParty && (asked.includes('confirm') || asked.includes('time') || booked);
  for (let i = 0; i < 4; i++) {
    const edge = word(sentence, cue.to, 'edge');
    const noun = word(sentence, cue.to, 'timeNoun');
    const set = word(sentence, cue.to, 'setTo');
    const loose = word(sentence, cue.to, 'for') ?? word(sentence, cue.to, 'the');
    if (edge && edge.to > (set?.to ?? 0)) {
      if (edge.lexeme.edge !== 'at') cue.edge = edge.lexeme.edge;
      cue.strong ||= edge.lexeme.edge !== 'near' || !asksParty;
      cue.to = edge.to;
    } else if (noun && noun.to > (set?.to ?? 0)) {
      cue.strong = true;
      cue.to = noun.to;
    } else if (
      changes &&
      i === 0 &&
      at > 0 &&
      word(sentence, at, 'until') &&
      word(sentence, at - 1, 'number') === undefined
    ) {
      const to = word(sentence, at, 'until')?.to ?? at;
      cue.strong ||= settles;
      cue.to = to;
    } else if (set) {
      cue.strong ||= settles;
      cue.to = set.to;
    } else if (loose) {
      cue.for ||= word(sentence, cue.to, 'for') !== undefined;
      cue.to = loose.to;
    } else break;
  }
  return cue;
}

/** "in the", "at", "of the", "ko", "ki" between a time and the part of the day behind it. */
export function pastPartLink(sentence: Sentence, at: number): number {
  let to = sentence.tokens[at]?.text === ',' ? at + 1 : at;
  for (const role of ['ko', 'of', 'inBefore', 'edge', 'on', 'the'] as const)
    to = word(sentence, to, role)?.to ?? to;
  return to;
}

/** What is behind a time: "ke baad", "tak", "ish", "onwards"; two of them in "8 ke aas paas tak". */
function readBehind(sentence: Sentence, at: number): { edge: Edge; to: number } | undefined {
  const behind = word(sentence, at, 'edgeBehind');
  return behind && { edge: behind.lexeme.edge, to: behind.to };
}

/**
 * The time that begins at token `at`, with the small words before it. A bare number is one where something says so:
 * "at 8", "8 ke baad", "time 8", a day or a part of the day before it, or the question; never where it counts.
 */
export function readTime(
  sentence: Sentence,
  at: number,
  around: Around,
  { before, changes }: { before: Mention | undefined; changes: boolean },
): (Mention & { kind: 'time' }) | undefined {
  const cue = readCue(sentence, at, around, changes);
  const read = readClock(sentence, cue.to);
  if (!read) return undefined;
  if (!read.sure && at > 0 && (isNumbered(sentence, at) || isTail(sentence, at))) return undefined;
  const behind = readBehind(sentence, read.to);
  const link = pastPartLink(sentence, read.to);
  const part = word(sentence, link, 'part');
  const inside = word(sentence, read.to, 'inBefore') !== undefined;
  const linked = part !== undefined && link > read.to && (read.sure || inside || !part.lexeme.event);
  // "7 evening", "6 55 morning".
  const direct = part !== undefined && link === read.to && !part.lexeme.event && !cue.for;
  const strong = cue.strong || linked || direct || (behind !== undefined && behind.edge !== 'at');
  if (!(read.sure || strong || isSaidSo(sentence, at, cue, read, around, before))) return undefined;
  if (!read.sure && !hasSense(sentence, read, strong, part !== undefined)) return undefined;
  const near = cue.edge === 'near' || cue.edge === 'at';
  const edge = near && behind ? behind.edge : cue.edge;
  const glued = behind?.edge === 'near' && sentence.tokens[read.to]?.glued;
  // "8 in the evening" is one; "8 at night" are two.
  const to = part && linked && inside ? part.to : glued ? behind.to : read.to;
  const start = leading(sentence, before, at, cue);
  const sure = read.sure || strong;
  return {
    kind: 'time',
    clock: read.clock,
    part: linked || direct ? part?.lexeme.part : undefined,
    edge,
    sure,
    from: start,
    to,
  };
}

/** Where the words of a time begin: "the evening at 8" has its part before it. */
function leading(sentence: Sentence, before: Mention | undefined, at: number, cue: Cue): number {
  const beside = before?.kind === 'part' && !before.event && before.to === at && cue.to > at;
  if (beside) return before.from;
  return word(sentence, cue.to, 'article')?.to ?? cue.to;
}

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

/** Whether a bare number is a time by the question, or by the day that stands before it. */
function isSaidSo(
  sentence: Sentence,
  at: number,
  cue: Cue,
  { clock, to }: ReadClock,
  { asked }: Around,
  before: Mention | undefined,
): boolean {
  if (!standsAlone(sentence, to)) return false;
  // "8.30", "6 15 ko": minutes that a clock has.
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
function hasSense(sentence: Sentence, { clock, to }: ReadClock, strong: boolean, part: boolean): boolean {
  if (isCounted(sentence, to)) return false;
  if (clock.hour > 24 || (clock.hour === 24 && clock.minute > 0)) return false;
  const next = sentence.tokens[to];
  if (next?.glued && next.kind === 'mark' && /^[%+*=/]$/.test(next.text)) return false;
  // "at 5 North Street", "at one big table".
  if (!part && !standsAlone(sentence, to)) return false;
  if (next?.glued && next.kind === 'word' && !isAny(sentence, to, following)) return false;
  return part || (strong ? clock.hour >= 1 || clock.minute > 0 : true);
}
