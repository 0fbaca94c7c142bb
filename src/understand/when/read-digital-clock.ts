import type { Sentence } from '../sentence.ts';
import type { Clock } from './clock.ts';

/** A time that was read, and the token after it. Not `sure`: a number that may be a time if something says so. */
export interface ReadClock {
  clock: Clock;
  to: number;
  sure: boolean;
}

/** The number of a token, if it is one of at most so many digits. */
function digitsAt(
  { tokens }: Sentence,
  at: number,
  most: number,
): { value: number; length: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.value === undefined || token.text.length > most) return undefined;
  return { value: token.value, length: token.text.length };
}

/** Whether a sign and a number are glued to the token before them: the rest of a decimal, a date or a telephone number. */
function goesOn({ tokens }: Sentence, at: number, marks: RegExp): boolean {
  const [mark, number] = [tokens[at], tokens[at + 1]];
  return Boolean(mark?.glued && number?.glued && number.kind === 'number' && marks.test(mark.text));
}

/** "8:30", "8.30", "8h30", "20:00:15", and with a space at the colon: "9: 00", "6 :00". */
function readMarked(sentence: Sentence, at: number, hour: number): ReadClock | undefined {
  const { tokens } = sentence;
  const mark = tokens[at + 1];
  const minute = digitsAt(sentence, at + 2, 2);
  const glued = tokens[at + 2]?.glued ?? false;
  // "6-30": no hour is above 24.
  const dashed = mark?.text === '-' && mark.glued && glued && (minute?.value ?? 0) > 24;
  const close =
    dashed ||
    mark?.text === 'h' ||
    (mark?.text === ':' && (mark.glued || glued)) ||
    (mark?.text === '.' && mark.glued && glued);
  if (!close || minute?.length !== 2 || hour > 24 || minute.value > 59) return undefined;
  const seconds = goesOn(sentence, at + 3, /^[:.]$/);
  if (seconds && mark?.text !== ':') return undefined;
  return {
    clock: { hour, minute: minute.value },
    to: at + (seconds ? 5 : 3),
    sure: mark?.text !== '.' && !dashed,
  };
}

/** A time in digits: "8", "8:30", "8.30", "8h30", "830", "20:00:15". */
export function readDigitalClock(sentence: Sentence, at: number): ReadClock | undefined {
  const first = digitsAt(sentence, at, 4);
  if (!first || (sentence.tokens[at - 2]?.kind === 'number' && goesOn(sentence, at - 1, /^[.,/+:]$/)))
    return undefined;
  if (first.length > 2) {
    const [hour, minute] = [Math.floor(first.value / 100), first.value % 100];
    return hour > 24 || minute > 59 ? undefined : { clock: { hour, minute }, to: at + 1, sure: false };
  }
  const marked = readMarked(sentence, at, first.value);
  if (marked) return marked;
  // "27:88", "4:3", "6.4".
  if (first.value > 24 || goesOn(sentence, at + 1, /^[:/.,]$/)) return undefined;
  return { clock: { hour: first.value, minute: 0 }, to: at + 1, sure: false };
}
