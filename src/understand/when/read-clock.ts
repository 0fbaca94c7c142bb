import { readNumber } from '../numbers/read-number.ts';
import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Clock } from './clock.ts';
import { readSpokenClock } from './read-spoken-clock.ts';
import { isCounted } from './stands-alone.ts';

/** A time that was read, and the token after it. Not `sure`: a number that may be a time if something says so. */
export interface ReadClock {
  clock: Clock;
  to: number;
  sure: boolean;
}

/** The number of a token, if it is one of `length` digits. */
function digitsAt(
  sentence: Sentence,
  at: number,
  most: number,
): { value: number; length: number } | undefined {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number' || token.value === undefined || token.text.length > most) return undefined;
  return { value: token.value, length: token.text.length };
}

/** "8", "8:30", "8.30", "8h30", "8 30", "830", "20:00:15". */
function readDigital(sentence: Sentence, at: number): ReadClock | undefined {
  const { tokens } = sentence;
  const first = digitsAt(sentence, at, 4);
  if (!first) return undefined;
  // The rest of a decimal, a date or a telephone number.
  if (tokens[at]?.glued && /^[.,/+:]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.kind === 'number')
    return undefined;
  if (first.length > 2) {
    const [hour, minute] = [Math.floor(first.value / 100), first.value % 100];
    if (hour > 24 || minute > 59) return undefined;
    return { clock: { hour, minute }, to: at + 1, sure: false };
  }
  const mark = tokens[at + 1];
  const second = digitsAt(sentence, at + 2, 2);
  // "9: 00", "6 :00".
  const close =
    mark?.text === ':' ? mark.glued || tokens[at + 2]?.glued : mark?.glued && tokens[at + 2]?.glued;
  const colon = mark?.text === ':' || (mark?.text === 'h' && second !== undefined);
  if (mark && second?.length === 2 && ((close && /^[:.]$/.test(mark.text)) || mark.text === 'h')) {
    const more = tokens[at + 3]?.text === mark.text && tokens[at + 3]?.glued && digitsAt(sentence, at + 4, 4);
    if (more && mark.text === '.') return undefined;
    if (first.value > 24 || second.value > 59) return undefined;
    const to = more ? at + 5 : at + 3;
    return { clock: { hour: first.value, minute: second.value }, to, sure: colon };
  }
  // "25:99", "4:3".
  if (mark?.glued && /^[:/]$/.test(mark.text) && tokens[at + 2]?.glued && tokens[at + 2]?.kind === 'number')
    return undefined;
  if (mark?.glued && /^[.,]$/.test(mark.text) && tokens[at + 2]?.glued && tokens[at + 2]?.kind === 'number')
    return undefined;
  if (first.value > 24) return undefined;
  return { clock: { hour: first.value, minute: 0 }, to: at + 1, sure: false };
}

/** "eight", "eight thirty", "das pachpan". */
function readWords(sentence: Sentence, at: number): (ReadClock & { weak?: true }) | undefined {
  const hour = readNumber(sentence, at);
  if (!hour || hour.digits || hour.value > 24) return undefined;
  const half = hour.value % 1;
  if (half !== 0) {
    if (half !== 0.5 || hour.value > 3) return undefined;
    return { clock: { hour: Math.floor(hour.value), minute: 30 }, to: hour.to, sure: false };
  }
  const clock = { hour: hour.value, minute: 0 };
  return { clock, to: hour.to, sure: false, ...(hour.weak ? { weak: true } : {}) };
}

/** The minutes behind an hour: "8 30", "eight thirty", "aath bajkar bees minute", "paanch bajne mein teen minute". */
function readMinutes(sentence: Sentence, read: ReadClock): ReadClock {
  const { clock, to } = read;
  if (clock.minute !== 0) return read;
  const strike = word(sentence, to, 'strike');
  const number = readNumber(sentence, strike?.to ?? to);
  if (!number || !Number.isInteger(number.value) || number.value > 59) return read;
  if (strike) {
    const unit = word(sentence, number.to, 'unit');
    const end = unit?.lexeme.length === 1 ? unit.to : number.to;
    const minutes = clock.hour * 60 + (strike.lexeme.toGo ? -number.value : number.value);
    return { clock: { ...clock, hour: Math.floor(minutes / 60), minute: minutes % 60 }, to: end, sure: true };
  }
  const glued = number.digits && sentence.tokens[to]?.glued;
  const twoDigits = number.digits ? sentence.tokens[to]?.text.length === 2 : true;
  if (glued || !twoDigits || isCounted(sentence, number.to)) return read;
  const behind = sentence.tokens[number.to];
  if (number.digits && behind?.glued && /^[:./-]$/.test(behind.text) && sentence.tokens[number.to + 1]?.glued)
    return read;
  // Two hours in a row are two things; "eleven five" is a time where something says so.
  if (number.weak || (number.value === 0 && !number.digits)) return read;
  const sure = !number.digits && number.value >= 13 && clock.hour >= 1;
  return { clock: { ...clock, minute: number.value }, to: number.to, sure };
}

/** "o'clock", "am", "pm" behind a time. */
function readHalf(sentence: Sentence, read: ReadClock): ReadClock {
  let { clock, to, sure } = read;
  for (let i = 0; i < 3; i++) {
    const said = word(sentence, to, 'oclock');
    const oclock = said?.lexeme.long && clock.minute === 0 && clock.hour < 13 && !sure ? undefined : said;
    const half = word(sentence, oclock?.to ?? to, 'halfDay');
    if (half && (!half.lexeme.glued || sentence.tokens[half.to - 1]?.glued) && clock.half === undefined) {
      clock = { ...clock, half: half.lexeme.half };
      to = half.to;
      sure = true;
    } else if (oclock) {
      to = oclock.to;
      sure ||= !oclock.lexeme.long || clock.minute > 0;
    } else break;
  }
  return { clock, to, sure };
}

/** The time that begins at token `at`. */
export function readClock(sentence: Sentence, at: number): ReadClock | undefined {
  const spoken = readSpokenClock(sentence, at);
  if (spoken) return readHalf(sentence, spoken);
  const first: (ReadClock & { weak?: true }) | undefined =
    readDigital(sentence, at) ?? readWords(sentence, at);
  if (!first) return undefined;
  const whole = readHalf(sentence, readMinutes(sentence, first));
  if (!whole.sure && (isCounted(sentence, whole.to) || first.weak)) return undefined;
  return whole;
}
