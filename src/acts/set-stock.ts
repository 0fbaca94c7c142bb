import { businessDay } from '../domain/time.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { bringBack, setCount, setDaily, setOff } from '../store/sold-out.ts';
import { lockCounted } from '../store/stock.ts';
import type { Act } from './act.ts';
import type { Dish } from './named-dishes.ts';

/** What becomes of a dish or an option; `until` null: until somebody brings it back. */
export type StockChange =
  | { act: 'off'; until: Date | null }
  | { act: 'only'; count: number }
  /** So many each business day; null: it is not counted by the day any longer. */
  | { act: 'daily'; count: number | null }
  | { act: 'back' };

/**
 * Takes a dish or an option off the menu, counts it for the rest of the business day or for each one, or brings it back.
 * What carts hold of it is looked at when they are shown or paid next.
 */
export async function setStock(
  act: Act,
  { id, hours: { zone } }: Pick<Restaurant, 'id' | 'hours'>,
  { ids, also }: Pick<Dish, 'ids' | 'also'>,
  change: StockChange,
): Promise<void> {
  // Whoever counts down these dishes in the same moment is waited for.
  await lockCounted(act.tx, id);
  const today = businessDay(act.now, zone);
  switch (change.act) {
    case 'back':
      return bringBack(act.tx, id, [...ids, ...also], act.now, today);
    case 'only':
      return setCount(act.tx, id, ids, change.count, today);
    case 'daily':
      return setDaily(act.tx, id, ids, change.count);
    case 'off':
      return setOff(act.tx, id, [...ids, ...also], change.until, act.now);
  }
}
