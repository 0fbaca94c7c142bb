import type { CheckedMenuFile } from '../menu-file.ts';
import type { Mealtime } from '../menu.ts';

type FileItem = CheckedMenuFile['menu'][number]['items'][number];
type FileGroup = CheckedMenuFile['modifierGroups'][string];

export type DraftSize = FileItem['sizes'][number] & { id: string };
export type DraftItem = Omit<FileItem, 'sizes'> & { id: string; sizes: DraftSize[] };
export interface DraftSection {
  id: string;
  name: string;
  about?: string | undefined;
  /** Name of the menu it belongs to; absent: it is always there. */
  menu?: string | undefined;
  items: DraftItem[];
}
/** `item` is the id of the dish that the option is. */
export type DraftOption = FileGroup['options'][number] & { id: string };
export type DraftGroup = Omit<FileGroup, 'options'> & { key: string; options: DraftOption[] };
export interface DraftMealtimes {
  name: string;
  times: Mealtime[];
}

/**
 * A menu while it is worked on: what its file says, in lists whose members keep an id whatever they are called. Unlike a
 * file it may be unfinished: a section without dishes, a dish without a price.
 */
export interface DraftMenu {
  groups: DraftGroup[];
  menus: DraftMealtimes[];
  sections: DraftSection[];
}

/** Ids of the parts of a restaurant's menu, by what they are called in its file: those they have, or new ones. */
export interface MenuIds {
  menu(name: string): string;
  section(name: string): string;
  item(code: string): string;
  size(code: string, name: string): string;
  group(key: string): string;
  option(key: string, name: string): string;
}

/** Without what is undefined, as JSON would have it: a draft is the same before and after it was stored. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/**
 * A file as a draft. How many are left of something is no part of it: counts go on while people edit, and a count of
 * last week would come back with the publishing.
 */
export function draftOf(file: CheckedMenuFile, ids: MenuIds): DraftMenu {
  const uncounted = { stock: undefined, dailyStock: undefined };
  return plain({
    groups: Object.entries(file.modifierGroups).map(([key, group]) => ({
      ...group,
      key,
      options: group.options.map((option) => ({
        ...option,
        ...uncounted,
        id: ids.option(key, option.name),
        item: option.item === undefined ? undefined : ids.item(option.item),
      })),
    })),
    menus: Object.entries(file.menus).map(([name, times]) => ({ name, times })),
    sections: file.menu.map(({ section, items, ...more }) => ({
      ...more,
      id: ids.section(section),
      name: section,
      items: items.map((item) => ({
        ...item,
        ...uncounted,
        id: ids.item(item.code),
        sizes: item.sizes.map((size) => ({ ...size, id: ids.size(item.code, size.name) })),
      })),
    })),
  });
}

/** A draft as a file would say it, unfinished or not. */
export function fileOf(draft: DraftMenu): CheckedMenuFile {
  const codes = new Map(draft.sections.flatMap(({ items }) => items.map(({ id, code }) => [id, code])));
  return {
    modifierGroups: Object.fromEntries(
      draft.groups.map(({ key, options, ...group }) => [
        key,
        {
          ...group,
          options: options.map(({ id: _, item, ...option }) => ({
            ...option,
            ...(item === undefined ? {} : { item: codes.get(item) ?? item }),
          })),
        },
      ]),
    ),
    menus: Object.fromEntries(draft.menus.map(({ name, times }) => [name, times])),
    menu: draft.sections.map(({ id: _, name, items, ...section }) => ({
      section: name,
      ...section,
      items: items.map(({ id: __, sizes, ...item }) => ({
        ...item,
        sizes: sizes.map(({ id: ___, ...size }) => size),
      })),
    })),
  };
}

/** Every dish of a draft, with the section it stands in. */
export function dishesOf(draft: DraftMenu): { section: DraftSection; item: DraftItem }[] {
  return draft.sections.flatMap((section) => section.items.map((item) => ({ section, item })));
}
