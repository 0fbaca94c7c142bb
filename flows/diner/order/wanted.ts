import type { Wanted } from '../../stock-asks.ts';
import type { Wish } from '../../../src/domain/meaning.ts';
import type { DinerContext } from '../context.ts';
import { tableOf } from '../at-table.ts';
import { aboutPlace, aboutTable } from '../wishes.ts';

/** When the food that is being chosen is wanted: with the table that is held or booked, or at the time that was said. */
export function wantedOf(context: DinerContext): { wanted?: Wanted } {
  const { reservationId, wish } = context;
  if (reservationId) return { wanted: { reservationId } };
  if (tableOf(context)) return {};
  const { date, time } = wish;
  if (date === undefined && time === undefined) return {};
  return { wanted: { ...(date ? { date } : {}), ...(time ? { time } : {}) } };
}

/** Whether the last dish was refused because it is served at another time. */
export function wasNotServed({ draft, needed }: DinerContext): boolean {
  return draft !== undefined && needed?.next === 'not served';
}

/**
 * Whether a wish says when food shall be collected: with a menu open where none is ordered with a table, or after a dish
 * was refused for its time. Anywhere else a time is for a table.
 */
export function isPickupTime(context: DinerContext, wish: Wish): boolean {
  const { restaurant, reservationId } = context;
  if (reservationId !== undefined || tableOf(context) !== undefined) return false;
  if (!restaurant?.pickup || wish.partySize !== undefined) return false;
  if (!aboutTable(wish) || aboutPlace(wish) || wish.words !== undefined) return false;
  return !restaurant.preOrder || wasNotServed(context);
}
