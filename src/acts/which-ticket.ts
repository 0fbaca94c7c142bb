import type { Asks } from '../../flows/asks.ts';
import type { NotOneTicket, TicketRow } from '../../flows/tickets.ts';
import { step, type TicketStatus, ticketStatuses } from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { restaurantsOf } from '../store/people.ts';
import {
  lockTicket,
  openTickets,
  otherTicketNumbered,
  type Ticket,
  ticketsNumbered,
} from '../store/tickets.ts';
import type { Act } from './act.ts';
import { dueAt, subjectOf } from './tickets.ts';
import { restaurantOf } from './views.ts';

type Decision = Asks['decide']['input']['decision'];

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
export async function taken(
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
