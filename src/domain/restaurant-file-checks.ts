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

function optionOf(
  file: CheckedRestaurantFile,
  codes: ReadonlySet<string>,
  key: string,
  at: number,
): Contradiction[] {
  const option = file.modifierGroups[key]?.options[at];
  const path = ['modifierGroups', key, 'options', at];
  return [
    ...(option?.groups ?? []).flatMap((child, i) => [
      ...about(!(child in file.modifierGroups), `no modifier group is called ${child}`, ...path, 'groups', i),
      // A question may follow from an answer once; nobody follows a third on a telephone.
      ...about(
        file.modifierGroups[child]?.options.some((o) => o.groups.length > 0) ?? false,
        `${child} leads to further questions; they may follow from an option once`,
        ...path,
        'groups',
        i,
      ),
    ]),
    ...about(
      option?.item !== undefined && !codes.has(option.item),
      `no dish has the code ${option?.item}`,
      ...path,
      'item',
    ),
  ];
}

function groupsOf(file: CheckedRestaurantFile): Contradiction[] {
  const codes = new Set(file.menu.flatMap((section) => section.items.map((item) => item.code)));
  return Object.entries(file.modifierGroups).flatMap(([key, { min, max, maxDistinct, options }]) => {
    // Of some options several may be taken.
    const most = options.reduce((sum, option) => sum + (option.maxEach ?? 1), 0);
    const distinct = maxDistinct ?? options.length;
    return [
      ...about(
        min > most || min > max * distinct,
        `asks for ${min} of ${options.length} options`,
        'modifierGroups',
        key,
        'min',
      ),
      ...about(max < min, `allows ${max} where ${min} must be chosen`, 'modifierGroups', key, 'max'),
      ...options.flatMap((_option, i) => optionOf(file, codes, key, i)),
    ];
  });
}

function menuOf(file: CheckedRestaurantFile): Contradiction[] {
  const codes = new Set<string>();
  return file.menu.flatMap((section, s) => [
    ...about(
      section.menu !== undefined && !(section.menu in file.menus),
      `no menu is called ${section.menu}`,
      'menu',
      s,
      'menu',
    ),
    ...section.items.flatMap(({ code, groups }, i) => {
      const path = ['menu', s, 'items', i];
      const twice = about(codes.has(code), `a second dish has the code ${code}`, ...path, 'code');
      codes.add(code);
      const unknown = groups.flatMap((key, g) =>
        about(!(key in file.modifierGroups), `no modifier group is called ${key}`, ...path, 'groups', g),
      );
      return [...twice, ...unknown];
    }),
  ]);
}

function couponsOf(file: CheckedRestaurantFile): Contradiction[] {
  const codes = new Set<string>();
  return file.coupons.flatMap(({ code, percent, amount, from, until }, i) => {
    const twice = about(codes.has(code), `a second coupon is called ${code}`, 'coupons', i, 'code');
    codes.add(code);
    return [
      ...twice,
      ...about(
        (percent === undefined) === (amount === undefined),
        'a coupon takes off a percentage or an amount, one of the two',
        'coupons',
        i,
      ),
      ...about(
        from !== undefined && until !== undefined && until < from,
        `ends before ${from}`,
        'coupons',
        i,
        'until',
      ),
    ];
  });
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
    ...couponsOf(file),
  ];
}
