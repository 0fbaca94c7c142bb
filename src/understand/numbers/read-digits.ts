import type { Sentence } from '../sentence.ts';
import type { Read } from './read-number.ts';

/**
 * A number written in digits, with its separators: "1,200", "25,00,000" (Indian grouping), "5.00", "2.5". Numbers in a
 * row ("22,24,26", "10.20.30.40") are several.
 */
export function readDigits(sentence: Sentence, at: number): Read | undefined {
  const first = sentence.tokens[at];
  if (first?.kind !== 'number' || first.value === undefined) return undefined;
  const plain: Read = { value: first.value, to: at + 1, digits: true };
  // The second number of a row.
  if (
    first.glued &&
    sentence.tokens[at - 2]?.kind === 'number' &&
    /^[.,]$/.test(sentence.tokens[at - 1]?.text ?? '')
  )
    return plain;
  const groups: { mark: string; text: string }[] = [];
  let to = at + 1;
  for (;;) {
    const mark = sentence.tokens[to];
    const next = sentence.tokens[to + 1];
    if (!mark?.glued || !next?.glued || next.kind !== 'number' || !/^[.,]$/.test(mark.text)) break;
    groups.push({ mark: mark.text, text: next.text });
    to += 2;
  }
  const last = groups.at(-1);
  if (!last) return plain;
  const whole = last.mark === '.' ? groups.slice(0, -1) : groups;
  const grouped =
    whole.every(
      ({ mark, text }, i) =>
        mark === ',' && (i === whole.length - 1 ? text.length === 3 : text.length === 2 || text.length === 3),
    ) && first.text.length <= 3;
  if (grouped) {
    const integer = Number(first.text + whole.map(({ text }) => text).join(''));
    const value = last.mark === '.' ? Number(`${integer}.${last.text}`) : integer;
    return { value, to, digits: true };
  }
  // A decimal comma is plain to see only before noughts.
  if (groups.length === 1 && /^0+$/.test(last.text)) return { value: first.value, to, digits: true };
  return plain;
}
