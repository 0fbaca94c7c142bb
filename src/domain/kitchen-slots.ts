import { edgeOf, addDays, addMinutes, localDay } from './time.ts';

/** How much a kitchen takes on for each slot of so many minutes: orders, dishes, or both. */
export interface Throttle {
  minutes: number;
  orders?: number | undefined;
  items?: number | undefined;
}

/** An order that the kitchen has taken on. */
export interface KitchenLoad {
  wantedAt: Date;
  dishes: number;
}

/** A slot of the kitchen; `until` belongs to the next. */
export interface KitchenSlot {
  from: Date;
  until: Date;
}

/**
 * The slot a moment lies in. Slots of a day are counted from its midnight on the restaurant's clock, as time passes, so
 * that they are the same for every kind of order; the last of a day ends with it.
 */
export function slotOf(at: Date, minutes: number, zone: string): KitchenSlot {
  const day = localDay(at, zone);
  const midnight = edgeOf(day, 0, zone);
  const passed = Math.floor((at.getTime() - midnight.getTime()) / (minutes * 60_000));
  const from = addMinutes(midnight, passed * minutes);
  const end = addMinutes(from, minutes);
  const nextDay = edgeOf(addDays(day, 1), 0, zone);
  return { from, until: end < nextDay ? end : nextDay };
}

/** Whether a slot takes an order of so many dishes. An order larger than a whole slot has one to itself. */
export function roomIn(
  throttle: Throttle,
  load: readonly KitchenLoad[],
  slot: KitchenSlot,
  dishes: number,
): boolean {
  const there = load.filter(({ wantedAt }) => slot.from <= wantedAt && wantedAt < slot.until);
  if (there.length === 0) return true;
  if (throttle.orders !== undefined && there.length >= throttle.orders) return false;
  if (throttle.items === undefined) return true;
  return there.reduce((sum, order) => sum + order.dishes, dishes) <= throttle.items;
}
