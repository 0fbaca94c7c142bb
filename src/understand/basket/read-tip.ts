import type { BasketWish } from '../../domain/basket.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Found, Sentence } from '../sentence.ts';
import { after, before } from './around.ts';

type Amount = Found<Extract<BasketWish, { what: 'tip' | 'tip share' }>>;

/** More is no tip, and would not fit what a cart can hold. */
const mostRupees = 100_000;

function amountOf(value: number, share: boolean): Amount['value'] | undefined {
  if (share)
    return value > 0 && value <= 1_000
      ? { what: 'tip share', basisPoints: Math.round(value * 100) }
      : undefined;
  return value > 0 && value <= mostRupees ? { what: 'tip', paise: Math.round(value * 100) } : undefined;
}

/** An amount or a percentage that begins at a token: "50", "Rs 50", "50 rupees", "10%". */
function amountAt(sentence: Sentence, at: number): (Amount & { zero: boolean }) | undefined {
  const money = sentence.written(at, 'currency')?.to ?? at;
  const dot = sentence.tokens[money]?.text === '.' && money > at ? money + 1 : money;
  const number = readNumber(sentence, dot);
  if (!number || number.weak) return undefined;
  const percent = sentence.written(number.to, 'percentWord');
  const to = percent?.to ?? sentence.written(number.to, 'currency')?.to ?? number.to;
  const zero = number.value === 0;
  const value = zero ? ({ what: 'tip', paise: 0 } as const) : amountOf(number.value, percent !== undefined);
  return value && { value, from: at, to, confidence: 1, zero };
}

/** The amount that ends right before token `to`. */
function amountBefore(sentence: Sentence, to: number): ReturnType<typeof amountAt> {
  for (let from = Math.max(0, to - 6); from < to; from++) {
    const found = amountAt(sentence, from);
    if (found?.to === to) return found;
  }
  return undefined;
}

/** The first token from `at` on that is no small word of a tip: "tip of 50", "tip: 50". */
function pastSmall(sentence: Sentence, at: number): number {
  if (/^[:=]$/.test(sentence.tokens[at]?.text ?? '')) return pastSmall(sentence, at + 1);
  const word = sentence.written(at, 'filler');
  return word && !sentence.written(at, 'and') ? pastSmall(sentence, word.to) : at;
}

/** A tip, how much of one, or none, where the word for it begins at token `at`. */
export function readTip(sentence: Sentence, at: number): Found<BasketWish> | undefined {
  const word = sentence.written(at, 'tipWord');
  if (!word) return undefined;
  const behind = amountAt(sentence, word.to) ?? amountAt(sentence, pastSmall(sentence, word.to));
  const ahead = behind ? undefined : amountBefore(sentence, at);
  const amount = behind ?? ahead;
  const head = before(sentence, ahead?.from ?? at);
  const tail = after(sentence, behind?.to ?? word.to);
  const place = { from: head.from, to: tail.to, confidence: 1 };
  // "No, make that tip 50."
  const corrected = amount !== undefined && !amount.zero && !head.removed;
  if ((head.not && !corrected) || tail.not || amount?.zero) return { value: { what: 'no tip' }, ...place };
  return { value: amount?.value ?? { what: 'some tip' }, ...place };
}
