import { isCountedNow, type Left, leftOf, missingOf, type Needs, stockNeeds } from '../domain/stock.ts';
import { businessDay } from '../domain/time.ts';
import type { Order } from '../store/orders.ts';
import type { Restaurant } from '../store/restaurants.ts';
import {
  beginCounts,
  countedOf,
  deleteHolds,
  insertHolds,
  lockCounted,
  type Portion,
  returnPortions,
  takePortions,
} from '../store/stock.ts';
import type { Act } from './act.ts';
import { menuOf } from './menu.ts';

type Place = Pick<Restaurant, 'id' | 'hours'>;

interface CountedNow {
  left: Map<string, number>;
  counted: Awaited<ReturnType<typeof countedOf>>;
}

async function countsFor(act: Act, { id, hours: { zone } }: Place, wantedAt: Date): Promise<CountedNow> {
  const wanted = businessDay(wantedAt, zone);
  const counted = await countedOf(act.tx, id, wanted);
  const left = leftOf(counted, businessDay(act.now, zone), wanted);
  return { left, counted };
}

/** How many are left of what is counted, for food that is wanted at `wantedAt`. */
export async function leftFor(act: Act, restaurant: Place, wantedAt: Date): Promise<Left> {
  return (await countsFor(act, restaurant, wantedAt)).left;
}

/**
 * Takes what an order needs off the counts, for the business day it is wanted on; undefined when not all of it is there,
 * and then nothing is taken. Two who want the last one wait for each other here.
 */
export async function takeStock(
  act: Act,
  restaurant: Place,
  needs: Needs,
  wantedAt: Date,
): Promise<Portion[] | undefined> {
  const before = await leftFor(act, restaurant, wantedAt);
  if (![...needs.keys()].some((id) => before.has(id))) return [];
  await lockCounted(act.tx, restaurant.id);
  const { left, counted } = await countsFor(act, restaurant, wantedAt);
  if (missingOf(needs, left).length > 0) return undefined;
  const { zone } = restaurant.hours;
  const [today, wanted] = [businessDay(act.now, zone), businessDay(wantedAt, zone)];
  const portions: Portion[] = [];
  const ofNow: Portion[] = [];
  const fresh: Parameters<typeof beginCounts>[1][number][] = [];
  for (const one of counted) {
    const [quantity, stock] = [needs.get(one.id), left.get(one.id)];
    if (quantity === undefined || stock === undefined) continue;
    const { id, kind } = one;
    const portion = { id, kind, quantity, day: one.daily === null && one.day === null ? null : wanted };
    portions.push(portion);
    if (!isCountedNow(one, today, wanted)) continue;
    ofNow.push(portion);
    if (portion.day !== null && one.day !== today) fresh.push({ id, kind, stock, day: today });
  }
  await beginCounts(act.tx, fresh);
  await takePortions(act.tx, ofNow);
  return portions;
}

/** Notes what was taken for an order, so that it can go back. */
export async function holdStock(act: Act, orderId: string, portions: readonly Portion[]): Promise<void> {
  await insertHolds(act.tx, orderId, portions);
}

/** Puts back what an order has taken. Nothing where the kitchen has begun: that food is made. */
export async function giveBackStock(
  act: Act,
  { id, restaurantId, status }: Pick<Order, 'id' | 'restaurantId' | 'status'>,
): Promise<void> {
  if (status === 'preparing' || status === 'ready' || status === 'served') return;
  const portions = await deleteHolds(act.tx, id);
  if (portions.length === 0) return;
  await lockCounted(act.tx, restaurantId);
  await returnPortions(act.tx, portions);
}

/**
 * Takes an order's food again after it was given back, because its money came late; false when it is gone. Dishes that
 * the menu no longer has are not counted any more.
 */
export async function takeStockAgain(
  act: Act,
  order: Order,
  restaurant: Place,
  wantedAt: Date,
): Promise<boolean> {
  const lines = order.lines.flatMap(({ itemId, quantity, asked }) =>
    itemId === null ? [] : [{ itemId, quantity, modifiers: asked }],
  );
  const needs = stockNeeds(await menuOf(act, order.restaurantId), lines);
  const portions = await takeStock(act, restaurant, needs, wantedAt);
  if (!portions) return false;
  await holdStock(act, order.id, portions);
  return true;
}
