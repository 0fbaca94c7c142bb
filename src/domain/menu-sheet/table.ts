/** A table as it lies in a spreadsheet: its first row names the columns. */
export interface Table {
  name: TableName;
  rows: string[][];
}

export const tableNames = ['Dishes', 'Choices', 'Sections', 'Menus'] as const;
/** Dishes, the choices they ask for, the sections they stand in, and the menus with hours of their own. */
export type TableName = (typeof tableNames)[number];

/** What is wrong in a table and where: `row` as the spreadsheet numbers it, the names of the columns being row 1. */
export interface SheetProblem {
  table: TableName;
  row: number;
  column?: string | undefined;
  message: string;
}

/** A problem as one line: "Dishes, row 12, Price: ...". */
export function problemLine({ table, row, column, message }: SheetProblem): string {
  return `${table}, row ${row}${column === undefined ? '' : `, ${column}`}: ${message}`;
}

/** Most rows of one table that are read. Our own: far above the longest menu, and far below what would be a mistake. */
export const mostRows = 5_000;
