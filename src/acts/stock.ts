import { isCountedNow, type Left, leftOf, missingOf, type Needs, stockNeeds } from '../domain/stock.ts';
import { businessDay } from '../domain/time.ts';
import type { Order, OrderLine } from '../store/orders.ts';
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

/** What is counted at a restaurant, and how many are left of it. */
interface CountedNow {
  left: Map<string, number>;
  counted: Awaited<ReturnType<typeof countedOf>>;
}

/** What is counted, and how many are left of it, for food that is wanted at `wantedAt`. */
export async function countsFor(
  act: Act,
  { id, hours: { zone } }: Place,
  wantedAt: Date,
): Promise<CountedNow> {
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
 * and then nothing is taken; `some`: as much as there is. Two who want the last one wait for each other here.
 */
export async function takeStock(
  act: Act,
  restaurant: Place,
  needs: Needs,
  wantedAt: Date,
  some = false,
): Promise<Portion[] | undefined> {
  const before = await leftFor(act, restaurant, wantedAt);
  if (![...needs.keys()].some((id) => before.has(id))) return [];
  await lockCounted(act.tx, restaurant.id);
  const { left, counted } = await countsFor(act, restaurant, wantedAt);
  if (!some && missingOf(needs, left).length > 0) return undefined;
  const { zone } = restaurant.hours;
  const [today, wanted] = [businessDay(act.now, zone), businessDay(wantedAt, zone)];
  const portions: Portion[] = [];
  const ofNow: Portion[] = [];
  const fresh: Parameters<typeof beginCounts>[1][number][] = [];
  for (const one of counted) {
    const [needed = 0, stock = 0] = [needs.get(one.id), left.get(one.id)];
    const quantity = Math.min(needed, stock);
    if (quantity === 0) continue;
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

/** Puts back what was taken in this transaction for an order that is not written after all. */
export async function putBack(
  act: Act,
  { id }: Pick<Place, 'id'>,
  portions: readonly Portion[],
): Promise<void> {
  if (portions.length === 0) return;
  await lockCounted(act.tx, id);
  await returnPortions(act.tx, portions);
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
  await putBack(act, { id: restaurantId }, await deleteHolds(act.tx, id));
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
  const needs = await needsOf(act, order.restaurantId, order.lines);
  const portions = await takeStock(act, restaurant, needs, wantedAt);
  if (!portions) return false;
  await holdStock(act, order.id, portions);
  return true;
}

/** What frozen lines need; dishes that the menu no longer has are not counted any more. */
async function needsOf(
  act: Act,
  restaurantId: string,
  lines: readonly Pick<OrderLine, 'itemId' | 'quantity' | 'asked'>[],
): Promise<Needs> {
  const known = lines.flatMap(({ itemId, quantity, asked }) =>
    itemId === null ? [] : [{ itemId, quantity, modifiers: asked }],
  );
  return stockNeeds(await menuOf(act, restaurantId), known);
}

/**
 * What an order lacks to become these lines, by the ids of dishes and options, with how many are left. `lock`: the counts
 * are locked first, so that what is there stays there until the transaction ends.
 */
export async function lackedBy(
  act: Act,
  order: Order,
  restaurant: Place,
  lines: readonly OrderLine[],
  lock = false,
): Promise<{ id: string; left: number }[]> {
  if (lock) await lockCounted(act.tx, restaurant.id);
  const had = await needsOf(act, restaurant.id, order.lines);
  const needs = await needsOf(act, restaurant.id, lines);
  const more = new Map([...needs].map(([id, count]) => [id, count - (had.get(id) ?? 0)]));
  const left = await leftFor(act, restaurant, order.wantedAt);
  return missingOf(more, left).flatMap((id) => {
    const there = left.get(id);
    return there === undefined || (more.get(id) ?? 0) <= 0 ? [] : [{ id, left: there }];
  });
}

/**
 * An order that has become other lines gives back what it no longer needs and takes what it needs more, as far as that is
 * there. What the kitchen has begun is not given back.
 */
export async function changeStock(
  act: Act,
  order: Order,
  restaurant: Place,
  lines: readonly OrderLine[],
): Promise<void> {
  const held = await deleteHolds(act.tx, order.id);
  const needs = new Map(await needsOf(act, restaurant.id, lines));
  if (order.status === 'preparing' || order.status === 'ready')
    for (const { id, quantity } of held) needs.set(id, Math.max(quantity, needs.get(id) ?? 0));
  await putBack(act, restaurant, held);
  await holdStock(act, order.id, (await takeStock(act, restaurant, needs, order.wantedAt, true)) ?? []);
}
