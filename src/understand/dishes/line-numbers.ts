import type { Sentence } from '../sentence.ts';

/**
 * The tokens that number the lines of a list, "1." or "2)": a number and its sign at the head of every line. Empty where a
 * line has none, for then they are quantities.
 */
export function lineNumbers({ tokens }: Sentence, from: number, to: number): Set<number> {
  const numbers = new Set<number>();
  let lines = 0;
  for (let at = from; at < to; at++) {
    const before = tokens[at - 1];
    if (at > from && before?.kind !== 'line') continue;
    lines++;
    const sign = tokens[at + 1];
    const isNumbered = tokens[at]?.kind === 'number' && sign?.glued && /^[).:\]]$/.test(sign.text);
    if (!isNumbered) return new Set();
    numbers.add(at).add(at + 1);
  }
  return lines > 1 ? numbers : new Set();
}
