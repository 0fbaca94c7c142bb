import type { DinerNews } from '../../flows/news.ts';
import { orderStatuses, paymentStatuses, step } from '../domain/status.ts';
import type { LinkState } from '../outside/payments.ts';
import { reopenCart } from '../store/carts.ts';
import { getOrder, saveOrder } from '../store/orders.ts';
import { lockPayment, savePayment } from '../store/payments.ts';
import { lockReservation, saveReservation } from '../store/reservations.ts';
import { holdMinutes } from '../domain/policy.ts';
import { addMinutes } from '../domain/time.ts';
import type { Act } from './act.ts';
import { differenceOff } from './difference.ts';
import { lockMoney } from './lapse.ts';
import { quietPayment } from './pay.ts';
import { giveBackStock } from './stock.ts';
import { restaurantOf } from './views.ts';

/** A payment's link exists: the diner gets it, once. One that was given up meanwhile is voided instead. */
export async function linkMade(act: Act, paymentId: string, link: LinkState): Promise<void> {
  const payment = await lockPayment(act.tx, paymentId);
  if (!payment) return;
  const first = payment.linkId === null;
  const offered = step(paymentStatuses, payment.status, 'offer');
  await savePayment(act.tx, {
    ...payment,
    status: offered ?? payment.status,
    linkId: link.id,
    url: link.url,
  });
  act.effects.cancelled.push({ subject: payment.id, names: ['payment slow'] });
  if (first && (payment.status === 'cancelled' || payment.status === 'expired') && link.state === 'created') {
    act.effects.calls.push({
      lane: payment.id,
      kind: 'cancel link',
      conversationId: null,
      payload: { paymentId },
    });
    return;
  }
  if (!offered) return;
  const order = await getOrder(act.tx, payment.orderId);
  if (!order) return;
  const restaurant = await restaurantOf(act, order.restaurantId);
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `link-${payment.id}`,
    news: {
      about: 'payment link',
      orderId: order.id,
      url: link.url,
      total: payment.amount,
      currency: payment.currency,
      until: payment.expiresAt.getTime(),
      zone: restaurant.hours.zone,
      ...(order.kind === 'deposit' ? { deposit: true } : {}),
      ...(payment.purpose === 'advance' ? { rest: order.total - payment.amount } : {}),
      ...(payment.purpose === 'balance' ? { more: true } : {}),
    },
  });
}

/** No link will come: nothing was charged, the cart is open again, a held table is held a little longer. */
export async function linkRefused(act: Act, paymentId: string): Promise<void> {
  const found = await lockMoney(act, paymentId);
  if (found?.payment.status !== 'new') return;
  const { payment, order } = found;
  await savePayment(act.tx, {
    ...payment,
    status: step(paymentStatuses, payment.status, 'cancel') ?? payment.status,
  });
  quietPayment(act, payment);
  if (payment.purpose === 'difference') return differenceOff(act, order, payment, 'no link');
  const failed = { about: 'payment failed to start' as const };
  const tell = (news: DinerNews) =>
    act.effects.news.push({ conversationId: order.conversationId, key: `no-link-${payment.id}`, news });
  if (payment.purpose === 'balance') {
    tell({ ...failed, rest: true });
    return;
  }
  const status = step(orderStatuses, order.status, 'cancel');
  if (order.status !== 'unpaid' || !status) return;
  await saveOrder(act.tx, { ...order, status });
  await giveBackStock(act, order);
  if (order.cartId) await reopenCart(act.tx, order.cartId);
  const held = order.reservationId ? await lockReservation(act.tx, order.reservationId) : undefined;
  if (held?.status === 'held') {
    const expiresAt = addMinutes(act.now, holdMinutes);
    await saveReservation(act.tx, held, { expiresAt });
    act.effects.timers.push({ subject: held.id, name: 'hold ends', dueAt: expiresAt });
  }
  tell({ ...failed, ...(order.kind === 'deposit' ? { deposit: true } : {}) });
}
