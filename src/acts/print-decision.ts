import type { Restaurant } from '../store/restaurants.ts';
import type { Ticket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { printCancelled, printTicket } from './print.ts';
import { sheetOf } from './sheet.ts';
import type { Subject } from './tickets.ts';

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
