import type { Claims } from '../claims.ts';
import type { Role } from '../languages/lexeme.ts';
import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import { pastPartLink } from './links.ts';
import type { Mention } from './mention.ts';
import { readDayMention, readEnd, readPart, readVague } from './read-day-mention.ts';
import { readMoment, readNow } from './read-moment.ts';
import { readTime } from './read-time.ts';
import { readWindow } from './read-window.ts';
import { isTakenBack, joinMark } from './settle-mention.ts';

/** What a day or a time may begin with; at other words nothing is tried. */
const opening: ReadonlySet<Role> = new Set<Role>([
  'number',
  'scale',
  'ordinal',
  'fraction',
  'shift',
  'article',
  'day',
  'weekday',
  'month',
  'which',
  'feast',
  'part',
  'mark',
  'hourish',
  'edge',
  'between',
  'inBefore',
  'move',
  'setTo',
  'the',
  'on',
  'for',
  'dateNoun',
  'timeNoun',
  'now',
  'endOf',
  'until',
  'dayBeside',
  'final',
]);

function opens(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'number' || sentence.lexemes(at).some(({ role }) => opening.has(role));
}

/** What is said of when at a token, tried from the longest to the shortest. */
function readMention(
  sentence: Sentence,
  at: number,
  around: Around,
  before: Mention | undefined,
  changes: boolean,
): Mention | undefined {
  const beside = before !== undefined && pastPartLink(sentence, before.to) >= at;
  const cued = beside && (before.kind === 'day' || before.kind === 'part');
  return (
    readEnd(sentence, at, around) ??
    readMoment(sentence, at, around) ??
    readWindow(sentence, at, around, { cued, changes }) ??
    readDayMention(sentence, at, around) ??
    readTime(sentence, at, around, { before, changes }) ??
    readNow(sentence, at, around) ??
    readPart(sentence, at) ??
    readVague(sentence, at)
  );
}

/** Everything a sentence says of when, in its order. Tokens that are spoken for are left alone. */
export function findMentions(sentence: Sentence, around: Around, claims: Claims): Mention[] {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  const booked = around.booking.minutes !== undefined;
  const changes = booked || (sentence.has('change') && tokens.some((_, at) => word(sentence, at, 'change')));
  for (let at = 0; at < tokens.length; ) {
    const idiom = word(sentence, at, 'idiom');
    if (idiom) {
      at = idiom.to;
      continue;
    }
    const found =
      claims.free(at) && opens(sentence, at)
        ? readMention(sentence, at, around, mentions.at(-1), changes)
        : undefined;
    if (!found || found.to <= at || !claims.free(at, found.to)) {
      at += 1;
      continue;
    }
    if (!joinMark(sentence, mentions, found, at)) {
      mentions.push(isTakenBack(sentence, at, found) ? { ...found, back: true } : found);
    }
    at = found.to;
  }
  return mentions;
}
