import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import { dateOf, easterOf, nextDayOfMonth, nthWeekday, partsOf } from './calendar.ts';
import type { Part, WhenLexeme } from './lexemes.ts';
import { type ReadDay, readDayNumber, readNamedDate, readNumericDate } from './read-date.ts';
import { dayAway, readLength } from './read-length.ts';
import { pastSmall, readInMonth, readWeekday } from './read-weekday.ts';

/** A day that was read; `part` where the word tells it ("tonight"), `past` where it is gone by. */
export interface ReadWholeDay extends ReadDay {
  part?: Part;
  past?: true;
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
  const named = misspelt(sentence, at, 'day');
  // "2 day" is no "2day".
  if (!named || (sentence.tokens[at]?.kind === 'number' && !sentence.tokens[at + 1]?.glued)) return undefined;
  const { shift, part, follows } = named.lexeme;
  if (shift < 0) return { day: today + shift, to: named.to, past: true };
  const base = follows && booking.day !== undefined ? booking.day : today;
  return { day: base + shift, to: named.to, ...(part === undefined ? {} : { part }) };
}

/**
 * The number of a day without its month: "the 22nd", "on 15", "15 tarikh", "24 Monday"; bare where a day was asked for.
 * A word such as "second" alone is too many other things.
 */
function readNumberOfDay(sentence: Sentence, at: number, { today, asked }: Around): ReadDay | undefined {
  const noun = word(sentence, at, 'dateNoun');
  const on = word(sentence, noun?.to ?? at, 'on');
  const the = word(sentence, on?.to ?? noun?.to ?? at, 'the');
  const number = readDayNumber(sentence, the?.to ?? on?.to ?? noun?.to ?? at);
  if (!number) return undefined;
  const { value, ordinal, digits } = number;
  let { to } = number;
  if (sentence.tokens[to]?.glued && /^[:.,/+-]$/.test(sentence.tokens[to]?.text ?? '') && sentence.tokens[to + 1]?.glued) {
    return undefined;
  }
  const weekday = misspelt(sentence, pastSmall(sentence, to), 'weekday');
  if (weekday && (ordinal || value > 12)) {
    return { day: nextDayOfMonth(today, value, weekday.lexeme.weekday), to: weekday.to };
  }
  for (const role of ['counted', 'unit', 'half', 'oclock', 'scale', 'part'] as const) {
    if (word(sentence, to, role) && !(role === 'part' && ordinal)) return undefined;
  }
  const tarikh = word(sentence, to, 'dateNoun');
  if (tarikh) to = tarikh.to;
  const ends = endsPhrase(sentence, to);
  const asksDay = asked.includes('date') && (!asked.includes('partySize') || ordinal);
  const sure =
    tarikh !== undefined ||
    (ordinal && (digits || value > 12 || the !== undefined && value > 3) ) ||
    (ordinal && asksDay) ||
    (noun !== undefined && ends) ||
    (on !== undefined && digits && ends) ||
    (the !== undefined && digits && ends) ||
    (digits && value > 12 && word(sentence, to, 'ko') !== undefined) ||
    (digits && asksDay && !asked.includes('time') && ends);
  return sure ? { day: nextDayOfMonth(today, value), to } : undefined;
}

function endsPhrase(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at];
  if (next?.kind !== 'word') return next?.kind !== 'number';
  return ['afterTime', 'ko', 'edge', 'edgeBehind', 'for', 'of', 'every', 'notBehind', 'on', 'inBefore'].some((role) =>
    word(sentence, at, role as 'ko'),
  );
}

/** The day that begins at token `at`, however it is told. */
export function readDay(sentence: Sentence, at: number, around: Around): ReadWholeDay | undefined {
  const { today, asked } = around;
  const base =
    readNamedDate(sentence, at, today) ??
    readNumericDate(sentence, at, today, asked.includes('date')) ??
    readInMonth(sentence, at, today) ??
    readWeekday(sentence, at, today) ??
    readFeast(sentence, at, today) ??
    readNamed(sentence, at, around) ??
    readNumberOfDay(sentence, at, around);
  return base && readLater(sentence, base);
}
