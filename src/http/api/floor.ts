import { editTable, placeTable, type TableEdited, type TableValues } from '../../acts/floor/edit-table.ts';
import { edited } from '../../acts/floor/edited.ts';
import type { Floor } from '../../acts/floor/floor.ts';
import type { Settled } from '../../acts/floor/settle.ts';
import { tablesFreed } from '../../acts/freed.ts';
import type { floor as contract, FloorEdited, FloorPlan } from '../../contract/floor.ts';
import type { DeedName } from '../../domain/audit/deeds.ts';
import { writeAudit } from '../../store/audit.ts';
import { floorTables } from '../../store/floor-tables.ts';
import { addGroup, removeGroup, saveGroup, tableGroup, tableGroups } from '../../store/table-groups.ts';
import { lockTablePlan } from '../../store/tables.ts';
import { floorFor, idOf, standing } from './book/surroundings.ts';
import type { Handlers } from './handlers.ts';
import { changedMeanwhile, notThere, wrongField } from './problem.ts';

/** A table nobody has placed yet. */
const unplaced = { x: null, y: null, width: 8, depth: 8, turn: 0, shape: 'square' } as const;

async function planOf({ act, restaurant }: Floor): Promise<FloorPlan> {
  return {
    tables: await floorTables(act.tx, restaurant.id),
    groups: await tableGroups(act.tx, restaurant.id),
  };
}

async function answered(floor: Floor, { moved, stranded }: Settled): Promise<FloorEdited> {
  const touched = ({ number, name, partySize, at, tables }: Settled['moved'][number]) => ({
    number,
    name,
    party: partySize,
    at: new Date(at).toISOString(),
    tables,
  });
  return {
    plan: await planOf(floor),
    moved: moved.map(touched),
    stranded: stranded.map(({ row, why }) => ({ ...touched(row), why })),
  };
}

/** The edit as it ended, written down; throws the problem that says why it was not made. */
async function tableAnswer(
  floor: Floor,
  ended: TableEdited,
  action: DeedName,
  personId: string,
): Promise<FloorEdited> {
  if ('table' in ended && !('refused' in ended)) {
    const { id, name } = ended.table;
    await noted(floor, personId, action, id, { table: name });
    return answered(floor, ended.settled);
  }
  switch (ended.refused) {
    case 'changed':
      throw changedMeanwhile('Somebody else has changed this table.', ended.table);
    case 'name taken':
      throw wrongField('name', 'is another table here', 'Give it another name, or bring the other one back.');
    default:
      throw notThere('table');
  }
}

async function noted(
  { act, restaurant }: Floor,
  personId: string,
  action: DeedName,
  subject: string | null,
  detail: Record<string, unknown>,
): Promise<void> {
  await writeAudit(act.tx, { at: act.now, restaurantId: restaurant.id, personId, action, subject, detail });
}

/** The group a page means, as it was shown there, with the table plan locked; throws the problem when it is another by now. */
async function groupShown({ act, restaurant }: Floor, id: string, version: number): Promise<void> {
  await lockTablePlan(act.tx, restaurant.id);
  const now = await tableGroup(act.tx, restaurant.id, id);
  if (!now) throw notThere('group');
  if (now.version !== version) throw changedMeanwhile('Somebody else has changed this group of tables.', now);
}

/** Groups of tables were edited: whoever sits at one, or waits for a table, is looked at. */
async function groupsEdited(floor: Floor, personId: string, action: DeedName, id: string | null) {
  const settled = await edited(floor.act, floor.restaurant.id, floor.change);
  await tablesFreed(floor.act, floor.restaurant.id);
  await noted(floor, personId, action, id, {});
  return answered(floor, settled);
}

export const floorHandlers: Handlers<keyof typeof contract> = {
  async 'GET /restaurants/:restaurant/floor'({ act, personId }) {
    return planOf(await floorFor(act, personId));
  },

  async 'POST /restaurants/:restaurant/tables'({ act, personId, body }) {
    const floor = await floorFor(act, personId);
    const ended = await placeTable(floor, { ...body, plan: body.plan ?? unplaced });
    return tableAnswer(floor, ended, 'table added', personId);
  },

  async 'PATCH /restaurants/:restaurant/tables/:table'({ act, personId, params, body }) {
    const floor = await floorFor(act, personId);
    const id = idOf(params.table, 'table');
    const { version, ...given } = body;
    const to = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Partial<TableValues>;
    const now = floor.tables.find((table) => table.id === id);
    if (now && (to.minParty ?? now.minParty) > (to.maxParty ?? now.maxParty))
      throw wrongField('maxParty', 'must not be below the smallest party');
    const action =
      to.retired === undefined ? 'table changed' : to.retired ? 'table retired' : 'table restored';
    return tableAnswer(floor, await editTable(floor, id, version, to), action, personId);
  },

  async 'POST /restaurants/:restaurant/table-groups'({ act, personId, restaurantId, body }) {
    const floor = await floorFor(act, personId);
    await lockTablePlan(act.tx, restaurantId);
    const { id } = await addGroup(act.tx, restaurantId, {
      ...body,
      tableIds: standing(floor, body.tables) ?? [],
    });
    return groupsEdited(floor, personId, 'table group added', id);
  },

  async 'PUT /restaurants/:restaurant/table-groups/:group'({ act, personId, restaurantId, params, body }) {
    const floor = await floorFor(act, personId);
    const id = idOf(params.group, 'group');
    await groupShown(floor, id, body.version);
    const { minParty, maxParty } = body;
    const tableIds = standing(floor, body.tables) ?? [];
    await saveGroup(act.tx, restaurantId, { id, tableIds, minParty, maxParty });
    return groupsEdited(floor, personId, 'table group changed', id);
  },

  async 'DELETE /restaurants/:restaurant/table-groups/:group'({
    act,
    personId,
    restaurantId,
    params,
    query,
  }) {
    const floor = await floorFor(act, personId);
    const id = idOf(params.group, 'group');
    await groupShown(floor, id, query.version);
    await removeGroup(act.tx, restaurantId, id);
    return groupsEdited(floor, personId, 'table group removed', null);
  },
};
