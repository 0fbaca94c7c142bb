import { orderStatuses, paymentStatuses, step } from '../domain/status.ts';
import type { LinkState } from '../outside/payments.ts';
import { reopenCart } from '../store/carts.ts';
import { getOrder, lockOrder, saveOrder } from '../store/orders.ts';
import { lockPayment, savePayment } from '../store/payments.ts';
import { lockReservation, saveReservation } from '../store/reservations.ts';
import { holdMinutes } from '../domain/policy.ts';
import { addMinutes } from '../domain/time.ts';
import type { Act } from './act.ts';
import { differenceOff } from './difference.ts';
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
      url: link.url,
      total: payment.amount,
      currency: payment.currency,
      until: payment.expiresAt.getTime(),
      zone: restaurant.hours.zone,
      ...(order.kind === 'deposit' ? { deposit: true } : {}),
    },
  });
}

/** No link will come: nothing was charged, the cart is open again, a held table is held a little longer. */
export async function linkRefused(act: Act, paymentId: string): Promise<void> {
  const payment = await lockPayment(act.tx, paymentId);
  if (payment?.status !== 'new') return;
  await savePayment(act.tx, {
    ...payment,
    status: step(paymentStatuses, payment.status, 'cancel') ?? payment.status,
  });
  quietPayment(act, payment);
  const order = await lockOrder(act.tx, payment.orderId);
  if (order && payment.purpose === 'difference') return differenceOff(act, order, payment, 'no link');
  const status = order && step(orderStatuses, order.status, 'cancel');
  if (!order || order.status !== 'unpaid' || !status) return;
  await saveOrder(act.tx, { ...order, status });
  await giveBackStock(act, order);
  if (order.cartId) await reopenCart(act.tx, order.cartId);
  const held = order.reservationId ? await lockReservation(act.tx, order.reservationId) : undefined;
  if (held?.status === 'held') {
    const expiresAt = addMinutes(act.now, holdMinutes);
    await saveReservation(act.tx, held, { expiresAt });
    act.effects.timers.push({ subject: held.id, name: 'hold ends', dueAt: expiresAt });
  }
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `no-link-${payment.id}`,
    news: { about: 'payment failed to start', ...(order.kind === 'deposit' ? { deposit: true } : {}) },
  });
}
