import { lexemes } from '../languages/languages.ts';
import type { Lexeme, Role } from '../languages/lexeme.ts';

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
  'halfCount',
  'give',
]);

/** Whether a word of a language is one of grammar and no name of food. */
export function isGrammatical(lexeme: Lexeme): boolean {
  return grammatical.has(lexeme.role);
}

const remembered = new Map<string, boolean>();

function meansSomething(word: string): boolean {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const means = word.length > 2 && !/\d/.test(word) && !lexemes.entriesOf(word).some(isGrammatical);
  if (remembered.size > 10_000) remembered.clear();
  remembered.set(word, means);
  return means;
}

const isQuality = (word: string) =>
  lexemes.entriesOf(word).some((lexeme) => lexeme.role === 'food' && lexeme.quality);

/** A name without its small words: "corn cheese pizza" of "Corn & Cheese Pizza". */
export function meaningful(words: readonly string[]): string[] {
  const joins = new Set<Role>(['and', 'together']);
  return words.filter((word) => !lexemes.entriesOf(word).some(({ role }) => joins.has(role)));
}

/** A size without the word for it: "party" of "party size". */
export function withoutSizeWord(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const says = words.length > 1 && lexemes.entriesOf(last).some(({ role }) => role === 'filler');
  return says ? words.slice(0, -1) : [];
}

/** Whether the words end a name, or are two or more of it and lack only the last. */
export function isHead(some: readonly string[], words: readonly string[]): boolean {
  const ends = some.every((word, i) => word === words[words.length - some.length + i]);
  const begins =
    some.length > 1 && some.length === words.length - 1 && some.every((word, i) => word === words[i]);
  return ends || begins;
}

/**
 * What people say for a longer name: some of its words that stand together ("butter chicken" of "Old Delhi Butter
 * Chicken"), two of them apart ("paneer masala" of "Paneer Butter Masala"), two in the other order. Never the whole name,
 * nor how it is: "black", "grilled".
 */
export function partsOf(words: readonly string[]): string[][] {
  if (words.length < 2 || words.length > 6) return [];
  const parts: string[][] = [];
  const means = words.map(meansSomething);
  for (let from = 0; from < words.length; from++) {
    if (!means[from]) continue;
    for (let to = from + 1; to <= words.length; to++) {
      const alone = to === from + 1;
      if (!means[to - 1] || to - from === words.length || (alone && isQuality(words[from] ?? ''))) continue;
      parts.push(words.slice(from, to));
    }
  }
  for (const [i, first] of words.entries()) {
    for (const [j, second] of words.entries()) {
      if (j !== i + 1 && j !== i && means[i] && means[j]) parts.push([first, second]);
    }
  }
  return parts;
}
