import type { Asks } from '../../flows/asks.ts';
import type { DinerNews } from '../../flows/news.ts';
import { delayMinutes } from '../domain/policy.ts';
import { bookingStatuses, orderStatuses, step, type TicketEvent, ticketStatuses } from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockOrder, type Order, saveOrder } from '../store/orders.ts';
import { restaurantsOf } from '../store/people.ts';
import { lockReservation, type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { lockTicket, openTickets, saveTicket, type Ticket, ticketNumbered } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { paidFor, refundOrder } from './refund.ts';
import { letGo, reseat } from './tables.ts';
import { dueAt, type Subject, subjectOf, tellStaff } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';

type Decision = Asks['decide']['input']['decision'];
const words = { accept: 'accepted', delay: 'delayed', decline: 'declined' } as const;

/** The ticket a member of staff means: by its button, by its number, or the only one that is open. */
async function meant(
  act: Act,
  who: Conversation,
  input: Asks['decide']['input'],
): Promise<Ticket | { numbers: number[] } | undefined> {
  const mine = await restaurantsOf(act.tx, who.personId);
  if (input.ticketId) {
    const ticket = await lockTicket(act.tx, input.ticketId);
    return ticket && mine.includes(ticket.restaurantId) ? ticket : undefined;
  }
  if (input.number !== undefined) {
    const found = await ticketNumbered(act.tx, mine, input.number);
    return found && lockTicket(act.tx, found.id);
  }
  const open = await openTickets(act.tx, mine);
  const [only] = open;
  if (only && open.length === 1) return lockTicket(act.tx, only.id);
  return open.length > 1 ? { numbers: open.map((t) => t.number) } : undefined;
}

/**
 * A member of staff answers a ticket. The first answer counts; a second tap is told what was decided. The diner and the
 * colleagues who were called are told.
 */
export async function decide(
  act: Act,
  who: Conversation,
  input: Asks['decide']['input'],
): Promise<Asks['decide']['output']> {
  const ticket = await meant(act, who, input);
  if (!ticket) return { kind: 'unknown' };
  if ('numbers' in ticket) return { kind: 'which', numbers: ticket.numbers };
  const event: TicketEvent = input.decision;
  const status = step(ticketStatuses, ticket.status, event);
  if (!status) return { kind: 'already', number: ticket.number, status: ticket.status };
  const restaurant = await restaurantOf(act, ticket.restaurantId);
  const about = await locked(act, await subjectOf(act, ticket));
  const after = await carryOut(act, restaurant, about, input.decision);
  if (!after) return { kind: 'no table later', number: ticket.number };

  await saveTicket(act.tx, { ...ticket, status }, { by: who.personId, at: act.now });
  act.effects.cancelled.push({ subject: ticket.id, names: ['no answer'] });
  await tellDiner(act, restaurant, ticket, after, input);
  await tellStaff(
    act,
    restaurant,
    ticket.rung,
    `answered-${ticket.id}-${ticket.version}`,
    { about: 'ticket answered', number: ticket.number, decision: words[input.decision], by: who.name ?? '' },
    who.personId,
  );
  return {
    kind: 'done',
    number: ticket.number,
    decision: words[input.decision],
    wantedAt: dueAt(after).getTime(),
    zone: restaurant.hours.zone,
  };
}

async function locked(act: Act, { booking, order }: Subject): Promise<Subject> {
  return {
    booking: booking && (await lockReservation(act.tx, booking.id)),
    order: order && (await lockOrder(act.tx, order.id)),
  };
}

/** Makes the decision true; undefined when it cannot be (no table is free later). */
async function carryOut(
  act: Act,
  restaurant: Restaurant,
  about: Subject,
  decision: Decision,
): Promise<(Subject & { refund?: number }) | undefined> {
  let { booking, order } = about;
  if (decision === 'decline') {
    const refund = order ? await declineOrder(act, order) : 0;
    const status = booking && step(bookingStatuses, booking.status, 'decline');
    if (booking && status) booking = await letGo(act, booking, status);
    return { booking, order, refund };
  }
  if (decision === 'delay' && booking) {
    const later = await reseat(
      act,
      booking,
      restaurant,
      booking.partySize,
      addMinutes(booking.startsAt, delayMinutes),
    );
    if (!later) return undefined;
    booking = later;
  }
  booking = booking && (await confirmed(act, booking));
  if (order) {
    const wantedAt = decision === 'delay' ? addMinutes(order.wantedAt, delayMinutes) : order.wantedAt;
    const status = step(orderStatuses, order.status, 'accept') ?? order.status;
    order = { ...order, status, wantedAt };
    await saveOrder(act.tx, order);
  }
  return { booking, order };
}

async function confirmed(act: Act, booking: Reservation): Promise<Reservation> {
  const status = step(bookingStatuses, booking.status, 'confirm');
  return status ? saveReservation(act.tx, booking, { status }) : booking;
}

/** What the restaurant cancels it refunds in full; gives the paise that go back. */
async function declineOrder(act: Act, order: Order): Promise<number> {
  const status = step(orderStatuses, order.status, 'decline');
  if (!status) return 0;
  await saveOrder(act.tx, { ...order, status });
  return refundOrder(act, order, await paidFor(act, order.id), 'declined by the restaurant');
}

async function tellDiner(
  act: Act,
  restaurant: Restaurant,
  ticket: Ticket,
  { booking, order, refund }: Subject & { refund?: number },
  { decision, reason }: Asks['decide']['input'],
): Promise<void> {
  const conversationId = booking?.conversationId ?? order?.conversationId;
  if (!conversationId) return;
  const news: DinerNews = {
    about: words[decision],
    ...(booking ? { booking: bookingView(booking, restaurant, ticket.number) } : {}),
    ...(order ? { order: orderView(order, restaurant, ticket.number) } : {}),
    ...(reason ? { reason } : {}),
    ...(refund ? { refund } : {}),
  };
  act.effects.news.push({ conversationId, key: `decided-${ticket.id}-${ticket.version}`, news });
}
