import type { Sentence } from '../sentence.ts';
import { readDigits } from './read-digits.ts';
import { word } from './word.ts';

/** A number that was read, and the token after it. */
export interface Read {
  value: number;
  to: number;
  /** Written in digits only. */
  digits?: true;
  /** A word that is more often another one, and nothing else beside it: "do". */
  weak?: true;
}

/** A number below a hundred in words: "seven", "twenty five", "paintis". */
function readSmall(sentence: Sentence, at: number): Read | undefined {
  const first = word(sentence, at, 'number');
  if (!first) return undefined;
  const { value, weak } = first.lexeme;
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const unit = word(sentence, first.to, 'number');
    if (unit && unit.lexeme.value >= 1 && unit.lexeme.value < 10 && !unit.lexeme.weak) {
      return { value: value + unit.lexeme.value, to: unit.to };
    }
  }
  return weak ? { value, to: first.to, weak } : { value, to: first.to };
}

/** "saade teen", "sawa" before a hundred; "a" and "half a" before a dozen. */
function readMultiplier(sentence: Sentence, at: number): Read | undefined {
  const shift = word(sentence, at, 'shift');
  if (shift) {
    const base = readDigits(sentence, shift.to) ?? readSmall(sentence, shift.to);
    if (base) return { value: base.value + shift.lexeme.value, to: base.to };
    if (word(sentence, shift.to, 'scale')) return { value: 1 + shift.lexeme.value, to: shift.to };
    return undefined;
  }
  const share = word(sentence, at, 'fraction');
  if (share && word(sentence, share.to, 'scale')) return { value: share.lexeme.value, to: share.to };
  const article = word(sentence, at, 'article');
  if (article && word(sentence, article.to, 'scale')) return { value: 1, to: article.to };
  if (word(sentence, at, 'scale')) return { value: 1, to: at };
  return undefined;
}

/**
 * The number that begins at token `at`: digits, words, or both ("3 hundred and six", "dhai sau", "half a dozen"). It
 * may have a fraction: "dedh" is 1.5.
 */
export function readNumber(sentence: Sentence, at: number): Read | undefined {
  const { numbersRead } = sentence;
  const before = numbersRead[at];
  if (before !== undefined) return before ?? undefined;
  const read = readBelow(sentence, at, Number.POSITIVE_INFINITY);
  numbersRead[at] = read ?? null;
  return read;
}

function readBelow(sentence: Sentence, at: number, below: number): Read | undefined {
  const first = readDigits(sentence, at) ?? readSmall(sentence, at) ?? readMultiplier(sentence, at);
  if (!first) return undefined;
  let { value, to } = first;
  let least = below;
  let scaled = false;
  for (;;) {
    const scale = word(sentence, to, 'scale');
    if (!scale || scale.lexeme.value >= least) break;
    const whole = Number.isInteger(value) || value % 0.25 === 0;
    value = Math.round(value * scale.lexeme.value * 100) / 100;
    to = scale.to;
    least = scale.lexeme.value;
    scaled = true;
    if (least < 100 || !whole) break;
    const and = word(sentence, to, 'and');
    const rest = readBelow(sentence, and?.to ?? to, least);
    if (!rest || rest.value >= least || rest.value === 0 || rest.weak || word(sentence, rest.to, 'scale'))
      break;
    return { value: value + rest.value, to: rest.to };
  }
  return scaled ? { value, to } : first;
}
