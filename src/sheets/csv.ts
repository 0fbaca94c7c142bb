import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { OperatorError } from '../errors.ts';

const mark = '\uFEFF';

/** The text of a CSV file, whichever Unicode it is in. Throws an `OperatorError` when it is in none. */
function textOf(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new OperatorError(
      `${name} is not in Unicode, so that names would be garbled. Save it as "CSV UTF-8" and try again.`,
    );
  }
}

/** Spreadsheets of half the world separate columns with semicolons, and those in UTF-16 with tabs. */
function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Rows of a CSV file. Throws an `OperatorError` that says what to do when it is none. */
export function readCsv(bytes: Uint8Array, name: string): string[][] {
  const text = textOf(bytes, name).replace(mark, '');
  try {
    const rows = parse(text, { delimiter: separatorOf(text), relax_column_count: true }) as string[][];
    // An apostrophe before what looks like a formula is not part of the name.
    return rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t])/, '')));
  } catch (error) {
    throw new OperatorError(`${name} is not CSV: ${(error as Error).message}`);
  }
}

/** A CSV file with these rows that spreadsheets open with the right letters, and in which nothing is a formula. */
export function writeCsv(rows: readonly string[][]): Uint8Array {
  return new TextEncoder().encode(mark + stringify([...rows], { escape_formulas: true }));
}
