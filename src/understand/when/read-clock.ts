import { readNumber } from '../numbers/read-number.ts';
import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import { readDigitalClock, type ReadClock } from './read-digital-clock.ts';
import { readSpokenClock } from './read-spoken-clock.ts';
import { isCounted } from './stands-alone.ts';

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
  // Two hours in a row are two things; "ten five" is a time where something says so.
  if (number.weak || (number.value === 0 && !number.digits)) return read;
  const sure = !number.digits && number.value >= 13 && clock.hour >= 1;
  return { clock: { ...clock, minute: number.value }, to: number.to, sure };
}

/** "o'clock", "am", "pm" behind a time. */
function readHalf(sentence: Sentence, read: ReadClock): ReadClock {
  let { clock, to, sure } = read;
  const isFourDigits =
    sentence.tokens[to - 1]?.text.length === 4 && sentence.tokens[to - 1]?.kind === 'number';
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
      sure ||= !oclock.lexeme.long || clock.minute > 0 || isFourDigits;
    } else break;
  }
  return { clock, to, sure };
}

/** The time that begins at token `at`. */
export function readClock(sentence: Sentence, at: number): ReadClock | undefined {
  const spoken = readSpokenClock(sentence, at);
  if (spoken) return readHalf(sentence, spoken);
  const first: (ReadClock & { weak?: true }) | undefined =
    readDigitalClock(sentence, at) ?? readWords(sentence, at);
  if (!first) return undefined;
  const whole = readHalf(sentence, readMinutes(sentence, first));
  if (!whole.sure && (isCounted(sentence, whole.to) || first.weak)) return undefined;
  return whole;
}
