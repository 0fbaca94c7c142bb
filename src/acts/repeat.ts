import type { Asks } from '../../flows/asks.ts';
import { reorder } from '../domain/reorder.ts';
import type { Conversation } from '../store/conversations.ts';
import { latestOrder, usualOrder } from '../store/past-orders.ts';
import type { Act } from './act.ts';
import { servingFor } from './serving.ts';
import { restaurantOf } from './views.ts';

/** Most dishes of a usual order: what is ordered most often. */
const mostUsual = 10;

/**
 * What the diner ordered last, or always orders, as if it had been dictated, and how it differs from what can be had
 * today. Every dish is checked once more when it goes into the cart.
 */
export async function lastOrder(
  act: Act,
  who: Conversation,
  { usual, ...where }: Asks['lastOrder']['input'],
): Promise<Asks['lastOrder']['output']> {
  const often = usual ? await usualOrder(act.tx, who.personId, where) : undefined;
  const past = often ?? (await latestOrder(act.tx, who.personId, where));
  if (!past) return null;
  const restaurant = await restaurantOf(act, past.restaurantId);
  const { menu, at } = await servingFor(act, restaurant);
  const lines = often ? past.lines.slice(0, mostUsual) : past.lines;
  const again = lines.map((line) => reorder(menu, line, at));
  return {
    restaurantId: past.restaurantId,
    currency: restaurant.currency,
    zone: restaurant.hours.zone,
    items: again.flatMap(({ item }) => item ?? []),
    differences: again.flatMap(({ differences }) => differences),
  };
}
