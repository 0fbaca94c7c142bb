import { type OrderEvent, type OrderStatus, orderStatuses, step } from './status.ts';

/** What staff do with an order they have accepted: the kitchen begins, is done, and it is handed over. */
export const orderSteps = ['begin', 'finish', 'hand_over'] as const satisfies readonly OrderEvent[];
export type OrderStep = (typeof orderSteps)[number];

/** Minutes after an order was wanted from which on, when nobody says so, it is taken to have been handed over. */
export const orderOverMinutes = 4 * 60;

/** Whether the kitchen has begun: what is cooked cannot be called off, nor changed without asking. */
export function hasBegun(status: OrderStatus): boolean {
  return status === 'preparing' || status === 'ready' || status === 'served';
}

/** What staff may say of an order next, in the order in which it comes about. */
export function nextSteps(status: OrderStatus): OrderStep[] {
  return orderSteps.filter((event) => step(orderStatuses, status, event));
}

/**
 * Where an order that was taken to be served when its guests left is once they have not: as far as its kitchen had come.
 * Undefined: it is not served.
 */
export function notServed(
  order: { status: OrderStatus } & Record<'preparingAt' | 'readyAt', Date | null>,
): Extract<OrderStatus, 'accepted' | 'preparing' | 'ready'> | undefined {
  if (order.status !== 'served') return undefined;
  const event = order.readyAt ? 'recall' : order.preparingAt ? 'cook_on' : 'wait_on';
  const status = step(orderStatuses, order.status, event);
  return status === 'ready' || status === 'preparing' || status === 'accepted' ? status : undefined;
}

/** Whether an order that is over was paid back whole: `paid` and `back` in paise, `open` refunds not yet processed. */
export function isPaidBack({ paid, back, open }: { paid: number; back: number; open: number }): boolean {
  return open === 0 && back > 0 && back >= paid;
}
