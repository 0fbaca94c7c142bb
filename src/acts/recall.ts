import { type OrderStatus, orderStatuses, step } from '../domain/status.ts';
import { recallOrder } from '../store/order-life.ts';
import { lockOrder } from '../store/orders.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { isFetched } from './order-life.ts';
import { tellAbsentGuest } from './tell-guest.ts';
import { orderView, restaurantOf } from './views.ts';

/** What became of a recall; `told`: the guest, who had been told that the food is ready, knows that it is not. */
export type Recalled =
  | { kind: 'done'; number: number; told: boolean }
  | { kind: 'already'; status: OrderStatus }
  | { kind: 'unknown' };

/**
 * Takes the last step of an order back, if it still is where whoever taps sees it (`from`). A guest who comes to fetch it
 * is told that it is not ready, and told again when it is. A link for the rest that was voided when the order was handed
 * over stays void: the rest is paid at the restaurant.
 */
export async function recall(
  act: Act,
  restaurantId: string,
  { orderId, from }: { orderId: string; from: OrderStatus },
): Promise<Recalled> {
  const order = await lockOrder(act.tx, orderId);
  if (order?.restaurantId !== restaurantId) return { kind: 'unknown' };
  const status = step(orderStatuses, order.status, 'recall');
  if (order.status !== from || (status !== 'accepted' && status !== 'preparing' && status !== 'ready'))
    return { kind: 'already', status: order.status };
  await recallOrder(act.tx, orderId, status);
  const number = (await latestTicket(act.tx, { orderId }))?.number ?? 0;
  const told =
    from === 'ready' &&
    isFetched(order) &&
    (await tellAbsentGuest(act, order, `not-ready-${orderId}-${order.recalls + 1}`, {
      about: 'order not ready',
      order: orderView({ ...order, status }, await restaurantOf(act, restaurantId), number),
    }));
  return { kind: 'done', number, told };
}
