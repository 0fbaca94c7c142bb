import { alike, misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import { weekdayOf } from './calendar.ts';
import type { Part } from './lexemes.ts';
import { pastSmall } from './links.ts';
import { type ReadDay, readNamedDate } from './read-date.ts';
import { readFeast } from './read-feast.ts';
import { readInMonth } from './read-in-month.ts';
import { dayAway, readLength } from './read-length.ts';
import { type Led, readNumberOfDay } from './read-number-of-day.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readWeekday } from './read-weekday.ts';
import { standsAlone } from './stands-alone.ts';

/** A day that was read; `part` where the word tells it ("tonight"), `past` where it is gone by. */
export interface ReadWholeDay extends ReadDay {
  part?: Part;
  past?: true;
  faint?: true;
}

/** "aaj se do din baad", "kal ke do hafte baad": a length counted from a day before it. */
function readLater(sentence: Sentence, base: ReadWholeDay): ReadWholeDay {
  const from = word(sentence, base.to, 'countFrom') ?? word(sentence, base.to, 'of');
  const length = from && readLength(sentence, from.to);
  const behind = length && word(sentence, length.to, 'inBehind');
  if (!behind || base.day === undefined || length.minutes > 0) return base;
  return { day: dayAway(base.day, length, 1), to: behind.to };
}

function readNamed(sentence: Sentence, at: number, { today, booking }: Around): ReadWholeDay | undefined {
  const named = alike(sentence, at, 'day');
  // "2 day" is no "2day".
  if (!named || (sentence.tokens[at]?.kind === 'number' && !sentence.tokens[at + 1]?.glued)) return undefined;
  const { shift, part, follows, short, faint } = named.lexeme;
  if (short && !standsAlone(sentence, named.to)) return undefined;
  if (shift < 0) return { day: today + shift, to: named.to, past: true };
  const base = follows && booking.day !== undefined ? booking.day : today;
  const day = { day: base + shift, to: named.to, ...(part === undefined ? {} : { part }) };
  return faint ? { ...day, faint } : day;
}

/** Its weekday behind a date belongs to it: "23 August 2027, Monday". */
function withWeekday(sentence: Sentence, date: ReadDay | undefined): ReadDay | undefined {
  if (date?.day === undefined) return date;
  const named = misspelt(sentence, pastSmall(sentence, date.to), 'weekday');
  return named?.lexeme.weekday === weekdayOf(date.day) ? { day: date.day, to: named.to } : date;
}

/** "this evening": today, and its part. */
function readThisPart(sentence: Sentence, at: number, today: number): ReadWholeDay | undefined {
  const which = word(sentence, at, 'which');
  const named = which?.lexeme.which === 'this' && !which.lexeme.loose;
  const part = named ? word(sentence, which.to, 'part') : undefined;
  if (!part || part.lexeme.event) return undefined;
  return { day: today, to: part.to, part: part.lexeme.part };
}

/** The day that begins at token `at`, however it is told; `led` says what small words stand before it. */
export function readDay(
  sentence: Sentence,
  at: number,
  around: Around,
  led: Led = { on: false, the: false },
): ReadWholeDay | undefined {
  const { today, asked } = around;
  const loose = asked.includes('date');
  const wanted = { loose, tight: asked.includes('time') && !loose };
  const base =
    (sentence.has('month') ? withWeekday(sentence, readNamedDate(sentence, at, today)) : undefined) ??
    withWeekday(sentence, readNumericDate(sentence, at, today, wanted)) ??
    (sentence.has('unit') ? readInMonth(sentence, at, today) : undefined) ??
    (sentence.has('weekday') ? readWeekday(sentence, at, today) : undefined) ??
    readFeast(sentence, at, today) ??
    readNamed(sentence, at, around) ??
    readThisPart(sentence, at, today) ??
    readNumberOfDay(sentence, at, around, led);
  return base && readLater(sentence, base);
}
