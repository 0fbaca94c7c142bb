import { findItem, type Item, type Menu, type ModifierGroup } from '../../domain/menu.ts';
import type { Catalogue, CatalogueGroup } from '../dishes/catalogue.ts';
import { indexMenu, type MenuIndex } from '../dishes/menu-index.ts';

const compiled = new WeakMap<Menu, MenuIndex>();

/** The groups of a dish, and those that follow from its options: what somebody may say of it at once. */
function everyGroupOf({ groups }: Item): ModifierGroup[] {
  return [...groups, ...groups.flatMap((group) => group.options.flatMap((option) => option.groups))];
}

function groupsOf(items: readonly Item[]): CatalogueGroup[] {
  const groups = new Map<string, CatalogueGroup>();
  for (const { id, name, min, max, options } of items.flatMap(everyGroupOf)) {
    groups.set(id, {
      id,
      name,
      min,
      max,
      options: options.map((option) => ({
        id: option.id,
        names: [option.name, ...option.aliases].map((text) => ({ text })),
      })),
    });
  }
  return [...groups.values()];
}

function catalogueOf(menu: Menu): Catalogue {
  const items = menu.sections.flatMap((section) => section.items);
  return {
    items: menu.sections.flatMap((section) =>
      section.items.map((item) => ({
        id: item.id,
        names: [item.name, ...item.aliases, item.code],
        category: section.name,
        sizes: item.sizes.map((size) => ({ id: size.id, names: [size.name, ...size.aliases] })),
        groups: [...new Set(everyGroupOf(item).map((group) => group.id))],
      })),
    ),
    groups: groupsOf(items),
  };
}

/** The words of a menu, compiled once for each version of it: a version is one object. */
export function menuIndexOf(menu: Menu): MenuIndex {
  const known = compiled.get(menu);
  if (known) return known;
  const index = indexMenu(catalogueOf(menu));
  compiled.set(menu, index);
  return index;
}

/** An item the index found. @throws Error when it is of another menu */
export function itemOf(menu: Menu, itemId: string): Item {
  const item = findItem(menu, itemId);
  if (!item) throw new Error(`The index of this menu knows an item it does not have: ${itemId}.`);
  return item;
}
