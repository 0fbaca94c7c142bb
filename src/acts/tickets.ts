import { answerMinutes } from '../domain/policy.ts';
import { step, ticketStatuses } from '../domain/status.ts';
import { addMinutes, businessDay } from '../domain/time.ts';
import { getOrder, type Order } from '../store/orders.ts';
import { listStaff } from '../store/people.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { insertTicket, lockTicket, saveTicket, type Ticket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { reach } from './reach.ts';
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
 * changed, so that a change is told once and not as a cancellation and something new. One that needs no answer (a
 * table booked at an instant-booking restaurant) is accepted as it is written; any other climbs the ladder of staff
 * until somebody speaks.
 */
export async function openTicket(
  act: Act,
  restaurant: Restaurant,
  about: Subject,
  needsAnswer: boolean,
  instead?: Ticket,
): Promise<Ticket> {
  const day = businessDay(dueAt(about), restaurant.hours.zone);
  const ticket = await insertTicket(
    act.tx,
    restaurant.id,
    day,
    about.booking?.id ?? null,
    about.order?.id ?? null,
  );
  if (!needsAnswer) await saveTicket(act.tx, { ...ticket, status: 'accepted' });
  await call(act, restaurant, ticket, about, 0, needsAnswer, instead);
  return needsAnswer ? ticket : { ...ticket, status: 'accepted' };
}

/** Tells the member of staff on this rung; false when the ladder ends below it. */
async function call(
  act: Act,
  restaurant: Restaurant,
  ticket: Ticket,
  about: Subject,
  rung: number,
  needsAnswer: boolean,
  instead?: Ticket,
): Promise<boolean> {
  const member = (await listStaff(act.tx, restaurant.id))[rung];
  const conversationId = member && (await reach(act, member));
  if (needsAnswer) {
    act.effects.timers.push({
      subject: ticket.id,
      name: 'no answer',
      dueAt: addMinutes(act.now, answerMinutes),
    });
  }
  if (!conversationId) return false;
  const lines = about.order?.lines ?? [];
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
      needsAnswer,
      allergens: [...new Set(lines.flatMap((l) => l.allergens))].sort(),
    },
  });
  return true;
}

/** What a ticket is about, as it stands now. */
export async function subjectOf(act: Act, ticket: Ticket): Promise<Subject> {
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
  if (rung < staff.length) {
    await saveTicket(act.tx, { ...ticket, rung });
    await call(act, restaurant, ticket, about, rung, true);
    return;
  }
  await saveTicket(act.tx, {
    ...ticket,
    status: step(ticketStatuses, ticket.status, 'give_up') ?? ticket.status,
  });
  const conversationId = about.booking?.conversationId ?? about.order?.conversationId;
  if (!conversationId) return;
  act.effects.news.push({
    conversationId,
    key: `unanswered-${ticket.id}-${ticket.version}`,
    news: {
      about: 'unanswered',
      ...(about.booking ? { booking: bookingView(about.booking, restaurant, ticket.number) } : {}),
      ...(about.order ? { order: orderView(about.order, restaurant, ticket.number) } : {}),
    },
  });
}

/** Closes a ticket that no longer stands; false when it was closed already. */
export async function closeTicket(act: Act, ticket: Ticket): Promise<boolean> {
  const status = step(ticketStatuses, ticket.status, 'withdraw');
  if (!status) return false;
  await saveTicket(act.tx, { ...ticket, status });
  act.effects.cancelled.push({ subject: ticket.id, names: ['no answer'] });
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
