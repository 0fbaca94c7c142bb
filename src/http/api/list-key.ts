import { id as isId } from '../../contract/endpoint.ts';
import { notThere } from './problem.ts';

/** An instant as Postgres writes it, to the microsecond: 2026-11-27 12:30:00.123456+00. */
const written = /^(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::\d{2})?$/;

/**
 * Where a page of a list goes on, of rows in the order of an instant and an id. Throws a 404 for what no page gave: Postgres
 * reads instants in fewer spellings than JavaScript, and fails at the others.
 */
export function listKey(at: string, id: string): { at: string; id: string } {
  const day = written.exec(at)?.[1];
  const isDay = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay || Number.isNaN(Date.parse(at)) || !isId.safeParse(id).success)
    throw notThere('page of the list');
  return { at, id };
}
