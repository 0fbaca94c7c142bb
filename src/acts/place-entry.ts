import type { Asks } from '../../flows/asks.ts';
import type { EntryDraft } from '../../flows/order-asks.ts';
import { priceCart } from '../domain/cart.ts';
import { leastPayment } from '../domain/payment-terms.ts';
import { stockNeeds } from '../domain/stock.ts';
import { type Conversation, findConversation, openConversation } from '../store/conversations.ts';
import { getOrder, insertOrder } from '../store/orders.ts';
import { lockReservation, type Reservation } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { priceEntry, wantedFor } from './enter-order.ts';
import { firstTextAgain } from './first-texts.ts';
import { fireIfDue, saveWanted } from './fire.ts';
import { keptBy } from './floor/keepers.ts';
import { watchOrder } from './order-life.ts';
import { menuOf } from './menu.ts';
import { askForPayment, makeWay } from './pay.ts';
import { dishesOf } from './ready.ts';
import { reachGuest } from './reach.ts';
import { holdStock, putBack, takeStock } from './stock.ts';
import { isReachable, tellGuest } from './tell-guest.ts';
import { openTicket } from './tickets.ts';
import { orderView, restaurantOf } from './views.ts';

/**
 * Places an order that a member of staff has entered. They have accepted it by that: it is paid at the restaurant and goes
 * to the kitchen at once, or it waits for the link the guest is sent. If anything differs from what they were told, nothing
 * is placed.
 */
export async function placeEntry(
  act: Act,
  who: Conversation,
  { draft, told, link }: Asks['placeEntry']['input'],
): Promise<Asks['placeEntry']['output']> {
  if (!(await keptBy(act, who.personId)).includes(draft.restaurantId)) return { kind: 'different' };
  const restaurant = await restaurantOf(act, draft.restaurantId);
  const booking = draft.booking && (await lockReservation(act.tx, draft.booking.id));
  if (draft.booking && !(booking && booking.restaurantId === restaurant.id && (await mayEat(act, booking))))
    return { kind: 'different' };
  const again = booking || !draft.phone ? undefined : await firstTextAgain(act, restaurant.id, draft.phone);
  if (again) return { kind: 'texted enough', until: again.getTime(), zone: restaurant.hours.zone };
  const priced = await priceEntry(act, restaurant, draft);
  if ('kind' in priced) return { kind: 'different' };
  const { lines, prep } = priced;
  const bill = priceCart(lines, restaurant.tax, restaurant.currency);
  const cooking = { prep, dishes: dishesOf(lines) };
  const soonest = await wantedFor(act, restaurant, draft, cooking);
  if (!soonest.at || bill.total !== told) return { kind: 'different' };
  const needs = stockNeeds(
    await menuOf(act, restaurant.id),
    lines.map(({ itemId, quantity, asked }) => ({ itemId, quantity, modifiers: asked })),
  );
  const taken = await takeStock(act, restaurant, needs, soonest.at);
  if (!taken) return { kind: 'different' };
  const { at: wantedAt } = await wantedFor(act, restaurant, draft, cooking, true);
  if (!wantedAt) {
    await putBack(act, restaurant, taken);
    return { kind: 'different' };
  }

  const guest = booking ?? (await guestOf(act, draft));
  const byLink = link && guest.conversationId !== null && bill.total >= leastPayment;
  const orderId = await insertOrder(
    act.tx,
    {
      restaurantId: restaurant.id,
      personId: guest.personId,
      conversationId: guest.conversationId,
      enteredBy: who.personId,
      cartId: null,
      reservationId: booking?.id ?? null,
      kind: booking ? 'with_booking' : 'pickup',
      status: byLink ? 'unpaid' : 'accepted',
      wantedAt,
      bill,
      deposit: 0,
      name: draft.name,
      prepMinutes: prep,
      lines,
      // Nothing is paid online: all of it is paid at the restaurant.
      advance: byLink ? null : 0,
    },
    act.now,
  );
  await holdStock(act, orderId, taken);
  const order = await getOrder(act.tx, orderId);
  if (!order) throw new Error('An order was not written.');
  if (byLink) {
    await askForPayment(act, order, restaurant);
    const view = orderView(order, restaurant, null);
    tellGuest(act, order, `entered-${order.id}`, { about: 'order entered', order: view, link: true });
    return { kind: 'link coming', order: view };
  }
  const ticket = await openTicket(act, restaurant, { booking, order }, false);
  act.effects.billing.push({ orderId: order.id });
  watchOrder(act, order);
  if (!(await fireIfDue(act, restaurant, order, booking, who.personId))) await saveWanted(act, order);
  const view = orderView(order, restaurant, ticket.number);
  tellGuest(act, order, `entered-${order.id}`, { about: 'order entered', order: view, link: false });
  return { kind: 'placed', order: view, told: await isReachable(act, order) };
}

/** Whether food can be entered for a locked booking: its guests come or are there, and have ordered none that is paid for. */
async function mayEat(act: Act, booking: Reservation): Promise<boolean> {
  return ['requested', 'confirmed', 'seated'].includes(booking.status) && makeWay(act, booking.id);
}

/** Whoever has the number that was given, where they can be written to; without a number nobody. */
async function guestOf(
  act: Act,
  { phone, name }: EntryDraft,
): Promise<{ personId: string | null; conversationId: string | null }> {
  if (!phone) return { personId: null, conversationId: null };
  const known = await findConversation(act.tx, act.senders.whatsapp, `whatsapp:${phone}`);
  if (known) return { personId: known.personId, conversationId: reachGuest(known) ?? null };
  const sms = await openConversation(act.tx, {
    sender: act.senders.sms,
    address: phone,
    channel: 'sms',
    language: 'en',
    name,
  });
  return { personId: sms.personId, conversationId: sms.optedOutAt ? null : sms.id };
}
