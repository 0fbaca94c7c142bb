import type { NamedTable } from './floor.ts';

/** Words by which staff mean a booking, taken apart: its table, and what is left to be a time or a name. */
export interface GuestWords {
  tableId?: string;
  /** None of the restaurant's tables is called so. */
  noSuchTable?: true;
  left: string;
}

const table = /(?:\b(?:at|on)\s+)?\btables?\s+(\S+)/u;

/**
 * Takes the table out of words: "table 3" is the table called 3 or T3, and a table's name may stand for itself.
 * `clean`: normalised, as the names of tables are by `fold`.
 */
export function takeTable(
  clean: string,
  tables: readonly NamedTable[],
  fold: (name: string) => string,
): GuestWords {
  const named = new Map(tables.map(({ id, name }) => [fold(name), id]));
  const said = table.exec(clean);
  const called = said?.[1];
  if (said && called !== undefined) {
    const tableId = named.get(called) ?? named.get(`t${called}`);
    const left = clean.replace(said[0], ' ').replace(/\s+/gu, ' ').trim();
    return tableId ? { tableId, left } : { noSuchTable: true, left };
  }
  const words = clean.split(' ');
  const at = words.findIndex((word) => /\d/u.test(word) && named.has(word) && !/^\d+$/u.test(word));
  const tableId = at < 0 ? undefined : named.get(words[at] ?? '');
  return tableId ? { tableId, left: words.filter((_, index) => index !== at).join(' ') } : { left: clean };
}
