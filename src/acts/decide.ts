import type { Asks } from '../../flows/asks.ts';
import type { BookingView, DinerNews, OrderView } from '../../flows/news.ts';
import { nextSteps, type OrderStep } from '../domain/order-life.ts';
import { delayLimits, delayMinutes } from '../domain/policy.ts';
import { liveOrders, occupying } from '../domain/status.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockOrder, type Order } from '../store/orders.ts';
import { lockReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { agreedElsewhere, lockTicket, saveTicket, type Ticket } from '../store/tickets.ts';
import { lockTablePlan } from '../store/tables.ts';
import type { Act } from './act.ts';
import { callOff } from './call-off.ts';
import { carryOut } from './carry-out.ts';
import { fireIfDue } from './fire.ts';
import { printDecision } from './print-decision.ts';
import { isReachable, tellGuest } from './tell-guest.ts';
import { closeTicket, dueAt, quietTicket, type Subject, subjectOf, tellStaff } from './tickets.ts';
import { bookingView, orderView, restaurantOf } from './views.ts';
import { taken } from './which-ticket.ts';

const words = { accept: 'accepted', delay: 'delayed', decline: 'declined' } as const;

/**
 * A member of staff answers a ticket. The first answer counts; a second tap is told what was decided. The diner and the
 * colleagues who were called are told.
 */
export async function decide(
  act: Act,
  who: Conversation,
  input: Asks['decide']['input'],
): Promise<Asks['decide']['output']> {
  const { minutes = delayMinutes } = input;
  if (minutes < delayLimits.least || minutes > delayLimits.most) return { kind: 'no such delay' };
  const found = await taken(act, who, input);
  if (found.kind === 'unknown' && isMinutes(input)) {
    // "Delay 20" where nothing has that number, and something waits: minutes are meant, and the answer says until when.
    return decide(act, who, { decision: 'delay', minutes: input.number });
  }
  if (found.kind !== 'one') return found;
  const { ticket, status } = found;
  const restaurant = await restaurantOf(act, ticket.restaurantId);
  if (input.decision === 'delay') await lockTablePlan(act.tx, restaurant.id);
  const about = await locked(act, await subjectOf(act, ticket));
  // An older ticket of something that was cancelled or declined meanwhile brings nothing back.
  if (!isAlive(about)) return { kind: 'already', number: ticket.number, status: 'withdrawn' };
  const after = await carryOut(act, restaurant, about, input, { by: who.personId, at: act.now });
  if (!after) return { kind: 'no table later', number: ticket.number, minutes };

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
    ...(await untold(act, after.booking ?? after.order)),
    ...nextOf(after.order),
    ...(begun ? { begun } : {}),
  };
}

/** Whether what the guest should hear cannot be told: staff then call. */
async function untold(
  act: Act,
  about: { conversationId: string | null } | undefined,
): Promise<{ untold?: true }> {
  return about?.conversationId && !(await isReachable(act, about)) ? { untold: true } : {};
}

const isMinutes = (input: Asks['decide']['input']): input is Asks['decide']['input'] & { number: number } =>
  input.decision === 'delay' &&
  input.minutes === undefined &&
  input.number !== undefined &&
  input.number >= delayLimits.least &&
  input.number <= delayLimits.most &&
  input.number % 5 === 0;

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
