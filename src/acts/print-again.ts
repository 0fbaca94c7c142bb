import { randomUUID } from 'node:crypto';
import type { Asks } from '../../flows/asks.ts';
import { liveOrders } from '../domain/status.ts';
import type { TicketStatus } from '../domain/status.ts';
import type { KitchenTicket } from '../domain/ticket/ticket.ts';
import { addMinutes } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { restaurantsOf } from '../store/people.ts';
import { type Ticket, ticketsNumbered } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { printTicket } from './print.ts';
import { sheetOf } from './sheet.ts';
import { subjectOf } from './tickets.ts';
import { restaurantOf } from './views.ts';

/** Food that was due so many minutes ago is not meant any more. */
const gone = 6 * 60;

/** Tickets there may be food of. */
const alive: readonly TicketStatus[] = ['open', 'unanswered', 'accepted', 'delayed'];

/** A member of staff wants a ticket on paper once more, by its number: of several days' numbers the next that is due. */
export async function printAgain(
  act: Act,
  who: Conversation,
  { number }: Asks['printAgain']['input'],
): Promise<Asks['printAgain']['output']> {
  if (number === undefined) return { kind: 'which' };
  const mine = await restaurantsOf(act.tx, who.personId);
  for (const ticket of await ticketsNumbered(act.tx, mine, number, addMinutes(act.now, -gone), alive)) {
    const copy = await printCopy(act, ticket);
    if (!copy) continue;
    if (copy.printers.length === 0) return { kind: 'no printer', restaurant: copy.sheet.restaurant };
    return { kind: 'printing', number, name: copy.sheet.name, printers: copy.printers };
  }
  return { kind: 'unknown', number };
}

/** Prints a ticket on paper once more, on every printer there is; undefined when it has no food that is still to be served. */
export async function printCopy(
  act: Act,
  ticket: Ticket,
): Promise<{ sheet: KitchenTicket; printers: string[] } | undefined> {
  const about = await subjectOf(act, ticket);
  const { order } = about;
  const sheet = await sheetOf(act, await restaurantOf(act, ticket.restaurantId), about, ticket.number);
  if (!order || !sheet || !liveOrders.includes(order.status)) return undefined;
  const printing = { reason: 'copy' as const, key: `copy-${randomUUID()}`, version: order.version };
  return { sheet, printers: await printTicket(act, ticket, sheet, printing) };
}
