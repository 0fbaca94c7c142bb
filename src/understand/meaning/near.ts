import type { HeardItem } from '../../domain/meaning.ts';
import type { Menu } from '../../domain/menu.ts';
import { itemsOf } from '../dishes/menu-index.ts';
import { Sentence } from '../sentence.ts';
import { menuIndexOf } from './menus.ts';

/** As many as fit three buttons with a way out. */
const most = 2;

/**
 * The dishes whose names have a word of what was asked for and is not on the menu, the ones that share most first: "did
 * you mean". Undefined when none has.
 */
export function nearestTo(menu: Menu, words: string): HeardItem | undefined {
  const sentence = new Sentence(words, { menu: menuIndexOf(menu).phrases });
  const shared = new Map<string, number>();
  for (const at of sentence.tokens.keys()) {
    for (const { entry, from, to } of sentence.menuAt(at)) {
      for (const { id } of itemsOf(entry)) shared.set(id, Math.max(shared.get(id) ?? 0, to - from));
    }
  }
  const [itemId, ...orIds] = [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id);
  if (itemId === undefined) return undefined;
  return { itemId, quantity: 1, modifiers: [], like: words, ...(orIds.length > 0 ? { orIds } : {}) };
}
