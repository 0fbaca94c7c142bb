import type { NamedTable } from '../../domain/floor.ts';
import { normalise } from '../text/normalise.ts';

/** What may stand between two tables. */
const join = /^\s*(?:[,+&]|and\b|और(?![\p{L}\p{M}]))\s*/u;

/** Tables at the start of words, in order, and what comes after; undefined when the words begin with none. */
export function readTables(
  words: string,
  tables: readonly NamedTable[],
): { tableIds: string[]; rest: string } | undefined {
  // Of "Window" and "Window 2" the longer name is the one that was written.
  const names = tables
    .map(({ id, name }) => ({ id, name: normalise(name) }))
    .sort((a, b) => b.name.length - a.name.length);
  const tableIds: string[] = [];
  let rest = words.replace(/^tables?\s+/u, '');
  for (;;) {
    const start = rest;
    const found = names.find(
      ({ name }) => start.startsWith(name) && !/^[\p{L}\p{M}\d]/u.test(start.slice(name.length)),
    );
    if (!found) return undefined;
    if (!tableIds.includes(found.id)) tableIds.push(found.id);
    rest = rest.slice(found.name.length);
    const joined = join.exec(rest);
    if (!joined) return { tableIds, rest: rest.trim() };
    rest = rest.slice(joined[0].length).replace(/^tables?\s+/u, '');
  }
}
