import { readOrdinal } from '../numbers/read-ordinal.ts';
import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import { dateOf, nextDayOfMonth, nthWeekday, partsOf } from './calendar.ts';
import { pastSmall, readWhichUnit } from './links.ts';
import { type ReadDay, readDayNumber } from './read-date.ts';

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
export function readNth(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const before = readMonth(sentence, at, today);
  const start = before ? pastSmall(sentence, before.to) : at;
  const final = word(sentence, start, 'final');
  const place = final ? { value: -1, to: final.to } : readOrdinal(sentence, start);
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

/** "9th of next month", "the 1st of the month", "the 8th day of next month", "agle mahine ki 20 tarikh". */
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
  const each = word(sentence, linked, 'unit');
  if (each?.lexeme.unit === 'month' && each.lexeme.length === 1) {
    return { day: nextDayOfMonth(today, number.value), to: each.to };
  }
  const month = readWhichUnit(sentence, linked) ? readMonth(sentence, linked, today) : undefined;
  return month ? { day: dateOf(month.year, month.month, number.value), to: month.to } : undefined;
}
