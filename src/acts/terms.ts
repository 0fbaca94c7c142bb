import { refundOnCancel } from '../domain/policy.ts';
import { refundWithDeposit } from '../domain/tables/deposit.ts';
import type { Order } from '../store/orders.ts';
import type { Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Ticket } from '../store/tickets.ts';

/** What a diner's order hangs on when it is cancelled. */
export interface Cancelling {
  order: Order;
  /** The table it is for; none for food to collect. */
  booking: Reservation | undefined;
  ticket: Ticket | undefined;
  /** Paise that are here. */
  paid: number;
}

/**
 * Paise that come back if the diner cancels at `now`; all of them when the restaurant has not kept its side, or has not
 * agreed to anything yet.
 */
export function refundNow(
  { order, booking, ticket, paid }: Cancelling,
  restaurant: Restaurant,
  now: Date,
): number {
  if (order.status === 'unpaid' || ticket?.status === 'delayed' || ticket?.status === 'unanswered')
    return paid;
  const food = Math.max(0, paid - order.deposit);
  const back = refundOnCancel(
    food,
    { wantedAt: order.wantedAt, accepted: order.status === 'accepted', prepMinutes: order.prepMinutes },
    restaurant.ordering,
    now,
  );
  if (booking?.status !== 'confirmed' || !booking.depositFreeUntil) return paid - (food - back);
  const deposit = { paise: booking.deposit, freeUntil: booking.depositFreeUntil };
  return refundWithDeposit(paid, food - back, deposit, now);
}
