import type { Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { latestTicket, type Ticket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { printCancelled, printTicket } from './print.ts';
import { sheetOf } from './sheet.ts';
import { type Subject, subjectOf } from './tickets.ts';
import { restaurantOf } from './views.ts';

/** Keeps paper true to what staff decided: declined food is off, and delayed food has its new time. Accepted, it is as printed. */
export async function printDecision(
  act: Act,
  restaurant: Restaurant,
  ticket: Ticket,
  about: Subject,
): Promise<void> {
  if (ticket.status === 'declined') return printCancelled(act, ticket);
  if (ticket.status !== 'delayed') return;
  const sheet = await sheetOf(act, restaurant, about, ticket.number);
  if (!sheet) return;
  const key = `delayed-${ticket.id}-${ticket.version}`;
  await printTicket(act, ticket, sheet, { reason: 'change', key, version: about.order?.version ?? 1 });
}

/** Keeps paper true to a booking that staff or its guests have put off: what is cooked for it has its new times. */
export async function printMoved(act: Act, booking: Reservation): Promise<void> {
  const ticket = await latestTicket(act.tx, { reservationId: booking.id });
  if (!ticket) return;
  const { order } = await subjectOf(act, ticket);
  const sheet = await sheetOf(
    act,
    await restaurantOf(act, booking.restaurantId),
    { booking, order },
    ticket.number,
  );
  if (!order || !sheet) return;
  const key = `moved-${ticket.id}-${booking.version}-${sheet.beginAt}`;
  await printTicket(act, ticket, sheet, { reason: 'change', key, version: order.version });
}
