import type { Sentence } from '../sentence.ts';

/** What a name of the menu may be off and still be sure. */
const sure = 0.2;

/**
 * Where names of the menu stand that other grammars would read something else into: of several words or with a number
 * ("Chicken 65", "Sunday roast", "7 Up"). A longer name of the guide at the same place is that name.
 */
export function menuNames(sentence: Sentence): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const [named] = sentence.menuAt(at);
    if (!named || named.cost > sure || named.to - named.from < 2) continue;
    const [known] = sentence.namesAt(at);
    if (known && known.to > named.to) continue;
    found.push({ from: named.from, to: named.to });
    at = named.to - 1;
  }
  return found;
}
