import type { Asks } from '../../flows/asks.ts';
import { leastPayment, restOf } from '../domain/payment-terms.ts';
import { liveOrders } from '../domain/status.ts';
import { useForOrder } from '../store/captures.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockOrder, type Order } from '../store/orders.ts';
import { ordersWithRest } from '../store/order-money.ts';
import { type Payment, paymentsOfOrder } from '../store/payments.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { isOut } from './lapse.ts';
import { askForLink, voidLink } from './pay.ts';
import { giveBackLast, leftOf } from './refund.ts';
import { tellMoneyBack } from './tell-money-back.ts';
import { tellStaff } from './tickets.ts';
import { restaurantOf } from './views.ts';

/**
 * The diner wants to pay the rest of an order now: a link over it comes as news, or the one that is out is told once more.
 * Without an id, their next order with something left to pay is meant.
 */
export async function payRest(
  act: Act,
  who: Conversation,
  { orderId }: Asks['payRest']['input'],
): Promise<Asks['payRest']['output']> {
  const ids = orderId ? [orderId] : await ordersWithRest(act.tx, who.personId);
  const order = ids[0] ? await lockOrder(act.tx, ids[0]) : undefined;
  if (!order || order.personId !== who.personId) return { kind: 'none' };
  const restaurant = await restaurantOf(act, order.restaurantId);
  const rest = restOf(order);
  const { currency, name } = restaurant;
  if (order.status === 'served' || rest < leastPayment)
    return { kind: 'at the restaurant', restaurant: name, rest, currency };
  const out = (await paymentsOfOrder(act.tx, order.id)).find(
    (payment) => payment.purpose === 'balance' && isOut(payment),
  );
  // The bill has changed since: a link's amount cannot.
  if (out && out.amount !== rest) await voidLink(act, order);
  else if (out)
    return { kind: 'link', restaurant: name, rest, currency, ...(out.url ? { url: out.url } : {}) };
  await askForLink(act, restaurant, { orderId: order.id, amount: rest, purpose: 'balance', partial: false });
  return { kind: 'link', restaurant: name, rest, currency };
}

/**
 * More is paid of an order that is placed, and all of `payment` is here. What is no longer due goes back; both sides are
 * told. Gives the paise that go back though the order stands.
 */
export async function restPaid(
  act: Act,
  payment: Payment,
  order: Order,
  here: number,
  certain: boolean,
): Promise<number> {
  const stands = liveOrders.includes(order.status) || order.status === 'served';
  const due = stands ? Math.max(0, order.total - order.takenOff - order.paid) : 0;
  const kept = Math.min(here, due);
  const captures = await leftOf(act, payment);
  const restaurant = await restaurantOf(act, order.restaurantId);
  const { currency } = payment;
  if (kept > 0)
    await useForOrder(
      act.tx,
      captures.filter(({ left }) => left > 0).map(({ providerPaymentId }) => providerPaymentId),
    );
  // What may not be there at all is not sent back on a webhook's word alone.
  const over = certain || !stands ? here - kept : Math.max(0, Math.min(here, payment.amount) - kept);
  const back = await giveBackLast(act, captures, over, stands ? 'paid twice' : 'paid too late');
  if (!stands) {
    await tellMoneyBack(act, 'paid too late', payment, order, back, `too-late-${payment.id}`);
    return 0;
  }
  if (kept === 0) return back;
  const ticket = await latestTicket(act.tx, { orderId: order.id });
  const told = { paid: kept, rest: due - kept, currency, number: ticket?.number ?? 0 };
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `rest-paid-${payment.id}`,
    news: { about: 'rest paid', ...told, restaurant: restaurant.name },
  });
  await tellStaff(act, restaurant, ticket?.rung ?? 0, `rest-paid-${payment.id}`, {
    about: 'rest paid',
    ...told,
    name: order.name ?? '',
  });
  return back;
}
