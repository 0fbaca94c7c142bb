import { readNumber } from '../numbers/read-number.ts';
import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Clock } from './clock.ts';
import { isCounted } from './stands-alone.ts';

interface ReadSpoken {
  clock: Clock;
  to: number;
  sure: boolean;
}

/** The hour that minutes are told from: a number up to 24, noon, midnight, "7.30" is none. */
function readHour(sentence: Sentence, at: number): { clock: Clock; to: number } | undefined {
  const mark = word(sentence, at, 'mark');
  if (mark) return { clock: { hour: mark.lexeme.minutes / 60, minute: 0, exact: true }, to: mark.to };
  const number = readNumber(sentence, at);
  if (!number || !Number.isInteger(number.value) || number.value > 24) return undefined;
  return { clock: { hour: number.value, minute: 0 }, to: number.to };
}

function moved({ hour, minute, ...clock }: Clock, minutes: number): Clock {
  const total = hour * 60 + minute + minutes;
  // Half past noon is after it, a quarter to one is open again.
  const { exact, ...open } = clock;
  const whole = (total + 1440) % 1440;
  return {
    ...open,
    ...(exact && whole >= 780 ? { exact } : {}),
    hour: Math.floor(whole / 60),
    minute: whole % 60,
  };
}

/** Whether a number stands right before: "1 half 1 full". */
function isCounting(sentence: Sentence, at: number): boolean {
  return (
    at > 0 && (sentence.tokens[at - 1]?.kind === 'number' || word(sentence, at - 1, 'number') !== undefined)
  );
}

/** "saade aath", "sawa nau", "paune das"; "half eight" (Britain). */
function readShifted(sentence: Sentence, at: number): ReadSpoken | undefined {
  const shift = word(sentence, at, 'shift');
  const half = shift ? undefined : word(sentence, at, 'fraction');
  if (half && (half.lexeme.value !== 0.5 || half.to !== at + 1 || isCounting(sentence, at))) return undefined;
  const from = shift?.to ?? half?.to;
  const hour = from === undefined ? undefined : readNumber(sentence, from);
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return undefined;
  if (isCounted(sentence, hour.to) && !word(sentence, hour.to, 'oclock')) return undefined;
  const minutes = shift ? shift.lexeme.value * 60 : 30;
  const clock = moved({ hour: hour.value, minute: 0 }, minutes);
  // A quarter to one is told by the clock of twelve.
  return { clock: clock.hour === 0 ? { ...clock, hour: 12 } : clock, to: hour.to, sure: true };
}

/** "quarter past eight", "25 to 8", "half past one", "four minutes to nine", "ten to noon". */
function readPastTo(sentence: Sentence, at: number): ReadSpoken | undefined {
  const article = word(sentence, at, 'article');
  const share = word(sentence, at, 'fraction') ?? (article && word(sentence, article.to, 'fraction'));
  const number = share ? undefined : readNumber(sentence, at);
  if (!share && !number) return undefined;
  let to = share?.to ?? number?.to ?? at;
  const minutes = share ? share.lexeme.value * 60 : (number?.value ?? 0);
  const unit = word(sentence, to, 'unit');
  if (unit && unit.lexeme.unit === 'minute' && unit.lexeme.length === 1) to = unit.to;
  const called = share !== undefined || unit !== undefined;
  const joint = word(sentence, to, 'pastTo');
  if (!joint || !Number.isInteger(minutes) || minutes < 1 || minutes > 59) return undefined;
  if (joint.lexeme.loose && !called) return undefined;
  const hour = readHour(sentence, joint.to);
  if (!hour || isCounted(sentence, hour.to)) return undefined;
  const { sign } = joint.lexeme;
  if (sign < 0 && !called) {
    // "7 to 9" is a window; "25 to 8" and "10 to 4" are not.
    const window =
      minutes < 13 && (minutes % 5 !== 0 || (hour.clock.hour > minutes && hour.clock.hour - minutes <= 3));
    if (window) return undefined;
  }
  if (sign > 0 && !called && minutes > 30 && minutes % 5 !== 0) return undefined;
  const clock = moved(hour.clock, sign * minutes);
  return {
    clock: clock.hour === 0 && hour.clock.hour === 1 ? { ...clock, hour: 12 } : clock,
    to: hour.to,
    sure: true,
  };
}

/** A time told as people speak: from the hour before or after. "Noon" and "midnight" as well. */
export function readSpokenClock(sentence: Sentence, at: number): ReadSpoken | undefined {
  const mark = word(sentence, at, 'mark');
  if (mark)
    return { clock: { hour: mark.lexeme.minutes / 60, minute: 0, exact: true }, to: mark.to, sure: true };
  const about = word(sentence, at, 'hourish');
  if (about) return { clock: { hour: about.lexeme.hour, minute: 0 }, to: about.to, sure: true };
  return readPastTo(sentence, at) ?? readShifted(sentence, at);
}
