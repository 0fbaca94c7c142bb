import { readNumber } from '../numbers/read-number.ts';
import { readOrdinal } from '../numbers/read-ordinal.ts';
import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import { dateOf, nextDate } from './calendar.ts';

/** A day that was read, and the token after it. No day: a date that does not exist. */
export interface ReadDay {
  day: number | undefined;
  to: number;
}

/** The day of a month, "22", "22nd", "twenty second", and whether it is written as a place in a row. */
export function readDayNumber(
  sentence: Sentence,
  at: number,
): { value: number; to: number; ordinal: boolean; digits: boolean; weak: boolean } | undefined {
  const place = readOrdinal(sentence, at);
  if (place)
    return place.value >= 1 && place.value <= 31 ? { ...place, ordinal: true, weak: false } : undefined;
  const token = sentence.tokens[at];
  const number =
    token?.kind === 'number'
      ? { value: token.value ?? 0, to: at + 1, digits: true as const }
      : readNumber(sentence, at);
  if (!number) return undefined;
  const { value, to } = number;
  if (!Number.isInteger(value) || value < 1 || value > 31) return undefined;
  const weak = 'weak' in number;
  return { value, to, ordinal: false, digits: number.digits ?? false, weak };
}

const isMark = (sentence: Sentence, at: number, marks: string) =>
  sentence.tokens[at]?.kind === 'mark' && marks.includes(sentence.tokens[at]?.text ?? ' ');

/** The year behind a date: "2026", ", 2026", "'26" is not read. */
function readYear(sentence: Sentence, at: number): { value: number; to: number } | undefined {
  const from = isMark(sentence, at, ',.-/') ? at + 1 : (word(sentence, at, 'of')?.to ?? at);
  const token = sentence.tokens[from];
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const value = token.value ?? 0;
  return value >= 1900 && value <= 2100 ? { value, to: from + 1 } : undefined;
}

function finish(
  sentence: Sentence,
  today: number,
  month: number,
  date: number,
  to: number,
  before?: number,
): ReadDay {
  const year = before === undefined ? readYear(sentence, to) : { value: before, to };
  return year
    ? { day: dateOf(year.value, month, date), to: year.to }
    : { day: nextDate(today, month, date), to };
}

/** Past the small words between the day and the month: "of", "ki", "the", a comma, a hyphen. */
function pastLink(sentence: Sentence, at: number): number {
  const from = isMark(sentence, at, ',-./') ? at + 1 : at;
  const next = word(sentence, from, 'of')?.to ?? from;
  return word(sentence, next, 'the')?.to ?? next;
}

/** A date with the name of its month: "12th of June", "June 12, 2026", "May ki 28", "2026 mein 5 June". */
export function readNamedDate(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const year = readYear(sentence, at);
  if (!year || year.to > at + 1) return readMonthAndDay(sentence, at, today);
  const link = word(sentence, year.to, 'inBehind') ?? word(sentence, year.to, 'of');
  return readMonthAndDay(sentence, link?.to ?? pastLink(sentence, year.to), today, year.value);
}

function readMonthAndDay(sentence: Sentence, at: number, today: number, year?: number): ReadDay | undefined {
  const first = readDayNumber(sentence, at);
  if (first) {
    const linked = pastLink(sentence, first.to);
    const month = misspelt(sentence, linked, 'month');
    if (!month) return undefined;
    // "do jan" are two persons; "2 jan" is a day.
    if (!first.digits && !first.ordinal && word(sentence, linked, 'counted')) return undefined;
    // "do" before a month is more often a verb: "let's do April 20th".
    if (first.weak && readDayNumber(sentence, month.to)) return undefined;
    return finish(sentence, today, month.lexeme.month, first.value, month.to, year);
  }
  const month = misspelt(sentence, at, 'month');
  if (!month) return undefined;
  const second = readDayNumber(sentence, pastLink(sentence, month.to));
  if (!second || isMark(sentence, second.to, ':')) return undefined;
  if (!second.ordinal && word(sentence, second.to, 'counted')) return undefined;
  // "the first Friday" of a month is told by readWeekday.
  if (second.ordinal && misspelt(sentence, second.to, 'weekday')) return undefined;
  return finish(sentence, today, month.lexeme.month, second.value, second.to, year);
}

/** A date in digits: 22/04, 22/04/2026, 22.4.26, 2026-04-22; day first, unless that cannot be (4/22). */
export function readNumericDate(
  sentence: Sentence,
  at: number,
  today: number,
  loose: boolean,
): ReadDay | undefined {
  const { tokens } = sentence;
  const numbers: number[] = [];
  let to = at;
  let mark = '';
  // What is glued to more digits or letters is a telephone number or a code.
  if (tokens[at]?.kind !== 'number' || (tokens[at]?.glued && !isMark(sentence, at - 1, '(:')))
    return undefined;
  for (; numbers.length < 3; to += 1) {
    const token = tokens[to];
    if (token?.kind !== 'number' || token.text.length > 4 || token.value === undefined) break;
    numbers.push(token.value);
    const next = tokens[to + 1];
    if (numbers.length === 3 || !next || !'/-.'.includes(next.text) || (mark !== '' && next.text !== mark)) {
      to += 1;
      break;
    }
    if (tokens[to + 2]?.kind !== 'number' || !tokens[to + 2]?.glued || !next.glued) {
      to += 1;
      break;
    }
    mark = next.text;
    to += 1;
  }
  if (numbers.length < 2 || mark === '') return undefined;
  const after = tokens[to];
  if (after?.glued && tokens[to + 1]?.glued && tokens[to + 1]?.kind === 'number') return undefined;
  const [first = 0, second = 0, third] = numbers;
  if (third === undefined) {
    if (mark !== '/' && !loose) return undefined;
    if (first > 31 || second > 31) return undefined;
    // "1/2" is a half more often than a day of February, and "24/7" is always.
    if (!loose && ((first < second && second <= 4) || (first === 24 && second === 7))) return undefined;
    const [date, month] = second > 12 ? [second, first] : [first, second];
    return { day: nextDate(today, month, date), to };
  }
  if (first >= 1900) return { day: dateOf(first, second, third), to };
  const year = third < 100 ? 2000 + third : third;
  if (year < 1900 || year > 2100) return undefined;
  const [date, month] = second > 12 ? [second, first] : [first, second];
  return { day: dateOf(year, month, date), to };
}
