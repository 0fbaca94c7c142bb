import type { CheckedMenuFile } from './menu-file.ts';

/** One thing a file says that cannot be true together with the rest of it, and where it says so. */
export interface Contradiction {
  path: (string | number)[];
  message: string;
}

/** A contradiction when `wrong`. */
export const about = (wrong: boolean, message: string, ...path: (string | number)[]): Contradiction[] =>
  wrong ? [{ path, message }] : [];

type Option = CheckedMenuFile['modifierGroups'][string]['options'][number];

const itemsIn = (file: CheckedMenuFile) => file.menu.flatMap(({ items }) => items);

const sizesIn = (file: CheckedMenuFile): ReadonlySet<string> =>
  new Set(itemsIn(file).flatMap(({ sizes }) => sizes.map(({ name }) => name)));

/** Whether a dish has options that lead to questions, or to dishes that have some: it can be no part of a set meal. */
function leadsFurther(file: CheckedMenuFile, code: string | undefined): boolean {
  const asks = (of: string | undefined) =>
    (itemsIn(file).find((item) => item.code === of)?.groups ?? []).flatMap(
      (key) => file.modifierGroups[key]?.options ?? [],
    );
  return asks(code).some(({ groups, item }) => groups.length > 0 || asks(item).length > 0);
}

function optionOf(
  file: CheckedMenuFile,
  codes: ReadonlySet<string>,
  option: Option,
  ...path: (string | number)[]
): Contradiction[] {
  return [
    ...option.groups.flatMap((child, i) => [
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
      option.item !== undefined && !codes.has(option.item),
      `no dish has the code ${option.item}`,
      ...path,
      'item',
    ),
    ...about(
      leadsFurther(file, option.item),
      `the choices of ${option.item} lead to further questions; they may follow from an option once`,
      ...path,
      'item',
    ),
    ...Object.keys(option.sizePrices).flatMap((size) =>
      about(!sizesIn(file).has(size), `no dish has a size called ${size}`, ...path, 'sizePrices', size),
    ),
  ];
}

function groupsOf(file: CheckedMenuFile, codes: ReadonlySet<string>): Contradiction[] {
  return Object.entries(file.modifierGroups).flatMap(([key, { min, max, maxDistinct, options }]) => {
    const path = ['modifierGroups', key];
    // Of some options several may be taken.
    const most = options.reduce((sum, option) => sum + (option.maxEach ?? 1), 0);
    const distinct = maxDistinct ?? options.length;
    const names = options.map(({ name }) => name);
    return [
      ...about(
        min > most || min > max * distinct,
        `asks for ${min} of ${options.length} options`,
        ...path,
        'min',
      ),
      ...about(max < min, `allows ${max} where ${min} must be chosen`, ...path, 'max'),
      ...options.flatMap((option, i) => [
        ...about(
          names.indexOf(option.name) < i,
          `a second option is called ${option.name}`,
          ...path,
          'options',
          i,
          'name',
        ),
        ...optionOf(file, codes, option, ...path, 'options', i),
      ]),
    ];
  });
}

type Item = CheckedMenuFile['menu'][number]['items'][number];

function itemOf(file: CheckedMenuFile, item: Item, ...path: (string | number)[]): Contradiction[] {
  const sizes = item.sizes.map(({ name }) => name);
  return [
    ...item.groups.flatMap((key, g) => [
      ...about(!(key in file.modifierGroups), `no modifier group is called ${key}`, ...path, 'groups', g),
      ...about(item.groups.indexOf(key) < g, `asks for ${key} twice`, ...path, 'groups', g),
    ]),
    ...sizes.flatMap((name, i) =>
      about(sizes.indexOf(name) < i, `a second size is called ${name}`, ...path, 'sizes', i, 'name'),
    ),
  ];
}

/** What a menu whose every word is right in itself still gets wrong: names nobody has, things that are there twice. */
export function menuContradictions(file: CheckedMenuFile): Contradiction[] {
  const codes = new Set<string>();
  const sections = file.menu.map(({ section }) => section);
  const found = file.menu.flatMap((section, s) => [
    ...about(
      sections.indexOf(section.section) < s,
      `a second section is called ${section.section}`,
      'menu',
      s,
      'section',
    ),
    ...about(
      section.menu !== undefined && !(section.menu in file.menus),
      `no menu is called ${section.menu}`,
      'menu',
      s,
      'menu',
    ),
    ...section.items.flatMap((item, i) => {
      const path = ['menu', s, 'items', i];
      const twice = about(codes.has(item.code), `a second dish has the code ${item.code}`, ...path, 'code');
      codes.add(item.code);
      const first = section.items.findIndex(({ name }) => name === item.name);
      return [
        ...twice,
        ...about(first < i, `a second dish of this section is called ${item.name}`, ...path, 'name'),
        ...itemOf(file, item, ...path),
      ];
    }),
  ]);
  return [...found, ...groupsOf(file, codes)];
}
