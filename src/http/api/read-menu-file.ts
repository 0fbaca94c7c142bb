import { extname } from 'node:path';
import { type CheckedMenuFile, menuFile } from '../../domain/menu-file.ts';
import { readMenu } from '../../domain/menu-sheet/read-menu.ts';
import { OperatorError } from '../../errors.ts';
import { tablesIn } from '../../sheets/menu-tables.ts';
import { inWords } from '../../domain/wrong-words.ts';

/** Something wrong in a file: where, as a spreadsheet names it, and what. */
export interface FileProblem {
  where: string;
  message: string;
}

export type MenuReading = { menu: CheckedMenuFile } | { problems: FileProblem[] };

function readJson(bytes: Buffer, name: string): MenuReading {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    return { problems: [{ where: name, message: `is not JSON: ${(error as Error).message}` }] };
  }
  const checked = menuFile.safeParse(json, { error: inWords });
  if (checked.success) return { menu: checked.data };
  return {
    problems: checked.error.issues.map(({ path, message }) => ({
      where: path.map(String).join('.') || name,
      message,
    })),
  };
}

/** The menu in a file that somebody sent, or everything that is wrong with it. What a file does not say stays as `now` has it. */
export async function readMenuFile(bytes: Buffer, name: string, now: CheckedMenuFile): Promise<MenuReading> {
  if (extname(name).toLowerCase() === '.json') return readJson(bytes, name);
  try {
    const read = readMenu(await tablesIn(bytes, name), now);
    if ('menu' in read) return read;
    return {
      problems: read.problems.map(({ table, row, column, message }) => ({
        where: [table, `row ${row}`, column].filter(Boolean).join(', '),
        message,
      })),
    };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { problems: [{ where: name, message: error.message }] };
  }
}
