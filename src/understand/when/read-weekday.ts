import { readNumber } from '../numbers/read-number.ts';
import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import { nextDayOfMonth, nextWeekday, weekdayOfWeek } from './calendar.ts';
import { pastSmall, readWhichUnit } from './links.ts';
import { type ReadDay, readDayNumber, readNamedDate } from './read-date.ts';
import { readNth } from './read-in-month.ts';
import { readNumericDate } from './read-numeric-date.ts';

/** What may stand behind a weekday: "next", "week" (Britain: a week on), "next week", a date, the day of a month. */
function readBehind(sentence: Sentence, at: number, weekday: number, today: number): ReadDay | undefined {
  const to = pastSmall(sentence, at);
  const date =
    readNamedDate(sentence, to, today) ??
    readNumericDate(sentence, to, today, { loose: false, tight: false });
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
  // A small number behind a weekday is an hour: "sun 8".
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
  // "every Monday", "Mondays"; "Monday's" is one.
  const { start = 0, end = 0, text = '' } = sentence.tokens[at] ?? {};
  const habit = named.cost > 0 && text.endsWith('days') && end - start === text.length;
  if (!which && (habit || (at > 0 && word(sentence, at - 1, 'every'))))
    return { day: undefined, to: named.to };
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

/** "three Tuesdays from now", "agle do guruvar". */
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

/** A day told by its weekday. */
export function readWeekday(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  return (
    readInWeek(sentence, at, today) ??
    readNth(sentence, at, today) ??
    readSeveral(sentence, at, today) ??
    readPlain(sentence, at, today)
  );
}
