import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import type { Menu } from '../domain/menu.ts';
import type { Database } from '../store/database.ts';
import { loadMenu } from '../store/menus.ts';
import { listAreas, listCuisines, listNames } from '../store/restaurants.ts';
import type { Lexicon } from '../understand/meaning/guide.ts';

/** What is true for everybody and read at every turn: the names of places, and menus by version. */
export interface Around {
  lexicon(): Promise<Lexicon>;
  /** A menu at a version; a version that is not in memory is read once, however many ask. */
  menu(restaurantId: string, version: number): Promise<Menu | undefined>;
}

/** How long new areas and cuisines may take to be understood. */
const lexiconLife = 30_000;
/** Names of restaurants kept in memory; where there are more, the others are looked for in the database by their words. */
const namesKept = 5_000;
/** Menus kept; one of 60 dishes is about 100 kB. */
const menusKept = 200;

/** Reads what is around, and remembers it. */
export function openAround(db: Database, knex: Knex): Around {
  let names: { value: Promise<Lexicon>; until: number } | undefined;
  const menus = new Map<string, { version: number; menu: Promise<Menu | undefined> }>();

  let last: Lexicon | undefined;

  async function readLexicon(): Promise<Lexicon> {
    const [areas, cuisines, restaurants] = await Promise.all([
      listAreas(db),
      listCuisines(db),
      listNames(db, namesKept),
    ]);
    const fresh = {
      restaurants,
      areas: areas.map(({ name, city, aliases }) => ({ name, city, aliases })),
      cities: [...new Set(areas.map((a) => a.city))],
      cuisines,
      zone: areas[0]?.zone ?? 'UTC',
    };
    // The same names are the same object, so that they are not compiled again.
    if (!isDeepStrictEqual(fresh, last)) last = fresh;
    return last ?? fresh;
  }

  return {
    lexicon() {
      const now = performance.now();
      if (!names || names.until < now) {
        const value = readLexicon();
        names = { value, until: now + lexiconLife };
        value.catch(() => {
          names = undefined;
        });
      }
      return names.value;
    },
    menu(restaurantId, version) {
      const kept = menus.get(restaurantId);
      if (kept?.version === version) return kept.menu;
      const menu = loadMenu(knex, restaurantId);
      menus.delete(restaurantId);
      menus.set(restaurantId, { version, menu });
      menu.catch(() => menus.delete(restaurantId));
      const oldest = menus.keys().next().value;
      if (menus.size > menusKept && oldest !== undefined) menus.delete(oldest);
      return menu;
    },
  };
}
