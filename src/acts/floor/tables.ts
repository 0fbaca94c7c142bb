import type { FloorOutcome } from '../../../flows/floor.ts';
import type { FloorRequest, Seats } from '../../domain/floor.ts';
import { addTable, type FloorTable, saveTable } from '../../store/floor-tables.ts';
import { noteDeed } from '../note-deed.ts';
import { lockTablePlan } from '../../store/tables.ts';
import type { Ended, Floor } from './floor.ts';
import { settle } from './settle.ts';

/** How the audit calls what became of a table. */
const deeds = {
  added: 'table added',
  resized: 'table changed',
  channel: 'table changed',
  retired: 'table retired',
  restored: 'table restored',
} as const;

type Did = Extract<FloorOutcome, { kind: 'table' }>['did'];

/** Chairs at one table. */
const mostSeats = 100;

const fits = ([least, most]: Seats) => least >= 1 && least <= most && most <= mostSeats;

/** Takes tables off the floor or puts them back. Bookings at a table that goes get another one, or are listed. */
export async function retire(floor: Floor, tableIds: readonly string[], retired: boolean): Promise<Ended> {
  const changed = floor.tables
    .filter(({ id }) => tableIds.includes(id))
    .map((table) => ({ ...table, retired }));
  return save(floor, retired ? 'retired' : 'restored', changed);
}

/** Adds a table, gives one other seats, or says for whom it is. Bookings that no longer fit get another, or are listed. */
export async function changeTable(
  floor: Floor,
  request: Extract<FloorRequest, { act: 'add table' | 'resize' | 'channel' }>,
): Promise<Ended> {
  if (request.act === 'add table') {
    const { name, seats, channel } = request;
    if (!fits(seats)) return { outcome: { kind: 'unread', act: 'table' } };
    const added = await addTable(floor.act.tx, floor.restaurant.id, {
      name,
      minParty: seats[0],
      maxParty: seats[1],
      channel,
    });
    return added ? told(floor, 'added', [added]) : { outcome: { kind: 'table there', name } };
  }
  const table = floor.tables.find(({ id }) => id === request.tableId);
  if (!table) return { outcome: { kind: 'unread', act: 'table' } };
  if (request.act === 'channel') return save(floor, 'channel', [{ ...table, channel: request.channel }]);
  if (!fits(request.seats)) return { outcome: { kind: 'unread', act: 'table' } };
  const [minParty, maxParty] = request.seats;
  return save(floor, 'resized', [{ ...table, minParty, maxParty }]);
}

async function save(floor: Floor, did: Did, tables: readonly FloorTable[]): Promise<Ended> {
  const { act, restaurant } = floor;
  await lockTablePlan(act.tx, restaurant.id);
  for (const table of tables) await saveTable(act.tx, table, act.now);
  return told(floor, did, tables);
}

async function told(
  { act, restaurant, change }: Floor,
  did: Did,
  tables: readonly FloorTable[],
): Promise<Ended> {
  const [first] = tables;
  for (const { id, name } of tables)
    await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, deeds[did], {
      subject: id,
      table: name,
    });
  const settled = await settle(act, restaurant, change);
  return {
    outcome: {
      kind: 'table',
      did,
      tables: tables.map(({ name }) => name),
      seats: [first?.minParty ?? 1, first?.maxParty ?? 1],
      channel: first?.channel ?? 'online',
      ...settled,
    },
  };
}
