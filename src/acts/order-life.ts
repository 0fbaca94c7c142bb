import type { Asks } from '../../flows/asks.ts';
import type { StaffOrderRow } from '../../flows/order-asks.ts';
import { isPaidBack, nextSteps, notServed, orderOverMinutes } from '../domain/order-life.ts';
import { orderStatuses, step } from '../domain/status.ts';
import { addMinutes, businessDay } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { ledgerOf, moveOrder, ordersNumbered, recallOrder, servedWith } from '../store/order-life.ts';
import { getOrder, lockOrder, type Order, ordersOfReservation, saveOrder } from '../store/orders.ts';
import { restaurantsOf } from '../store/people.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { voidLink } from './pay.ts';
import { tellAbsentGuest } from './tell-guest.ts';
import { orderView, restaurantOf } from './views.ts';

/** Said to be ready again after it was taken back, it is told again. */
const readyKey = ({ id, recalls }: Pick<Order, 'id' | 'recalls'>): string =>
  recalls === 0 ? `ready-${id}` : `ready-${id}-${recalls}`;

/** Food that its guests come for: they are told when it is ready. At a table it is brought to them. */
export const isFetched = ({ kind }: Order): boolean => kind === 'pickup' || kind === 'catering';

/** A member of staff says that an order is begun, ready, or handed over. Said twice, it is told how it stands. */
export async function stepOrder(
  act: Act,
  who: Conversation,
  input: Asks['stepOrder']['input'],
): Promise<Asks['stepOrder']['output']> {
  const mine = await restaurantsOf(act.tx, who.personId);
  const [only, ...others] = await ordersMeant(act, mine, input);
  if (!only) return { kind: 'unknown' };
  if (others.length > 0) {
    const rows = [];
    for (const order of [only, ...others]) {
      const restaurant = await restaurantOf(act, order.restaurantId);
      rows.push({ ...(await staffRow(act, order, restaurant)), restaurant: restaurant.name });
    }
    return { kind: 'which', rows };
  }
  const order = (await lockOrder(act.tx, only.id)) ?? only;
  const restaurant = await restaurantOf(act, order.restaurantId);
  const status = step(orderStatuses, order.status, input.step);
  if (status !== 'preparing' && status !== 'ready' && status !== 'served')
    return {
      kind: 'already',
      row: await staffRow(act, order, restaurant),
      next: nextSteps(order.status),
    };
  await moved(act, order, status);
  const after: Order = { ...order, status };
  const row = await staffRow(act, after, restaurant);
  const told =
    status === 'ready' &&
    isFetched(order) &&
    (await tellAbsentGuest(act, order, readyKey(order), {
      about: 'order ready',
      order: orderView(after, restaurant, row.number),
    }));
  return { kind: 'done', row, next: nextSteps(status), told };
}

/**
 * The orders a member of staff may mean: by a button, or by a number of this business day. One that is over is meant only
 * when no other has the number.
 */
export async function ordersMeant(
  act: Act,
  mine: readonly string[],
  { orderId, number }: { orderId?: string | undefined; number?: number | undefined },
): Promise<Order[]> {
  const found: Order[] = [];
  if (orderId) {
    const order = await getOrder(act.tx, orderId);
    return order && mine.includes(order.restaurantId) ? [order] : [];
  }
  if (number === undefined) return [];
  for (const restaurantId of mine) {
    const { zone } = (await restaurantOf(act, restaurantId)).hours;
    for (const id of await ordersNumbered(act.tx, restaurantId, businessDay(act.now, zone), number)) {
      const order = await getOrder(act.tx, id);
      if (order) found.push(order);
    }
  }
  const live = found.filter(({ status }) => status === 'placed' || nextSteps(status).length > 0);
  return live.length > 0 ? live : found.slice(0, 1);
}

/** An order in the line staff read of it. */
export async function staffRow(act: Act, order: Order, restaurant: Restaurant): Promise<StaffOrderRow> {
  const own = await latestTicket(act.tx, { orderId: order.id });
  return {
    orderId: order.id,
    number: own?.number ?? 0,
    name: order.name ?? '',
    status: order.status,
    at: order.wantedAt.getTime(),
    zone: restaurant.hours.zone,
  };
}

/** Sets the alarm of an order that is accepted: nobody has to say that it was handed over. */
export function watchOrder(act: Act, order: Pick<Order, 'id' | 'wantedAt'>): void {
  act.effects.timers.push({
    subject: order.id,
    name: 'order over',
    dueAt: addMinutes(order.wantedAt, orderOverMinutes),
  });
}

/** An order was wanted long ago: it is taken to have been handed over. */
export async function orderOver(act: Act, orderId: string): Promise<void> {
  const order = await lockOrder(act.tx, orderId);
  if (!order) return;
  // Put off, or wanted later, since the alarm was set.
  if (addMinutes(order.wantedAt, orderOverMinutes) > act.now) watchOrder(act, order);
  else await handOver(act, order);
}

/** The guests of a booking have gone: what they had ordered was served. */
export async function serveOrders(act: Act, reservationId: string): Promise<void> {
  for (const { id } of await ordersOfReservation(act.tx, reservationId)) {
    const order = await lockOrder(act.tx, id);
    if (order && order.kind !== 'deposit') await handOver(act, order);
  }
}

/**
 * The guests of a booking have not gone after all: what was taken to be served with it, at `at`, is where it was. A link
 * for the rest that was voided then stays void: the rest is paid at the restaurant.
 */
export async function serveOrdersNoMore(act: Act, reservationId: string, at: Date): Promise<void> {
  for (const { id, handedOverAt } of await servedWith(act.tx, reservationId)) {
    if (handedOverAt?.getTime() !== at.getTime()) continue;
    const order = await lockOrder(act.tx, id);
    const status = order && notServed(order);
    if (status) await recallOrder(act.tx, id, status);
  }
}

async function handOver(act: Act, order: Order): Promise<void> {
  if (step(orderStatuses, order.status, 'hand_over')) await moved(act, order, 'served');
}

/** Writes how far a locked order has come. What is left to pay once it is handed over is paid there, not by link. */
async function moved(act: Act, order: Order, status: 'preparing' | 'ready' | 'served'): Promise<void> {
  await moveOrder(act.tx, order.id, status, act.now);
  if (status === 'served') await voidLink(act, order);
}

/** A refund is through: an order that was called off, and of which everything paid is back, is refunded. */
export async function givenBack(act: Act, orderId: string): Promise<void> {
  const order = await lockOrder(act.tx, orderId);
  const status = order && step(orderStatuses, order.status, 'give_back');
  if (!order || !status || !isPaidBack(await ledgerOf(act.tx, orderId))) return;
  await saveOrder(act.tx, { ...order, status });
}
