import { alike, misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import { dateOf, easterOf, nextDayOfMonth, nthWeekday, partsOf, weekdayOf } from './calendar.ts';
import type { Part, WhenLexeme } from './lexemes.ts';
import { type ReadDay, readDayNumber, readNamedDate, readNumericDate } from './read-date.ts';
import { dayAway, readLength } from './read-length.ts';
import { standsAlone } from './stands-alone.ts';
import { pastSmall, readInMonth, readWeekday } from './read-weekday.ts';

/** A day that was read; `part` where the word tells it ("tonight"), `past` where it is gone by. */
export interface ReadWholeDay extends ReadDay {
  part?: Part;
  past?: true;
  faint?: true;
}

type Feast = Extract<WhenLexeme, { role: 'feast' }>;

function feastIn(year: number, feast: Feast): number | undefined {
  if ('fromEaster' in feast) return easterOf(year) + feast.fromEaster;
  if ('nth' in feast) return nthWeekday(year, feast.month, feast.weekday, feast.nth);
  return dateOf(year, feast.month, feast.day);
}

/** "Christmas", "Mother's Day 2027": the next one, or that of the year. */
function readFeast(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const which = word(sentence, at, 'which');
  const feast = word(sentence, which?.to ?? at, 'feast');
  if (!feast) return undefined;
  const year = sentence.tokens[feast.to];
  if (year?.kind === 'number' && year.text.length === 4) {
    return { day: feastIn(year.value ?? 0, feast.lexeme), to: feast.to + 1 };
  }
  const now = partsOf(today).year;
  const day = feastIn(now, feast.lexeme);
  return { day: day !== undefined && day >= today ? day : feastIn(now + 1, feast.lexeme), to: feast.to };
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

/** Whether nothing stands before a token, or a sign. */
const begins = (sentence: Sentence, at: number) => at === 0 || sentence.tokens[at - 1]?.kind !== 'word';

const uncounted = ['counted', 'unit', 'halfDay', 'oclock', 'scale'] as const;

/**
 * The number of a day without its month: "22nd", "15 tarikh", "24 Monday", "the 22" and "on 15" (`led`); bare where
 * a day was asked for. A word such as "second" alone is too many other things.
 */
function readNumberOfDay(
  sentence: Sentence,
  at: number,
  { today, asked }: Around,
  led: { on: boolean; the: boolean },
): ReadDay | undefined {
  const number = readDayNumber(sentence, at);
  // "Smith-9th".
  if (!number || sentence.tokens[at]?.glued) return undefined;
  const { value, ordinal, digits, weak } = number;
  let { to } = number;
  const next = sentence.tokens[to];
  if (next?.glued && /^[:.,/+-]$/.test(next.text) && sentence.tokens[to + 1]?.glued) return undefined;
  const linked = pastSmall(sentence, to);
  const weekday = misspelt(sentence, linked, 'weekday');
  if (weekday && ((ordinal && (value > 5 || linked > to)) || value > 12)) {
    return { day: nextDayOfMonth(today, value, weekday.lexeme.weekday), to: weekday.to };
  }
  if (uncounted.some((role) => word(sentence, to, role)) || (!ordinal && word(sentence, to, 'part')))
    return undefined;
  const tarikh = word(sentence, to, 'dateNoun');
  to = tarikh?.to ?? to;
  const ends = standsAlone(sentence, to);
  const asksDay = asked.includes('date');
  const bare = asksDay && !asked.includes('partySize') && !asked.includes('time') && begins(sentence, at);
  const sure =
    tarikh !== undefined ||
    (ordinal && ends && (digits || value > 12 || asksDay || (led.the && value > 3) || led.on)) ||
    (digits && (led.on || led.the) && ends) ||
    (word(sentence, to, 'ko') !== undefined && (value > 12 || !asked.includes('time')) && !weak) ||
    (digits && bare && ends);
  return sure ? { day: nextDayOfMonth(today, value), to } : undefined;
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
  led = { on: false, the: false },
): ReadWholeDay | undefined {
  const { today, asked } = around;
  const base =
    withWeekday(sentence, readNamedDate(sentence, at, today)) ??
    withWeekday(sentence, readNumericDate(sentence, at, today, asked.includes('date'))) ??
    readInMonth(sentence, at, today) ??
    readWeekday(sentence, at, today) ??
    readFeast(sentence, at, today) ??
    readNamed(sentence, at, around) ??
    readThisPart(sentence, at, today) ??
    readNumberOfDay(sentence, at, around, led);
  return base && readLater(sentence, base);
}
