import type { BasketWish } from '../../domain/basket.ts';
import type { Found, Sentence } from '../sentence.ts';
import { after, before, endsThere } from './around.ts';

const code = /^[A-Za-z0-9]{3,16}$/;
const mixed = /^(?=.*\p{L})(?=.*\d)/u;

/** What is written together from token `at` on: letters and digits of a code are several tokens. */
function piece(sentence: Sentence, at: number): { text: string; to: number } | undefined {
  if (endsThere(sentence, at)) return undefined;
  let to = at + 1;
  while (sentence.tokens[to]?.glued && /^(?:word|number)$/.test(sentence.tokens[to]?.kind ?? '')) to += 1;
  const { text } = sentence.span(at, to);
  return code.test(text) ? { text, to } : undefined;
}

/** Whether a word is no other word: it is in capitals, has digits, or nobody knows it. */
function isStrange(sentence: Sentence, at: number, text: string): boolean {
  if (mixed.test(text) || /^[A-Z]{3,}$/.test(text)) return true;
  return /^[A-Za-z]{4,}$/.test(text) && sentence.lexemes(at).every(({ cost }) => cost > 0.1);
}

function skipSmall(sentence: Sentence, at: number): number {
  const sign = sentence.tokens[at]?.text;
  if (sign === ':' || sign === '=' || sign === '#' || sign === '-') return skipSmall(sentence, at + 1);
  const word = sentence.written(at, 'filler');
  return word ? skipSmall(sentence, word.to) : at;
}

/** The code after the word for it, or before it: "coupon DOSA50", "DOSA50 coupon". */
function codeBeside(sentence: Sentence, from: number, to: number): Found<string> | undefined {
  const at = [to, skipSmall(sentence, to)].find((here) => {
    const found = piece(sentence, here);
    return found && isStrange(sentence, here, found.text);
  });
  const found = at === undefined ? undefined : piece(sentence, at);
  if (found) return { value: found.text.toUpperCase(), from, to: found.to, confidence: 1 };
  let start = from - 1;
  while (start > 0 && sentence.tokens[start]?.glued) start -= 1;
  const prior = start < 0 ? undefined : piece(sentence, start);
  if (!prior || prior.to !== from || !mixed.test(prior.text)) return undefined;
  return { value: prior.text.toUpperCase(), from: start, to, confidence: 1 };
}

/** A coupon, or that it shall go, where a word for it begins at token `at`. */
export function readCoupon(sentence: Sentence, at: number): Found<BasketWish> | undefined {
  const word = sentence.written(at, 'couponWord');
  if (word) {
    const ahead = before(sentence, at);
    const beside = ahead.not ? undefined : codeBeside(sentence, at, word.to);
    if (beside) {
      const head = before(sentence, beside.from);
      const tail = after(sentence, beside.to);
      const value: BasketWish = tail.not ? { what: 'no coupon' } : { what: 'coupon', code: beside.value };
      return { value, from: head.from, to: tail.to, confidence: 1 };
    }
    // "Remove code DOSA50": the code says no more than that.
    const named = codeBeside(sentence, at, word.to);
    const tail = after(sentence, named?.to ?? word.to);
    if ((ahead.not || tail.not) && !(word.lexeme.weak && !named))
      return { value: { what: 'no coupon' }, from: ahead.from, to: tail.to, confidence: 1 };
    return undefined;
  }
  // "Apply DOSA50", "use WELCOME"; who writes everything in capitals says nothing by them.
  const use = sentence.written(at, 'couponUse');
  const found = use && piece(sentence, use.to);
  if (!found || sentence.menuAt(use.to).some((one) => one.to >= found.to)) return undefined;
  const inCapitals = /^[A-Z]{4,}$/.test(found.text) && /\p{Ll}/u.test(sentence.span(use.from, use.to).text);
  if (!/^[A-Z]{3,}\d{1,4}$/i.test(found.text) && (use.lexeme.weak || !inCapitals)) return undefined;
  const tail = after(sentence, found.to);
  return {
    value: { what: 'coupon', code: found.text.toUpperCase() },
    from: before(sentence, at).from,
    to: tail.to,
    confidence: 1,
  };
}

/** A message that is a code in capitals and nothing else: "DOSA50". */
export function codeAlone(sentence: Sentence): Found<BasketWish> | undefined {
  const text = sentence.text.trim();
  if (!/^[A-Z]{3,12}\d{1,4}$/.test(text)) return undefined;
  const to = sentence.tokens.length;
  if (sentence.menuAt(0).some((one) => one.to === to)) return undefined;
  return { value: { what: 'coupon', code: text }, from: 0, to, confidence: 1 };
}
