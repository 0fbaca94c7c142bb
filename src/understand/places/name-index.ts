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

/** Compiles the names of a guide. */
export function indexNames(names: Names): PhraseIndex<NameEntry> {
  const index = new PhraseIndex<NameEntry>();
  for (const [field, list] of Object.entries(names)) {
    for (const { name, aliases = [] } of list) {
      const entry = { field, name };
      for (const phrase of [name, ...aliases]) index.add(phrase, entry);
    }
  }
  return index;
}
