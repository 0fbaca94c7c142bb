import { addTable, floorTables, type FloorTable, saveTable } from '../../store/floor-tables.ts';
import { lockTablePlan } from '../../store/tables.ts';
import { tablesFreed } from '../freed.ts';
import { edited } from './edited.ts';
import type { Floor } from './floor.ts';
import type { Settled } from './settle.ts';

/** Nobody's booking is touched. */
const untouched: Settled = { moved: [], stranded: [] };

/** What a table is, but for what it is known by. */
export type TableValues = Omit<FloorTable, 'id' | 'version'>;

/** How an edit of a table ended: what became of bookings, or what is in the way. */
export type TableEdited =
  | { table: FloorTable; settled: Settled }
  | { refused: 'no table' }
  | { refused: 'name taken' }
  | { refused: 'changed'; table: FloorTable };

/** Whether bookings may have to be looked at: it takes other guests than before, or none. */
const concernsBookings = (before: FloorTable, after: FloorTable) =>
  before.retired !== after.retired ||
  before.minParty !== after.minParty ||
  before.maxParty !== after.maxParty;

/**
 * Writes a table as a page edited it, which saw `version`. Bookings ahead that it no longer takes get other tables, or are
 * listed and told to the first of the staff; nothing is cancelled.
 */
export async function editTable(
  floor: Floor,
  id: string,
  version: number,
  to: Partial<TableValues>,
): Promise<TableEdited> {
  const { act, restaurant, change } = floor;
  await lockTablePlan(act.tx, restaurant.id);
  const tables = await floorTables(act.tx, restaurant.id);
  const before = tables.find((table) => table.id === id);
  if (!before) return { refused: 'no table' };
  if (before.version !== version) return { refused: 'changed', table: before };
  const after = { ...before, ...to };
  if (tables.some((table) => table.id !== id && table.name === after.name)) return { refused: 'name taken' };
  await saveTable(act.tx, after, act.now);
  const settled = concernsBookings(before, after) ? await edited(act, restaurant.id, change) : untouched;
  await tablesFreed(act, restaurant.id);
  return { table: { ...after, version: version + 1 }, settled };
}

/** Puts a table on the floor as a page describes it. */
export async function placeTable(floor: Floor, table: Omit<TableValues, 'retired'>): Promise<TableEdited> {
  const { act, restaurant } = floor;
  await lockTablePlan(act.tx, restaurant.id);
  const added = await addTable(act.tx, restaurant.id, table);
  if (!added) return { refused: 'name taken' };
  await saveTable(act.tx, { ...added, area: table.area, plan: table.plan }, act.now);
  await tablesFreed(act, restaurant.id);
  return { table: { ...added, ...table, version: added.version + 1 }, settled: untouched };
}
