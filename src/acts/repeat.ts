import type { Asks } from '../../flows/asks.ts';
import { lastOrdered } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Act } from './act.ts';

/** What the diner ordered last, as if it had been dictated: every dish is checked anew when it goes into the cart. */
export async function lastOrder(
  act: Act,
  who: Conversation,
  { restaurantId }: Asks['lastOrder']['input'],
): Promise<Asks['lastOrder']['output']> {
  const cart = await lastOrdered(act.tx, who.personId, restaurantId);
  if (!cart) return null;
  return {
    restaurantId: cart.restaurantId,
    items: cart.lines.map(({ itemId, sizeId, quantity, modifiers, note }) => ({
      itemId,
      quantity,
      modifiers,
      ...(sizeId ? { sizeId } : {}),
      ...(note ? { note } : {}),
    })),
  };
}
