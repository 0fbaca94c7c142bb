import type { Asks } from '../../flows/asks.ts';
import { addMinutes } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { upcomingReservations } from '../store/reservations.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { tellStaff } from './tickets.ts';
import { restaurantOf } from './views.ts';

/** Guests speak of being late or there from the afternoon of their evening on, not days before. */
const soonMinutes = 6 * 60;

/** Tells the restaurant that guests with a booking will be late, or have come. Null: they have no booking just now. */
export async function arrive(
  act: Act,
  who: Conversation,
  { minutes }: Asks['arrive']['input'],
): Promise<Asks['arrive']['output']> {
  const bookings = await upcomingReservations(act.tx, who.personId, act.now);
  const booking = bookings.find(({ startsAt }) => startsAt <= addMinutes(act.now, soonMinutes));
  const ticket = booking && (await latestTicket(act.tx, { reservationId: booking.id }));
  if (!booking || !ticket) return null;
  const restaurant = await restaurantOf(act, booking.restaurantId);
  await tellStaff(act, restaurant, ticket.rung, `arrival-${crypto.randomUUID()}`, {
    about: 'arrival',
    number: ticket.number,
    name: booking.name ?? who.name ?? '',
    at: booking.startsAt.getTime(),
    zone: restaurant.hours.zone,
    ...(minutes === undefined ? {} : { minutes }),
  });
  return { restaurant: restaurant.name };
}
