import { type Paise, share } from './money.ts';
import { kitchenStart, type OrderingRules } from './policy.ts';
import type { OrderStatus } from './status.ts';
import { addMinutes } from './time.ts';

/** How far the kitchen has come with an order. */
export type KitchenState = 'not accepted' | 'accepted' | 'begun' | 'ready';
/** How long it is until the food is wanted: freely cancelled, late, or within the time it takes to cook. */
export type CancelTime = 'free' | 'late' | 'cooking';

/**
 * What a guest who cancels gets back. Each row and each column only falls: waiting never pays. `part` is the
 * restaurant's `lateRefundPercent`. What staff call off goes back whole and does not come here.
 */
export const refundTable: Readonly<
  Record<KitchenState, Readonly<Record<CancelTime, 'all' | 'part' | 'none'>>>
> = {
  // Nobody in the kitchen has agreed to anything yet, so nothing has been cooked or kept.
  'not accepted': { free: 'all', late: 'all', cooking: 'all' },
  accepted: { free: 'all', late: 'part', cooking: 'none' },
  // What is on the stove is paid for, however early it was begun.
  begun: { free: 'none', late: 'none', cooking: 'none' },
  ready: { free: 'none', late: 'none', cooking: 'none' },
};

/** The kitchen's state of an order that is paid for. */
export function kitchenStateOf(status: OrderStatus): KitchenState {
  if (status === 'preparing') return 'begun';
  if (status === 'ready' || status === 'served') return 'ready';
  return status === 'placed' ? 'not accepted' : 'accepted';
}

/** Which column of the table `now` falls into. */
function cancelTimeOf(
  order: { wantedAt: Date; prepMinutes: number },
  { freeCancelMinutes }: Pick<OrderingRules, 'freeCancelMinutes'>,
  now: Date,
): CancelTime {
  if (now <= addMinutes(order.wantedAt, -freeCancelMinutes)) return 'free';
  return now < kitchenStart(order.wantedAt, order.prepMinutes) ? 'late' : 'cooking';
}

/** Paise that come back of `paid` when a guest cancels at `now`, by the table. */
export function refundOnCancel(
  paid: Paise,
  order: { wantedAt: Date; prepMinutes: number; kitchen: KitchenState },
  rules: OrderingRules,
  now: Date,
): Paise {
  switch (refundTable[order.kitchen][cancelTimeOf(order, rules, now)]) {
    case 'all':
      return paid;
    case 'part':
      return share(paid, rules.lateRefundPercent * 100);
    case 'none':
      return 0;
  }
}
