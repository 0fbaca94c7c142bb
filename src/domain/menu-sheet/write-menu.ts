import type { CheckedMenuFile } from '../menu-file.ts';
import { columns } from './columns.ts';
import { type Table, type TableName, tableNames } from './table.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is as it would be anyway is not written: an empty cell means the same. */
const usual: Readonly<Record<string, unknown>> = { spice: 0, taxClass: 'food', min: 0, free: 0 };

function tableOf(name: TableName, rows: readonly Values[]): Table {
  return {
    name,
    rows: [
      columns[name].map((column) => column.name),
      ...rows.map((values) =>
        columns[name].map(({ field, write }) => {
          const value = values[field];
          return value === undefined || value === usual[field] ? '' : write(value as never);
        }),
      ),
    ],
  };
}

/** A menu as tables; reading them gives the same menu. */
export function writeMenu(file: CheckedMenuFile): Table[] {
  return [
    tableOf(
      'Dishes',
      file.menu.flatMap(({ section, items }) => items.map((item) => ({ section, ...item }))),
    ),
    tableOf(
      'Choices',
      Object.entries(file.modifierGroups).flatMap(([key, { name: groupName, options, ...group }]) =>
        options.map(({ price, ...option }, i) => ({
          key,
          ...(i === 0 ? { groupName, ...group } : {}),
          ...option,
          ...(price === 0 ? {} : { price }),
        })),
      ),
    ),
    tableOf('Sections', file.menu),
    tableOf(
      'Menus',
      Object.entries(file.menus).flatMap(([name, mealtimes]) => mealtimes.map((m) => ({ name, ...m }))),
    ),
  ];
}

/** Tables to fill in, with one row that shows how. */
export function emptySheets(): Table[] {
  return tableNames.map((name) => ({
    name,
    rows: [columns[name].map((column) => column.name), columns[name].map((column) => column.example)],
  }));
}
