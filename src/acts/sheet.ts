import { kitchenTicket } from '../domain/ticket/make.ts';
import type { KitchenTicket } from '../domain/ticket/ticket.ts';
import type { Order } from '../store/orders.ts';
import type { Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { tableNames } from '../store/tables.ts';
import type { Act } from './act.ts';
import { paidFor } from './refund.ts';

/** The kitchen ticket of an order as it stands now; undefined where there is nothing to cook. */
export async function sheetOf(
  act: Act,
  restaurant: Restaurant,
  { booking, order }: { booking?: Reservation | undefined; order?: Order | undefined },
  number: number,
): Promise<KitchenTicket | undefined> {
  if (!order || order.kind === 'deposit') return undefined;
  const tables = order.tableId ? [order.tableId] : (booking?.tableIds ?? []);
  return kitchenTicket(order, {
    number,
    restaurant: restaurant.name,
    zone: restaurant.hours.zone,
    currency: restaurant.currency,
    tables: tables.length > 0 ? await tableNames(act.tx, tables) : [],
    paid: await paidFor(act, order.id),
    booking,
  });
}
