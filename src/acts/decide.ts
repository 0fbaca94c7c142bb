import type { Asks } from '../../flows/asks.ts';
import type { NotOneTicket, TicketRow } from '../../flows/tickets.ts';
import type { BookingView, DinerNews, OrderView } from '../../flows/news.ts';
import { nextSteps, type OrderStep } from '../domain/order-life.ts';
import { delayMinutes } from '../domain/policy.ts';
import {
  bookingStatuses,
  liveOrders,
  occupying,
  orderStatuses,
  step,
  type TicketStatus,
  ticketStatuses,
} from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockOrder, type Order } from '../store/orders.ts';
import { restaurantsOf } from '../store/people.ts';
import { type Change, lockReservation, type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import {
  agreedElsewhere,
  lockLiveTickets,
  lockTicket,
  openTickets,
  otherTicketNumbered,
  saveTicket,
  type Ticket,
  ticketsNumbered,
} from '../store/tickets.ts';
import { lockTablePlan } from '../store/tables.ts';
import type { Act } from './act.ts';
import { fireIfDue, saveWanted } from './fire.ts';
import { watchOrder } from './order-life.ts';
import { endOrder, lockOrdersOf } from './pay.ts';
import { printDecision } from './print-decision.ts';
import { letGo, reseat } from './tables.ts';
import { tellGuest } from './tell-guest.ts';
import { closeTicket, dueAt, quietTicket, type Subject, subjectOf, tellStaff } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';
import { seatGuests } from './visit.ts';
import { watchVisit } from './watch.ts';

type Decision = Asks['decide']['input']['decision'];
const words = { accept: 'accepted', delay: 'delayed', decline: 'declined' } as const;

/** Guests are taken to be gone, and their ticket no longer meant by its number, so many minutes after they were due. */
const goneMinutes = 3 * 60;

/** The statuses from which this decision can still be taken. */
const open = (decision: Decision) =>
  (Object.keys(ticketStatuses) as TicketStatus[]).filter((from) => step(ticketStatuses, from, decision));

/**
 * The tickets a member of staff may mean: by its button, by a number, which comes again every business day, or all that
 * are open. Guests who are gone are not meant. One that is decided already is found when no other has the number.
 */
async function meant(act: Act, who: Conversation, input: Asks['ticket']['input']): Promise<Ticket[]> {
  const mine = await restaurantsOf(act.tx, who.personId);
  if (input.ticketId) {
    const ticket = await lockTicket(act.tx, input.ticketId);
    return ticket && mine.includes(ticket.restaurantId) ? [ticket] : [];
  }
  const since = addMinutes(act.now, -goneMinutes);
  if (input.number === undefined) return openTickets(act.tx, mine, since);
  const named = [mine, input.number, since, open(input.decision)] as const;
  const found = await ticketsNumbered(act.tx, ...named);
  if (found.length > 0) return found;
  const decided = await otherTicketNumbered(act.tx, ...named);
  return decided ? [decided] : [];
}

/** The one ticket that is meant, locked and open to this decision, or why there is none. */
async function taken(
  act: Act,
  who: Conversation,
  input: Asks['ticket']['input'],
): Promise<{ kind: 'one'; ticket: Ticket; status: TicketStatus } | NotOneTicket> {
  const [only, ...others] = await meant(act, who, input);
  if (!only) return { kind: 'unknown' };
  if (others.length > 0) {
    const tickets = [];
    for (const ticket of [only, ...others]) tickets.push(await rowOf(act, ticket));
    return { kind: 'which', ...(input.number === undefined ? {} : { number: input.number }), tickets };
  }
  const ticket = (await lockTicket(act.tx, only.id)) ?? only;
  const status = step(ticketStatuses, ticket.status, input.decision);
  if (!status) return { kind: 'already', number: ticket.number, status: ticket.status };
  return { kind: 'one', ticket, status };
}

async function rowOf(act: Act, ticket: Ticket): Promise<TicketRow> {
  const { name: restaurant, hours } = await restaurantOf(act, ticket.restaurantId);
  const about = await subjectOf(act, ticket);
  return {
    ticketId: ticket.id,
    number: ticket.number,
    restaurant,
    at: dueAt(about).getTime(),
    zone: hours.zone,
    name: about.booking?.name ?? about.order?.name ?? '',
  };
}

/** Which ticket a decision would be about, before it is taken. */
export async function ticket(
  act: Act,
  who: Conversation,
  input: Asks['ticket']['input'],
): Promise<Asks['ticket']['output']> {
  const found = await taken(act, who, input);
  return found.kind === 'one' ? { kind: 'one', ticket: await rowOf(act, found.ticket) } : found;
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
  const found = await taken(act, who, input);
  if (found.kind !== 'one') return found;
  const { ticket, status } = found;
  const restaurant = await restaurantOf(act, ticket.restaurantId);
  if (input.decision === 'delay') await lockTablePlan(act.tx, restaurant.id);
  const about = await locked(act, await subjectOf(act, ticket));
  // An older ticket of something that was cancelled or declined meanwhile brings nothing back.
  if (!isAlive(about)) return { kind: 'already', number: ticket.number, status: 'withdrawn' };
  const after = await carryOut(act, restaurant, about, input, { by: who.personId, at: act.now });
  if (!after) return { kind: 'no table later', number: ticket.number };

  await saveTicket(act.tx, { ...ticket, status }, { by: who.personId, at: act.now });
  quietTicket(act, ticket);
  await printDecision(act, restaurant, { ...ticket, status }, after);
  const begun =
    after.order !== undefined &&
    input.decision !== 'decline' &&
    (await fireIfDue(act, restaurant, after.order, after.booking, who.personId));
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
    ...nextOf(after.order),
    ...(begun ? { begun } : {}),
  };
}

/** The order staff may go on with, now that they have agreed to it. */
function nextOf(order: Order | undefined): { order: { id: string; next: OrderStep[] } } | undefined {
  const next = order && order.kind !== 'deposit' ? nextSteps(order.status) : [];
  return order && next.length > 0 ? { order: { id: order.id, next } } : undefined;
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

function isAlive({ booking, order }: Subject): boolean {
  const seated = booking !== undefined && occupying.includes(booking.status);
  return seated || (order !== undefined && liveOrders.includes(order.status));
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
  { decision, minutes = delayMinutes }: Pick<Asks['decide']['input'], 'decision' | 'minutes'>,
  change: Change,
): Promise<CalledOff | Subject | undefined> {
  if (decision === 'decline') return callOff(act, about, 'decline', 'declined by the restaurant', change);
  let { booking, order } = about;
  // Guests who sit, or have not come, have no later time: their food is later.
  if (decision === 'delay' && booking && step(bookingStatuses, booking.status, 'cancel')) {
    const later = await reseat(
      act,
      booking,
      restaurant,
      booking.partySize,
      addMinutes(booking.startsAt, minutes),
      { change },
    );
    if (!later) return undefined;
    booking = later;
  }
  const there = about.booking?.arrivedAt ?? null;
  booking = booking && (await confirmed(act, restaurant, booking, change));
  if (order) {
    const wantedAt = wantedAfter(act, order, decision === 'delay' ? minutes : 0);
    const status = step(orderStatuses, order.status, 'accept') ?? order.status;
    order = { ...order, status, wantedAt };
    await saveWanted(act, order);
    act.effects.billing.push({ orderId: order.id });
    if (order.kind !== 'deposit') watchOrder(act, order);
  }
  // They said that they are there before anybody had agreed: nobody waits for them, and they are not missed.
  if (booking?.status === 'confirmed' && there)
    booking = (await seatGuests(act, restaurant, booking, null))?.seated ?? booking;
  return { booking, order };
}

/** When the food is wanted after the answer, which is `later` minutes or 0. What nobody waits for at a table is ready no sooner than it can be cooked from now. */
function wantedAfter(act: Act, order: Order, later: number): Date {
  const asked = addMinutes(order.wantedAt, later);
  const cooked = addMinutes(act.now, order.prepMinutes);
  const moves = order.kind !== 'with_booking' && order.status === 'placed';
  return moves && cooked > asked ? cooked : asked;
}

async function confirmed(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  change: Change,
): Promise<Reservation> {
  const status = step(bookingStatuses, booking.status, 'confirm');
  if (!status) return booking;
  const certain = await saveReservation(act.tx, booking, { status }, change);
  watchVisit(act, restaurant, certain);
  return certain;
}

/** What was called off, and the paise that go back. */
type CalledOff = Subject & { refund: number };

/**
 * Ends what the restaurant does not serve, whether it said so or said nothing: the table is let go, the order ends, and
 * everything that was paid goes back. `change`: who of the staff it was; the history of the booking names them.
 */
async function callOff(
  act: Act,
  { booking, order }: Subject,
  event: 'decline' | 'cancel',
  reason: string,
  change?: Change,
): Promise<CalledOff> {
  const status = booking && step(bookingStatuses, booking.status, event);
  // With a table goes whatever was ordered for it, by whichever ticket, its deposit, and every ticket about it.
  const all = booking && status ? await lockOrdersOf(act, booking.id) : order ? [order] : [];
  let refund = 0;
  for (const each of all) refund += await endOrder(act, each, event, reason);
  if (booking && status) {
    for (const other of await lockLiveTickets(act.tx, booking.id)) await closeTicket(act, other);
  }
  const ended = all.find((each) => each.kind !== 'deposit' && each.status !== 'unpaid');
  return {
    booking: booking && status ? await letGo(act, booking, status, change) : booking,
    order: ended,
    refund,
  };
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
  tellGuest(act, booking ?? order, `decided-${ticket.id}-${ticket.version}`, news);
}
