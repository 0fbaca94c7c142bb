import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Table } from '../../domain/menu-sheet/table.ts';
import { OperatorError } from '../../errors.ts';
import { writeCsv } from '../../sheets/csv.ts';
import { eachOnce, tablesIn } from '../../sheets/menu-tables.ts';
import { writeXlsx } from '../../sheets/xlsx.ts';

/** Most bytes of one file that are read. */
const mostBytes = 5_000_000;

/** The bytes of a file. Throws an `OperatorError` when it cannot be read or is far too large. */
export async function bytesOf(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > mostBytes)
      throw new OperatorError(`${path} is larger than ${mostBytes / 1_000_000} MB. Is this the right file?`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/**
 * The tables in a workbook, in CSV files named after them, or in a folder of those. Throws an `OperatorError` that says
 * what to do when something is none of these.
 */
export async function readTables(paths: readonly string[]): Promise<Table[]> {
  const tables: Table[] = [];
  for (const path of paths) {
    const folder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const files = folder
      ? (await readdir(path)).filter((file) => /\.csv$/i.test(file)).map((file) => join(path, file))
      : [path];
    for (const file of files) tables.push(...(await tablesIn(await bytesOf(file), file)));
  }
  return eachOnce(tables);
}

/** Writes tables as a workbook, or, where `path` is a folder, as CSV files in it. Gives the files that were written. */
export async function writeTables(path: string, tables: readonly Table[]): Promise<string[]> {
  if (extname(path).toLowerCase() === '.xlsx') {
    await writeFile(path, await writeXlsx(tables));
    return [path];
  }
  await mkdir(path, { recursive: true });
  const files = tables.map((table) => ({ file: join(path, `${table.name.toLowerCase()}.csv`), table }));
  for (const { file, table } of files) await writeFile(file, writeCsv(table.rows));
  return files.map(({ file }) => file);
}
