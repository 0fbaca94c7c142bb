import { readNumber } from '../numbers/read-number.ts';
import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import { addMonths, addWorkingDays } from './calendar.ts';

/** A length of time; `working` where Saturdays and Sundays do not count. */
export interface Length {
  minutes: number;
  days: number;
  months: number;
  working: boolean;
  to: number;
}

/** How many: "2", "dedh", "an", "half an", "sawa" (one and a quarter). */
function readCount(sentence: Sentence, at: number): { value: number; to: number } | undefined {
  const number = readNumber(sentence, at);
  // Of "15-20 minutes" the longer.
  const until = number && word(sentence, number.to, 'until');
  const most = until && readNumber(sentence, until.to);
  if (most && word(sentence, most.to, 'unit')) return most;
  if (number) return number;
  const shift = word(sentence, at, 'shift');
  if (shift) return { value: 1 + shift.lexeme.value, to: shift.to };
  const share = word(sentence, at, 'fraction');
  if (share) return { value: share.lexeme.value, to: word(sentence, share.to, 'article')?.to ?? share.to };
  const article = word(sentence, at, 'article');
  return article ? { value: 1, to: article.to } : undefined;
}

function readHalfMore(sentence: Sentence, at: number): number | undefined {
  const and = word(sentence, at, 'and');
  const article = and && word(sentence, and.to, 'article');
  const half = and && word(sentence, article?.to ?? and.to, 'fraction');
  return half?.to;
}

function readOne(sentence: Sentence, at: number): Length | undefined {
  const count = readCount(sentence, at);
  if (!count) return undefined;
  let { value, to } = count;
  const more = readHalfMore(sentence, to);
  if (more !== undefined && word(sentence, more, 'unit')) [value, to] = [value + 0.5, more];
  to = word(sentence, to, 'more')?.to ?? to;
  const working = word(sentence, to, 'working');
  const unit = word(sentence, working?.to ?? to, 'unit');
  if (!unit || value > 100_000) return undefined;
  to = unit.to;
  const behind = readHalfMore(sentence, to);
  if (behind !== undefined && !word(sentence, behind, 'unit')) [value, to] = [value + 0.5, behind];
  const total = value * unit.lexeme.length;
  const length = { minutes: 0, days: 0, months: 0, working: working !== undefined, to };
  if (unit.lexeme.unit === 'minute') return { ...length, minutes: Math.round(total) };
  // Half a day is twelve hours, half a week is nothing anybody books for.
  if (unit.lexeme.unit === 'month') return { ...length, months: Math.round(total) };
  return { ...length, days: Math.floor(total), minutes: Math.round((total % 1) * 1440) };
}

/** A length of time: "half an hour", "dedh ghante", "1 day 2 hours", "an hour and a half". */
export function readLength(sentence: Sentence, at: number): Length | undefined {
  let whole = readOne(sentence, at);
  for (let parts = 1; whole && parts < 4; parts++) {
    const more = readOne(sentence, word(sentence, whole.to, 'and')?.to ?? whole.to);
    if (!more) break;
    whole = {
      minutes: whole.minutes + more.minutes,
      days: whole.days + more.days,
      months: whole.months + more.months,
      working: whole.working || more.working,
      to: more.to,
    };
  }
  return whole;
}

/** The day that lies a length of whole days from another; minus 1 looks back. */
export function dayAway(day: number, { days, months, working }: Length, sign: 1 | -1): number {
  const moved = months === 0 ? day : addMonths(day, sign * months);
  return working && sign > 0 ? addWorkingDays(moved, days) : moved + sign * days;
}
