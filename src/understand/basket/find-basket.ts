import type { BasketWish } from '../../domain/basket.ts';
import type { Found, Sentence } from '../sentence.ts';
import { after, before, endsThere } from './around.ts';
import { codeAlone, readCoupon } from './read-coupon.ts';
import { readTip } from './read-tip.ts';

/** What is said of a basket besides its dishes, and the message without it. */
interface BasketSaid {
  said: BasketWish[];
  /** Empty: nothing else was said. */
  rest: string;
}

function readCutlery(sentence: Sentence, at: number): Found<BasketWish> | undefined {
  const word = sentence.written(at, 'cutleryWord');
  // One spoon is a remark about a dish.
  if (word?.cost !== 0) return undefined;
  const head = before(sentence, at);
  const tail = after(sentence, word.to);
  const wanted = !head.not && !tail.not;
  return { value: { what: 'cutlery', wanted }, from: head.from, to: tail.to, confidence: 1 };
}

/** The first thing from `at` on that says what to do about a dish that has run out. */
function insteadFrom(sentence: Sentence, at: number) {
  for (let here = at; here < sentence.tokens.length && here < at + 4; here++) {
    const found = sentence.written(here, 'ifOut');
    if (found) return found;
  }
  return undefined;
}

/** "If something is out, call me", and the other way round. */
function readSubstitution(sentence: Sentence, at: number): Found<BasketWish> | undefined {
  const plain = sentence.written(at, 'ifOut');
  if (plain?.lexeme.alone)
    return {
      value: { what: 'substitution', how: plain.lexeme.how },
      from: at,
      to: plain.to,
      confidence: 1,
    };
  const shortage = sentence.written(at, 'shortage');
  if (shortage) {
    const then = insteadFrom(sentence, shortage.to);
    if (!then) return undefined;
    const tail = after(sentence, then.to);
    return {
      value: { what: 'substitution', how: then.lexeme.how },
      from: at,
      to: tail.to,
      confidence: 1,
    };
  }
  const next = plain && sentence.written(plain.to, 'shortage');
  if (!plain || !next) return undefined;
  return { value: { what: 'substitution', how: plain.lexeme.how }, from: at, to: next.to, confidence: 1 };
}

function readAt(sentence: Sentence, at: number): Found<BasketWish> | undefined {
  return (
    readSubstitution(sentence, at) ??
    readCoupon(sentence, at) ??
    readTip(sentence, at) ??
    readCutlery(sentence, at)
  );
}

/** A word that would be nothing by itself, when all around it is taken out. */
function isSmall(sentence: Sentence, at: number): boolean {
  if (endsThere(sentence, at)) return true;
  return ['filler', 'and', 'address'].some((role) => sentence.written(at, role as 'filler') !== undefined);
}

/**
 * What a message says of a coupon, a tip, cutlery, or a dish that has run out; the last of each kind counts. A question
 * ("is cutlery included?") says nothing of it.
 */
export function findBasket(sentence: Sentence): BasketSaid | undefined {
  const alone = codeAlone(sentence);
  if (alone) return { said: [alone.value], rest: '' };
  if (!roles.some((role) => sentence.has(role))) return undefined;
  const found: Found<BasketWish>[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const here = readAt(sentence, at);
    if (!here) continue;
    found.push(here);
    at = here.to - 1;
  }
  if (found.length === 0 || asks(sentence)) return undefined;
  return { said: lastOfEach(found.map(({ value }) => value)), rest: restOf(sentence, found) };
}

const roles = ['couponWord', 'couponUse', 'tipWord', 'cutleryWord', 'shortage', 'ifOut'] as const;

function asks(sentence: Sentence): boolean {
  const asking = sentence.written(0, 'asking');
  return asking !== undefined && sentence.text.includes('?');
}

const kindOf = ({ what }: BasketWish) =>
  what === 'no coupon'
    ? 'coupon'
    : what === 'tip share' || what === 'no tip' || what === 'some tip'
      ? 'tip'
      : what;

function lastOfEach(said: readonly BasketWish[]): BasketWish[] {
  return said.filter((wish, i) => !said.slice(i + 1).some((later) => kindOf(later) === kindOf(wish)));
}

/** The message without the tokens that were taken; empty when only small words are left. */
function restOf(sentence: Sentence, found: readonly Found<BasketWish>[]): string {
  const taken = (at: number) => found.some(({ from, to }) => from <= at && at < to);
  const left = sentence.tokens.flatMap((_, at) => (taken(at) ? [] : [at]));
  if (left.every((at) => isSmall(sentence, at))) return '';
  const parts: string[] = [];
  let start = 0;
  for (const { from, to } of [...found].sort((a, b) => a.from - b.from)) {
    if (from > start) parts.push(sentence.span(start, from).text);
    start = Math.max(start, to);
  }
  if (start < sentence.tokens.length) parts.push(sentence.span(start, sentence.tokens.length).text);
  return parts.join(', ');
}
