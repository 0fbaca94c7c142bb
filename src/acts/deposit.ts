import type { Asks } from '../../flows/asks.ts';
import { depositFor } from '../domain/tables/deposit.ts';
import { billFor } from '../domain/tax.ts';
import type { Conversation } from '../store/conversations.ts';
import { getOrder, insertOrder } from '../store/orders.ts';
import type { Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { askForPayment, keepHeld, makeWay } from './pay.ts';

/**
 * Asks for the deposit of a held table. It is an order without lines, so that its link, its end and its money go the way
 * of every payment; the booking settles when it is paid.
 */
export async function askForDeposit(
  act: Act,
  who: Conversation,
  restaurant: Restaurant,
  held: Reservation,
  details: { name: string; note?: string },
): Promise<Asks['confirm']['output']> {
  if (!(await makeWay(act, held.id))) return { ok: false };
  const orderId = await insertOrder(
    act.tx,
    {
      restaurantId: restaurant.id,
      personId: who.personId,
      conversationId: who.id,
      cartId: null,
      reservationId: held.id,
      kind: 'deposit',
      status: 'unpaid',
      wantedAt: held.startsAt,
      bill: billFor([], restaurant.tax, restaurant.currency),
      deposit: held.deposit,
      name: details.name,
      prepMinutes: 0,
      lines: [],
    },
    act.now,
  );
  const order = await getOrder(act.tx, orderId);
  if (!order) throw new Error('An order was not written.');
  const until = await askForPayment(act, order, restaurant);
  await keepHeld(act, held, details);
  return { ok: true, status: 'to pay', orderId, until: until.getTime() };
}

/**
 * Paise a booking would have to be secured with if it were moved, where that is more than was paid and more than its old
 * size and day ask: what staff booked without a deposit may change its hour without one.
 */
export function depositMissing(
  booking: Reservation,
  restaurant: Restaurant,
  to: { partySize: number; startsAt: Date },
): number | undefined {
  const asked = (party: number, at: Date) =>
    depositFor(restaurant.booking, party, at, restaurant.hours.zone)?.paise ?? 0;
  const needed = asked(to.partySize, to.startsAt);
  const covered = Math.max(booking.deposit, asked(booking.partySize, booking.startsAt));
  return needed > covered ? needed : undefined;
}
