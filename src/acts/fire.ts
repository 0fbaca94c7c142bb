import { kitchenStart } from '../domain/policy.ts';
import { step, orderStatuses } from '../domain/status.ts';
import { fireOrder, kitchenStaff } from '../store/kitchen.ts';
import { lockOrder, type Order, saveOrder } from '../store/orders.ts';
import { listStaff } from '../store/people.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { reach } from './reach.ts';
import { printTicket } from './print.ts';
import { sheetOf } from './sheet.ts';
import { restaurantOf } from './views.ts';

/** Whether the kitchen begins an accepted order now: it is time for it, or its guests sit there. */
function isDue(order: Order, booking: Pick<Reservation, 'status'> | undefined, now: Date): boolean {
  return booking?.status === 'seated' || kitchenStart(order.wantedAt, order.prepMinutes) <= now;
}

/** Writes a locked order whose time or status has changed, and sets the moment at which the kitchen begins it. */
export async function saveWanted(act: Act, order: Order): Promise<void> {
  await saveOrder(act.tx, order);
  watchKitchen(act, order);
}

function watchKitchen(act: Act, { id, kind, status, firedAt, wantedAt, prepMinutes }: Order): void {
  if (kind === 'deposit' || status !== 'accepted' || firedAt) return;
  act.effects.timers.push({
    subject: id,
    name: 'kitchen begins',
    dueAt: kitchenStart(wantedAt, prepMinutes),
  });
}

/**
 * Tells the kitchen to begin a locked order, once and for all; false when it has been told before, or has not accepted it.
 * `here`: because the guests have come. `except`: a member of staff who knows.
 */
export async function fire(
  act: Act,
  restaurant: Restaurant,
  order: Order,
  { here = false, except }: { here?: boolean; except?: string } = {},
): Promise<boolean> {
  if (order.kind === 'deposit' || !(await fireOrder(act.tx, order.id, act.now))) return false;
  act.effects.cancelled.push({ subject: order.id, names: ['kitchen begins'] });
  const of =
    order.kind === 'with_booking' && order.reservationId
      ? { reservationId: order.reservationId }
      : { orderId: order.id };
  const ticket = await latestTicket(act.tx, of);
  const booking = order.reservationId ? await getReservation(act.tx, order.reservationId) : undefined;
  const sheet = await sheetOf(act, restaurant, { booking, order }, ticket?.number ?? 0);
  if (!sheet) return false;
  if (ticket)
    await printTicket(act, ticket, sheet, {
      reason: 'begin',
      key: `begin-${order.id}`,
      version: order.version,
    });
  const cooks = await kitchenStaff(act.tx, restaurant.id);
  for (const [nth, member] of (await listStaff(act.tx, restaurant.id)).entries()) {
    const told = nth <= (ticket?.rung ?? 0) || cooks.includes(member.personId);
    if (!told || member.personId === except) continue;
    const conversationId = await reach(act, member);
    if (!conversationId) continue;
    act.effects.news.push({
      conversationId,
      key: `start-${order.id}-${member.personId}`,
      news: {
        about: 'start cooking',
        orderId: order.id,
        // The time at which the food is wanted: late guests keep their table from when it was booked.
        sheet: { ...sheet, at: order.wantedAt.getTime() },
        ...(here ? { here } : {}),
      },
    });
  }
  return true;
}

/** Begins a locked order that has just been accepted, if it is time for it; else the alarm does. True: it is begun. */
export async function fireIfDue(
  act: Act,
  restaurant: Restaurant,
  order: Order,
  booking: Reservation | undefined,
  except: string | undefined,
): Promise<boolean> {
  if (!isDue(order, booking, act.now)) return false;
  return fire(act, restaurant, order, { here: booking?.status === 'seated', ...(except ? { except } : {}) });
}

/** The kitchen begins. What was moved to a later time meanwhile begins then. */
export async function kitchenBegins(act: Act, orderId: string): Promise<void> {
  const order = await lockOrder(act.tx, orderId);
  if (!order || order.firedAt || !step(orderStatuses, order.status, 'begin')) return;
  const booking = order.reservationId ? await getReservation(act.tx, order.reservationId) : undefined;
  if (!isDue(order, booking, act.now)) {
    watchKitchen(act, order);
    return;
  }
  await fire(act, await restaurantOf(act, order.restaurantId), order);
}
