import type { Asks } from '../../flows/asks.ts';
import { answerAtLeastMinutes } from '../domain/policy.ts';
import { step, type TicketEvent, ticketStatuses } from '../domain/status.ts';
import type { KitchenTicket } from '../domain/ticket/ticket.ts';
import { addMinutes, businessDay } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { getOrder, type Order } from '../store/orders.ts';
import { listStaff } from '../store/people.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { insertTicket, latestTicket, lockTicket, saveTicket, type Ticket } from '../store/tickets.ts';
import type { TimerName } from '../store/timers.ts';
import type { Act } from './act.ts';
import { printCancelled, printTicket } from './print.ts';
import { reach } from './reach.ts';
import { sheetOf } from './sheet.ts';
import { tellGuest } from './tell-guest.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';

/** What a ticket is about. */
export interface Subject {
  booking?: Reservation | undefined;
  order?: Order | undefined;
}

/** The moment a ticket's guests or food are due. */
export function dueAt({ booking, order }: Subject): Date {
  const at = booking?.startsAt ?? order?.wantedAt;
  if (!at) throw new Error('A ticket is about neither a booking nor an order.');
  return at;
}

/**
 * Opens the ticket for a booking, an order, or both, and tells the first member of staff; `instead`: of one that was
 * changed, so that a change is told once and not as a cancellation and something new; a ticket about the same booking
 * that nobody has answered yet is replaced likewise. One that needs no answer (a table booked at an instant-booking
 * restaurant) is accepted as it is written; any other climbs the ladder of staff until somebody speaks.
 */
export async function openTicket(
  act: Act,
  restaurant: Restaurant,
  about: Subject,
  needsAnswer: boolean,
  instead?: Ticket,
): Promise<Ticket> {
  const before = instead ?? (await replaced(act, about));
  const day = businessDay(dueAt(about), restaurant.hours.zone);
  const ticket = await insertTicket(
    act.tx,
    restaurant.id,
    day,
    about.booking?.id ?? null,
    about.order?.id ?? null,
    act.now,
  );
  if (!needsAnswer) await saveTicket(act.tx, { ...ticket, status: 'accepted' });
  const sheet = await call(act, restaurant, ticket, about, 0, needsAnswer, before);
  if (sheet) {
    const version = about.order?.version ?? 1;
    await printTicket(act, ticket, sheet, { reason: 'new', key: `new-${ticket.id}`, version });
  }
  return needsAnswer ? ticket : { ...ticket, status: 'accepted' };
}

/** Closes the ticket about this booking that still waits for an answer; undefined when there is none. */
async function replaced(act: Act, { booking }: Subject): Promise<Ticket | undefined> {
  const latest = booking && (await latestTicket(act.tx, { reservationId: booking.id }));
  const ticket = latest && (await lockTicket(act.tx, latest.id));
  if (ticket?.status !== 'open' && ticket?.status !== 'unanswered') return undefined;
  await closeTicket(act, ticket);
  return ticket;
}

/** The alarms of a ticket that nobody has answered. */
const ticketAlarms: readonly TimerName[] = ['no answer', 'answer overdue'];

/** Stops the alarms of a ticket that is decided, taken back or called off. */
export function quietTicket(act: Act, ticket: Pick<Ticket, 'id'>): void {
  act.effects.cancelled.push({ subject: ticket.id, names: [...ticketAlarms] });
}

/** Sets the moment at which a ticket that is still without an answer is called off; anew when what it is about was moved. */
export function callOffWhenDue(act: Act, ticket: Ticket, about: Subject): void {
  const soonest = addMinutes(act.now, answerAtLeastMinutes);
  const due = dueAt(about);
  act.effects.timers.push({
    subject: ticket.id,
    name: 'answer overdue',
    dueAt: due > soonest ? due : soonest,
  });
}

/**
 * Tells the member of staff on this rung. The ladder goes round: the rungs above the last member are the first one's
 * again, so that a rung is also the number of times somebody was told. Gives what there is to cook.
 */
async function call(
  act: Act,
  restaurant: Restaurant,
  ticket: Ticket,
  about: Subject,
  rung: number,
  needsAnswer: boolean,
  instead?: Ticket,
): Promise<KitchenTicket | undefined> {
  const sheet = await sheetOf(act, restaurant, about, ticket.number);
  const staff = await listStaff(act.tx, restaurant.id);
  const member = staff[rung % staff.length];
  const template = about.booking ? 'template.booking waits' : 'template.order waits';
  const conversationId = member && (await reach(act, member, needsAnswer ? template : undefined));
  if (needsAnswer) {
    act.effects.timers.push({
      subject: ticket.id,
      name: 'no answer',
      dueAt: addMinutes(act.now, restaurant.notifications.answerMinutes),
    });
    callOffWhenDue(act, ticket, about);
  }
  if (!conversationId) return sheet;
  act.effects.news.push({
    conversationId,
    key: `ticket-${ticket.id}-${rung}-${ticket.version}`,
    news: {
      about: 'ticket',
      ticketId: ticket.id,
      rung,
      ...(instead ? { instead: instead.number } : {}),
      restaurant: restaurant.name,
      ...(about.booking ? { booking: bookingView(about.booking, restaurant, ticket.number) } : {}),
      ...(about.order ? { order: orderView(about.order, restaurant, ticket.number) } : {}),
      ...(sheet ? { sheet } : {}),
      needsAnswer,
    },
  });
  return sheet;
}

/** What a ticket is about, as it stands now. */
export async function subjectOf(
  act: Act,
  ticket: Pick<Ticket, 'reservationId' | 'orderId'>,
): Promise<Subject> {
  return {
    booking: ticket.reservationId ? await getReservation(act.tx, ticket.reservationId) : undefined,
    order: ticket.orderId ? await getOrder(act.tx, ticket.orderId) : undefined,
  };
}

/** Nobody answered in time: the next member of staff is told; after the last, the diner, who may wait or give up. */
export async function escalate(act: Act, ticketId: string): Promise<void> {
  const ticket = await lockTicket(act.tx, ticketId);
  if (ticket?.status !== 'open') return;
  const restaurant = await restaurantOf(act, ticket.restaurantId);
  const about = await subjectOf(act, ticket);
  const rung = ticket.rung + 1;
  const staff = await listStaff(act.tx, restaurant.id);
  if (staff.length > 0 && rung % staff.length !== 0) {
    await saveTicket(act.tx, { ...ticket, rung });
    await call(act, restaurant, ticket, about, rung, true);
    return;
  }
  await saveTicket(act.tx, {
    ...ticket,
    status: step(ticketStatuses, ticket.status, 'give_up') ?? ticket.status,
  });
  callOffWhenDue(act, ticket, about);
  tellGuest(act, about.booking ?? about.order, `unanswered-${ticket.id}-${ticket.version}`, {
    about: 'unanswered',
    ...(about.booking ? { booking: bookingView(about.booking, restaurant, ticket.number) } : {}),
    ...(about.order ? { order: orderView(about.order, restaurant, ticket.number) } : {}),
  });
}

/**
 * The diner wants the restaurant asked again: the ladder of staff begins anew with the first. What was answered meanwhile
 * is told instead, and what is still being asked is not asked twice.
 */
export async function askAgain(
  act: Act,
  who: Conversation,
  { id, kind }: Asks['askAgain']['input'],
): Promise<Asks['askAgain']['output']> {
  const which =
    kind === 'booking' ? { reservationId: id, orderId: null } : { reservationId: null, orderId: id };
  const latest = await latestTicket(act.tx, which);
  const ticket = latest && (await lockTicket(act.tx, latest.id));
  // The diner may have cancelled it, and then there is no ticket that counts.
  const { booking, order } = await subjectOf(act, ticket ?? which);
  const subject = booking ?? order;
  if (subject?.personId !== who.personId) return { kind: 'unknown' };
  const restaurant = await restaurantOf(act, subject.restaurantId);
  const status = ticket && step(ticketStatuses, ticket.status, 'ask_again');
  if (ticket && status) {
    const staff = await listStaff(act.tx, restaurant.id);
    const round = Math.max(1, staff.length);
    const rung = (Math.floor(ticket.rung / round) + 1) * round;
    await saveTicket(act.tx, { ...ticket, status, rung });
    await call(act, restaurant, ticket, { booking, order }, rung, true);
  }
  if (status || ticket?.status === 'open') return { kind: 'asking', restaurant: restaurant.name };
  return {
    kind: 'settled',
    restaurant: restaurant.name,
    status: subject.status,
    at: dueAt({ booking, order }).getTime(),
    zone: restaurant.hours.zone,
  };
}

/** Closes a ticket that no longer stands; false when it was closed already. */
export async function closeTicket(
  act: Act,
  ticket: Ticket,
  event: Extract<TicketEvent, 'withdraw' | 'lapse'> = 'withdraw',
): Promise<boolean> {
  const status = step(ticketStatuses, ticket.status, event);
  if (!status) return false;
  await saveTicket(act.tx, { ...ticket, status });
  quietTicket(act, ticket);
  await printCancelled(act, ticket);
  return true;
}

/** Takes a ticket back because the diner cancelled; staff who were told are told that too. */
export async function withdraw(act: Act, restaurant: Restaurant, ticket: Ticket): Promise<void> {
  if (!(await closeTicket(act, ticket))) return;
  await tellStaff(act, restaurant, ticket.rung, `withdrawn-${ticket.id}`, {
    about: 'ticket withdrawn',
    number: ticket.number,
    restaurant: restaurant.name,
    by: 'diner',
  });
}

/** Tells everybody up to a rung of the ladder, but for one who knows. */
export async function tellStaff(
  act: Act,
  restaurant: Restaurant,
  rung: number,
  key: string,
  news: Parameters<Act['effects']['news']['push']>[0]['news'],
  except?: string,
): Promise<void> {
  for (const member of (await listStaff(act.tx, restaurant.id)).slice(0, rung + 1)) {
    if (member.personId === except) continue;
    const conversationId = await reach(act, member);
    if (conversationId) act.effects.news.push({ conversationId, key: `${key}-${member.personId}`, news });
  }
}
