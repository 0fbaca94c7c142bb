import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { OperatorError } from '../errors.ts';
import { unpacked } from './unpacked.ts';

/** One sheet of a workbook, every cell as text. */
export interface Sheet {
  name: string;
  rows: string[][];
}

/** Most bytes a workbook may have once it is unpacked; a menu of 500 dishes has less than one million. */
const mostUnpacked = 50_000_000;

/** A cell as text: what a spreadsheet made of "8:00", "25-12-2026" or TRUE is turned back. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  // 0.1 + 0.2 of a formula is 0.3 again.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  return cell as string;
}

/** The sheets of an Excel workbook. Throws an `OperatorError` when it is none, or far too large. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<Sheet[]> {
  try {
    if (unpacked(bytes) > mostUnpacked) throw new OperatorError(`${name} is far too large for a menu.`);
    const sheets = await readXlsxFile(Buffer.from(bytes));
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`${name} is not an Excel workbook (.xlsx): ${(error as Error).message}`);
  }
}

/** An Excel workbook of these sheets, every cell as text, the first row bold and kept in sight. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: rows.map((row, i) =>
        row.map((value) =>
          value === '' ? null : { value, type: String, ...(i === 0 ? { fontWeight: 'bold' as const } : {}) },
        ),
      ),
    })),
  ).toBuffer();
}
