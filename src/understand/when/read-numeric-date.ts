import type { Sentence } from '../sentence.ts';
import { dateOf, nextDate } from './calendar.ts';
import { isMark, type ReadDay } from './read-date.ts';
import { standsAlone } from './stands-alone.ts';

/** Two or three numbers with the same sign between them, and nothing glued to either end. */
function readRow(
  { tokens }: Sentence,
  at: number,
): { numbers: number[]; mark: string; to: number } | undefined {
  const numbers: number[] = [];
  let mark = '';
  for (let to = at; ; to += 2) {
    const token = tokens[to];
    if (token?.kind !== 'number' || token.value === undefined || token.text.length > 4) return undefined;
    numbers.push(token.value);
    const [next, more] = [tokens[to + 1], tokens[to + 2]];
    const goesOn = next?.glued && more?.glued && more.kind === 'number' && '/-.'.includes(next.text);
    if (!goesOn) return numbers.length > 1 ? { numbers, mark, to: to + 1 } : undefined;
    // What is glued to more digits is a telephone number or a code.
    if (numbers.length === 3 || (mark !== '' && next.text !== mark)) return undefined;
    mark = next.text;
  }
}

/** Day first, unless that cannot be: 4/22. */
const dayFirst = (first: number, second: number) =>
  (second > 12 ? [second, first] : [first, second]) as [number, number];

/**
 * A date in digits: 22/04, 22/04/2026, 22.4.26, 2026-04-22. `loose`: a day was asked for, and "5-4"
 * is one; `tight`: a time was, and "7/8" is none.
 */
export function readNumericDate(
  sentence: Sentence,
  at: number,
  today: number,
  { loose, tight }: { loose: boolean; tight: boolean },
): ReadDay | undefined {
  const { tokens } = sentence;
  if (tokens[at]?.kind !== 'number' || (tokens[at]?.glued && !isMark(sentence, at - 1, '(:')))
    return undefined;
  const row = readRow(sentence, at);
  if (!row) return undefined;
  const { mark, to } = row;
  const [first = 0, second = 0, third] = row.numbers;
  const [date, month] = dayFirst(first, second);
  if (third === undefined) {
    if ((mark !== '/' && !loose) || tight || first > 31 || second > 31) return undefined;
    // "1/2" is a half more often than a day of February, and "24/7" is always.
    const other = (first < second && second <= 4) || (first === 24 && second === 7);
    // "12/4 Park Lane" is an address.
    if (!loose && (other || !standsAlone(sentence, to))) return undefined;
    return { day: nextDate(today, month, date), to };
  }
  if (first >= 1900) return { day: dateOf(first, second, third), to };
  // "3.2.1" is a version.
  if (tokens[to - 1]?.text.length === 1) return undefined;
  const year = third < 100 ? 2000 + third : third;
  return year < 1900 || year > 2100 ? undefined : { day: dateOf(year, month, date), to };
}
