import type { Asks } from '../../../flows/asks.ts';
import { step } from '../../domain/status.ts';
import { byHours, type Refusal } from '../../domain/tables/refusal.ts';
import { addMinutes, businessDay, businessDayCut, edgeOf } from '../../domain/time.ts';
import { mostPages, offerMinutes, waitStatuses } from '../../domain/waitlist.ts';
import type { Conversation } from '../../store/conversations.ts';
import { restaurantsOf } from '../../store/people.ts';
import { insertReservation } from '../../store/reservations.ts';
import { getRestaurant, type Restaurant } from '../../store/restaurants.ts';
import { freeTables, lockTablePlan, tableNames } from '../../store/tables.ts';
import {
  getWaiting,
  guestNumbered,
  guestsAtDoor,
  lineAt,
  lockWaiting,
  saveWaiting,
  type WaitingGuest,
} from '../../store/waitlist.ts';
import { insertNumbered } from '../../store/tickets.ts';
import type { Act } from '../act.ts';
import { keptBy } from '../floor/keepers.ts';
import { noteDeed } from '../note-deed.ts';
import { seatParty } from '../seat.ts';
import { tellGuest } from '../tell-guest.ts';
import { tellStaff } from '../tickets.ts';
import { restaurantOf } from '../views.ts';
import { watchStay } from '../watch.ts';

/** The guest at the door whom a member of staff means, locked; only of restaurants whose table book they keep. */
async function meant(
  act: Act,
  mine: readonly string[],
  { id, number }: Asks['callGuest']['input'],
): Promise<{ guest: WaitingGuest; restaurant: Restaurant } | undefined> {
  for (const restaurantId of mine) {
    const restaurant = await restaurantOf(act, restaurantId);
    const { zone } = restaurant.hours;
    const since = edgeOf(businessDay(act.now, zone), businessDayCut, zone);
    const found = id
      ? await getWaiting(act.tx, id)
      : number === undefined
        ? undefined
        : await guestNumbered(act.tx, restaurantId, number, since);
    if (found?.restaurantId !== restaurantId || found.kind !== 'door') continue;
    await lockTablePlan(act.tx, restaurantId);
    const guest = await lockWaiting(act.tx, found.id);
    if (guest) return { guest, restaurant };
  }
  return undefined;
}

const called = ({ number, name, partySize }: WaitingGuest) => ({
  number: number ?? 0,
  name: name ?? '',
  partySize,
});

/** Calls a guest to their table, and once more when they did not answer. */
export async function callGuest(
  act: Act,
  who: Conversation,
  input: Asks['callGuest']['input'],
): Promise<Asks['callGuest']['output']> {
  const mine = await keptBy(act, who.personId);
  if (mine.length === 0) return { kind: 'not allowed' };
  const found = await meant(act, mine, input);
  if (!found) return { kind: 'unknown' };
  const { guest, restaurant } = found;
  const { zone } = restaurant.hours;
  const status = step(waitStatuses, guest.status, 'offer');
  if (!status) return { kind: 'over', ...called(guest) };
  if (guest.pages >= mostPages) {
    if (guest.status === 'offered')
      return { kind: 'waits for answer', ...called(guest), until: guest.offerEndsAt?.getTime() ?? 0, zone };
    return { kind: 'called enough', id: guest.id, ...called(guest) };
  }
  const until = addMinutes(act.now, offerMinutes);
  const again = guest.pages > 0;
  const next = await saveWaiting(act.tx, guest, {
    status,
    offeredAt: guest.offeredAt ?? act.now,
    offerEndsAt: until,
    pages: guest.pages + 1,
  });
  act.effects.timers.push({ subject: guest.id, name: 'offer ends', dueAt: until });
  tellGuest(act, guest, `ready-${guest.id}-${next.version}`, {
    about: 'table ready',
    id: guest.id,
    restaurant: restaurant.name,
    until: until.getTime(),
    zone,
    again,
  });
  return { kind: 'called', ...called(guest), until: until.getTime(), zone, again };
}

/** A guest who was called does not answer: staff hear who is next. */
export async function silentAtDoor(act: Act, restaurant: Restaurant, guest: WaitingGuest): Promise<void> {
  const [next] = (await lineAt(act.tx, restaurant.id, 'door', act.now)).filter(
    (one) => one.status === 'waiting',
  );
  await tellStaff(act, restaurant, 0, `silent-${guest.id}-${guest.version}`, {
    about: 'guest silent',
    id: guest.id,
    ...called(guest),
    again: guest.status === 'passed' && guest.pages < mostPages,
    ...(next ? { next: { id: next.id, ...called(next) } } : {}),
  });
}

type NotInLine = Exclude<Asks['seatGuest']['output'], { kind: 'seated' | 'closed' }>;

/**
 * A guest from the line sits: they get a table of the book as guests who walked in. Where the book has no free one they sit
 * all the same, for staff see the room and the book does not; then no table is written down. Outside of the hours whoever
 * was not called within them waits on: for that a reason is given, on the page.
 */
export async function seatGuest(
  act: Act,
  who: Conversation,
  input: Asks['seatGuest']['input'],
): Promise<Asks['seatGuest']['output']> {
  const sat = await seatFromLine(act, who, input);
  switch (sat.kind) {
    case 'seated':
      return { kind: 'seated', ...called(sat.guest), tables: sat.tables };
    case 'closed':
      return { kind: 'closed', ...called(sat.guest) };
    default:
      return sat;
  }
}

/**
 * The same, with their place in the line as it is now, locked: without a reservation where the book has no table for them.
 * `anyway`: why they sit though the house is closed; whoever calls seats them then, and writes it down.
 */
export async function seatFromLine(
  act: Act,
  who: Conversation,
  input: Asks['seatGuest']['input'],
  anyway?: string,
): Promise<
  | { kind: 'seated'; guest: WaitingGuest; tables: string[] }
  | { kind: 'closed'; guest: WaitingGuest; refusal: Refusal }
  | NotInLine
> {
  const mine = await keptBy(act, who.personId);
  if (mine.length === 0) return { kind: 'not allowed' };
  const found = await meant(act, mine, input);
  if (!found) return { kind: 'unknown' };
  const { guest, restaurant } = found;
  const status = step(waitStatuses, guest.status, 'seat');
  if (!status) return { kind: 'over', ...called(guest) };
  const request = { party: guest.partySize, now: act.now, door: 'walk-in' as const };
  const sat = await seatParty(act, restaurant, request, act.now, ({ endsAt }) =>
    insertReservation(
      act.tx,
      {
        restaurantId: restaurant.id,
        personId: guest.personId,
        conversationId: guest.conversationId,
        door: 'walk-in',
        partySize: guest.partySize,
        startsAt: act.now,
        endsAt,
        status: 'seated',
        name: guest.name,
        arrivedAt: act.now,
      },
      act.now,
    ),
  );
  // Whoever was called before the last seating has been promised a table, and comes for it some minutes after.
  const promised = guest.offeredAt !== null;
  if ('refused' in sat && byHours(sat.refused.reason) && anyway === undefined && !promised)
    return { kind: 'closed', guest, refusal: sat.refused };
  const reservation = 'seated' in sat ? sat.seated : sat.written;
  if ('refused' in sat && sat.written) await freeTables(act.tx, sat.written.id);
  act.effects.cancelled.push({ subject: guest.id, names: ['offer ends', 'waitlist ends'] });
  const left = await saveWaiting(act.tx, guest, {
    status,
    reservationId: reservation?.id ?? null,
    offerEndsAt: null,
  });
  if (reservation) {
    watchStay(act, restaurant, reservation);
    // By the number they were called by, staff go on to move them and to say that they are gone.
    const day = businessDay(guest.startsFrom, restaurant.hours.zone);
    if (guest.number !== null) await insertNumbered(act.tx, restaurant.id, day, guest.number, reservation.id);
    await noteDeed(act, { restaurantId: restaurant.id, personId: who.personId }, 'guests walked in', {
      subject: reservation.id,
      number: guest.number,
      party: guest.partySize,
    });
  }
  const tables = 'seated' in sat ? await tableNames(act.tx, sat.seated.tableIds) : [];
  return { kind: 'seated', guest: left, tables };
}

/** The line at the door of the restaurant a member of staff works at. */
export async function waiting(act: Act, who: Conversation): Promise<Asks['waiting']['output']> {
  const [restaurantId] = await restaurantsOf(act.tx, who.personId);
  const restaurant = restaurantId ? await getRestaurant(act.tx, restaurantId) : undefined;
  if (!restaurant) return { restaurant: '', rows: [], forFreed: 0 };
  const guests = await guestsAtDoor(act.tx, restaurant.id, act.now);
  return {
    restaurant: restaurant.name,
    rows: guests.map((guest) => ({
      id: guest.id,
      ...called(guest),
      status: guest.status as 'waiting',
      waited: Math.max(0, Math.round((act.now.getTime() - guest.joinedAt.getTime()) / 60_000)),
    })),
    forFreed: (await lineAt(act.tx, restaurant.id, 'freed', act.now)).length,
  };
}
