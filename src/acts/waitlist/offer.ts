import { holdMinutes } from '../../domain/policy.ts';
import { step } from '../../domain/status.ts';
import { depositFor } from '../../domain/tables/deposit.ts';
import { nearest, type Offer } from '../../domain/tables/offers.ts';
import { addMinutes, businessDay } from '../../domain/time.ts';
import { offerMinutes, type WaitEvent, waitStatuses } from '../../domain/waitlist.ts';
import { insertReservation, lockReservation } from '../../store/reservations.ts';
import { getRestaurant, type Restaurant } from '../../store/restaurants.ts';
import { lockTablePlan } from '../../store/tables.ts';
import {
  getWaiting,
  lockWaiting,
  saveWaiting,
  waitingForTable,
  type WaitingGuest,
} from '../../store/waitlist.ts';
import type { Act } from '../act.ts';
import { bookOn, seatParty } from '../seat.ts';
import { letGo } from '../tables.ts';
import { tellGuest } from '../tell-guest.ts';
import { restaurantOf } from '../views.ts';
import { silentAtDoor } from './call.ts';

/** So many of a line are looked at when a table comes free; the next who comes free looks again. */
const mostLooked = 60;

/** A table came free: the first in line whose wish it fits gets it held, and is told; so does everybody after them whom another one fits. */
export async function offerFreed(act: Act, restaurantId: string): Promise<void> {
  const restaurant = await getRestaurant(act.tx, restaurantId);
  if (!restaurant) return;
  await lockTablePlan(act.tx, restaurantId);
  for (const guest of await waitingForTable(act.tx, restaurantId, act.now, mostLooked)) {
    const offer = await offerFor(act, restaurant, guest);
    if (offer) await holdFor(act, restaurant, guest, offer);
  }
}

/** The free start nearest to the middle of what a guest waits for. */
async function offerFor(act: Act, restaurant: Restaurant, guest: WaitingGuest): Promise<Offer | undefined> {
  const { startsFrom, startsUntil } = guest;
  const wished = new Date((startsFrom.getTime() + startsUntil.getTime()) / 2);
  const day = businessDay(wished, restaurant.hours.zone);
  const book = await bookOn(act, restaurant, day);
  const offers = book
    .offersOn({ party: guest.partySize, now: act.now }, day)
    .filter(({ startsAt }) => startsFrom <= startsAt && startsAt <= startsUntil);
  return nearest(offers, wished, 1)[0];
}

async function holdFor(
  act: Act,
  restaurant: Restaurant,
  waiting: WaitingGuest,
  { startsAt }: Offer,
): Promise<void> {
  const guest = await lockWaiting(act.tx, waiting.id);
  const status = guest && step(waitStatuses, guest.status, 'offer');
  if (!guest || guest.status !== 'waiting' || !status) return;
  const until = addMinutes(act.now, Math.min(offerMinutes, holdMinutes));
  const deposit = depositFor(restaurant.booking, guest.partySize, startsAt, restaurant.hours.zone);
  const found = await seatParty(
    act,
    restaurant,
    { party: guest.partySize, now: act.now },
    startsAt,
    ({ endsAt }) =>
      insertReservation(
        act.tx,
        {
          restaurantId: restaurant.id,
          personId: guest.personId,
          conversationId: guest.conversationId,
          door: 'message',
          partySize: guest.partySize,
          startsAt,
          endsAt,
          status: 'held',
          expiresAt: until,
          name: guest.name,
          deposit: deposit?.paise ?? 0,
          depositFreeUntil: deposit?.freeUntil ?? null,
        },
        act.now,
      ),
  );
  if ('refused' in found) {
    // Somebody was faster at every table; they stay in line for the next one.
    if (found.written) await letGo(act, found.written, 'released');
    return;
  }
  const offered = await saveWaiting(act.tx, guest, {
    status,
    reservationId: found.seated.id,
    offeredAt: act.now,
    offerEndsAt: until,
  });
  act.effects.timers.push({ subject: guest.id, name: 'offer ends', dueAt: until });
  tellGuest(act, guest, `free-${guest.id}-${offered.version}`, {
    about: 'table free',
    id: guest.id,
    restaurant: restaurant.name,
    at: startsAt.getTime(),
    zone: restaurant.hours.zone,
    partySize: guest.partySize,
    until: until.getTime(),
  });
}

/** A place in line and the table held for it, locked in the order everybody keeps. */
export async function lockOffer(act: Act, id: string) {
  const found = await getWaiting(act.tx, id);
  if (!found) return undefined;
  await lockTablePlan(act.tx, found.restaurantId);
  const unlocked = (await getWaiting(act.tx, id)) ?? found;
  const held = unlocked.reservationId ? await lockReservation(act.tx, unlocked.reservationId) : undefined;
  const guest = await lockWaiting(act.tx, id);
  return guest && { guest, held };
}

/** What was offered goes to the next in line, whoever gave it up and why. */
export async function giveUp(
  act: Act,
  { guest, held }: NonNullable<Awaited<ReturnType<typeof lockOffer>>>,
  event: Extract<WaitEvent, 'pass' | 'leave' | 'expire'>,
): Promise<WaitingGuest | undefined> {
  const status = step(waitStatuses, guest.status, event);
  if (!status) return undefined;
  // One that is booked by now is none of the line's business.
  if (held?.status === 'held' && guest.status === 'offered') await letGo(act, held, 'released');
  act.effects.cancelled.push({ subject: guest.id, names: ['offer ends'] });
  if (event !== 'pass')
    act.effects.cancelled.push({ subject: guest.id, names: ['waitlist ends', 'waitlist joined'] });
  // The end of an offer that was not answered stays written: it was not turned down.
  const silent = held !== undefined && held.expiresAt !== null && held.expiresAt <= act.now;
  return saveWaiting(act.tx, guest, { status, ...(silent ? {} : { offerEndsAt: null }) });
}

/** Nobody answered in time: the next in line is offered the table; the guest may come back into the line. */
export async function offerEnds(act: Act, id: string): Promise<void> {
  const found = await lockOffer(act, id);
  if (found?.guest.status !== 'offered') return;
  const { guest } = found;
  const restaurant = await restaurantOf(act, guest.restaurantId);
  const late = guest.startsUntil <= act.now;
  const passed = await giveUp(act, found, late ? 'expire' : 'pass');
  if (!passed) return;
  tellGuest(act, guest, `passed-${guest.id}-${passed.version}`, {
    ...(late ? { about: 'waitlist over' } : { about: 'offer passed on', id: guest.id }),
    restaurant: restaurant.name,
    kind: guest.kind,
  });
  if (guest.kind === 'door') await silentAtDoor(act, restaurant, passed);
}

/** The time they waited for is over. Told once, to those who were still waiting. */
export async function waitlistEnds(act: Act, id: string): Promise<void> {
  const found = await lockOffer(act, id);
  // An offer that is out has its own end.
  if (!found || found.guest.status === 'offered' || found.guest.startsUntil > act.now) return;
  const { guest } = found;
  // Called a moment before the last seating, they have said that they are on their way.
  if (guest.status === 'taken' && guest.offerEndsAt && guest.offerEndsAt > act.now) {
    act.effects.timers.push({ subject: id, name: 'waitlist ends', dueAt: guest.offerEndsAt });
    return;
  }
  const over = await giveUp(act, found, 'expire');
  if (!over || guest.status !== 'waiting') return;
  const restaurant = await restaurantOf(act, guest.restaurantId);
  tellGuest(act, guest, `over-${guest.id}`, {
    about: 'waitlist over',
    restaurant: restaurant.name,
    kind: guest.kind,
  });
}

/** A guest joined a moment ago: a table that came free in that very moment told nobody. */
export async function waitlistJoined(act: Act, id: string): Promise<void> {
  const guest = await getWaiting(act.tx, id);
  if (guest?.status === 'waiting') await offerFreed(act, guest.restaurantId);
}
