import type { Claims } from '../claims.ts';
import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import type { Mention } from './mention.ts';
import { readDay } from './read-day.ts';
import { readMoment, readNow } from './read-moment.ts';
import { pastPartLink, readTime } from './read-time.ts';
import { readWhichUnit } from './read-weekday.ts';
import { readWindow } from './read-window.ts';

function readDayMention(sentence: Sentence, at: number, around: Around): Mention | undefined {
  const day = readDay(sentence, at, around);
  if (!day) return undefined;
  if (day.past) return { kind: 'vague', from: at, to: day.to };
  return { kind: 'day', from: at, ...day };
}

/** "end of tomorrow": the last minute of the day; of a bare "end of day", of today. */
function readEnd(sentence: Sentence, at: number, around: Around): Mention | undefined {
  const end = word(sentence, at, 'endOf');
  if (!end) return undefined;
  const day = readDay(sentence, word(sentence, end.to, 'the')?.to ?? end.to, around);
  return day?.day === undefined ? undefined : { kind: 'end', day: day.day, from: at, to: day.to };
}

function readPart(sentence: Sentence, at: number): Mention | undefined {
  const part = misspelt(sentence, at, 'part');
  return part && { kind: 'part', part: part.lexeme.part, from: at, to: part.to };
}

/** "this week", "next month": said of when, and no day. */
function readVague(sentence: Sentence, at: number): Mention | undefined {
  const unit = readWhichUnit(sentence, at);
  return unit && { kind: 'vague', from: at, to: unit.to };
}

/** Whether words before or behind take a mention back. */
function isTakenBack(sentence: Sentence, { from, to, kind }: Mention): boolean {
  for (let back = 1; back <= 3 && back <= from; back++) {
    const not = word(sentence, from - back, 'notBefore');
    if (not && (not.to === from || pastPartLink(sentence, not.to) === from)) return true;
  }
  if (kind === 'part') return false;
  return word(sentence, word(sentence, to, 'ko')?.to ?? to, 'notBehind') !== undefined;
}

/** Everything a sentence says of when, in its order. Tokens that are spoken for are left alone. */
export function findMentions(sentence: Sentence, around: Around, claims: Claims): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const before = mentions.at(-1);
    const beside = before !== undefined && pastPartLink(sentence, before.to) >= at;
    const cued = beside && (before.kind === 'day' || before.kind === 'part');
    const found = claims.free(at)
      ? (readEnd(sentence, at, around) ??
        readMoment(sentence, at, around) ??
        readWindow(sentence, at, around, cued) ??
        readDayMention(sentence, at, around) ??
        readTime(sentence, at, around, before) ??
        readNow(sentence, at, around) ??
        readPart(sentence, at) ??
        readVague(sentence, at))
      : undefined;
    if (found && found.to > at && claims.free(at, found.to)) {
      mentions.push(isTakenBack(sentence, found) ? { ...found, back: true } : found);
      at = found.to;
    } else at += 1;
  }
  return mentions;
}
