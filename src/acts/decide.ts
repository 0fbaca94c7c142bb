import type { Asks } from '../../flows/asks.ts';
import type { BookingView, DinerNews, OrderView } from '../../flows/news.ts';
import { delayMinutes } from '../domain/policy.ts';
import { bookingStatuses, orderStatuses, step, type TicketEvent, ticketStatuses } from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockOrder, type Order, saveOrder } from '../store/orders.ts';
import { restaurantsOf } from '../store/people.ts';
import { lockReservation, type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import {
  agreedElsewhere,
  lockTicket,
  openTickets,
  saveTicket,
  type Ticket,
  ticketNumbered,
} from '../store/tickets.ts';
import type { Act } from './act.ts';
import { paidFor, refundOrder } from './refund.ts';
import { letGo, reseat } from './tables.ts';
import { closeTicket, dueAt, quietTicket, type Subject, subjectOf, tellStaff } from './tickets.ts';
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
  quietTicket(act, ticket);
  tellDiner(act, ticket, after, {
    about: words[input.decision],
    ...told(restaurant, ticket, after),
    ...(input.reason ? { reason: input.reason } : {}),
  });
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

/**
 * Nobody answered until the guests or the food were due: everything is called off as if it had been declined, and both
 * sides are told why. A table that the restaurant has agreed to by another ticket stands, and only its food is called off.
 */
export async function overdue(act: Act, ticketId: string): Promise<void> {
  const ticket = await lockTicket(act.tx, ticketId);
  if (!ticket || !(await closeTicket(act, ticket, 'lapse'))) return;
  const restaurant = await restaurantOf(act, ticket.restaurantId);
  const { booking, order } = await locked(act, await subjectOf(act, ticket));
  const stands = booking !== undefined && (await agreedElsewhere(act.tx, booking.id, ticket.id));
  const about = stands ? { order } : { booking, order };
  const after = await callOff(act, about, 'cancel', 'never answered');
  await tellStaff(act, restaurant, ticket.rung, `lapsed-${ticket.id}`, {
    about: 'ticket withdrawn',
    number: ticket.number,
    restaurant: restaurant.name,
    by: 'nobody',
    ...(stands ? { tableStands: true } : {}),
  });
  tellDiner(act, ticket, after, { about: 'never answered', ...told(restaurant, ticket, after) });
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
): Promise<CalledOff | Subject | undefined> {
  if (decision === 'decline') return callOff(act, about, 'decline', 'declined by the restaurant');
  let { booking, order } = about;
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

/** What was called off, and the paise that go back. */
type CalledOff = Subject & { refund: number };

/**
 * Ends what the restaurant does not serve, whether it said so or said nothing: the table is let go, the order ends, and
 * everything that was paid goes back.
 */
async function callOff(
  act: Act,
  { booking, order }: Subject,
  event: 'decline' | 'cancel',
  reason: string,
): Promise<CalledOff> {
  const refund = order ? await endOrder(act, order, event, reason) : 0;
  const status = booking && step(bookingStatuses, booking.status, event);
  return { booking: status ? await letGo(act, booking, status) : booking, order, refund };
}

async function endOrder(
  act: Act,
  order: Order,
  event: 'decline' | 'cancel',
  reason: string,
): Promise<number> {
  const status = step(orderStatuses, order.status, event);
  if (!status) return 0;
  await saveOrder(act.tx, { ...order, status });
  return refundOrder(act, order, await paidFor(act, order.id), reason);
}

/** What both a decision and the lack of one tell the diner. */
function told(
  restaurant: Restaurant,
  ticket: Ticket,
  { booking, order, refund }: Subject & { refund?: number },
): { booking?: BookingView; order?: OrderView; refund?: number } {
  return {
    ...(booking ? { booking: bookingView(booking, restaurant, ticket.number) } : {}),
    ...(order ? { order: orderView(order, restaurant, ticket.number) } : {}),
    ...(refund ? { refund } : {}),
  };
}

function tellDiner(act: Act, ticket: Ticket, { booking, order }: Subject, news: DinerNews): void {
  const conversationId = booking?.conversationId ?? order?.conversationId;
  if (!conversationId) return;
  act.effects.news.push({ conversationId, key: `decided-${ticket.id}-${ticket.version}`, news });
}
