import type { FloorRequest } from '../../domain/floor.ts';
import { addMinutes } from '../../domain/time.ts';
import { LostRace } from '../../store/again.ts';
import { type Reservation, saveReservation } from '../../store/reservations.ts';
import { freeTables, occupyTables } from '../../store/tables.ts';
import { noteDeed } from '../note-deed.ts';
import { makeRoom } from '../seat.ts';
import { type Ended, type Floor, seatsAt } from './floor.ts';
import { named } from './named.ts';
import { inTheWay, roomAt, takenBy } from './room.ts';
import { shown, shownOne } from './rows.ts';

/** The stretch in which a booking keeps its tables, buffer included; of guests who sit already, what is left of it. */
export function stretchOf(
  { act, restaurant }: Pick<Floor, 'act' | 'restaurant'>,
  booking: Pick<Reservation, 'startsAt' | 'endsAt' | 'status'>,
): { from: Date; until: Date } {
  const until = addMinutes(booking.endsAt, restaurant.booking.bufferMinutes);
  const begun = booking.status === 'seated' && booking.startsAt < act.now;
  const from = begun && act.now < until ? act.now : booking.startsAt;
  return { from, until };
}

/** Puts a booking whose old tables are freed at others, pinned there: staff chose them. The caller has the table plan. */
async function putAt(floor: Floor, booking: Reservation, tableIds: readonly string[]): Promise<void> {
  const { act, change } = floor;
  const { from, until } = stretchOf(floor, booking);
  await saveReservation(act.tx, booking, { tableIds: [...tableIds].sort(), pinned: true }, change);
  // A guest who books a single table takes no plan lock and may have been faster; then all is begun anew.
  if (!(await occupyTables(act.tx, booking, tableIds, from, until, act.now)))
    throw new LostRace('A table that was free was taken before a booking could be put there.');
}

/** Puts a booking at tables that staff choose, pushed together if they are several, beyond any declared group. */
export async function place(
  floor: Floor,
  { number, tableIds }: Extract<FloorRequest, { act: 'place' }>,
): Promise<Ended> {
  const found = await named(floor, [number]);
  if ('ended' in found) return found.ended;
  const [booking] = found.bookings;
  return booking ? placeAt(floor, booking, tableIds) : { outcome: { kind: 'no booking', number } };
}

/**
 * The same for a booking that is locked, with the table plan. `clear`: whoever is in the way there gets other tables, where
 * all of them can.
 */
export async function placeAt(
  floor: Floor,
  booking: Reservation,
  tableIds: readonly string[],
  clear = false,
): Promise<Ended> {
  const { act, restaurant, change } = floor;
  const room = await roomAt(floor, tableIds, stretchOf(floor, booking), [booking.id], clear);
  if ('outcome' in room) return room;
  await freeTables(act.tx, booking.id);
  await makeRoom(act, restaurant, room.moves, change);
  await putAt(floor, booking, tableIds);
  const { row, seen } = await shownOne(act, booking.id);
  const others = await shown(
    act,
    room.moves.map(({ id }) => id),
  );
  await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, 'booking put at tables', {
    subject: booking.id,
    number: row.number,
    tables: row.tables,
  });
  const tight = booking.partySize > seatsAt(floor, tableIds);
  return {
    outcome: { kind: 'done', did: 'placed', row, moved: others.rows, tight, told: false },
    seen: { ...others.seen, ...seen },
  };
}

/** Two bookings change tables, each at its own time. */
export async function swap(
  floor: Floor,
  { number, other }: Extract<FloorRequest, { act: 'swap' }>,
): Promise<Ended> {
  const found = await named(floor, [number, other]);
  if ('ended' in found) return found.ended;
  const [one, two] = found.bookings;
  if (!one || !two || one.id === two.id) return { outcome: { kind: 'unread', act: 'swap' } };
  const both = [one.id, two.id];
  for (const [booking, tableIds] of [
    [one, two.tableIds],
    [two, one.tableIds],
  ] as const) {
    // One of them may still be written at a table that has left the floor.
    if (floor.tables.some(({ id, retired }) => retired && tableIds.includes(id)))
      return takenBy(floor, tableIds, []);
    const others = await inTheWay(floor, tableIds, stretchOf(floor, booking), both);
    if (others.length > 0) return takenBy(floor, tableIds, others);
  }
  for (const { id } of found.bookings) await freeTables(floor.act.tx, id);
  await putAt(floor, one, two.tableIds);
  await putAt(floor, two, one.tableIds);
  const { rows, seen } = await shown(floor.act, both);
  const { act, restaurant, change } = floor;
  await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, 'bookings swapped', {
    subject: one.id,
    number,
    other,
  });
  const tight = rows.filter(({ partySize, tables }) => {
    const ids = floor.tables.filter(({ name }) => tables.includes(name)).map(({ id }) => id);
    return partySize > seatsAt(floor, ids);
  });
  return { outcome: { kind: 'swapped', rows, tight }, seen };
}
