import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import { readWhichUnit } from './links.ts';
import type { Mention } from './mention.ts';
import { readDay } from './read-day.ts';

/** A day, and the small words before it, which are no part of it. */
export function readDayMention(sentence: Sentence, at: number, around: Around): Mention | undefined {
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
export function readEnd(sentence: Sentence, at: number, around: Around): Mention | undefined {
  const end = word(sentence, at, 'endOf');
  if (!end) return undefined;
  if (end.lexeme.today) return { kind: 'end', day: around.today, from: at, to: end.to };
  const day = readDay(sentence, word(sentence, end.to, 'the')?.to ?? end.to, around);
  return day?.day === undefined ? undefined : { kind: 'end', day: day.day, from: at, to: day.to };
}

export function readPart(sentence: Sentence, at: number): Mention | undefined {
  const part = misspelt(sentence, at, 'part');
  return (
    part && { kind: 'part', part: part.lexeme.part, event: part.lexeme.event ?? false, from: at, to: part.to }
  );
}

/** "this week", "next month", "next October": said of when, and no day. */
export function readVague(sentence: Sentence, at: number): Mention | undefined {
  const which = word(sentence, at, 'which');
  const to = readWhichUnit(sentence, at)?.to ?? (which && word(sentence, which.to, 'month')?.to);
  return to === undefined ? undefined : { kind: 'vague', from: at, to };
}
