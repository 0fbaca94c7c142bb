import type { FieldChange, SeenChange } from '../../../flows/floor.ts';
import { addMinutes } from '../../domain/time.ts';
import { occupying } from '../../domain/status.ts';
import { bookingNumbered } from '../../store/floor-bookings.ts';
import { changesSince, type NotedChange } from '../../store/reservation-changes.ts';
import { lockReservation, type Reservation } from '../../store/reservations.ts';
import { lockTablePlan } from '../../store/tables.ts';
import { type Ended, type Floor, namesOf } from './floor.ts';
import { shownOne } from './rows.ts';

/** Guests are taken to be gone, and their number no longer meant, so many minutes after they were due. */
export const goneMinutes = 8 * 60;

/**
 * The bookings staff name by number, locked: the table plan first, then the bookings by id, as everywhere. Instead of
 * them how it ends: nobody has the number, it is over, or somebody else has changed it since this member saw it.
 */
export async function named(
  floor: Floor,
  numbers: readonly number[],
): Promise<{ bookings: Reservation[] } | { ended: Ended }> {
  const { act, restaurant } = floor;
  await lockTablePlan(act.tx, restaurant.id);
  const meant: { id: string; number: number }[] = [];
  for (const number of numbers) {
    const id = await bookingNumbered(act.tx, restaurant.id, number, addMinutes(act.now, -goneMinutes));
    if (!id) return { ended: { outcome: { kind: 'no booking', number } } };
    meant.push({ id, number });
  }
  return lockAll(floor, meant);
}

/** The same for one booking of a page, where it is known by its id. */
export async function known(
  floor: Floor,
  id: string,
): Promise<{ bookings: Reservation[] } | { ended: Ended }> {
  await lockTablePlan(floor.act.tx, floor.restaurant.id);
  return lockAll(floor, [{ id, number: 0 }]);
}

async function lockAll(
  floor: Floor,
  meant: readonly { id: string; number: number }[],
): Promise<{ bookings: Reservation[] } | { ended: Ended }> {
  const { act, restaurant } = floor;
  const locked = new Map<string, Reservation>();
  for (const id of [...new Set(meant.map((one) => one.id))].sort()) {
    const booking = await lockReservation(act.tx, id);
    if (booking?.restaurantId === restaurant.id) locked.set(id, booking);
  }
  const bookings: Reservation[] = [];
  for (const { id, number } of meant) {
    const booking = locked.get(id);
    if (!booking) return { ended: { outcome: { kind: 'no booking', number } } };
    const changed = await changedSince(floor, booking);
    if (changed) return { ended: changed };
    if (!occupying.includes(booking.status))
      return { ended: { outcome: { kind: 'over', number, status: booking.status } } };
    bookings.push(booking);
  }
  return { bookings };
}

/** How it ends when a booking is no longer what this member saw; undefined when it is, or was never shown. */
export async function changedSince(floor: Floor, booking: Reservation): Promise<Ended | undefined> {
  const version = floor.seen[booking.id];
  if (version === undefined || version === booking.version) return undefined;
  const changes = await changesSince(floor.act.tx, booking.id, version);
  // What one has done oneself, elsewhere or by another word, is no surprise.
  if (changes.length > 0 && changes.every(({ byId }) => byId === floor.change.by)) return undefined;
  const { row, seen } = await shownOne(floor.act, booking.id);
  return { outcome: { kind: 'changed', row, changes: changes.map((change) => toSeen(floor, change)) }, seen };
}

const fields: Record<string, FieldChange['field']> = {
  startsAt: 'time',
  tableIds: 'tables',
  partySize: 'party',
  status: 'status',
  pinned: 'pinned',
};

function toSeen(floor: Floor, { at, by, what }: NotedChange): SeenChange {
  const value = (field: string, one: unknown): string | number | string[] => {
    if (field === 'startsAt') return typeof one === 'string' ? Date.parse(one) : 0;
    if (field === 'tableIds') return namesOf(floor, Array.isArray(one) ? one.map(String) : []);
    return typeof one === 'number' || typeof one === 'string' ? one : JSON.stringify(one);
  };
  const all = Object.entries(what).filter(([field]) => field in fields);
  return {
    by,
    at: at.getTime(),
    fields:
      all.length === 0
        ? [{ field: 'other', from: '', to: '' }]
        : all.map(([field, [from, to]]) => ({
            field: fields[field] ?? 'other',
            from: value(field, from),
            to: value(field, to),
          })),
  };
}
