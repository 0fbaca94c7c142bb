import { PhraseIndex } from '../index/phrase-index.ts';
import type { Catalogue, CatalogueGroup, CatalogueItem } from './catalogue.ts';

/** What a phrase of a menu may stand for. */
export type MenuEntry =
  | { kind: 'item'; item: CatalogueItem }
  | { kind: 'size'; name: string; of: { item: CatalogueItem; sizeId: string }[] }
  | { kind: 'option'; group: CatalogueGroup; optionId: string; quantity: number };

/** The words of one menu, compiled; made once for each version of it. */
export interface MenuIndex {
  phrases: PhraseIndex<MenuEntry>;
  items: ReadonlyMap<string, CatalogueItem>;
  groups: ReadonlyMap<string, CatalogueGroup>;
}

/** Compiles the words of a menu. */
export function indexMenu(catalogue: Catalogue): MenuIndex {
  const phrases = new PhraseIndex<MenuEntry>();
  for (const item of catalogue.items)
    for (const name of item.names) phrases.add(name, { kind: 'item', item });
  return {
    phrases,
    items: new Map(catalogue.items.map((item) => [item.id, item])),
    groups: new Map(catalogue.groups.map((group) => [group.id, group])),
  };
}
