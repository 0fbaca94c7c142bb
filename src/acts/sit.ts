import type { Asks } from '../../flows/asks.ts';
import type { Conversation } from '../store/conversations.ts';
import { tableCoded } from '../store/order-place.ts';
import type { Act } from './act.ts';
import { card as cardOf } from './card.ts';
import { whenReady } from './ready.ts';
import { restaurantOf } from './views.ts';

/** Guests have scanned the code on their table: its restaurant and its table, when something can be ordered there now. */
export async function sit(
  act: Act,
  _who: Conversation,
  { code }: Asks['sit']['input'],
): Promise<Asks['sit']['output']> {
  const table = await tableCoded(act.tx, code);
  const card = table && (await cardOf(act, { restaurantId: table.restaurantId }));
  if (!table || !card) return { kind: 'unknown' };
  const restaurant = await restaurantOf(act, table.restaurantId);
  const { atTable, prepMinutes } = restaurant.ordering;
  if (!atTable || !restaurant.hasMenu) return { kind: 'not here', card };
  const ready = await whenReady(act, restaurant, { kind: 'at_table', prepMinutes, dishes: 1 });
  if (!ready.at && ready.why !== 'full') {
    return { kind: 'closed', card, ...(ready.next ? { next: ready.next.getTime() } : {}) };
  }
  return { kind: 'seated', card, table: { id: table.id, name: table.name } };
}
