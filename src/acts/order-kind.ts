import type { FoodKind } from '../domain/coupon.ts';
import type { OrderPlace } from '../store/order-place.ts';

/** What kind of order it is: of a booked table first, then of a table guests sit at, for many heads, else to collect. */
export function kindOf(booking: object | undefined, { tableId, heads }: OrderPlace): FoodKind {
  if (booking) return 'with_booking';
  if (tableId) return 'at_table';
  return heads === null ? 'pickup' : 'catering';
}
