import { PhraseIndex } from '../index/phrase-index.ts';
import { phraseWords } from '../index/phrase-words.ts';
import type { Catalogue, CatalogueGroup, CatalogueItem } from './catalogue.ts';
import { otherWords } from './other-words.ts';
import { isHead, meaningful, partsOf, withoutSizeWord } from './parts.ts';

/** An option of a group, as one of its names means it. */
export interface OptionEntry {
  kind: 'option';
  group: CatalogueGroup;
  optionId: string;
  /** How often the name means it: 2 for "double shot". */
  quantity: number;
  /** Whether the phrase is the option's own name, and not what else people call it. */
  own: boolean;
}

/** What a phrase of a menu may stand for. */
export type MenuEntry =
  | { kind: 'item'; item: CatalogueItem }
  /** Ids of the size by ids of the items that have it. */
  | { kind: 'size'; of: Map<string, string> }
  | OptionEntry
  /**
   * Some of the words of longer names; what is said so may be any of these. `heads` are the items whose name ends so, or
   * lacks but its last word: "latte" of "Caffe Latte", "aloo tikki" of "Aloo Tikki Burger".
   */
  | { kind: 'part'; items: CatalogueItem[]; heads: CatalogueItem[]; options: OptionEntry[] };

/** The words of one menu, compiled; made once for each version of it. */
export interface MenuIndex {
  phrases: PhraseIndex<MenuEntry>;
  items: ReadonlyMap<string, CatalogueItem>;
  groups: ReadonlyMap<string, CatalogueGroup>;
  /** The items that take a group, by its id. */
  takers: ReadonlyMap<string, readonly CatalogueItem[]>;
}

/** The dishes that a phrase of a menu may stand for. */
export function itemsOf(entry: MenuEntry): readonly CatalogueItem[] {
  if (entry.kind === 'item') return [entry.item];
  return entry.kind === 'part' ? entry.items : [];
}

type Part = Extract<MenuEntry, { kind: 'part' }>;
type Size = Extract<MenuEntry, { kind: 'size' }>;

function pushOnce<T>(list: T[], value: T): void {
  if (list.at(-1) !== value && !list.includes(value)) list.push(value);
}

/** Compiles the words of a menu: the names it gives, and what people make of them, which never stands above a name. */
export function indexMenu(catalogue: Catalogue): MenuIndex {
  const phrases = new PhraseIndex<MenuEntry>();
  const given = new Set<string>();
  const parts = new Map<string, { words: readonly string[]; entry: Part }>();
  const sizes = new Map<string, Size>();
  const takers = new Map<string, CatalogueItem[]>();
  // Other words for what is given; entered when all that is given is known.
  const others: { words: readonly string[]; entry: MenuEntry }[] = [];

  const give = (words: readonly string[], entry: MenuEntry) => {
    given.add(words.join(' '));
    phrases.addWords(words, entry);
    if (words.length === 2 && words.every((word) => word.length > 2))
      phrases.addWords([words.join('')], entry);
  };
  const part = (words: readonly string[]): Part => {
    const key = words.join(' ');
    const held = parts.get(key) ?? { words, entry: { kind: 'part', items: [], heads: [], options: [] } };
    parts.set(key, held);
    return held.entry;
  };

  for (const item of catalogue.items) {
    const entry: MenuEntry = { kind: 'item', item };
    for (const name of item.names) {
      const words = phraseWords(name);
      give(words, entry);
      others.push(
        ...[meaningful(words), ...otherWords(words, 'food')].map((other) => ({ words: other, entry })),
      );
      for (const some of partsOf(words)) {
        const { items, heads } = part(some);
        pushOnce(items, item);
        if (isHead(some, words)) pushOnce(heads, item);
      }
    }
    if (item.category !== undefined && !item.generic) pushOnce(part(phraseWords(item.category)).items, item);
    for (const size of item.sizes) {
      for (const name of size.names) {
        const words = phraseWords(name);
        const held = sizes.get(name) ?? { kind: 'size', of: new Map() };
        if (!sizes.has(name)) {
          give(words, held);
          const more = [withoutSizeWord(words), ...otherWords(words, 'measure')];
          others.push(...more.map((other) => ({ words: other, entry: held })));
        }
        sizes.set(name, held);
        if (!held.of.has(item.id)) held.of.set(item.id, size.id);
      }
    }
    for (const group of item.groups) {
      const held = takers.get(group);
      if (held) held.push(item);
      else takers.set(group, [item]);
    }
  }
  for (const group of catalogue.groups) {
    for (const option of group.options) {
      for (const [i, { text, quantity = 1 }] of option.names.entries()) {
        const words = phraseWords(text);
        const entry: OptionEntry = { kind: 'option', group, optionId: option.id, quantity, own: i === 0 };
        give(words, entry);
        for (const other of otherWords(words, 'food'))
          others.push({ words: other, entry: { ...entry, own: false } });
        for (const some of partsOf(words)) {
          const { options } = part(some);
          if (!options.some((held) => held.group === group && held.optionId === option.id))
            options.push(entry);
        }
      }
    }
  }
  for (const { words, entry } of others) {
    if (words.length > 0 && !given.has(words.join(' '))) phrases.addWords(words, entry);
  }
  for (const { words, entry } of parts.values()) phrases.addWords(words, entry);
  for (const [id, word] of phrases.vocabulary.words.entries()) {
    for (const [other = '', ...more] of otherWords([word], 'food')) {
      if (more.length === 0 && phrases.vocabulary.id(other) === undefined) phrases.vocabulary.also(other, id);
    }
  }
  return {
    phrases,
    items: new Map(catalogue.items.map((item) => [item.id, item])),
    groups: new Map(catalogue.groups.map((group) => [group.id, group])),
    takers,
  };
}
