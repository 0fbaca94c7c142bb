import { readNumber } from '../numbers/read-number.ts';
import { readOrdinal } from '../numbers/read-ordinal.ts';
import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import { dateOf, nextDayOfMonth, nextWeekday, nthWeekday, partsOf, weekdayOfWeek } from './calendar.ts';
import { type ReadDay, readDayNumber, readNamedDate, readNumericDate } from './read-date.ts';

type Which = 'this' | 'next';

/** "this week", "next month": which one, of what length, and the token after it. */
export function readWhichUnit(
  sentence: Sentence,
  at: number,
): { which: Which; unit: 'minute' | 'day' | 'month'; length: number; to: number } | undefined {
  const which = word(sentence, at, 'which');
  const unit = which && word(sentence, which.to, 'unit');
  if (!which || !unit) return undefined;
  return { which: which.lexeme.which, unit: unit.lexeme.unit, length: unit.lexeme.length, to: unit.to };
}

/** Past "of", "on", "ke", "mein", "the" and a comma. */
export function pastSmall(sentence: Sentence, at: number): number {
  let to = at;
  if (sentence.tokens[to]?.text === '.') to += 1;
  if (sentence.tokens[to]?.text === ',') to += 1;
  for (const role of ['of', 'on', 'ko', 'inBefore', 'the'] as const) to = word(sentence, to, role)?.to ?? to;
  return to;
}

/** What may stand behind a weekday: "next", "week" (Britain: a week on), "next week", a date, the day of a month. */
function readBehind(sentence: Sentence, at: number, weekday: number, today: number): ReadDay | undefined {
  const to = pastSmall(sentence, at);
  const date = readNamedDate(sentence, to, today) ?? readNumericDate(sentence, to, today, false);
  if (date) return date;
  const week = readWhichUnit(sentence, to);
  if (week?.unit === 'day' && week.length === 7) {
    return { day: weekdayOfWeek(today, weekday, week.which === 'next' ? 1 : 0), to: week.to };
  }
  const next = word(sentence, at, 'which');
  if (
    next?.lexeme.which === 'next' &&
    !word(sentence, next.to, 'unit') &&
    !word(sentence, next.to, 'weekday')
  ) {
    return { day: weekdayOfWeek(today, weekday, 1), to: next.to };
  }
  const unit = word(sentence, at, 'unit');
  if (unit?.lexeme.unit === 'day' && unit.lexeme.length === 7) {
    return { day: nextWeekday(today, weekday) + 7, to: unit.to };
  }
  const number = readDayNumber(sentence, to);
  if (!number) return undefined;
  // A small number behind a weekday is an hour: "sat 9".
  const bounded =
    !sentence.tokens[number.to]?.glued || !/^[:/-]$/.test(sentence.tokens[number.to]?.text ?? '');
  const isDate = number.ordinal || (number.value > 12 && bounded);
  if (!isDate || word(sentence, number.to, 'counted') || word(sentence, number.to, 'oclock'))
    return undefined;
  if (word(sentence, number.to, 'halfDay')) return undefined;
  return { day: nextDayOfMonth(today, number.value, weekday), to: number.to };
}

/** "in the sun", "we sat", "we'd": what looks like the short name of a weekday. */
function isOtherWord(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || token.end - token.start > token.text.length) return true;
  return at > 0 && (word(sentence, at - 1, 'the') ?? word(sentence, at - 1, 'speaker')) !== undefined;
}

function readPlain(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const which = word(sentence, at, 'which');
  const named = misspelt(sentence, which?.to ?? at, 'weekday');
  if (!named) return undefined;
  const { weekday, short } = named.lexeme;
  if (short && !which && isOtherWord(sentence, at)) return undefined;
  if (!which && at > 0 && word(sentence, at - 1, 'every')) return { day: undefined, to: named.to };
  const behind = readBehind(sentence, named.to, weekday, today);
  if (behind) return behind;
  if (which?.lexeme.which === 'next') return { day: weekdayOfWeek(today, weekday, 1), to: named.to };
  return { day: nextWeekday(today, weekday), to: named.to };
}

/** "next week on Friday", "agle hafte budhvar", "Monday of the following week" (the latter by readBehind). */
function readInWeek(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const week = readWhichUnit(sentence, at);
  if (week?.unit !== 'day' || week.length !== 7) return undefined;
  const named = misspelt(sentence, pastSmall(sentence, week.to), 'weekday');
  if (!named) return undefined;
  return { day: weekdayOfWeek(today, named.lexeme.weekday, week.which === 'next' ? 1 : 0), to: named.to };
}

/** "two Sundays from now", "agle do ravivar". */
function readSeveral(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const which = word(sentence, at, 'which');
  const number = readNumber(sentence, which?.to ?? at);
  const named = number && misspelt(sentence, number.to, 'weekday');
  if (!number || !named || number.value < 2 || number.value > 10) return undefined;
  const behind = word(sentence, named.to, 'inBehind');
  if (!behind && !which) return undefined;
  const day = nextWeekday(today, named.lexeme.weekday) + 7 * (Math.floor(number.value) - 1);
  return { day, to: behind?.to ?? named.to };
}

/** The month that is named or meant: "September", "next month", "agle mahine". */
function readMonth(
  sentence: Sentence,
  at: number,
  today: number,
): { year: number; month: number; named: boolean; to: number } | undefined {
  const { year, month } = partsOf(today);
  const named = misspelt(sentence, at, 'month');
  if (named) {
    const later = named.lexeme.month < month ? 1 : 0;
    return { year: year + later, month: named.lexeme.month, named: true, to: named.to };
  }
  const which = readWhichUnit(sentence, at);
  if (which?.unit !== 'month' || which.length !== 1) return undefined;
  const whole = year * 12 + month - 1 + (which.which === 'next' ? 1 : 0);
  return { year: Math.floor(whole / 12), month: (whole % 12) + 1, named: false, to: which.to };
}

/** "the first Friday of next month", "julai ke pehle shukravar". */
function readNth(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const before = readMonth(sentence, at, today);
  const place = readOrdinal(sentence, before ? pastSmall(sentence, before.to) : at);
  const named = place && misspelt(sentence, place.to, 'weekday');
  if (!place || !named || place.value > 5) return undefined;
  const month = before ?? readMonth(sentence, pastSmall(sentence, named.to), today);
  if (!month) return undefined;
  const { weekday } = named.lexeme;
  const day = nthWeekday(month.year, month.month, weekday, place.value);
  const to = before ? named.to : month.to;
  if (day === undefined || day >= today || !month.named) return { day, to };
  return { day: nthWeekday(month.year + 1, month.month, weekday, place.value), to };
}

/** "20th of next month", "the 15th day of next month", "agle mahine ki 20 tarikh". */
export function readInMonth(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const before = readWhichUnit(sentence, at) ? readMonth(sentence, at, today) : undefined;
  const number = readDayNumber(sentence, before ? pastSmall(sentence, before.to) : at);
  if (!number || misspelt(sentence, number.to, 'weekday')) return undefined;
  let { to } = number;
  to = word(sentence, to, 'dateNoun')?.to ?? to;
  if (before)
    return number.ordinal || to > number.to
      ? { day: dateOf(before.year, before.month, number.value), to }
      : undefined;
  const unit = word(sentence, to, 'unit');
  if (unit?.lexeme.length === 1 && unit.lexeme.unit === 'day') to = unit.to;
  const linked = pastSmall(sentence, to);
  // "Eight this month" are eight.
  if (!number.ordinal && linked === number.to) return undefined;
  const month = readWhichUnit(sentence, linked) ? readMonth(sentence, linked, today) : undefined;
  return month ? { day: dateOf(month.year, month.month, number.value), to: month.to } : undefined;
}

/** A day told by its weekday. */
export function readWeekday(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  return (
    readInWeek(sentence, at, today) ??
    readNth(sentence, at, today) ??
    readSeveral(sentence, at, today) ??
    readPlain(sentence, at, today)
  );
}
