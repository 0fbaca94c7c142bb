import type { Asks, TimesAnswer } from '../../flows/asks.ts';
import { holdMinutes } from '../domain/policy.ts';
import { type BookingStatus, bookingStatuses, occupying, step } from '../domain/status.ts';
import { windowsOn } from '../domain/hours.ts';
import { depositFor } from '../domain/tables/deposit.ts';
import { nearest, type Offer } from '../domain/tables/offers.ts';
import type { Door } from '../domain/tables/facts.ts';
import { largestParty, refusalForDay } from '../domain/tables/refusal.ts';
import { addDays, addMinutes, businessDay, isDay, localDay, localTime, momentOf } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { LostRace } from '../store/again.ts';
import { ordersOfReservation } from '../store/orders.ts';
import {
  type Change,
  getReservation,
  insertReservation,
  lockReservation,
  type Reservation,
  saveReservation,
} from '../store/reservations.ts';
import { getRestaurant, type Restaurant } from '../store/restaurants.ts';
import { freeTables, lockTablePlan } from '../store/tables.ts';
import type { Act } from './act.ts';
import { tablesFreed } from './freed.ts';
import { whyNotHeld } from './manners.ts';
import { bookOn, seatParty } from './seat.ts';
import { visitAlarms, watchVisit } from './watch.ts';
import { whyNot, whyNotThatDay } from './why-not.ts';

type Window = Pick<Asks['times']['input'], 'from' | 'until'>;

const timesShown = 8;

/** How many days are offered, and how far ahead they are looked for. */
const daysShown = 6;
const daysAhead = 21;

/** The next days on which the restaurant seats guests, today only while somebody may still sit down. */
export async function days(act: Act, input: Asks['days']['input']): Promise<string[]> {
  const restaurant = await getRestaurant(act.tx, input.restaurantId);
  if (!restaurant) return [];
  const { hours, booking: rules } = restaurant;
  const soonest = addMinutes(act.now, rules.leadMinutes);
  const today = localDay(act.now, hours.zone);
  return Array.from({ length: Math.min(daysAhead, rules.horizonDays) + 1 }, (_, ahead) =>
    addDays(today, ahead),
  )
    .filter((day) => windowsOn(hours, day, 'dine_in').some((w) => w.last >= soonest))
    .slice(0, daysShown);
}

/** Free times for a wish: the wished one when it is free, else the nearest, else why there is none. */
export async function times(act: Act, input: Asks['times']['input']): Promise<TimesAnswer> {
  const restaurant = await getRestaurant(act.tx, input.restaurantId);
  if (!restaurant || !isDay(input.date)) return { kind: 'never', why: 'past' };
  const { booking: rules, hours } = restaurant;
  const wished = input.time === undefined ? undefined : momentOf(input.date, input.time, hours.zone);
  if (input.time !== undefined && !wished) return { kind: 'never', why: 'no such time' };
  // 01:00 on Saturday is an evening that began on Friday; it is that business day's tables that count.
  const day = wished ? businessDay(wished, hours.zone) : input.date;
  const book = await bookOn(act, restaurant, day, input.reservationId);
  const request = { party: input.partySize, now: act.now };
  const whole = refusalForDay(book.facts, request, day);
  switch (whole?.reason) {
    case 'walk-in':
      // Every day, or the guests of that day alone are seated as they come.
      return rules.mode === 'walk-in'
        ? { kind: 'never', why: 'walk-in' }
        : { kind: 'no time that day', why: 'walk-in' };
    case 'past':
      return { kind: 'never', why: 'past' };
    case 'too large':
      return { kind: 'never', why: 'too large', limit: largestParty(book.facts, 'message') };
    case 'too small':
      return { kind: 'never', why: 'too small', limit: rules.minParty };
    case 'too far':
      return { kind: 'never', why: 'too far', limit: rules.horizonDays };
    case 'closed':
      return { kind: 'no time that day', why: 'closed', reason: whole.why };
    case 'outside hours':
      return { kind: 'no time that day', why: 'outside hours' };
    default:
  }
  const offer = wished && book.offerAt(request, wished);
  if (offer && 'tableIds' in offer) return { kind: 'free', at: offer.startsAt.getTime() };
  const offers = book.offersOn(request, day);
  const within = input.from || input.until ? offers.filter((o) => isWithin(o, input, hours.zone)) : offers;
  const [only] = within;
  // "After 9" where there is one time after nine needs no question.
  if (within !== offers && only && within.length === 1) return { kind: 'free', at: only.startsAt.getTime() };
  if (offers.length === 0) {
    if (offer && 'reason' in offer && offer.reason === 'past') return { kind: 'never', why: 'past' };
    return { kind: 'no time that day', ...whyNotThatDay(book.facts, request, day, offer) };
  }
  // Nothing between the two times: the rest of the day is shown.
  const open = within.length > 0 ? within : offers;
  const shown = wished ? nearest(open, wished, timesShown) : spread(open, timesShown);
  return { kind: 'times', ...whyNot(offer), times: shown.map((o) => o.startsAt.getTime()) };
}

/** Whether an offer starts between two times of day; an `until` before its `from` lies after midnight. */
function isWithin({ startsAt }: Offer, { from = '00:00', until = '24:00' }: Window, zone: string): boolean {
  const time = localTime(startsAt, zone);
  return from <= until ? from <= time && time <= until : from <= time || time <= until;
}

/** `count` of the offers, spread over the day, evenings first: that is when most people book. */
function spread(offers: readonly Offer[], count: number): Offer[] {
  if (offers.length <= count) return [...offers];
  const evening = offers.slice(-Math.ceil(count * 0.6));
  const rest = offers.slice(0, -evening.length);
  const left = count - evening.length;
  const stride = rest.length / left;
  const earlier = Array.from({ length: left }, (_, i) => rest[Math.floor(i * stride)]).filter(
    (o) => o !== undefined,
  );
  return [...earlier, ...evening];
}

/** Frees a reservation's tables, takes its alarms back, and has the line for a free table looked at; `change` notes who did it. */
export async function letGo(
  act: Act,
  reservation: Reservation,
  status: BookingStatus,
  change?: Change,
): Promise<Reservation> {
  await freeTables(act.tx, reservation.id);
  await tablesFreed(act, reservation.restaurantId);
  act.effects.cancelled.push({ subject: reservation.id, names: ['hold ends', ...visitAlarms] });
  return saveReservation(act.tx, reservation, { status, expiresAt: null }, change);
}

/**
 * Holds a table for a diner who is deciding; `ok: false` when none is free any more. A hold of theirs that this one
 * replaces is let go first, so that moving from eight to half past does not collide with oneself.
 */
export async function hold(
  act: Act,
  who: Conversation,
  input: Asks['hold']['input'],
): Promise<Asks['hold']['output']> {
  const restaurant = await getRestaurant(act.tx, input.restaurantId);
  if (!restaurant) return { ok: false };
  const startsAt = new Date(input.at);
  const refused = await whyNotHeld(act, who, startsAt);
  if (refused) return { ok: false, refused };
  // Whoever gives up one slot to take another does so alone at this restaurant. The plan comes before the own hold: others
  // pass over a lapsed hold that is locked, and would find its table taken for as long as its owner waits for the plan.
  if (input.replaces) await lockTablePlan(act.tx, restaurant.id);
  const replaces = input.replaces ? await lockOwnHold(act, who, input.replaces) : undefined;
  const expiresAt = addMinutes(act.now, holdMinutes);
  const deposit = depositFor(restaurant.booking, input.partySize, startsAt, restaurant.hours.zone);
  const found = await seatParty(
    act,
    restaurant,
    { party: input.partySize, now: act.now },
    startsAt,
    async ({ endsAt }) => {
      if (replaces) await letGo(act, replaces, 'released');
      return insertReservation(
        act.tx,
        {
          restaurantId: restaurant.id,
          personId: who.personId,
          conversationId: who.id,
          door: 'message',
          partySize: input.partySize,
          startsAt,
          endsAt,
          status: 'held',
          expiresAt,
          deposit: deposit?.paise ?? 0,
          depositFreeUntil: deposit?.freeUntil ?? null,
        },
        act.now,
      );
    },
    replaces?.id,
  );
  if ('refused' in found) {
    if (found.written) await letGo(act, found.written, 'released');
    return { ok: false };
  }
  act.effects.timers.push({ subject: found.seated.id, name: 'hold ends', dueAt: expiresAt });
  return {
    ok: true,
    reservationId: found.seated.id,
    ...(deposit ? { deposit: { paise: deposit.paise, freeUntil: deposit.freeUntil.getTime() } } : {}),
  };
}

/** Lets a diner's hold go; anything but a hold stays as it is. */
export async function drop(act: Act, who: Conversation, input: Asks['drop']['input']): Promise<null> {
  if (input.reservationId === '') return null;
  const held = await lockOwnHold(act, who, input.reservationId);
  if (held) await letGo(act, held, 'released');
  return null;
}

/** A hold this diner may give up. One that a payment is out for is not: it ends with the payment. */
async function lockOwnHold(act: Act, who: Conversation, id: string): Promise<Reservation | undefined> {
  const reservation = await lockReservation(act.tx, id);
  if (reservation?.status !== 'held' || reservation.personId !== who.personId) return undefined;
  return (await ordersOfReservation(act.tx, id)).length > 0 ? undefined : reservation;
}

/**
 * Locks a reservation that may be seated anew. The table plan comes first, as everywhere: whoever has the plan may be
 * moving this very booking to make room.
 */
export async function lockToReseat(act: Act, reservationId: string): Promise<Reservation | undefined> {
  const found = await getReservation(act.tx, reservationId);
  if (!found) return undefined;
  await lockTablePlan(act.tx, found.restaurantId);
  return lockReservation(act.tx, reservationId);
}

/** Guests who are late, stand there or have said that they come meant the time before. */
export const saidOfFormerTime = { lateMinutes: 0, reconfirmedAt: null, arrivedAt: null } as const;

/**
 * Seats an existing reservation anew, at other tables if need be: another time or party size, or its old time after it
 * was let go. Undefined when no table is free; then nothing has changed. The caller has locked it by `lockToReseat`. `how`:
 * through which door it is seated when that is not its own, and who did it.
 */
export async function reseat(
  act: Act,
  reservation: Reservation,
  restaurant: Restaurant,
  partySize: number,
  startsAt: Date,
  how: { door?: Door; change?: Change } = {},
): Promise<Reservation | undefined> {
  await lockTablePlan(act.tx, restaurant.id);
  // Somebody who has been told a time may keep it however late it is; lead time binds new bookings only.
  const patient = { ...restaurant, booking: { ...restaurant.booking, leadMinutes: 0 } };
  const found = await seatParty(
    act,
    patient,
    { party: partySize, now: act.now, door: how.door ?? reservation.door },
    startsAt,
    async ({ endsAt, tableIds }) => {
      await freeTables(act.tx, reservation.id);
      const status = step(bookingStatuses, reservation.status, 'reseat') ?? reservation.status;
      if (!occupying.includes(status)) throw new Error(`A ${status} booking cannot have a table.`);
      const anew = startsAt.getTime() === reservation.startsAt.getTime() ? {} : saidOfFormerTime;
      const to = { status, partySize, startsAt, endsAt, tableIds: [...tableIds].sort(), ...anew };
      return saveReservation(act.tx, reservation, to, how.change);
    },
    reservation.id,
  );
  if ('seated' in found) {
    await tablesFreed(act, restaurant.id);
    if (found.seated.status === 'confirmed') watchVisit(act, restaurant, found.seated);
    return found.seated;
  }
  // A diner who books a single table takes no plan lock and may have been faster.
  if (found.written) throw new LostRace('A table that was free was taken before it could be moved to.');
  return undefined;
}
