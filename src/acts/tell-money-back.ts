import type { Order } from '../store/orders.ts';
import type { Payment } from '../store/payments.ts';
import type { Act } from './act.ts';
import { restaurantOf } from './views.ts';

/**
 * Tells the guest of an order, once per `key`, that `refund` paise of a payment go back: it came too late to pay for
 * anything, or it was more than was due.
 */
export async function tellMoneyBack(
  act: Act,
  about: 'paid too late' | 'money returned',
  { currency }: Pick<Payment, 'currency'>,
  { id: orderId, conversationId, restaurantId }: Order,
  refund: number,
  key: string,
): Promise<void> {
  const { name: restaurant } = await restaurantOf(act, restaurantId);
  act.effects.news.push({ conversationId, key, news: { about, orderId, refund, currency, restaurant } });
}
