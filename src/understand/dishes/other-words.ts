import { lexemes, tables } from '../languages/languages.ts';
import type { Lexeme } from '../languages/lexeme.ts';
import { phraseWords } from '../index/phrase-words.ts';

type Named = Extract<Lexeme, { names: string }>;

const isNamed = (lexeme: Lexeme): lexeme is Named => lexeme.role === 'food' || lexeme.role === 'measure';
const keyOf = ({ role, names }: Named) => `${role} ${names}`;

/** All words for a food or a size, by what they mean. */
const byMeaning = new Map<string, string[][]>();
for (const [lexeme, ...phrases] of tables) {
  if (!isNamed(lexeme)) continue;
  const held = byMeaning.get(keyOf(lexeme)) ?? [];
  held.push(...phrases.map(phraseWords));
  byMeaning.set(keyOf(lexeme), held);
}

/** What else people say for a name, in any language: "pyaz" where the menu says "Onion", "bada" where it says "Large". */
export function otherWords(words: readonly string[], role: Named['role']): string[][] {
  const found: string[][] = [...(byMeaning.get(`${role} ${words.join(' ')}`) ?? [])];
  for (const lexeme of lexemes.entriesOf(...words)) {
    if (isNamed(lexeme) && lexeme.role === role) found.push(...(byMeaning.get(keyOf(lexeme)) ?? []));
  }
  return found;
}
