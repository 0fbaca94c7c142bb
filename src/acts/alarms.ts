import { holdMinutes } from '../domain/policy.ts';
import { addMinutes } from '../domain/time.ts';
import { getConversation } from '../store/conversations.ts';
import { getOrder, ordersOfReservation } from '../store/orders.ts';
import { lockPayment, type Payment } from '../store/payments.ts';
import { lockReservation, saveReservation } from '../store/reservations.ts';
import type { TimerName } from '../store/timers.ts';
import type { Act } from './act.ts';
import { stillHeld } from './book.ts';
import { overdue } from './decide.ts';
import { kitchenBegins } from './fire.ts';
import { tablesFreed } from './freed.ts';
import { handoverEnds } from './handover.ts';
import { personLeaves } from './erase-me.ts';
import { daySummary } from './house/summary.ts';
import { howWasIt } from './how-was-it.ts';
import { lapse, lockMoney } from './lapse.ts';
import { lookUp } from './pay.ts';
import { printerSilent } from './printer-silent.ts';
import { paidFor } from './refund.ts';
import { letGo } from './tables.ts';
import { tellGuest } from './tell-guest.ts';
import { escalate } from './tickets.ts';
import { restaurantOf } from './views.ts';
import { offerEnds, offerFreed, waitlistEnds, waitlistJoined } from './waitlist/offer.ts';
import { orderOver } from './order-life.ts';
import { guestsMissing, remind, unanswered, visitEnds } from './visit-alarms.ts';

/** What each alarm does when it goes off. It looks at the present first: a good deal may have happened meanwhile. */
export const alarms: Readonly<Record<TimerName, (act: Act, subject: string) => Promise<void>>> = {
  'hold ends': holdEnds,
  'no answer': escalate,
  'answer overdue': overdue,
  'kitchen begins': kitchenBegins,
  'handover ends': handoverEnds,
  'day summary': daySummary,
  'table freed': offerFreed,
  'waitlist joined': waitlistJoined,
  'offer ends': offerEnds,
  'waitlist ends': waitlistEnds,
  'payment slow': async (act, subject) => {
    const payment = await lockPayment(act.tx, subject);
    if (payment?.status === 'new') await tell(act, payment, 'slow', () => ({ about: 'payment slow' }));
  },
  'payment reminder': async (act, subject) => {
    const payment = await lockPayment(act.tx, subject);
    const { url } = payment ?? {};
    const open = payment?.status === 'offered' || payment?.status === 'part_paid';
    // After a pause of ours a reminder may go off too late to be of use.
    if (!payment || !url || !open || payment.expiresAt <= act.now) return;
    const order = await getOrder(act.tx, payment.orderId);
    if (order?.status !== 'unpaid') return;
    const paid = await paidFor(act, order.id);
    await tell(act, payment, 'reminder', (zone) => ({
      about: 'payment reminder',
      orderId: order.id,
      url,
      total: payment.amount - paid,
      currency: payment.currency,
      until: payment.expiresAt.getTime(),
      zone,
    }));
  },
  // The provider has the last word on whether it was paid in time; it gets a minute to say so.
  'payment ends': async (act, subject) => {
    const payment = await lockPayment(act.tx, subject);
    if (payment && ['new', 'offered', 'part_paid'].includes(payment.status)) lookUp(act, payment);
  },
  'payment lapses': async (act, subject) => {
    const found = await lockMoney(act, subject);
    if (found) await lapse(act, found.payment, found.order);
  },
  'reminder day before': (act, subject) => remind(act, subject, 'day'),
  'reminder hours before': (act, subject) => remind(act, subject, 'hours'),
  'reminder unanswered': unanswered,
  'guests missing': guestsMissing,
  'visit ends': visitEnds,
  'printer silent': printerSilent,
  'how was it': howWasIt,
  'person leaves': personLeaves,
  'order over': orderOver,
};

/** Minutes since a diner's last message within which they count as still busy with the booking. */
const busyMinutes = 5;

/** A hold is over: extended once for somebody who is still writing, else the table is let go and the diner told. */
async function holdEnds(act: Act, subject: string): Promise<void> {
  const held = await lockReservation(act.tx, subject);
  // Released already: somebody else has taken the table of a hold that had run out. The diner does not know yet.
  if (held?.status !== 'held' && held?.status !== 'released') return;
  // Prolonged in the moment in which this went off; a payment that is out for it has its own end.
  if (stillHeld(held, act.now)) {
    const { id, expiresAt } = held;
    if (expiresAt && (await ordersOfReservation(act.tx, id)).length === 0)
      act.effects.timers.push({ subject: id, name: 'hold ends', dueAt: expiresAt });
    return;
  }
  if (held.status === 'held') {
    const conversation = held.conversationId ? await getConversation(act.tx, held.conversationId) : undefined;
    const wrote = conversation?.lastInboundAt;
    if (!held.extended && wrote && addMinutes(wrote, busyMinutes) > act.now) {
      const expiresAt = addMinutes(act.now, holdMinutes);
      await saveReservation(act.tx, held, { expiresAt, extended: true });
      act.effects.timers.push({ subject: held.id, name: 'hold ends', dueAt: expiresAt });
      return;
    }
    await letGo(act, held, 'released');
  } else {
    // Whoever cleared it away wanted one of its tables; another may be free for the line.
    await tablesFreed(act, held.restaurantId);
  }
  const restaurant = await restaurantOf(act, held.restaurantId);
  tellGuest(act, held, `hold-ended-${held.id}`, { about: 'hold ended', restaurant: restaurant.name });
}

type News = Act['effects']['news'][number]['news'];

async function tell(act: Act, payment: Payment, what: string, news: (zone: string) => News): Promise<void> {
  const order = await getOrder(act.tx, payment.orderId);
  if (!order) return;
  const restaurant = await restaurantOf(act, order.restaurantId);
  act.effects.news.push({
    conversationId: order.conversationId,
    key: `${what}-${payment.id}`,
    news: news(restaurant.hours.zone),
  });
}
