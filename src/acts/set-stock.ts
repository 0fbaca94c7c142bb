import type { DeedName } from '../domain/audit/deeds.ts';
import type { StockWas } from '../domain/stock-text.ts';
import { businessDay } from '../domain/time.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { bringBack, restoreStock, setCount, setDaily, setOff, stockOf } from '../store/sold-out.ts';
import { lockCounted } from '../store/stock.ts';
import type { Act } from './act.ts';
import type { Dish } from './named-dishes.ts';
import { momentNoted, noteDeed } from './note-deed.ts';

/** What becomes of a dish or an option; `until` null: until somebody brings it back. */
export type StockChange =
  | { act: 'off'; until: Date | null }
  | { act: 'only'; count: number }
  /** So many each business day; null: it is not counted by the day any longer. */
  | { act: 'daily'; count: number | null }
  | { act: 'back' }
  /** The last of these is taken back. */
  | { act: 'as it was'; was: readonly StockWas[] };

/**
 * Takes a dish or an option off the menu, counts it for the rest of the business day or for each one, or brings it back.
 * What carts hold of it is looked at when they are shown or paid next. `personId`: who of the staff says so.
 * Gives what it was before, so that it can be put back.
 */
export async function setStock(
  act: Act,
  { id, hours: { zone } }: Pick<Restaurant, 'id' | 'hours'>,
  { ids, also, name }: Pick<Dish, 'ids' | 'also' | 'name'>,
  change: StockChange,
  personId: string,
): Promise<StockWas[]> {
  // Whoever counts down these dishes in the same moment is waited for.
  await lockCounted(act.tx, id);
  const today = businessDay(act.now, zone);
  const all = [...ids, ...also];
  const were = await stockOf(act.tx, id, all);
  const noted = (action: DeedName, detail: Record<string, unknown> = {}) =>
    noteDeed(act, { restaurantId: id, personId }, action, { dish: name, ...detail });
  switch (change.act) {
    case 'back':
      await bringBack(act.tx, id, all, act.now, today);
      await noted('dish brought back');
      break;
    case 'only':
      await setCount(act.tx, id, ids, change.count, today);
      await noted('dish counted', { count: change.count });
      break;
    case 'daily':
      await setDaily(act.tx, id, ids, change.count);
      await noted('dish counted daily', { count: change.count });
      break;
    case 'off':
      await setOff(act.tx, id, all, change.until, act.now);
      await noted('dish taken off', change.until ? { until: momentNoted(change.until, act.now, zone) } : {});
      break;
    case 'as it was':
      await restoreStock(act.tx, id, change.was);
      await noted('dish as it was');
  }
  const left = new Map((await stockOf(act.tx, id, all)).map((one) => [one.id, one.stock]));
  return were.map((one) => ({ ...one, left: left.get(one.id) ?? null }));
}
