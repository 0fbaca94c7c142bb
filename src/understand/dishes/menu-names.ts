import type { Role } from '../languages/lexeme.ts';
import type { Sentence } from '../sentence.ts';

/** What a name of the menu may be off and still be sure. */
const sure = 0.2;

/** Roles that say what sort of word it is; a dish is called by such words. */
const ofDishes: ReadonlySet<Role> = new Set<Role>([
  'atLarge',
  'contents',
  'food',
  'measure',
  'plain',
  'filler',
]);

/** How near a word is to one that means something else than a dish. */
function otherwise(sentence: Sentence, at: number): number {
  let least = 1;
  for (const { role, cost } of sentence.lexemes(at)) if (cost < least && !ofDishes.has(role)) least = cost;
  return least;
}

function isCount(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind === 'number') return true;
  return sentence.written(at, 'number') !== undefined || sentence.written(at, 'allOf') !== undefined;
}

/** Whether a name of the menu begins at a token: "lunch" before it is a size, and no time of day. */
function beginsName(sentence: Sentence, at: number): boolean {
  return sentence.menuAt(at).some(({ entry, cost }) => entry.kind !== 'size' && cost <= sure);
}

/**
 * Where names of the menu stand that other grammars would read something else into ("Chicken 65", "Sunday roast", "naan",
 * which sounds like a grandmother), with the number that counts them: two naan are no party of two. A longer name of the
 * guide at the same place is that name.
 */
export function menuNames(sentence: Sentence): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const known = sentence.namesAt(at).find(({ cost, to }) => cost <= sure && to - at > 1);
    const named = sentence
      .menuAt(at)
      .find(({ entry, to }) => entry.kind !== 'size' || beginsName(sentence, to));
    if (known && known.to > (named?.to ?? 0)) {
      at = known.to - 1;
      continue;
    }
    if (!named || named.cost > sure) continue;
    const counted = isCount(sentence, at - 1);
    if (named.to - at < 2 && !counted && named.entry.kind !== 'size' && named.cost >= otherwise(sentence, at))
      continue;
    found.push({ from: counted ? at - 1 : at, to: named.to });
    at = named.to - 1;
  }
  return found;
}
