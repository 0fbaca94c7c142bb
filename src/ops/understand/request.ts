import type { Catalogue } from '../../understand/dishes/catalogue.ts';
import { indexMenu, type MenuIndex } from '../../understand/dishes/menu-index.ts';
import { indexNames } from '../../understand/places/name-index.ts';
import type { Asked, ModifierAction, Setting, SettingLine } from '../../understand/setting.ts';

interface Named {
  id: string;
  name: string;
  aliases?: string[];
}

/** A menu in the words of the protocol. */
export interface MenuMessage {
  items: (Named & { category?: string; generic?: boolean; sizes?: Named[]; groups?: string[] })[];
  modifierGroups: {
    id: string;
    name: string;
    min: number;
    max: number;
    actions?: ModifierAction[];
    options: { id: string; name: string; aliases?: (string | { text: string; quantity?: number })[] }[];
  }[];
}

export interface InitMessage {
  menus?: Record<string, MenuMessage>;
  lexicon?: Record<string, string[]>;
  lexiconAliases?: Record<string, Record<string, string>>;
}

export interface ParseMessage {
  id: string;
  text: string;
  /** What is asked for; see `plainly` in ops/understand.ts. */
  task?: string;
  /** The moment of the message as wall-clock time. */
  now: string;
  menu?: string;
  context?: {
    expecting?: Asked[];
    openHours?: [string, string][];
    booking?: NonNullable<Setting['booking']>;
    cart?: SettingLine[];
    lastOrder?: SettingLine[];
  };
}

/** What the first message of a measure brings: menus and names, compiled. */
export interface Known {
  menus: Map<string, MenuIndex>;
  names: Setting['names'];
}

const namesOf = ({ name, aliases = [] }: Named) => [name, ...aliases];

function catalogueOf(menu: MenuMessage): Catalogue {
  return {
    items: menu.items.map((item) => ({
      id: item.id,
      names: namesOf(item),
      ...(item.category === undefined ? {} : { category: item.category }),
      ...(item.generic ? { generic: true } : {}),
      sizes: (item.sizes ?? []).map((size) => ({ id: size.id, names: namesOf(size) })),
      groups: item.groups ?? [],
    })),
    groups: menu.modifierGroups.map(({ options, ...group }) => ({
      id: group.id,
      name: group.name,
      min: group.min,
      max: group.max,
      ...(group.actions ? { actions: group.actions } : {}),
      options: options.map((option) => ({
        id: option.id,
        names: [
          { text: option.name },
          ...(option.aliases ?? []).map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
        ],
      })),
    })),
  };
}

/** Compiles what an `init` message brings. */
export function known(init: InitMessage): Known {
  const menus = new Map(
    Object.entries(init.menus ?? {}).map(([id, menu]) => [id, indexMenu(catalogueOf(menu))]),
  );
  const names = Object.entries(init.lexicon ?? {}).map(([field, list]) => {
    const aliases = Object.entries(init.lexiconAliases?.[field] ?? {});
    const entries = list.map((name) => ({
      name,
      aliases: aliases.filter(([, of]) => of === name).map(([alias]) => alias),
    }));
    return [field, entries] as const;
  });
  return { menus, names: init.lexicon ? indexNames(Object.fromEntries(names)) : undefined };
}

/** The setting of a `parse` message. */
export function settingOf(message: ParseMessage, { menus, names }: Known): Setting {
  const { expecting = [], ...context } = message.context ?? {};
  return {
    today: message.now.slice(0, 10),
    clock: message.now.slice(11, 16),
    asked: expecting,
    menu: message.menu === undefined ? undefined : menus.get(message.menu),
    names,
    ...context,
  };
}
