import { lexemes } from '../languages/languages.ts';
import type { Role } from '../languages/lexeme.ts';

/** Words with which no dish is named: of "garlic bread with cheese", nobody says "with". */
const grammatical: ReadonlySet<Role> = new Set<Role>([
  'filler',
  'number',
  'scale',
  'action',
  'together',
  'and',
  'either',
  'everyOne',
  'single',
  'portion',
  'times',
  'aside',
  'asItIs',
  'half',
  'give',
]);

const remembered = new Map<string, boolean>();

function meansSomething(word: string): boolean {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const means =
    word.length > 2 && !/\d/.test(word) && !lexemes.entriesOf(word).some(({ role }) => grammatical.has(role));
  if (remembered.size > 10_000) remembered.clear();
  remembered.set(word, means);
  return means;
}

/**
 * What people say for a longer name: some of its words that stand together ("butter chicken" of "Old Delhi Butter
 * Chicken"), two of them apart ("paneer masala" of "Paneer Butter Masala"), two in the other order. Never the whole name.
 */
export function partsOf(words: readonly string[]): string[][] {
  if (words.length < 2 || words.length > 6) return [];
  const parts: string[][] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const some = words.slice(from, to);
      if (some.length === words.length) continue;
      if (meansSomething(some[0] ?? '') && meansSomething(some.at(-1) ?? '')) parts.push(some);
    }
  }
  for (const [i, first] of words.entries()) {
    for (const [j, second] of words.entries()) {
      if (j === i + 1 || j === i || !meansSomething(first) || !meansSomething(second)) continue;
      parts.push([first, second]);
    }
  }
  return parts;
}
