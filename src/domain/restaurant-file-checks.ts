import type { CheckedRestaurantFile } from './restaurant-file.ts';

/** One thing a file says that cannot be true together with the rest of it, and where it says so. */
export interface Contradiction {
  path: (string | number)[];
  message: string;
}

const about = (wrong: boolean, message: string, ...path: (string | number)[]): Contradiction[] =>
  wrong ? [{ path, message }] : [];

const seatsOf = (all: readonly { seats: readonly [number, number] }[], list: string): Contradiction[] =>
  all.flatMap(({ seats: [least, most] }, i) =>
    about(least > most, `seats from ${least} to ${most}: the smaller number comes first`, list, i, 'seats'),
  );

function groupsOf(file: CheckedRestaurantFile): Contradiction[] {
  return Object.entries(file.modifierGroups).flatMap(([key, { min, max, options }]) => [
    ...about(
      min > options.length,
      `asks for ${min} of ${options.length} options`,
      'modifierGroups',
      key,
      'min',
    ),
    ...about(max < min, `allows ${max} where ${min} must be chosen`, 'modifierGroups', key, 'max'),
  ]);
}

function menuOf(file: CheckedRestaurantFile): Contradiction[] {
  const codes = new Set<string>();
  return file.menu.flatMap((section, s) =>
    section.items.flatMap(({ code, groups }, i) => {
      const twice = about(
        codes.has(code),
        `a second dish has the code ${code}`,
        'menu',
        s,
        'items',
        i,
        'code',
      );
      codes.add(code);
      const unknown = groups.flatMap((key, g) =>
        about(
          !(key in file.modifierGroups),
          `no modifier group is called ${key}`,
          'menu',
          s,
          'items',
          i,
          'groups',
          g,
        ),
      );
      return [...twice, ...unknown];
    }),
  );
}

/** What a file whose every word is right in itself still gets wrong: names nobody has, ranges that are empty. */
export function contradictions(file: CheckedRestaurantFile): Contradiction[] {
  const tables = new Set(file.tables.map((table) => table.name));
  const { minParty, maxParty } = file.booking;
  return [
    ...file.closures.flatMap(({ from, to }, i) =>
      about(to < from, `ends before ${from}`, 'closures', i, 'to'),
    ),
    ...about(maxParty < minParty, `is below the smallest party, ${minParty}`, 'booking', 'maxParty'),
    ...seatsOf(file.tables, 'tables'),
    ...seatsOf(file.groups, 'groups'),
    ...file.groups.flatMap((group, i) =>
      group.tables.flatMap((name, t) =>
        about(!tables.has(name), `no table is called ${name}`, 'groups', i, 'tables', t),
      ),
    ),
    ...groupsOf(file),
    ...menuOf(file),
  ];
}
