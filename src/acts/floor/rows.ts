import type { FloorRow } from '../../../flows/floor.ts';
import { type FloorBooking, floorBookings } from '../../store/floor-bookings.ts';
import type { Act } from '../act.ts';

/** A booking as staff are shown it. */
export function rowOf(booking: FloorBooking): FloorRow {
  const { partySize } = booking;
  return {
    number: booking.number,
    name: (partySize === 0 ? booking.note : booking.name) ?? '',
    partySize,
    at: booking.startsAt.getTime(),
    until: booking.until.getTime(),
    tables: booking.tables,
    state: stateOf(booking),
    lateMinutes: booking.lateMinutes,
  };
}

function stateOf(booking: FloorBooking): FloorRow['state'] {
  if (booking.partySize === 0) return 'block';
  if (booking.status === 'seated') return 'seated';
  if (booking.tableGone) return 'no table';
  if (booking.arrivedAt) return 'here';
  if (booking.status === 'requested') return 'asked';
  return booking.lateMinutes > 0 ? 'late' : 'expected';
}

/** Rows for bookings, and the versions that were shown. */
export async function shown(
  act: Act,
  ids: readonly string[],
): Promise<{ rows: FloorRow[]; seen: Record<string, number> }> {
  const bookings = await floorBookings(act.tx, ids);
  return {
    rows: bookings.map(rowOf),
    seen: Object.fromEntries(bookings.map(({ id, version }) => [id, version])),
  };
}

/** The row of one booking that is there. */
export async function shownOne(
  act: Act,
  id: string,
): Promise<{ row: FloorRow; seen: Record<string, number> }> {
  const { rows, seen } = await shown(act, [id]);
  const [row] = rows;
  if (!row) throw new Error('A booking that was just changed is gone.');
  return { row, seen };
}
