import type { Act } from '../../../acts/act.ts';
import { type Floor, floorOf } from '../../../acts/floor/floor.ts';
import { id as isId } from '../../../contract/endpoint.ts';
import { notThere, notYours, wrongField } from '../problem.ts';

/** The floor in the hands of whoever calls, who saw these versions of bookings. */
export async function floorFor(
  act: Act,
  personId: string,
  seen: Readonly<Record<string, number>> = {},
): Promise<Floor> {
  const floor = await floorOf(act, { personId }, seen);
  if (!floor) throw notYours();
  return floor;
}

/** An id of the path; what is none is told like what does not exist. */
export function idOf(text: string, what: string): string {
  if (!isId.safeParse(text).success) throw notThere(what);
  return text;
}

/** Tables somebody chose, if all of them stand on this floor. */
export function standing(floor: Floor, chosen: readonly string[] | undefined): string[] | undefined {
  if (!chosen) return undefined;
  const there = floor.tables.filter(({ retired }) => !retired).map(({ id }) => id);
  if (chosen.some((id) => !there.includes(id)))
    throw wrongField(
      'tables',
      'has a table that is not on the floor',
      'Load the page again and choose anew.',
    );
  return [...new Set(chosen)];
}
