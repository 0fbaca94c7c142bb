import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import { mayBeOpen } from './open-hours.ts';
import { hasSense, isNameOrTail, isSaidSo } from './bare-time.ts';
import { pastPartLink } from './links.ts';
import type { Mention } from './mention.ts';
import { readClock } from './read-clock.ts';
import { type Cue, readCue } from './read-cue.ts';

/**
 * The time that begins at token `at`, with the small words before it. A bare number is one where something says so:
 * "at 8", "7 ke baad", "time 8", a day or a part of the day before it, or the question; never where it counts.
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
  if (!read.sure && isNameOrTail(sentence, at)) return undefined;
  const behind = word(sentence, read.to, 'edgeBehind');
  const link = pastPartLink(sentence, read.to);
  const part = word(sentence, link, 'part');
  const inside = word(sentence, read.to, 'inBefore') !== undefined;
  const linked = part !== undefined && link > read.to && (read.sure || inside || !part.lexeme.event);
  // "7 evening", "9 40 morning".
  const direct = part !== undefined && link === read.to && part.cost === 0 && !part.lexeme.event && !cue.for;
  const strong = cue.strong || linked || direct || (behind !== undefined && behind.lexeme.edge !== 'at');
  if (!(read.sure || strong || isSaidSo(sentence, at, cue, read, around, before))) return undefined;
  if (cue.set && !read.sure && !mayBeOpen(read.clock, around)) return undefined;
  if (!read.sure && !hasSense(sentence, read, strong, part !== undefined)) return undefined;
  const near = cue.edge === 'near' || cue.edge === 'at';
  const edge = near && behind ? behind.lexeme.edge : cue.edge;
  const glued = behind?.lexeme.edge === 'near' && sentence.tokens[read.to]?.glued;
  // "8 in the evening" is one; "8 at night" are two.
  const to = part && linked && inside ? part.to : glued ? behind.to : read.to;
  const from = leading(sentence, before, at, cue);
  const said = linked || direct ? part?.lexeme.part : undefined;
  return { kind: 'time', clock: read.clock, part: said, edge, sure: read.sure || strong, from, to };
}

/** Where the words of a time begin: "the evening at 8" has its part before it. */
function leading(sentence: Sentence, before: Mention | undefined, at: number, cue: Cue): number {
  const beside = before?.kind === 'part' && !before.event && before.to === at && cue.to > at;
  if (beside) return before.from;
  return word(sentence, cue.to, 'article')?.to ?? cue.to;
}
