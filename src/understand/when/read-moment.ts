import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import type { Mention } from './mention.ts';
import { readDay } from './read-day.ts';
import { dayAway, type Length, readLength } from './read-length.ts';

/** The mention of a day, or of a moment where minutes are in it, a length away from a moment. */
function away(
  at: number,
  to: number,
  base: { day: number; minutes: number },
  length: Length,
  sign: 1 | -1,
): Mention {
  const day = dayAway(base.day, length, sign);
  if (length.minutes === 0 && (length.days !== 0 || length.months !== 0))
    return { kind: 'day', day, from: at, to };
  const minutes = base.minutes + sign * length.minutes;
  const days = Math.floor(minutes / 1440);
  return { kind: 'moment', day: day + days, minutes: minutes - 1440 * days, from: at, to };
}

/** "an hour later", "aadha ghanta pehle", "push it by 30 minutes", "ek din aage": the booking, moved. */
function readMove(sentence: Sentence, at: number, { booking }: Around): Mention | undefined {
  const before = word(sentence, at, 'move');
  const by = before && (word(sentence, before.to, 'edge')?.to ?? before.to);
  const length = readLength(sentence, by ?? at);
  if (!length) return undefined;
  const behind = word(sentence, length.to, 'move');
  const move = behind ?? before;
  if (!move) return undefined;
  const dated = booking.day !== undefined && booking.minutes !== undefined;
  const to = behind?.to ?? length.to;
  if (!dated)
    return booking.minutes === undefined
      ? undefined
      : moveTime(at, to, booking.minutes, length, move.lexeme.sign);
  const base = { day: booking.day ?? 0, minutes: booking.minutes ?? 0 };
  const moved = away(at, to, base, length, move.lexeme.sign);
  return moved.kind === 'moment' ? { ...moved, booked: base.day } : moved;
}

function moveTime(at: number, to: number, minutes: number, length: Length, sign: 1 | -1): Mention {
  const total = (minutes + sign * length.minutes + 1440) % 1440;
  const clock = { hour: Math.floor(total / 60), minute: total % 60, exact: true as const };
  return { kind: 'time', clock, edge: 'at', sure: true, from: at, to };
}

/**
 * A length of time from now, from a day or from the booking: "in two hours", "ek ghante mein", "3 days from Sunday",
 * "a week on Friday", "an hour later". Of "3 days ago" nothing can be booked: it is vague.
 */
export function readMoment(sentence: Sentence, at: number, around: Around): Mention | undefined {
  const timed = sentence.has('unit');
  const move = (timed ? readMove(sentence, at, around) : undefined) ?? readBeside(sentence, at, around);
  if (move || !timed) return move;
  const start = pastNow(sentence, at);
  const before = word(sentence, start, 'inBefore');
  const length = readLength(sentence, before?.to ?? start);
  if (!length) return undefined;
  const now = { day: around.today, minutes: around.clock };
  const behind = word(sentence, length.to, 'inBehind');
  if (behind) return away(at, behind.to, now, length, 1);
  // "Table for 2 day after tomorrow": the day has a word of its own, and the number counts something else.
  const own = word(sentence, length.to - 1, 'day');
  const from = own?.cost === 0 && own.to > length.to ? undefined : word(sentence, length.to, 'countFrom');
  const weeks = length.days > 0 && length.days % 7 === 0 && length.months === 0;
  const day =
    from &&
    (weeks || !from.lexeme.weeks) &&
    readDay(sentence, word(sentence, from.to, 'the')?.to ?? from.to, around);
  if (from && day && day.day !== undefined && length.minutes === 0) {
    return { kind: 'day', day: dayAway(day.day, length, from.lexeme.sign), from: at, to: day.to };
  }
  const ago = word(sentence, length.to, 'ago');
  if (ago) return { kind: 'vague', from: at, to: ago.to };
  // "30 min" is an answer to "when?"; "21 hr" is an hour of the clock.
  const alone =
    at === 0 && length.to === sentence.tokens.length && around.asked.includes('time') && length.minutes < 240;
  return before || alone ? away(at, length.to, now, length, 1) : undefined;
}

/** "the day before Christmas"; "the day after tomorrow" has a word of its own. */
function readBeside(sentence: Sentence, at: number, around: Around): Mention | undefined {
  const beside = word(sentence, at, 'dayBeside');
  if (!beside || (word(sentence, at, 'day')?.to ?? 0) > beside.to) return undefined;
  const day = readDay(sentence, word(sentence, beside.to, 'the')?.to ?? beside.to, around, {
    on: true,
    the: true,
  });
  if (day?.day === undefined) return undefined;
  return { kind: 'day', day: day.day + beside.lexeme.sign, from: at, to: day.to };
}

/** Past "ab se", "abhi se": what follows is counted from now in any case. */
function pastNow(sentence: Sentence, at: number): number {
  const now = word(sentence, at, 'now');
  return (now && word(sentence, now.to, 'countFrom')?.to) ?? at;
}

/** "right now"; a bare "now" says little of when: "there are 5 now". */
export function readNow(sentence: Sentence, at: number, around: Around): Mention | undefined {
  const now = word(sentence, at, 'now');
  if (!now) return undefined;
  const tokens = { from: at, to: now.to };
  return now.lexeme.sure
    ? { kind: 'moment', day: around.today, minutes: around.clock, ...tokens }
    : { kind: 'vague', ...tokens };
}
