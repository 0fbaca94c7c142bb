import type { CareAsks } from '../../flows/care-asks.ts';
import { addMinutes } from '../domain/time.ts';
import { isBlocked, setBlocked } from '../store/blocked-guests.ts';
import type { Conversation } from '../store/conversations.ts';
import { getOrder } from '../store/orders.ts';
import { getReservation } from '../store/reservations.ts';
import { otherTicketNumbered } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { keptBy } from './floor/keepers.ts';
import { noteDeed } from './note-deed.ts';

/** Minutes back within which a number is meant of the guest who has it today, and not of an earlier day's. */
const lately = 24 * 60;

/**
 * Staff block the guest of a ticket, or let them in again. Nothing is said to the guest: a table is full and the kitchen busy for
 * them. What they have booked already stands until staff end it.
 */
export async function blockGuest(
  act: Act,
  who: Conversation,
  { number, blocked }: CareAsks['blockGuest']['input'],
): Promise<CareAsks['blockGuest']['output']> {
  const mine = await keptBy(act, who.personId);
  if (mine.length === 0) return { kind: 'not allowed' };
  const ticket = await otherTicketNumbered(act.tx, mine, number, addMinutes(act.now, -lately), []);
  const about = ticket?.reservationId
    ? await getReservation(act.tx, ticket.reservationId)
    : ticket?.orderId
      ? await getOrder(act.tx, ticket.orderId)
      : undefined;
  if (!ticket || !about?.personId) return { kind: 'unknown', number };
  const changed = await setBlocked(act.tx, ticket.restaurantId, about.personId, { blocked, at: act.now });
  if (changed)
    await noteDeed(
      act,
      { restaurantId: ticket.restaurantId, personId: who.personId },
      blocked ? 'guest blocked' : 'guest let in',
      { subject: ticket.id, number },
    );
  return { kind: 'done', number, blocked, name: about.name ?? '' };
}

type Answer<Input, Output> = (act: Act, who: Conversation, input: Input) => Promise<Output>;

/** The answer to an ask about a restaurant, and what is told instead to whom it has blocked. */
export function unlessBlocked<Input extends { restaurantId: string }, Output>(
  answer: Answer<Input, Output>,
  instead: Output,
): Answer<Input, Output> {
  return async (act, who, input) =>
    (await isBlocked(act.tx, input.restaurantId, who.personId)) ? instead : answer(act, who, input);
}
