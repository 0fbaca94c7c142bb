import type { FloorRequest } from '../../domain/floor.ts';
import { bookingStatuses, step } from '../../domain/status.ts';
import { freeUntilAfterMove } from '../../domain/tables/deposit.ts';
import type { Book } from '../../domain/tables/offers.ts';
import type { Move } from '../../domain/tables/plan.ts';
import type { Refusal } from '../../domain/tables/refusal.ts';
import { addMinutes, businessDay, localTime } from '../../domain/time.ts';
import { LostRace } from '../../store/again.ts';
import { type Reservation, saveReservation } from '../../store/reservations.ts';
import { freeTables, occupyTables } from '../../store/tables.ts';
import { insertTicket, latestTicket, lockTicket, saveTicket } from '../../store/tickets.ts';
import { saveWanted } from '../fire.ts';
import { momentNoted, noteDeed } from '../note-deed.ts';
import { lockOrdersOf } from '../pay.ts';
import { printMoved } from '../print-decision.ts';
import { bookOn, makeRoom } from '../seat.ts';
import { reseat, saidOfFormerTime } from '../tables.ts';
import { isReachable, tellGuest } from '../tell-guest.ts';
import { callOffWhenDue, closeTicket } from '../tickets.ts';
import { bookingView } from '../views.ts';
import { watchVisit } from '../watch.ts';
import { type Ended, type Floor, namesOf, seatsAt } from './floor.ts';
import { refused } from './guests.ts';
import { momentMeant } from './moment.ts';
import { named } from './named.ts';
import { roomAt, takenBy } from './room.ts';
import { shown, shownOne } from './rows.ts';

/**
 * Moves a booking to another time, and tells its guest. It keeps its tables where they are free; if not, and if staff have
 * not put it there, it gets what fits best. Food that is ordered with it moves along.
 */
export async function move(
  floor: Floor,
  { number, at }: Extract<FloorRequest, { act: 'move' }>,
): Promise<Ended> {
  const found = await named(floor, [number]);
  if ('ended' in found) return found.ended;
  const [booking] = found.bookings;
  if (!booking) return { outcome: { kind: 'no booking', number } };
  const { zone } = floor.restaurant.hours;
  const time = at.time ?? localTime(booking.startsAt, zone);
  const startsAt = momentMeant(floor, { ...at, time }, businessDay(booking.startsAt, zone));
  if (!startsAt) return { outcome: { kind: 'refused', why: 'no such time', party: 0, limit: 0, times: [] } };
  return moveTo(floor, booking, { startsAt }, number);
}

/** Moves a booking back to the moment at which it was, as far as that is still free. */
export async function moveBack(
  floor: Floor,
  { number, at }: Extract<FloorRequest, { act: 'move back' }>,
): Promise<Ended> {
  const found = await named(floor, [number]);
  if ('ended' in found) return found.ended;
  const [booking] = found.bookings;
  return booking
    ? moveTo(floor, booking, { startsAt: new Date(at) }, number)
    : { outcome: { kind: 'no booking', number } };
}

/** Where and when a booking is moved. */
export interface Target {
  startsAt: Date;
  /** Tables staff choose; it stays at them. Absent: its own, else what fits. */
  tableIds?: readonly string[];
  /** Whoever is at those gets others, where all of them can. */
  clear?: boolean;
}

/** Moves a booking that is locked, with the table plan, to another time, and to other tables where staff choose them. */
export async function moveTo(floor: Floor, booking: Reservation, to: Target, number = 0): Promise<Ended> {
  const { act, restaurant, change } = floor;
  const { startsAt } = to;
  // Guests who sit cannot come at another time; a hold is still the guest's own to change.
  if (!step(bookingStatuses, booking.status, 'cancel'))
    return { outcome: { kind: 'over', number, status: booking.status } };
  if (startsAt < act.now) return refused(floor, { reason: 'past' }, booking.partySize, 'staff', act.now);
  const kept = await keepTables(floor, booking, to);
  if ('outcome' in kept && (booking.pinned || to.tableIds)) return kept;
  const seated =
    ('outcome' in kept ? undefined : kept.booking) ??
    (await reseat(act, booking, restaurant, booking.partySize, startsAt, { door: 'staff', change }));
  if (!seated)
    return refused(floor, (await whyNot(floor, booking, startsAt)).why, booking.partySize, 'staff', startsAt);
  if (seated.status === 'confirmed') watchVisit(act, restaurant, seated);
  await moveFood(floor, booking, startsAt);
  const freeUntil = booking.depositFreeUntil;
  if (freeUntil)
    await saveReservation(act.tx, seated, {
      depositFreeUntil: freeUntilAfterMove(freeUntil, booking.startsAt, startsAt, act.now),
    });
  const ticket = await numberOn(floor, booking, seated);
  await printMoved(act, seated);
  tellGuest(act, seated, `moved-by-staff-${seated.id}-${seated.version}`, {
    about: 'moved',
    booking: bookingView(seated, restaurant, ticket),
    before: booking.startsAt.getTime(),
  });
  const { zone } = restaurant.hours;
  await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, 'booking moved', {
    subject: seated.id,
    number: ticket,
    from: momentNoted(booking.startsAt, act.now, zone),
    to: momentNoted(startsAt, act.now, zone),
  });
  const { row, seen } = await shownOne(act, seated.id);
  const others = await shown(act, 'moves' in kept ? kept.moves.map(({ id }) => id) : []);
  const tight = seated.partySize > seatsAt(floor, to.tableIds ?? seated.tableIds);
  const told = await isReachable(act, seated);
  return {
    outcome: {
      kind: 'done',
      did: 'moved',
      row,
      moved: others.rows,
      tight,
      told,
      from: booking.startsAt.getTime(),
    },
    seen: { ...others.seen, ...seen },
  };
}

/** The book without the booking, and why a time cannot be had there, tables that were just tried included. */
async function whyNot(
  { act, restaurant }: Floor,
  booking: Reservation,
  startsAt: Date,
): Promise<{ why: Refusal; book: Book }> {
  const day = businessDay(startsAt, restaurant.hours.zone);
  const book = await bookOn(act, restaurant, day, booking.id);
  const answer = book.offerAt({ party: booking.partySize, now: act.now, door: 'staff' }, startsAt);
  return { why: 'reason' in answer ? answer : { reason: 'full' }, book };
}

/** The booking at its own or the chosen tables at another time, or how it ends: closed then, or by whom they are taken. */
async function keepTables(
  floor: Floor,
  booking: Reservation,
  { startsAt, tableIds = booking.tableIds, clear = false }: Target,
): Promise<{ booking: Reservation; moves: readonly Move[] } | Ended> {
  const { act, restaurant, change } = floor;
  const { why, book } = await whyNot(floor, booking, startsAt);
  // Staff who push tables together know how many chairs there are.
  const chosen = tableIds !== booking.tableIds && why.reason === 'too large';
  if (why.reason !== 'full' && !chosen) return refused(floor, why, booking.partySize, 'staff', startsAt);
  const gone = floor.tables.filter(({ retired }) => retired).map(({ name }) => name);
  if (namesOf(floor, tableIds).some((name) => gone.includes(name))) return takenBy(floor, tableIds, []);
  const { endsAt, occupiedUntil: until } = book.stay(booking.partySize, startsAt);
  const room = await roomAt(floor, tableIds, { from: startsAt, until }, [booking.id], clear);
  if ('outcome' in room) return room;
  await freeTables(act.tx, booking.id);
  await makeRoom(act, restaurant, room.moves, change);
  const anew = startsAt.getTime() === booking.startsAt.getTime() ? {} : saidOfFormerTime;
  const put = tableIds === booking.tableIds ? {} : { tableIds: [...tableIds].sort(), pinned: true };
  const saved = await saveReservation(act.tx, booking, { startsAt, endsAt, ...anew, ...put }, change);
  if (!(await occupyTables(act.tx, saved, tableIds, startsAt, until, act.now)))
    throw new LostRace('A table that was free was taken before its booking could be moved.');
  return { booking: { ...saved, tableIds: [...tableIds] }, moves: room.moves };
}

async function moveFood({ act }: Floor, booking: Reservation, startsAt: Date): Promise<void> {
  const minutes = (startsAt.getTime() - booking.startsAt.getTime()) / 60_000;
  for (const order of await lockOrdersOf(act, booking.id))
    await saveWanted(act, { ...order, wantedAt: addMinutes(order.wantedAt, minutes) });
}

/** The number of a booking that was moved: numbers are of a business day, so that on another day it gets a new one. */
async function numberOn(
  { act, restaurant, change }: Floor,
  before: Reservation,
  after: Reservation,
): Promise<number | null> {
  const latest = await latestTicket(act.tx, { reservationId: after.id });
  const ticket = latest && (await lockTicket(act.tx, latest.id));
  const day = (booking: Reservation) => businessDay(booking.startsAt, restaurant.hours.zone);
  const agreed = ticket?.status === 'accepted' || ticket?.status === 'delayed';
  // What nobody has answered is called off at its new time, not at the one it was moved from.
  if (ticket?.status === 'open' || ticket?.status === 'unanswered')
    callOffWhenDue(act, ticket, { booking: after });
  if (!ticket || !agreed || day(before) === day(after)) return ticket?.number ?? null;
  await closeTicket(act, ticket);
  const next = await insertTicket(act.tx, restaurant.id, day(after), after.id, ticket.orderId, act.now);
  await saveTicket(act.tx, { ...next, status: 'accepted' }, { by: change.by ?? '', at: act.now });
  return next.number;
}
