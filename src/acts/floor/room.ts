import type { FloorRow } from '../../../flows/floor.ts';
import type { Seating } from '../../domain/tables/facts.ts';
import type { Move } from '../../domain/tables/plan.ts';
import { replot } from '../../domain/tables/replot.ts';
import { businessDay } from '../../domain/time.ts';
import { bookOn } from '../seat.ts';
import { type Ended, type Floor, namesOf } from './floor.ts';
import { shown, shownOne } from './rows.ts';

/** A stretch of time, buffer included. */
export interface Stretch {
  from: Date;
  until: Date;
}

const meets = (s: Seating, tableIds: readonly string[], { from, until }: Stretch, but: readonly string[]) =>
  !but.includes(s.id) &&
  s.startsAt < until &&
  from < s.until &&
  s.tableIds.some((tableId) => tableIds.includes(tableId));

/** Who is at any of the tables in a stretch, these bookings aside. */
export async function inTheWay(
  floor: Floor,
  tableIds: readonly string[],
  stretch: Stretch,
  but: readonly string[],
): Promise<Seating[]> {
  const day = businessDay(stretch.from, floor.restaurant.hours.zone);
  const { seatings } = (await bookOn(floor.act, floor.restaurant, day)).facts;
  return seatings.filter((s) => meets(s, tableIds, stretch, but));
}

/**
 * How everybody who is at these tables in a stretch would get others, so that the tables are free; or those for whom there
 * are none, because they sit there, because staff put them there, or because nothing else is free.
 */
export async function whoMakesRoom(
  floor: Floor,
  tableIds: readonly string[],
  stretch: Stretch,
  but: readonly string[] = [],
): Promise<{ moves: readonly Move[] } | { by: Seating[] }> {
  const day = businessDay(stretch.from, floor.restaurant.hours.zone);
  const { facts } = await bookOn(floor.act, floor.restaurant, day);
  const inWay = facts.seatings.filter((s) => meets(s, tableIds, stretch, but));
  const fixed = inWay.filter(({ movable }) => !movable);
  if (fixed.length > 0) return { by: fixed };
  const wall: Seating = {
    id: 'wall',
    tableIds,
    startsAt: stretch.from,
    until: stretch.until,
    covers: 0,
    door: 'staff',
    movable: false,
  };
  const seatings = [...facts.seatings.filter(({ id }) => !but.includes(id)), wall];
  const { moves, homeless } = replot(
    { ...facts, seatings },
    inWay.map(({ id }) => id),
  );
  return homeless.length === 0 ? { moves } : { by: inWay.filter(({ id }) => homeless.includes(id)) };
}

/**
 * Tables that are free in a stretch, `but` aside, or how it ends where they are not. `clear`: whoever is there changes
 * tables, by the moves that are given; without it, it is said whether they could.
 */
export async function roomAt(
  floor: Floor,
  tableIds: readonly string[],
  stretch: Stretch,
  but: readonly string[],
  clear: boolean,
): Promise<{ moves: readonly Move[] } | Ended> {
  const others = await inTheWay(floor, tableIds, stretch, but);
  if (others.length === 0) return { moves: [] };
  const found = await whoMakesRoom(floor, tableIds, stretch, but);
  if (!('moves' in found)) return takenBy(floor, tableIds, others);
  return clear ? found : takenBy(floor, tableIds, others, found.moves);
}

/** How it ends when tables are not free: by whom they are taken, and who would change tables to make room. */
export async function takenBy(
  floor: Floor,
  tableIds: readonly string[],
  by: readonly Pick<Seating, 'id'>[],
  moves?: readonly Move[],
): Promise<Ended> {
  const { rows, seen } = await shown(
    floor.act,
    by.map(({ id }) => id),
  );
  const room = moves && (await roomRows(floor, moves));
  return {
    outcome: { kind: 'taken', tables: namesOf(floor, tableIds), by: rows, ...(room ? { room } : {}) },
    seen,
  };
}

/** Those who would change tables, and to which. */
async function roomRows(floor: Floor, moves: readonly Move[]): Promise<(FloorRow & { to: string[] })[]> {
  const rows: (FloorRow & { to: string[] })[] = [];
  for (const { id, tableIds } of moves)
    rows.push({ ...(await shownOne(floor.act, id)).row, to: namesOf(floor, tableIds) });
  return rows;
}
