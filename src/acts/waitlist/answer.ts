import type { Asks } from '../../../flows/asks.ts';
import { holdMinutes } from '../../domain/policy.ts';
import { step } from '../../domain/status.ts';
import { addMinutes, localDay, localTime } from '../../domain/time.ts';
import { offerMinutes, waitStatuses } from '../../domain/waitlist.ts';
import type { Conversation } from '../../store/conversations.ts';
import { type Reservation, saveReservation } from '../../store/reservations.ts';
import { getRestaurant } from '../../store/restaurants.ts';
import { guestsAtDoor, listsOf, saveWaiting, type WaitingGuest } from '../../store/waitlist.ts';
import type { Act } from '../act.ts';
import { settleBooking, stillHeld } from '../book.ts';
import { tablesFreed } from '../freed.ts';
import { whyNotHeld } from '../manners.ts';
import { openTicket, tellStaff } from '../tickets.ts';
import { bookingView, restaurantOf } from '../views.ts';
import { tellOfGuest } from './join.ts';
import { doorMinutes, placeOf } from './line.ts';
import { giveUp, lockOffer } from './offer.ts';

/** The guest's own place in line, locked with what is held for it. */
async function own(act: Act, who: Conversation, id: string) {
  const found = await lockOffer(act, id);
  return found?.guest.personId === who.personId ? found : undefined;
}

/**
 * Takes what is offered. A freed table is booked, for the offer named everything; where a name is missing or a deposit is
 * due it is held like any other, and the talk goes on from there. At the door it says that they come.
 */
export async function takeOffer(
  act: Act,
  who: Conversation,
  { id }: Asks['takeOffer']['input'],
): Promise<Asks['takeOffer']['output']> {
  const found = await own(act, who, id);
  if (!found) return { kind: 'unknown' };
  const { guest, held } = found;
  const restaurant = await restaurantOf(act, guest.restaurantId);
  if (guest.status === 'taken' || guest.status === 'seated')
    return { kind: 'done already', restaurant: restaurant.name };
  const status = step(waitStatuses, guest.status, 'take');
  if (!status) return { kind: 'too late', id: guest.id, restaurant: restaurant.name };
  if (guest.kind === 'door') return comes(act, guest);
  if (!held || !stillHeld(held, act.now))
    return { kind: 'too late', id: guest.id, restaurant: restaurant.name };
  // The line is no way around what holds for every table: nobody sits at two, and who never came is not booked again.
  const refusal = await whyNotHeld(act, who, held.startsAt);
  if (refusal) return { kind: 'refused', refusal };
  act.effects.cancelled.push({
    subject: guest.id,
    names: ['offer ends', 'waitlist ends', 'waitlist joined'],
  });
  await saveWaiting(act.tx, guest, { status });
  const name = guest.name || who.name;
  if (!name || held.deposit > 0) return goesOn(act, restaurant.hours.zone, held);
  const booked = await settleBooking(act, restaurant, held, { name });
  const requested = booked.status === 'requested';
  const ticket = await openTicket(act, restaurant, { booking: booked }, requested);
  return {
    kind: 'booked',
    restaurantId: restaurant.id,
    status: requested ? 'requested' : 'confirmed',
    booking: bookingView(booked, restaurant, ticket.number),
  };
}

/** The hold of an offer becomes one as any other, with its own time to decide. */
async function goesOn(act: Act, zone: string, held: Reservation): Promise<Asks['takeOffer']['output']> {
  const expiresAt = addMinutes(act.now, holdMinutes);
  await saveReservation(act.tx, held, { expiresAt });
  act.effects.timers.push({ subject: held.id, name: 'hold ends', dueAt: expiresAt });
  return {
    kind: 'held',
    restaurantId: held.restaurantId,
    reservationId: held.id,
    at: held.startsAt.getTime(),
    partySize: held.partySize,
    date: localDay(held.startsAt, zone),
    time: localTime(held.startsAt, zone),
    ...(held.deposit > 0 && held.depositFreeUntil
      ? { deposit: { paise: held.deposit, freeUntil: held.depositFreeUntil.getTime() } }
      : {}),
  };
}

/** A guest who was called is on the way, and has the whole time once more. */
async function comes(act: Act, guest: WaitingGuest): Promise<Asks['takeOffer']['output']> {
  const restaurant = await restaurantOf(act, guest.restaurantId);
  const until = addMinutes(act.now, offerMinutes);
  act.effects.cancelled.push({ subject: guest.id, names: ['offer ends'] });
  await saveWaiting(act.tx, guest, { status: 'taken', offerEndsAt: until });
  await tellStaff(act, restaurant, 0, `comes-${guest.id}-${guest.version}`, {
    about: 'guest comes',
    id: guest.id,
    number: guest.number ?? 0,
    name: guest.name ?? '',
  });
  return { kind: 'coming', restaurant: restaurant.name, until: until.getTime(), zone: restaurant.hours.zone };
}

/** Does without what is offered; the guest may stay in line for another one. */
export async function passOffer(
  act: Act,
  who: Conversation,
  { id }: Asks['passOffer']['input'],
): Promise<Asks['passOffer']['output']> {
  const found = await own(act, who, id);
  const passed = found && (await giveUp(act, found, 'pass'));
  if (!passed) return null;
  return { id, restaurant: (await restaurantOf(act, passed.restaurantId)).name };
}

/** Comes back into the line behind those who have waited meanwhile. */
export async function stayOnList(
  act: Act,
  who: Conversation,
  { id }: Asks['stayOnList']['input'],
): Promise<Asks['stayOnList']['output']> {
  const found = await own(act, who, id);
  if (!found || found.guest.startsUntil <= act.now) return null;
  const { guest } = found;
  if (guest.status === 'waiting') return placeOf(act, guest);
  const status = step(waitStatuses, guest.status, 'stay');
  if (!status) return null;
  const back = { status, joinedAt: act.now, reservationId: null, offerEndsAt: null, pages: 0 };
  const waiting = await saveWaiting(act.tx, guest, back);
  if (guest.kind === 'door') await tellOfGuest(act, waiting);
  // A table that nobody else wanted may still be free; one they did without is not offered again at once.
  if (guest.offerEndsAt) await tablesFreed(act, guest.restaurantId);
  return placeOf(act, waiting);
}

/** Leaves a list: the one that is meant, or the only one. What was held for it goes to the next. */
export async function leaveList(
  act: Act,
  who: Conversation,
  input: Asks['leaveList']['input'],
): Promise<Asks['leaveList']['output']> {
  const lists = await listsOf(act.tx, who.personId, act.now);
  const [only, ...others] = input.id === undefined ? lists : lists.filter(({ id }) => id === input.id);
  if (!only) return { kind: 'none' };
  if (others.length > 0) return { kind: 'which', places: await placesOf(act, [only, ...others]) };
  const found = await own(act, who, only.id);
  const left = found && (await giveUp(act, found, 'leave'));
  if (!left) return { kind: 'none' };
  const restaurant = await restaurantOf(act, left.restaurantId);
  if (left.kind === 'door') {
    await tellStaff(act, restaurant, 0, `left-${left.id}`, {
      about: 'guest left',
      id: left.id,
      number: left.number ?? 0,
      name: left.name ?? '',
    });
  }
  return { kind: 'left', restaurant: restaurant.name };
}

async function placesOf(act: Act, guests: readonly WaitingGuest[]) {
  const places = [];
  for (const guest of guests) places.push(await placeOf(act, guest));
  return places;
}

/** Most lists that are told of at once. */
const mostTold = 9;

/** The lists a person is on; and the wait at the door of a restaurant that keeps a list, when they ask there. */
export async function lists(
  act: Act,
  who: Conversation,
  input: Asks['lists']['input'],
): Promise<Asks['lists']['output']> {
  const mine = await listsOf(act.tx, who.personId, act.now);
  const places = await placesOf(act, mine.slice(0, mostTold));
  const { restaurantId, partySize = 2 } = input;
  const restaurant = restaurantId ? await getRestaurant(act.tx, restaurantId) : undefined;
  if (!restaurant?.booking.waitlist || mine.some((one) => one.restaurantId === restaurant.id))
    return { places };
  const ahead = (await guestsAtDoor(act.tx, restaurant.id, act.now)).filter(
    ({ status }) => status === 'waiting' || status === 'offered',
  );
  const minutes = await doorMinutes(act, restaurant, partySize, ahead);
  return { places, here: { restaurant: restaurant.name, ahead: ahead.length, minutes } };
}
