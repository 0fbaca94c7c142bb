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

/** Whether a token is one of these signs. */
export const isMark = (sentence: Sentence, at: number, marks: string) =>
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
    // "do" before a month is more often a verb: "we do May 4th".
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
