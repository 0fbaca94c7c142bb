import type { PricedLine } from '../domain/cart.ts';
import type { Hours, Service } from '../domain/hours.ts';
import { slotOf } from '../domain/kitchen-slots.ts';
import { type Cooking, type Kitchen, type ReadyTime, readyTime } from '../domain/ready-time.ts';
import { addMinutes } from '../domain/time.ts';
import { kitchenLoad, lockKitchenSlot } from '../store/kitchen.ts';
import type { OrderKind } from '../store/orders.ts';
import { livePauses } from '../store/pauses.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';

/** What is to be cooked, and for which kind of order; `except`: the order that is counted anew and not against itself. */
export interface Wanted extends Cooking {
  kind: OrderKind;
  except?: string;
  /** It has its place already: neither a pause nor a full slot moves it. */
  kept?: boolean;
}

/** Minutes the kitchen needs for these lines. */
export function prepMinutes(
  lines: readonly Pick<PricedLine, 'prepMinutes'>[],
  restaurant: Restaurant,
): number {
  return Math.max(restaurant.ordering.prepMinutes, ...lines.map((l) => l.prepMinutes ?? 0));
}

/** How many dishes lines come to. */
export const dishesOf = (lines: readonly { quantity: number }[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** The hours in which food is handed out: the pickup hours where there are any, else those of the dining room. */
export function serviceOf({ hours }: Restaurant, kind: OrderKind): Service {
  const wanted: Service = kind === 'at_table' ? 'dine_in' : 'pickup';
  const other: Service = kind === 'at_table' ? 'pickup' : 'dine_in';
  return hours.periods.some(({ service }) => service === wanted) ? wanted : other;
}

/** Whoever has a table is cooked for whenever they sit there; the table book has kept to the hours. */
function allDay({ zone }: Hours): Hours {
  const periods = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    service: 'pickup' as const,
    weekday,
    opens: '00:00',
    closes: '00:00',
    lastSeating: null,
  }));
  return { zone, periods, closures: [] };
}

async function kitchenOf(
  act: Act,
  restaurant: Restaurant,
  { kind, except, kept = false }: Wanted,
): Promise<Kitchen> {
  const { id, ordering } = restaurant;
  const seated = kind === 'with_booking';
  // What is agreed upon days ahead is not held up by this evening, and takes nobody's slot.
  const throttle = kept || kind === 'catering' ? undefined : ordering.throttle;
  return {
    hours: seated ? allDay(restaurant.hours) : restaurant.hours,
    service: seated ? 'pickup' : serviceOf(restaurant, kind),
    pauses: kept || kind === 'catering' ? [] : await livePauses(act.tx, id, act.now),
    throttle,
    load: throttle
      ? await kitchenLoad(act.tx, id, addMinutes(act.now, -throttle.minutes), act.now, except ?? null)
      : [],
  };
}

/** When an order would be ready; nothing is kept for it. */
export async function whenReady(act: Act, restaurant: Restaurant, wanted: Wanted): Promise<ReadyTime> {
  return readyTime(await kitchenOf(act, restaurant, wanted), wanted, act.now);
}

/**
 * The same for an order that is written in this transaction: its slot is locked before it is counted, so that two who
 * order at once never take one place. Every other lock of the transaction has been taken before.
 */
export async function takeSlot(act: Act, restaurant: Restaurant, wanted: Wanted): Promise<ReadyTime> {
  const { throttle } = restaurant.ordering;
  let locked: Date | undefined;
  for (;;) {
    const ready = await whenReady(act, restaurant, wanted);
    if (!ready.at || !throttle || wanted.kept || wanted.kind === 'catering') return ready;
    const { from } = slotOf(ready.at, throttle.minutes, restaurant.hours.zone);
    // What was counted under the lock of its slot counts; else somebody may have been faster.
    if (locked?.getTime() === from.getTime()) return ready;
    await lockKitchenSlot(act.tx, restaurant.id, from);
    locked = from;
  }
}
