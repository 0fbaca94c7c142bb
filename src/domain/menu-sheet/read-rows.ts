import { CellError } from './cells.ts';
import { columns } from './columns.ts';
import { mostRows, type SheetProblem, type Table, type TableName } from './table.ts';

/** One row of a table, its cells read, and its number in the spreadsheet. */
export interface SheetRow {
  row: number;
  values: Record<string, unknown>;
}

const key = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * The rows of a table with their cells read. Empty rows are passed over and empty cells left out. Everything that cannot
 * be read is a problem of its own; a table without the columns it needs, or with too many rows, is not read at all.
 */
export function readRows(table: Table): { rows: SheetRow[]; problems: SheetProblem[] } {
  const known = columns[table.name];
  const [head = [], ...body] = table.rows;
  const wrong = headProblems(table.name, head);
  if (wrong.length > 0) return { rows: [], problems: wrong };
  if (body.length > mostRows) {
    const message = `has ${body.length} rows; at most ${mostRows} are read. Is this the right file?`;
    return { rows: [], problems: [{ table: table.name, row: 1, message }] };
  }
  const order = head.map((name) => known.find((column) => key(column.name) === key(name)));
  const problems: SheetProblem[] = [];
  const rows = body.flatMap((cells, i): SheetRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = i + 2;
    const values: Record<string, unknown> = {};
    for (const [at, column] of order.entries()) {
      const cell = (cells[at] ?? '').trim();
      if (!column || cell === '') continue;
      try {
        values[column.field] = column.read(cell);
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        problems.push({ table: table.name, row, column: column.name, message: error.message });
      }
    }
    for (const column of known) {
      if (!column.needed || values[column.field] !== undefined) continue;
      if (problems.some((p) => p.row === row && p.column === column.name)) continue;
      problems.push({ table: table.name, row, column: column.name, message: 'is empty and must not be' });
    }
    return [{ row, values }];
  });
  return { rows, problems };
}

function headProblems(table: TableName, head: readonly string[]): SheetProblem[] {
  const known = columns[table];
  const names = head.map(key);
  const told = known.map(({ name }) => name).join(', ');
  const strange = head.filter((name) => name.trim() !== '' && !known.some((c) => key(c.name) === key(name)));
  const missing = known.filter((column) => column.needed && !names.includes(key(column.name)));
  const twice = head.filter((name, i) => name.trim() !== '' && names.indexOf(key(name)) < i);
  return [
    ...strange.map((name) => `has a column "${name}" that means nothing here; the columns are ${told}`),
    ...missing.map(({ name }) => `has no column ${name}`),
    ...twice.map((name) => `has the column ${name} twice`),
  ].map((message) => ({ table, row: 1, message }));
}
