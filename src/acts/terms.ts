import { sum } from '../domain/money.ts';
import { hasBegun } from '../domain/order-life.ts';
import { kitchenStateOf, refundOnCancel } from '../domain/refund-policy.ts';
import { refundWithDeposit } from '../domain/tables/deposit.ts';
import type { Order } from '../store/orders.ts';
import type { Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { agreedBeforeMove, agreedElsewhere, type Ticket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { paidFor } from './refund.ts';

/** What a diner cancels: a table with its deposit and its food, or food to collect. */
export interface Cancelling {
  orders: readonly Order[];
  booking: Reservation | undefined;
  ticket: Ticket | undefined;
}

/** Paise of one order: those that are here, and those that come back. */
export interface Return {
  order: Order;
  paid: number;
  back: number;
}

/**
 * What comes back of each order if the diner cancels now; all of it when the restaurant has not kept its side, or has not
 * agreed to anything yet.
 */
export async function returns(
  act: Act,
  restaurant: Restaurant,
  { orders, booking, ticket }: Cancelling,
): Promise<Return[]> {
  const failed = ticket?.status === 'delayed' || ticket?.status === 'unanswered';
  const apart = orders.some((order) => order.kind === 'deposit');
  const agreed = booking && (await isAgreed(act, booking)) ? booking : undefined;
  const foodOnly = failed && (await isOnlyOfFood(act, booking, ticket));
  const all: Return[] = [];
  for (const order of orders) {
    const paid = await paidFor(act, order.id);
    // Food stands for the deposit where none was paid for itself.
    const secures = order.kind === 'deposit' || !apart ? agreed : undefined;
    const kept = hasBegun(order.status) || (foodOnly && order.kind === 'deposit');
    const whole = order.status === 'unpaid' || (failed && !kept);
    all.push({ order, paid, back: whole ? paid : backOf(order, paid, secures, restaurant, act.now) });
  }
  return all;
}

/** Whether a deposit is bound by its terms. One that was agreed to stays so while the restaurant is asked of its new time. */
async function isAgreed(act: Act, { id, status }: Reservation): Promise<boolean> {
  return status === 'confirmed' || (status === 'requested' && (await agreedBeforeMove(act.tx, id)));
}

/** Whether the restaurant is silent about the food alone, and keeps the table it has agreed to. */
async function isOnlyOfFood(
  act: Act,
  booking: Reservation | undefined,
  ticket: Ticket | undefined,
): Promise<boolean> {
  if (booking?.status !== 'confirmed' || ticket?.status !== 'unanswered') return false;
  return agreedElsewhere(act.tx, booking.id, ticket.id);
}

function backOf(
  order: Order,
  paid: number,
  secures: Reservation | undefined,
  restaurant: Restaurant,
  now: Date,
): number {
  // A tip is for being served, and comes back whole with an order that is not.
  const food = Math.max(0, paid - order.deposit - order.tip);
  const kept =
    food -
    refundOnCancel(
      food,
      { wantedAt: order.wantedAt, prepMinutes: order.prepMinutes, kitchen: kitchenStateOf(order.status) },
      restaurant.ordering,
      now,
    );
  if (!secures?.depositFreeUntil) return paid - kept;
  return refundWithDeposit(paid, kept, { paise: secures.deposit, freeUntil: secures.depositFreeUntil }, now);
}

/** All of it together. */
export function totalOf(all: readonly Return[]): { paid: number; refund: number } {
  return { paid: sum(all.map(({ paid }) => paid)), refund: sum(all.map(({ back }) => back)) };
}
