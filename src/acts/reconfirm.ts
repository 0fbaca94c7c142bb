import type { Asks } from '../../flows/asks.ts';
import type { Conversation } from '../store/conversations.ts';
import { lockReservation, saveReservation, upcomingReservations } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { bookingView, restaurantOf } from './views.ts';

/** A guest says that they come, as the reminder asked; what the booking has become meanwhile is told instead. */
export async function reconfirm(
  act: Act,
  who: Conversation,
  { id }: Asks['reconfirm']['input'],
): Promise<Asks['reconfirm']['output']> {
  const meant = id ?? (await upcomingReservations(act.tx, who.personId, act.now))[0]?.id;
  const booking = meant ? await lockReservation(act.tx, meant) : undefined;
  if (!booking || booking.personId !== who.personId) return { kind: 'unknown' };
  const restaurant = await restaurantOf(act, booking.restaurantId);
  const told = { booking: bookingView(booking, restaurant, null), restaurantId: restaurant.id };
  const stands = booking.status === 'confirmed' || booking.status === 'requested';
  if (!stands || booking.endsAt <= act.now) return { kind: 'over', status: booking.status, ...told };
  if (!booking.reconfirmedAt) await saveReservation(act.tx, booking, { reconfirmedAt: act.now });
  act.effects.cancelled.push({ subject: booking.id, names: ['reminder unanswered'] });
  return { kind: 'thanks', ...told };
}
