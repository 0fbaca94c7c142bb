import type { FloorRequest } from '../../domain/floor.ts';
import type { Move } from '../../domain/tables/plan.ts';
import { addDays, addMinutes, businessDayCut, type Day, edgeOf } from '../../domain/time.ts';
import { LostRace } from '../../store/again.ts';
import { blocksOn } from '../../store/floor-bookings.ts';
import { insertReservation, lockReservation } from '../../store/reservations.ts';
import { lockTablePlan, occupyTables } from '../../store/tables.ts';
import { makeRoom } from '../seat.ts';
import { letGo } from '../tables.ts';
import { type Ended, type Floor, namesOf } from './floor.ts';
import { momentMeant } from './moment.ts';
import { type Stretch, takenBy, whoMakesRoom } from './room.ts';
import { shown } from './rows.ts';

type Block = Extract<FloorRequest, { act: 'block' }>;

/** Days on end that are blocked at once. */
const mostDays = 31;

/**
 * Keeps tables from everybody, a row for each table and business day. Bookings that are there get other tables if there
 * are any; if not, or if guests sit there, nothing is blocked and staff are told who is in the way.
 */
export async function block(floor: Floor, request: Block): Promise<Ended> {
  const { act, restaurant, change } = floor;
  if (request.days < 1 || request.days > mostDays) return { outcome: { kind: 'unread', act: 'block' } };
  await lockTablePlan(act.tx, restaurant.id);
  const days = Array.from({ length: request.days }, (_, ahead) => addDays(request.day ?? floor.today, ahead));
  // Everything is planned before anything is written: a day that cannot be blocked leaves the others as they are.
  const plans: Planned[] = [];
  for (const day of days) {
    const planned = await planOn(floor, request, day);
    if ('outcome' in planned) return planned;
    plans.push(planned);
  }
  const blocked: string[] = [];
  const moved: string[] = [];
  for (const { moves, stretch } of plans) {
    await makeRoom(act, restaurant, moves, change);
    moved.push(...moves.map(({ id }) => id));
    for (const tableId of request.tableIds)
      blocked.push(await write(floor, tableId, stretch, request.reason));
  }
  const blocks = await shown(act, blocked);
  const others = await shown(act, moved);
  return {
    outcome: { kind: 'blocked', rows: blocks.rows, moved: others.rows },
    seen: { ...others.seen, ...blocks.seen },
  };
}

interface Planned {
  stretch: Stretch;
  moves: readonly Move[];
}

/** Who changes tables so that these can be blocked on a business day, or how it ends when they cannot be. */
async function planOn(floor: Floor, request: Block, day: Day): Promise<Planned | Ended> {
  const stretch = stretchOn(floor, request, day);
  if (!stretch) return { outcome: { kind: 'refused', why: 'past', party: 0, limit: 0, times: [] } };
  const found = await whoMakesRoom(floor, request.tableIds, stretch);
  return 'moves' in found ? { stretch, moves: found.moves } : takenBy(floor, request.tableIds, found.by);
}

/** From when until when a table is blocked on a business day; undefined when that is over, or no clock shows it. */
function stretchOn(floor: Floor, { from, until }: Block, day: Day): Stretch | undefined {
  const { act, restaurant } = floor;
  const { zone } = restaurant.hours;
  const end = edgeOf(addDays(day, 1), businessDayCut, zone);
  const opens = from ? momentMeant(floor, { time: from }, day) : edgeOf(day, businessDayCut, zone);
  if (!opens) return undefined;
  const begins = opens < act.now ? act.now : opens;
  const said = until ? momentMeant(floor, { time: until }, day) : end;
  if (!said) return undefined;
  // "Until 12", said in the evening, is midnight.
  const ends = said <= begins ? addMinutes(said, 12 * 60) : said;
  return ends > begins && ends <= end ? { from: begins, until: ends } : undefined;
}

async function write(
  { act, restaurant }: Floor,
  tableId: string,
  { from, until }: Stretch,
  reason: string | null,
): Promise<string> {
  const block = await insertReservation(
    act.tx,
    {
      restaurantId: restaurant.id,
      personId: null,
      conversationId: null,
      door: 'staff',
      partySize: 0,
      startsAt: from,
      endsAt: until,
      status: 'confirmed',
      note: reason,
      pinned: true,
    },
    act.now,
  );
  if (!(await occupyTables(act.tx, block, [tableId], from, until, act.now)))
    throw new LostRace('A table was taken before it could be blocked.');
  return block.id;
}

/** Gives the tables of one block back; false when it is no block any more. */
export async function endBlock({ act, restaurant, change }: Floor, id: string): Promise<boolean> {
  await lockTablePlan(act.tx, restaurant.id);
  const found = await lockReservation(act.tx, id);
  if (found?.restaurantId !== restaurant.id || found.partySize > 0 || found.status !== 'confirmed')
    return false;
  await letGo(act, found, 'cancelled', change);
  return true;
}

/** Gives blocked tables back, today's and those of days to come. */
export async function unblock(floor: Floor, tableIds: readonly string[]): Promise<Ended> {
  const { act, restaurant, change } = floor;
  await lockTablePlan(act.tx, restaurant.id);
  const ids = await blocksOn(act.tx, restaurant.id, tableIds, act.now);
  for (const id of ids) {
    const found = await lockReservation(act.tx, id);
    if (found) await letGo(act, found, 'cancelled', change);
  }
  return { outcome: { kind: 'unblocked', tables: namesOf(floor, tableIds), freed: ids.length } };
}
