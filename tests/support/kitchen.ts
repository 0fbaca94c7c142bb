import { line } from '../../src/acts/cart.ts';
import { checkout } from '../../src/acts/checkout.ts';
import type { Act } from '../../src/acts/act.ts';
import { review } from '../../src/acts/review.ts';
import type { CheckoutAnswer } from '../../flows/asks.ts';
import type { Wanted } from '../../flows/stock-asks.ts';
import type { Choice } from '../../src/domain/cart.ts';
import type { Conversation } from '../../src/store/conversations.ts';

/** A dish put into a guest's cart as by a tap, with the choices named. */
export async function putIn(
  act: Act,
  who: Conversation,
  restaurantId: string,
  dish: { itemId: string; quantity: number; modifiers?: Choice[] },
  wanted: Wanted = {},
): Promise<string> {
  const answer = await line(act, who, {
    restaurantId,
    line: { modifiers: [], ...dish },
    without: [],
    settled: ['optional'],
    wanted,
  });
  return answer.next;
}

/** A guest's cart read back and ordered in one breath; what the review answered where it was not ready. */
export async function order(
  act: Act,
  who: Conversation,
  restaurantId: string,
  wanted: Wanted = {},
): Promise<CheckoutAnswer | { kind: 'not ready'; why: string }> {
  const read = await review(act, who, { restaurantId, ...wanted });
  if (read.kind !== 'ready') return { kind: 'not ready', why: read.kind };
  return checkout(act, who, {
    restaurantId,
    wantedAt: read.wantedAt,
    total: read.cart.bill.total,
    name: 'Asha',
    wanted,
  });
}
