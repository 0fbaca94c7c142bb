import { lexemes, tables } from '../languages/languages.ts';
import { tokenise } from '../text/tokenise.ts';

/** All words for a food, by what it is. */
const byFood = new Map<string, string[][]>();
for (const [lexeme, ...phrases] of tables) {
  if (lexeme.role !== 'food') continue;
  const held = byFood.get(lexeme.names) ?? [];
  held.push(...phrases.map((phrase) => tokenise(phrase).map(({ text }) => text)));
  byFood.set(lexeme.names, held);
}

/** What else a name of one word may be called: "pyaz" where the menu says "Onion". */
export function foodWords(words: readonly string[]): string[][] {
  const [word] = words;
  if (words.length !== 1 || word === undefined) return [];
  const foods = lexemes.entriesOf(word).flatMap((entry) => (entry.role === 'food' ? [entry.names] : []));
  return foods.flatMap((food) => byFood.get(food) ?? []);
}
