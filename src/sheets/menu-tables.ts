import { basename, extname } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { columns } from '../domain/menu-sheet/columns.ts';
import { type Table, type TableName, tableNames } from '../domain/menu-sheet/table.ts';
import { OperatorError } from '../errors.ts';
import { readCsv, writeCsv } from './csv.ts';
import { unpacked } from './unpacked.ts';
import { readXlsx, type Sheet } from './xlsx.ts';

/** Most bytes of CSV in one archive, unpacked. */
const mostUnpacked = 20_000_000;

const called = (text: string): TableName | undefined =>
  tableNames.find((name) => name.toLowerCase() === text.trim().toLowerCase());

/** The table that has all of these columns, for a file that is called something else. */
function byHead([head = []]: readonly string[][]): TableName | undefined {
  const names = head.map((cell) => cell.trim().toLowerCase());
  return tableNames.find((table) =>
    columns[table].filter(({ needed }) => needed).every(({ name }) => names.includes(name.toLowerCase())),
  );
}

function known(file: string, sheets: readonly Sheet[]): Table[] {
  const tables = sheets.flatMap((sheet) => {
    const name = called(sheet.name);
    return name ? [{ name, rows: sheet.rows }] : [];
  });
  if (tables.length > 0) return tables;
  throw new OperatorError(`${file} has none of the sheets ${tableNames.join(', ')}.`);
}

function csvTable(bytes: Uint8Array, file: string): Sheet {
  const rows = readCsv(bytes, file);
  const name = basename(file, extname(file));
  return { name: called(name) ?? byHead(rows) ?? name, rows };
}

function archived(bytes: Uint8Array, file: string): Sheet[] {
  try {
    if (unpacked(bytes) > mostUnpacked) throw new OperatorError(`${file} is far too large for a menu.`);
    const inside = unzipSync(bytes, { filter: ({ name }) => /\.csv$/i.test(name) && !name.startsWith('__') });
    return Object.entries(inside).map(([path, csv]) => csvTable(csv, basename(path)));
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`${file} is not a ZIP archive of CSV files: ${(error as Error).message}`);
  }
}

/** Throws an `OperatorError` when a table is there twice: nobody could say which of them counts. */
export function eachOnce(tables: readonly Table[]): Table[] {
  const twice = tables.find(({ name }, i) => tables.findIndex((table) => table.name === name) < i);
  if (twice) throw new OperatorError(`${twice.name} is there twice; give each table once.`);
  return [...tables];
}

/**
 * The tables of a menu in a file, by the ending of its name: an Excel workbook, a ZIP archive of CSV files, or one CSV
 * file. Throws an `OperatorError` that says what to do when it holds none.
 */
export async function tablesIn(bytes: Uint8Array, file: string): Promise<Table[]> {
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
      return eachOnce(
        known(
          file,
          (await readXlsx(bytes, file)).filter(({ rows }) => rows.length > 0),
        ),
      );
    case '.zip':
      return eachOnce(known(file, archived(bytes, file)));
    default:
      return known(file, [csvTable(bytes, file)]);
  }
}

/** Tables as a ZIP archive of CSV files, each called like its table. */
export function archiveOf(tables: readonly Table[]): Uint8Array {
  return zipSync(
    Object.fromEntries(tables.map(({ name, rows }) => [`${name.toLowerCase()}.csv`, writeCsv(rows)])),
  );
}
