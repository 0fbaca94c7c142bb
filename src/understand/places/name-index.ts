import { PhraseIndex } from '../index/phrase-index.ts';

/** What a guide knows by name: "restaurant", "cuisine", "dish", "area", "city" and the like, and how each is written. */
export type Field = string;

export interface NameEntry {
  field: Field;
  /** As the guide writes it. */
  name: string;
}

/** The names of a guide, with other spellings of each. */
export type Names = Readonly<Record<Field, readonly { name: string; aliases?: readonly string[] }[]>>;

/** How else a name is written: underscores are spaces, and a sign for "and" is left out or written as the word. */
function spellings(name: string): string[] {
  const all = [name];
  if (name.includes('_')) all.push(name.replaceAll('_', ' '));
  if (name.includes('&')) all.push(name.replaceAll('&', ' and '), name.replaceAll('&', ' '));
  if (/^the /i.test(name)) all.push(name.slice(4));
  return all;
}

/** Compiles the names of a guide. */
export function indexNames(names: Names): PhraseIndex<NameEntry> {
  const index = new PhraseIndex<NameEntry>();
  for (const [field, list] of Object.entries(names)) {
    for (const { name, aliases = [] } of list) {
      const entry = { field, name };
      for (const phrase of [name, ...aliases].flatMap(spellings)) index.add(phrase, entry);
    }
  }
  return index;
}
