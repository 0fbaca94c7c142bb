import type { Asks } from '../../flows/asks.ts';
import { amendmentStatuses, step } from '../domain/status.ts';
import { balanceOf } from '../domain/order-change.ts';
import { leastPayment } from '../domain/payment-terms.ts';
import {
  type Amendment,
  insertAmendment,
  lockAmendment,
  orderOfAmendment,
  saveAmendment,
} from '../store/amendments.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockOrder, type Order } from '../store/orders.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { applyChange, type Changer, changeView } from './apply-change.ts';
import { isUnderWay } from './change-order.ts';
import { dueAfter } from './due-after.ts';
import { changeable, dropAmendment } from './difference.ts';
import { keptBy } from './floor/keepers.ts';
import { askForLink, voidLink } from './pay.ts';
import { lackedBy } from './stock.ts';
import { isReachable, tellGuest } from './tell-guest.ts';
import { tellStaff } from './tickets.ts';
import { orderView, restaurantOf } from './views.ts';
import { weigh } from './weigh-change.ts';

type MakeOutput = Asks['makeChange']['output'];

/**
 * Makes a change: at once when nothing has to be paid first, else once its link is paid. A guest whose kitchen has begun
 * can only ask for it. A change that waited is taken in and its link is void, as for an order that is not paid.
 */
export async function makeChange(
  act: Act,
  who: Conversation,
  { draft, told, onBill }: Asks['makeChange']['input'],
): Promise<MakeOutput> {
  const order = await lockOrder(act.tx, draft.orderId);
  if (!order || !changeable.includes(order.status)) return { kind: 'different' };
  const staff = who.flow === 'staff';
  const mine = staff
    ? (await keptBy(act, who.personId)).includes(order.restaurantId)
    : order.personId === who.personId;
  if (!mine) return { kind: 'different' };
  const restaurant = await restaurantOf(act, order.restaurantId);
  const change = await weigh(act, order, restaurant, draft, staff && onBill);
  if (change.kind !== 'weighed' || change.difference !== told) return { kind: 'different' };
  if (await dropAmendment(act, order)) await voidLink(act, order);

  const by: Changer = {
    personId: who.personId,
    staff,
    name: who.name ?? '',
    told: staff ? 'staff' : 'guest',
  };
  const { lines, bill, deposit, prepMinutes, difference, balance } = change;
  const waiting: Omit<Amendment, 'id'> = {
    orderId: order.id,
    ofVersion: order.version,
    byPersonId: who.personId,
    byStaff: staff,
    status: 'asked',
    lines,
    bill,
    deposit,
    prepMinutes,
    difference,
    paymentId: null,
  };
  const ticket = await latestTicket(act.tx, { orderId: order.id });
  const view = changeView(order, restaurant, ticket?.number ?? null, order.lines, lines);
  if (!staff && isUnderWay(order, act.now)) {
    const asked = await insertAmendment(act.tx, waiting, act.now);
    await tellStaff(act, restaurant, ticket?.rung ?? 0, `change-asked-${asked.id}`, {
      about: 'change asked',
      amendmentId: asked.id,
      difference,
      ...view,
    });
    return { kind: 'asked', restaurant: restaurant.name };
  }
  if (balance.pay >= leastPayment) {
    const { until, paymentId } = await charge(act, order, restaurant, balance.pay);
    await insertAmendment(act.tx, { ...waiting, status: 'unpaid', paymentId }, act.now);
    if (staff)
      tellGuest(act, order, `change-to-pay-${paymentId}`, {
        about: 'change to pay',
        pay: balance.pay,
        ...view,
      });
    return { kind: 'to pay', view, pay: balance.pay, until: until.getTime() };
  }
  // Somebody may have taken the last of it since it was weighed.
  if ((await lackedBy(act, order, restaurant, lines, true)).length > 0) return { kind: 'different' };
  const made = await applyChange(act, order, restaurant, change, by, onBill || balance.pay > 0);
  return { kind: 'made', ...made, told: staff && (await isReachable(act, order)) };
}

/** Asks for what a change costs more; gives the payment and when its link ends. */
async function charge(
  act: Act,
  order: Order,
  restaurant: Restaurant,
  paise: number,
): Promise<{ until: Date; paymentId: string }> {
  const wanted = { orderId: order.id, amount: paise, purpose: 'difference' as const, partial: false };
  const { id, expiresAt } = await askForLink(act, restaurant, wanted);
  return { until: expiresAt, paymentId: id };
}

/** A member of staff answers a guest who wants a change although the kitchen has begun. */
export async function answerChange(
  act: Act,
  who: Conversation,
  { amendmentId, agree }: Asks['answerChange']['input'],
): Promise<Asks['answerChange']['output']> {
  const orderId = await orderOfAmendment(act.tx, amendmentId);
  const order = orderId === undefined ? undefined : await lockOrder(act.tx, orderId);
  const asked = order && (await lockAmendment(act.tx, amendmentId));
  if (!order || !asked || !(await keptBy(act, who.personId)).includes(order.restaurantId))
    return { kind: 'over' };
  const restaurant = await restaurantOf(act, order.restaurantId);
  const ticket = await latestTicket(act.tx, { orderId: order.id });
  const number = ticket?.number ?? 0;
  const { currency } = restaurant;
  const stands = changeable.includes(order.status) && asked.ofVersion === order.version;
  const status =
    asked.status === 'asked' ? step(amendmentStatuses, asked.status, agree ? 'make' : 'decline') : undefined;
  if (!status || (agree && !stands)) return { kind: 'over' };
  if (!agree) {
    await saveAmendment(act.tx, { ...asked, status });
    tellGuest(act, order, `change-refused-${asked.id}`, {
      about: 'change off',
      why: 'refused',
      order: orderView(order, restaurant, number),
      refund: 0,
    });
    return { kind: 'done', number, agreed: false, pay: 0, currency };
  }
  // Something may have come off the bill since they asked, and then less is due.
  const due = await dueAfter(act, order, asked.lines, asked.bill.total + asked.deposit);
  const { pay } = balanceOf(due.account, due.after, false);
  if (pay >= leastPayment) {
    const { paymentId } = await charge(act, order, restaurant, pay);
    await saveAmendment(act.tx, {
      ...asked,
      status: step(amendmentStatuses, asked.status, 'charge') ?? asked.status,
      paymentId,
    });
    const view = changeView(order, restaurant, number, order.lines, asked.lines);
    tellGuest(act, order, `change-to-pay-${paymentId}`, {
      about: 'change to pay',
      pay,
      ...view,
    });
    return { kind: 'done', number, agreed: true, pay, currency };
  }
  await saveAmendment(act.tx, { ...asked, status });
  const by: Changer = { personId: who.personId, staff: true, name: who.name ?? '', told: 'staff' };
  await applyChange(act, order, restaurant, asked, by, pay > 0);
  return { kind: 'done', number, agreed: true, pay: 0, currency };
}
