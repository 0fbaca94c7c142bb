import { addDays, businessDay, businessDayCut, edgeOf } from '../../domain/time.ts';
import { LostRace } from '../../store/again.ts';
import { type Reservation, saveReservation } from '../../store/reservations.ts';
import { freeTables, occupyTables } from '../../store/tables.ts';
import { tablesFreed } from '../freed.ts';
import { makeRoom } from '../seat.ts';
import type { Ended, Floor } from './floor.ts';
import { roomAt, takenBy } from './room.ts';
import { shown, shownOne } from './rows.ts';

/** What a block becomes; what is absent stays. Moved to another start, it stays as long. */
export interface BlockChange {
  startsAt?: Date | undefined;
  endsAt?: Date | undefined;
  tableIds?: readonly string[] | undefined;
  reason?: string | null | undefined;
  /** Bookings that are there change tables, where all of them can. */
  clear?: boolean;
}

/**
 * Moves a block that is locked, with the table plan, to another time or other tables, or makes it longer or shorter. It ends
 * with its business day at the latest; one that has begun keeps its start. Refused as over where it would lie in the past,
 * and with who is in the way where the tables are taken.
 */
export async function changeBlock(floor: Floor, block: Reservation, to: BlockChange): Promise<Ended> {
  const { act, restaurant, change } = floor;
  const { startsAt = block.startsAt, tableIds = block.tableIds, reason = block.note, clear = false } = to;
  const endsAt = endOf(floor, block, { ...to, startsAt });
  const moved = startsAt.getTime() !== block.startsAt.getTime();
  const begun = block.startsAt <= act.now;
  if (endsAt <= act.now || endsAt <= startsAt || (moved && (begun || startsAt < act.now)))
    return { outcome: { kind: 'refused', why: 'past', party: 0, limit: 0, times: [] } };
  if (floor.tables.some(({ id, retired }) => retired && tableIds.includes(id)))
    return takenBy(floor, tableIds, []);
  const from = begun ? act.now : startsAt;
  const room = await roomAt(floor, tableIds, { from, until: endsAt }, [block.id], clear);
  if ('outcome' in room) return room;
  await freeTables(act.tx, block.id);
  await makeRoom(act, restaurant, room.moves, change);
  const put = { startsAt, endsAt, tableIds: [...tableIds].sort(), note: reason };
  await saveReservation(act.tx, block, put, change);
  // A guest who books a single table takes no plan lock and may have been faster; then all is begun anew.
  if (!(await occupyTables(act.tx, block, tableIds, from, endsAt, act.now)))
    throw new LostRace('A table was taken before a block could be put there.');
  await tablesFreed(act, restaurant.id);
  const { row, seen } = await shownOne(act, block.id);
  const others = await shown(
    act,
    room.moves.map(({ id }) => id),
  );
  return {
    outcome: { kind: 'done', did: 'moved', row, moved: others.rows, tight: false, told: false },
    seen: { ...others.seen, ...seen },
  };
}

/** When a block ends: as said, or after as long as it was; with the business day of its start at the latest. */
function endOf(
  { restaurant }: Floor,
  block: Reservation,
  { startsAt, endsAt }: BlockChange & { startsAt: Date },
): Date {
  const { zone } = restaurant.hours;
  const last = edgeOf(addDays(businessDay(startsAt, zone), 1), businessDayCut, zone);
  const wished = endsAt ?? new Date(startsAt.getTime() + block.endsAt.getTime() - block.startsAt.getTime());
  return wished < last ? wished : last;
}
