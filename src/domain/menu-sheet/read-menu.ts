import { type CheckedMenuFile, menuFile } from '../menu-file.ts';
import { columns } from './columns.ts';
import { readRows, type SheetRow } from './read-rows.ts';
import { type SheetProblem, type Table, type TableName, tableNames } from './table.ts';
import { inWords } from '../wrong-words.ts';

/** What tables say: a menu that is right as a whole, or everything that is wrong with it. */
export type SheetReading = { menu: CheckedMenuFile } | { problems: SheetProblem[] };

type Rows = Partial<Record<TableName, SheetRow[]>>;

/** Where in the tables a part of the file stands: rows of dishes by section and place, of options by group and place. */
interface Places {
  dishes: SheetRow[][];
  sections: string[];
  options: Map<string, SheetRow[]>;
}

/**
 * Reads a menu from tables. Sections stand in the order of their first dish; a table that is not there leaves what it
 * would say as `now` has it, so that a sheet of dishes alone changes nothing about choices. Either everything is right
 * or every problem is told, by row.
 */
export function readMenu(tables: readonly Table[], now: CheckedMenuFile): SheetReading {
  const rows: Rows = {};
  const problems: SheetProblem[] = [];
  for (const name of tableNames) {
    const table = tables.find((t) => t.name === name);
    if (!table) continue;
    const read = readRows(table);
    rows[name] = read.rows;
    problems.push(...read.problems);
  }
  if (!rows.Dishes)
    problems.push({ table: 'Dishes', row: 1, message: 'is missing; a menu is made of dishes' });
  if (problems.length > 0) return { problems };
  const { file, places } = assemble(rows, now);
  problems.push(...strayRows(rows, places));
  const checked = menuFile.safeParse(file, { error: inWords });
  if (!checked.success)
    problems.push(...checked.error.issues.map(({ path, message }) => placed(path, message, places)));
  return problems.length > 0 || !checked.success ? { problems } : { menu: checked.data };
}

function assemble(rows: Rows, now: CheckedMenuFile): { file: unknown; places: Places } {
  const dishes = new Map<string, SheetRow[]>();
  for (const row of rows.Dishes ?? []) {
    const section = row.values['section'] as string;
    dishes.set(section, [...(dishes.get(section) ?? []), row]);
  }
  const described = new Map(
    rows.Sections
      ? rows.Sections.map(({ values: { section, ...rest } }) => [section as string, rest])
      : now.menu.map(({ section, about, menu }) => [section, { about, menu }]),
  );
  const options = new Map<string, SheetRow[]>();
  for (const row of rows.Choices ?? []) {
    const name = row.values['key'] as string;
    options.set(name, [...(options.get(name) ?? []), row]);
  }
  const menus = new Map<string, unknown[]>();
  for (const { values } of rows.Menus ?? []) {
    const { name, ...mealtime } = values as { name: string };
    menus.set(name, [...(menus.get(name) ?? []), mealtime]);
  }
  return {
    file: {
      menu: [...dishes].map(([section, all]) => ({
        section,
        ...described.get(section),
        items: all.map(({ values: { section: _its, ...item } }) => item),
      })),
      menus: rows.Menus ? Object.fromEntries(menus) : now.menus,
      modifierGroups: rows.Choices
        ? Object.fromEntries([...options].map(([name, all]) => [name, groupOf(name, all)]))
        : now.modifierGroups,
    },
    places: { dishes: [...dishes.values()], sections: [...dishes.keys()], options },
  };
}

/** Fields of a row that are about its group, not its option. */
const ofGroup = new Set(['key', 'groupName', 'min', 'max', 'maxDistinct', 'free']);

/** A group from its rows: what is said of the group stands in the first, or in any row that says it. */
function groupOf(key: string, rows: readonly SheetRow[]): unknown {
  const said = (field: string) => rows.find(({ values }) => values[field] !== undefined)?.values[field];
  const group = { name: said('groupName') ?? key, min: said('min'), max: said('max') ?? 1 };
  const options = rows.map(({ values }) =>
    Object.fromEntries(Object.entries(values).filter(([field]) => !ofGroup.has(field))),
  );
  return { ...group, maxDistinct: said('maxDistinct'), free: said('free'), options };
}

/** Sections that have no dish, and are probably misspelt. */
function strayRows(rows: Rows, { sections }: Places): SheetProblem[] {
  return (rows.Sections ?? [])
    .filter(({ values }) => !sections.includes(values['section'] as string))
    .map(({ row, values }) => ({
      table: 'Sections' as const,
      row,
      column: 'Section',
      message: `no dish stands in ${String(values['section'])}`,
    }));
}

const columnOf = (table: TableName, field: unknown) => columns[table].find((c) => c.field === field)?.name;

/** A problem of the file as one of the row it comes from. */
function placed(path: readonly PropertyKey[], message: string, places: Places): SheetProblem {
  const [part, first, list, at, field] = path;
  if (part === 'menu' && list === 'items') {
    const row = places.dishes[Number(first)]?.[Number(at)]?.row ?? 1;
    return { table: 'Dishes', row, column: columnOf('Dishes', field), message };
  }
  if (part === 'menu') {
    const row = places.dishes[Number(first)]?.[0]?.row ?? 1;
    return { table: 'Dishes', row, column: 'Section', message };
  }
  if (part === 'modifierGroups') {
    const rows = places.options.get(String(first)) ?? [];
    const inOption = list === 'options';
    const row = (inOption ? rows[Number(at)] : rows[0])?.row ?? 1;
    const named = list === 'name' ? 'groupName' : list;
    return { table: 'Choices', row, column: columnOf('Choices', inOption ? field : named), message };
  }
  return { table: 'Menus', row: 1, message: `${path.slice(1).map(String).join(' ')}: ${message}` };
}
