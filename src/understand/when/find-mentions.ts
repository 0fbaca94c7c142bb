import type { Claims } from '../claims.ts';
import type { Role } from '../languages/lexeme.ts';
import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import type { Mention } from './mention.ts';
import { readDay } from './read-day.ts';
import { readMoment, readNow } from './read-moment.ts';
import { pastPartLink, readTime } from './read-time.ts';
import { readWhichUnit } from './read-weekday.ts';
import { readWindow } from './read-window.ts';

/** A day, and the small words before it, which are no part of it. */
function readDayMention(sentence: Sentence, at: number, around: Around): Mention | undefined {
  const noun = word(sentence, at, 'dateNoun');
  if (noun) {
    const from = word(sentence, noun.to, 'the')?.to ?? noun.to;
    const led = { on: true, the: true };
    const day = readDay(sentence, from, around, led);
    return day?.day === undefined ? undefined : { kind: 'day', from, ...day };
  }
  const on = word(sentence, at, 'on');
  const the = word(sentence, on?.to ?? at, 'the');
  const from = the?.to ?? on?.to ?? at;
  const led = { on: on !== undefined, the: the !== undefined || (on !== undefined && on.to > at + 1) };
  const day = readDay(sentence, from, around, led) ?? (from > at ? readDay(sentence, at, around) : undefined);
  if (!day) return undefined;
  if (day.past) return { kind: 'vague', from, to: day.to };
  const end = day.day === undefined ? undefined : word(sentence, day.to, 'endBehind');
  if (end && day.day !== undefined) return { kind: 'end', day: day.day, from, to: end.to };
  return { kind: 'day', from, ...day };
}

/** "end of tomorrow": the last minute of the day; of a bare "end of day", of today. */
function readEnd(sentence: Sentence, at: number, around: Around): Mention | undefined {
  const end = word(sentence, at, 'endOf');
  if (!end) return undefined;
  if (end.lexeme.today) return { kind: 'end', day: around.today, from: at, to: end.to };
  const day = readDay(sentence, word(sentence, end.to, 'the')?.to ?? end.to, around);
  return day?.day === undefined ? undefined : { kind: 'end', day: day.day, from: at, to: day.to };
}

function readPart(sentence: Sentence, at: number): Mention | undefined {
  const part = misspelt(sentence, at, 'part');
  return (
    part && { kind: 'part', part: part.lexeme.part, event: part.lexeme.event ?? false, from: at, to: part.to }
  );
}

/** "this week", "next month", "next October": said of when, and no day. */
function readVague(sentence: Sentence, at: number): Mention | undefined {
  const which = word(sentence, at, 'which');
  const to = readWhichUnit(sentence, at)?.to ?? (which && word(sentence, which.to, 'month')?.to);
  return to === undefined ? undefined : { kind: 'vague', from: at, to };
}

/** Whether words before or behind take a mention back. */
function isTakenBack(sentence: Sentence, from: number, { to, kind }: Mention): boolean {
  for (let back = 1; back <= 3 && back <= from; back++) {
    const not = word(sentence, from - back, 'notBefore');
    if (not && (not.to === from || pastPartLink(sentence, not.to) === from)) return true;
  }
  if (kind === 'part') return false;
  return word(sentence, word(sentence, to, 'ko')?.to ?? to, 'notBehind') !== undefined;
}

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
]);

const partOf = ({ hour }: { hour: number }) => (hour === 0 ? 'night' : 'afternoon');

/** "one o'clock midnight", "aadhi raat ko 1 baje": noon and midnight beside an hour are its part of the day. */
function joinMark(sentence: Sentence, mentions: Mention[], found: Mention, at: number): boolean {
  const before = mentions.at(-1);
  if (before?.kind !== 'time' || found.kind !== 'time' || pastPartLink(sentence, before.to) < at)
    return false;
  if (Boolean(before.clock.exact) === Boolean(found.clock.exact)) return false;
  const [mark, hour] = before.clock.exact ? [before, found] : [found, before];
  if (hour.clock.half !== undefined || hour.clock.hour > 12) return false;
  mentions[mentions.length - 1] = { ...hour, part: partOf(mark.clock), from: before.from, to: found.to };
  return true;
}

/** Everything a sentence says of when, in its order. Tokens that are spoken for are left alone. */
export function findMentions(sentence: Sentence, around: Around, claims: Claims): Mention[] {
  const mentions: Mention[] = [];
  const booked = around.booking.minutes !== undefined;
  const changes = booked || sentence.tokens.some((_, at) => word(sentence, at, 'change') !== undefined);
  for (let at = 0; at < sentence.tokens.length; ) {
    if (
      sentence.tokens[at]?.kind !== 'number' &&
      !sentence.lexemes(at).some(({ entry }) => opening.has(entry.role))
    ) {
      at += 1;
      continue;
    }
    const before = mentions.at(-1);
    const beside = before !== undefined && pastPartLink(sentence, before.to) >= at;
    const cued = beside && (before.kind === 'day' || before.kind === 'part');
    const found = claims.free(at)
      ? (readEnd(sentence, at, around) ??
        readMoment(sentence, at, around) ??
        readWindow(sentence, at, around, { cued, changes }) ??
        readDayMention(sentence, at, around) ??
        readTime(sentence, at, around, { before, changes }) ??
        readNow(sentence, at, around) ??
        readPart(sentence, at) ??
        readVague(sentence, at))
      : undefined;
    if (found && found.to > at && claims.free(at, found.to)) {
      if (joinMark(sentence, mentions, found, at)) {
        at = found.to;
        continue;
      }
      mentions.push(isTakenBack(sentence, at, found) ? { ...found, back: true } : found);
      at = found.to;
    } else at += 1;
  }
  return mentions;
}
