import { amendmentStatuses, type OrderStatus, step } from '../domain/status.ts';
import { type Amendment, lockAmendmentOf, lockWaitingAmendment, saveAmendment } from '../store/amendments.ts';
import type { Order } from '../store/orders.ts';
import { useForOrder } from '../store/captures.ts';
import type { Payment } from '../store/payments.ts';
import { listStaff } from '../store/people.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { applyChange } from './apply-change.ts';
import { giveBackLast, giveBackOf, leftOf } from './refund.ts';
import { tellGuest } from './tell-guest.ts';
import { tellMoneyBack } from './tell-money-back.ts';
import { tellStaff } from './tickets.ts';
import { orderView, restaurantOf } from './views.ts';

/** Orders whose lines can still be changed. */
export const changeable: readonly OrderStatus[] = ['placed', 'accepted', 'preparing'];

/**
 * What a change costs more is paid: it is made, if the order is still as it was. Else everything goes back. Gives the
 * paise that go back because they were more than was due. `here`: paise that arrived; `certain`: by the provider's own word.
 */
export async function differencePaid(
  act: Act,
  order: Order,
  payment: Payment,
  here: number,
  certain: boolean,
): Promise<number> {
  const amendment = await lockAmendmentOf(act.tx, payment.id);
  const made = amendment && step(amendmentStatuses, amendment.status, 'make');
  const restaurant = await restaurantOf(act, order.restaurantId);
  if (!amendment || !made || !(await fits(act, order, amendment))) {
    const refund = await giveBackOf(act, payment, 'paid too late');
    await tellMoneyBack(act, 'paid too late', payment, order, refund, `too-late-${payment.id}`);
    return 0;
  }
  const captures = await leftOf(act, payment);
  await useForOrder(
    act.tx,
    captures.filter(({ left }) => left > 0).map((c) => c.providerPaymentId),
  );
  // What may not be there at all is not sent back on a webhook's word alone.
  const back = certain ? await giveBackLast(act, captures, here - payment.amount, 'more than was due') : 0;
  await saveAmendment(act.tx, { ...amendment, status: made });
  const staff = await listStaff(act.tx, restaurant.id);
  const by = {
    personId: amendment.byPersonId,
    staff: amendment.byStaff,
    name: staff.find(({ personId }) => personId === amendment.byPersonId)?.name ?? '',
    told: 'nobody' as const,
  };
  await applyChange(act, order, restaurant, amendment, by, false);
  return back;
}

/** Whether a change still is one of the order as it stands, and nothing newer waits in its place. */
async function fits(act: Act, order: Order, amendment: Amendment): Promise<boolean> {
  if (!changeable.includes(order.status) || amendment.ofVersion !== order.version) return false;
  const waiting = await lockWaitingAmendment(act.tx, order.id);
  return waiting === undefined || waiting.id === amendment.id;
}

/** A change was not paid for, or no link could be made: the order stays as it was, and parts that arrived go back. */
export async function differenceOff(
  act: Act,
  order: Order,
  payment: Payment,
  why: 'not paid' | 'no link',
): Promise<void> {
  const refund = await giveBackOf(act, payment, 'not completed');
  const amendment = await lockAmendmentOf(act.tx, payment.id);
  const lapsed = amendment && step(amendmentStatuses, amendment.status, 'lapse');
  if (!amendment || !lapsed) return;
  await saveAmendment(act.tx, { ...amendment, status: lapsed });
  const restaurant = await restaurantOf(act, order.restaurantId);
  const ticket = await latestTicket(act.tx, { orderId: order.id });
  const number = ticket?.number ?? null;
  tellGuest(act, order, `change-off-${amendment.id}`, {
    about: 'change off',
    why,
    order: orderView(order, restaurant, number),
    refund,
  });
  if (amendment.byStaff)
    await tellStaff(act, restaurant, ticket?.rung ?? 0, `change-off-${amendment.id}`, {
      about: 'change off',
      number: number ?? 0,
      name: order.name ?? '',
    });
}

/** An order ends, or is changed anew: what was to be changed is off. True when a link for it is out. */
export async function dropAmendment(act: Act, order: Pick<Order, 'id'>): Promise<boolean> {
  const waiting = await lockWaitingAmendment(act.tx, order.id);
  const status = waiting && step(amendmentStatuses, waiting.status, 'withdraw');
  if (!waiting || !status) return false;
  await saveAmendment(act.tx, { ...waiting, status });
  return waiting.paymentId !== null;
}
