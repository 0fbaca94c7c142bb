import type { Wanted } from '../../stock-asks.ts';
import type { DinerContext } from '../context.ts';

/** When the food that is being chosen is wanted: with the table that is held or booked, or at the time that was said. */
export function wantedOf({ reservationId, wish }: DinerContext): { wanted?: Wanted } {
  if (reservationId) return { wanted: { reservationId } };
  const { date, time } = wish;
  if (date === undefined && time === undefined) return {};
  return { wanted: { ...(date ? { date } : {}), ...(time ? { time } : {}) } };
}
