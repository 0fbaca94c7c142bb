import { openWindow } from '../../domain/hours.ts';
import { largestParty } from '../../domain/tables/refusal.ts';
import { addDays, businessDay, businessDayCut, edgeOf } from '../../domain/time.ts';
import { aheadOf } from '../../domain/waitlist.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { lockTablePlan } from '../../store/tables.ts';
import { insertWaiting, lineAt, listsOf, type WaitingGuest } from '../../store/waitlist.ts';
import type { Act } from '../act.ts';
import { firstTextAgain } from '../first-texts.ts';
import { guestAt } from '../floor/guests.ts';
import { bookOn } from '../seat.ts';
import { tellGuest } from '../tell-guest.ts';
import { doorMinutes } from './line.ts';
import { giveUp, lockOffer } from './offer.ts';

/** Guests who stand at the door and are written down by staff. */
export interface AtDoor {
  party: number;
  name: string;
  /** As in E.164: they are called by SMS. Null: staff call them by their name. */
  phone: string | null;
}

/** About how many minutes a party that came now would wait at the door; null where no table takes them. */
export async function quoteAtDoor(act: Act, restaurant: Restaurant, party: number): Promise<number | null> {
  const line = await lineAt(act.tx, restaurant.id, 'door', act.now);
  const one = { id: '', turn: Number.POSITIVE_INFINITY, joinedAt: act.now, ...untilClose(act, restaurant) };
  return doorMinutes(act, restaurant, party, aheadOf({ ...one, partySize: party }, line));
}

/**
 * Puts guests in the line at the door, whether or not the restaurant lets guests join it themselves. Gives their place, or
 * why there is none: no table takes so many, they stand in the line already, or too many numbers that never
 * wrote to us were written to, until then.
 */
export async function addAtDoor(
  act: Act,
  restaurant: Restaurant,
  { party, name, phone }: AtDoor,
): Promise<WaitingGuest | 'too large' | 'in line' | { textedEnough: Date }> {
  await lockTablePlan(act.tx, restaurant.id);
  const day = businessDay(act.now, restaurant.hours.zone);
  const { facts } = await bookOn(act, restaurant, day);
  if (party > largestParty(facts, 'walk-in')) return 'too large';
  const again = phone ? await firstTextAgain(act, restaurant.id, phone) : undefined;
  if (again) return { textedEnough: again };
  const guest = phone ? await guestAt({ act }, phone, name) : undefined;
  const lists = guest ? await listsOf(act.tx, guest.personId, act.now) : [];
  if (lists.some((one) => one.restaurantId === restaurant.id && one.kind === 'door')) return 'in line';
  const quotedMinutes = await quoteAtDoor(act, restaurant, party);
  const joined = await insertWaiting(
    act.tx,
    {
      restaurantId: restaurant.id,
      personId: guest?.personId ?? null,
      conversationId: guest?.id ?? null,
      kind: 'door',
      name,
      partySize: party,
      quotedMinutes,
      joinedAt: act.now,
      ...untilClose(act, restaurant),
    },
    day,
  );
  act.effects.timers.push({ subject: joined.id, name: 'waitlist ends', dueAt: joined.startsUntil });
  return joined;
}

/** From now until the last seating; where the house is closed, until the business day ends: staff know why they stand there. */
function untilClose(act: Act, { hours }: Restaurant): Pick<WaitingGuest, 'startsFrom' | 'startsUntil'> {
  const open = openWindow(hours, act.now, 'dine_in');
  const end = edgeOf(addDays(businessDay(act.now, hours.zone), 1), businessDayCut, hours.zone);
  return { startsFrom: act.now, startsUntil: open && open.last > act.now ? open.last : end };
}

/** Takes guests out of the line because staff say so; what was held for them goes to the next. False: they are in none. */
export async function removeWaiting(act: Act, restaurant: Restaurant, id: string): Promise<boolean> {
  const found = await lockOffer(act, id);
  if (found?.guest.restaurantId !== restaurant.id) return false;
  const waited = found.guest.status === 'waiting' || found.guest.status === 'offered';
  const gone = await giveUp(act, found, 'leave');
  if (gone && waited)
    tellGuest(act, gone, `over-${gone.id}`, {
      about: 'waitlist over',
      restaurant: restaurant.name,
      kind: gone.kind,
    });
  return gone !== undefined;
}
