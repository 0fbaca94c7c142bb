import type { Asks } from '../../flows/asks.ts';
import { apartMinutes, mostStrikes, mostTriesAnHour, mostUpcoming, strikeMonths } from '../domain/policy.ts';
import { strikesOf } from '../domain/visits.ts';
import type { Conversation } from '../store/conversations.ts';
import { getReservation } from '../store/reservations.ts';
import { noteTry } from '../store/visits.ts';
import type { Act } from './act.ts';
import { bookingView, restaurantOf } from './views.ts';

type Held = Asks['hold']['output'];

/** Why a person is held no table at `startsAt`, whatever is free; undefined when nothing is against it. The try is noted. */
export async function whyNotHeld(
  act: Act,
  who: Conversation,
  startsAt: Date,
): Promise<Extract<Held, { ok: false }>['refused']> {
  const since = new Date(act.now);
  since.setUTCMonth(since.getUTCMonth() - strikeMonths);
  const standing = await noteTry(act.tx, who.personId, act.now, { startsAt, since, apartMinutes });
  if (strikesOf(standing) >= mostStrikes) return { why: 'strikes' };
  if (standing.tries >= mostTriesAnHour) return { why: 'tries' };
  const clash = standing.clashId ? await getReservation(act.tx, standing.clashId) : undefined;
  if (clash) {
    const restaurant = await restaurantOf(act, clash.restaurantId);
    return { why: 'booked then', booking: bookingView(clash, restaurant, null) };
  }
  if (standing.upcoming >= mostUpcoming) return { why: 'many', count: standing.upcoming };
  return undefined;
}
