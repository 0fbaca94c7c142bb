import { orderStatuses, paymentStatuses, step } from '../domain/status.ts';
import { reopenCart } from '../store/carts.ts';
import { lockOrder, type Order, saveOrder } from '../store/orders.ts';
import { getPayment, lockPayment, type Payment, paymentsOfOrder, savePayment } from '../store/payments.ts';
import { lockReservation } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { differenceOff } from './difference.ts';
import { quietPayment } from './pay.ts';
import { giveBackOf } from './refund.ts';
import { letGo } from './tables.ts';
import { giveBackStock } from './stock.ts';
import { tellStaff } from './tickets.ts';
import { restaurantOf } from './views.ts';

/** A payment with the order it is for, locked in the order in which everybody locks them; undefined when there is none. */
export async function lockMoney(
  act: Act,
  paymentId: string,
): Promise<{ payment: Payment; order: Order } | undefined> {
  const found = await getPayment(act.tx, paymentId);
  const order = found && (await lockOrder(act.tx, found.orderId));
  const payment = order && (await lockPayment(act.tx, paymentId));
  return payment && { payment, order };
}

/** The time to pay is over: a part that arrived goes back, an unpaid order lapses with its table, the diner is told. */
export async function lapse(act: Act, payment: Payment, order: Order): Promise<void> {
  const status = step(paymentStatuses, payment.status, 'expire');
  if (!status) return;
  await savePayment(act.tx, { ...payment, status });
  quietPayment(act, payment);
  // The provider may let its link live a little longer than we hold the table.
  if (payment.linkId && payment.status !== 'part_paid') {
    act.effects.calls.push({
      lane: payment.id,
      kind: 'cancel link',
      conversationId: null,
      payload: { paymentId: payment.id },
    });
  }
  if (payment.purpose === 'difference') return differenceOff(act, order, payment, 'not paid');
  const rest = payment.purpose === 'balance';
  // Of two links over one order, the one that is still out keeps it.
  const others = await paymentsOfOrder(act.tx, order.id);
  const out = others.some((other) => other.id !== payment.id && isOut(other));
  const ended = !rest && !out && (await endUnpaid(act, order));
  // A part that arrived never became the whole, and goes back.
  const refund = await giveBackOf(act, payment, 'not completed');
  if (!ended && !rest && refund === 0) return;
  const restaurant = await restaurantOf(act, order.restaurantId);
  if (ended && order.enteredBy)
    await tellStaff(act, restaurant, 0, `entry-off-${payment.id}`, {
      about: 'entry off',
      name: order.name ?? '',
      total: order.total,
      currency: payment.currency,
    });
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `lapsed-${payment.id}`,
    news: rest
      ? {
          about: 'rest not paid',
          orderId: order.id,
          restaurant: restaurant.name,
          refund,
          currency: payment.currency,
        }
      : {
          about: 'payment expired',
          orderId: order.id,
          restaurant: restaurant.name,
          refund,
          currency: payment.currency,
          ...(order.kind === 'deposit' ? { deposit: true } : {}),
        },
  });
}

/** Whether a payment can still be made by the link that was sent for it. */
export function isOut({ status }: Payment): boolean {
  return status === 'new' || status === 'offered' || status === 'part_paid';
}

/** Ends an order that was not paid for: the cart is open again, a table that was held for it is let go. False when it had ended. */
export async function endUnpaid(act: Act, order: Order): Promise<boolean> {
  const lapsed = step(orderStatuses, order.status, 'lapse');
  if (!lapsed) return false;
  await saveOrder(act.tx, { ...order, status: lapsed });
  await giveBackStock(act, order);
  if (order.cartId) await reopenCart(act.tx, order.cartId);
  const held = order.reservationId ? await lockReservation(act.tx, order.reservationId) : undefined;
  if (held?.status === 'held') await letGo(act, held, 'released');
  return true;
}
