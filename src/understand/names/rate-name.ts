import { slipsApart } from '../index/slips.ts';
import type { Match } from './choose-words.ts';

/** How close each word of names is to each word that was asked for. */
export type Closenesses = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The same by word that was asked for, then word of a name. */
export function byAsked(matches: readonly Match[]): Closenesses {
  const all = new Map<string, Map<string, number>>();
  for (const { asked, word, closeness } of matches) {
    const words = all.get(asked) ?? new Map<string, number>();
    words.set(word, Math.max(closeness, words.get(word) ?? 0));
    all.set(asked, words);
  }
  return all;
}

/** What part of a name is enough to mean it, when all that was asked for is in it. */
const partly = 0.9;

/** How alike two names are that are spaced differently: "copperladle". */
function runTogether(asked: readonly string[], words: readonly string[]): number {
  const [one, other] = [asked.join(''), words.join('')];
  const letters = Math.max(one.length, other.length);
  const most = letters < 6 ? 0 : 2;
  const slips = slipsApart(one, other, most);
  return slips <= most ? 1 - slips / letters : 0;
}

/**
 * How well a name fits what was asked for, 1 at best: the letters of the words both have, by closeness, of all letters;
 * or 0.9 of that share of what was asked, for a part of a name is often all that is said. Order counts for nothing.
 */
export function rateName(asked: readonly string[], words: readonly string[], closest: Closenesses): number {
  let askedLetters = 0;
  let nameLetters = 0;
  let shared = 0;
  const free = new Set(words);
  for (const word of words) nameLetters += word.length;
  for (const one of asked) {
    askedLetters += one.length;
    let best = 0;
    let which = '';
    for (const word of free) {
      const close = one === word ? 1 : (closest.get(one)?.get(word) ?? 0);
      if (close > best) [best, which] = [close, word];
    }
    free.delete(which);
    shared += best * one.length;
  }
  if (askedLetters === 0) return 0;
  const spaced = Math.max(
    shared / Math.max(askedLetters + nameLetters - shared, askedLetters),
    (partly * shared) / askedLetters,
  );
  return Math.max(spaced, runTogether(asked, words));
}
