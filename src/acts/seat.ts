import { occupying } from '../domain/status.ts';
import { Book, type Offer } from '../domain/tables/offers.ts';
import type { Move } from '../domain/tables/plan.ts';
import type { Refusal, Request } from '../domain/tables/refusal.ts';
import { addDays, addMinutes, businessDay, type Day, edgeOf } from '../domain/time.ts';
import { LostRace } from '../store/again.ts';
import { type Change, lockReservation, type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { freeTables, lockTablePlan, occupyTables, tableStates } from '../store/tables.ts';
import type { Act } from './act.ts';

/**
 * How many tables are tried when others are faster, and how many of them side by side with others: whoever has lost those
 * takes turns, or a rush would be told that all is full while tables are free. Newcomers may still be faster, but each of
 * them takes a table.
 */
const tries = 8;
const triesAtOnce = 2;

/** The restaurant's book on a business day, and around its edges; without the reservation that is about to be moved. */
export async function bookOn(act: Act, restaurant: Restaurant, day: Day, leaveOut?: string): Promise<Book> {
  const { zone } = restaurant.hours;
  const from = edgeOf(addDays(day, -1), 12 * 60, zone);
  const to = edgeOf(addDays(day, 2), 12 * 60, zone);
  const states = await tableStates(act.tx, [restaurant.id], from, to, act.now, leaveOut);
  const state = states.get(restaurant.id);
  if (!state) throw new Error('The table book gave no answer.');
  return new Book({ hours: restaurant.hours, rules: restaurant.booking, ...state });
}

/**
 * Seats a party at `startsAt`. `write` gives the reservation its times before its tables are taken: it is called with the
 * first offer, and once only. Gives the reservation and its offer, or why there is no table; then `write` may have been
 * called all the same, and the caller ends what it wrote. Where others have to change tables, that is done alone at this
 * restaurant.
 */
export async function seatParty(
  act: Act,
  restaurant: Restaurant,
  request: Request,
  startsAt: Date,
  write: (offer: Offer) => Promise<Reservation>,
  leaveOut?: string,
): Promise<{ seated: Reservation; offer: Offer } | { refused: Refusal; written?: Reservation }> {
  const day = businessDay(startsAt, restaurant.hours.zone);
  let written: Reservation | undefined;
  let alone = false;
  let refused: Refusal = { reason: 'full' };
  for (let attempt = 0; attempt < tries; attempt++) {
    // Nobody waits for us here: a single table that was lost has left us none.
    if (attempt === triesAtOnce && !alone) {
      await lockTablePlan(act.tx, restaurant.id);
      alone = true;
    }
    let offer = (await bookOn(act, restaurant, day, leaveOut)).offerAt(request, startsAt);
    if ('tableIds' in offer && offer.moves.length > 0 && !alone) {
      await lockTablePlan(act.tx, restaurant.id);
      alone = true;
      offer = (await bookOn(act, restaurant, day, leaveOut)).offerAt(request, startsAt);
    }
    if (!('tableIds' in offer)) {
      refused = offer;
      break;
    }
    written ??= await write(offer);
    await makeRoom(act, restaurant, offer.moves);
    if (await occupyTables(act.tx, written, offer.tableIds, startsAt, offer.occupiedUntil, act.now))
      return { seated: { ...written, tableIds: [...offer.tableIds] }, offer };
    if (offer.moves.length > 0) throw new LostRace('A table was taken while others made room for it.');
    // Somebody was faster. What was taken of a group is given back; perhaps another table is still free.
    await freeTables(act.tx, written.id);
  }
  return { refused, ...(written ? { written } : {}) };
}

/**
 * Gives living bookings other tables. All are locked in one order and lifted first: two may change places. With `change`
 * it is noted in their history, as something a person did.
 */
export async function makeRoom(
  act: Act,
  restaurant: Restaurant,
  moves: readonly Move[],
  change?: Change,
): Promise<void> {
  const lifted: { booking: Reservation; move: Move }[] = [];
  for (const move of [...moves].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const booking = await lockReservation(act.tx, move.id);
    // Cancelled in this moment: its table is free without being moved.
    if (booking && occupying.includes(booking.status)) lifted.push({ booking, move });
  }
  const kept = new Map<string, Date | null>();
  for (const { booking } of lifted) kept.set(booking.id, await freeTables(act.tx, booking.id));
  for (const { booking, move } of lifted) {
    // As long as before: the restaurant may have set another buffer since, and the moves were not planned by it.
    const until = kept.get(booking.id) ?? addMinutes(booking.endsAt, restaurant.booking.bufferMinutes);
    if (!(await occupyTables(act.tx, booking, move.tableIds, booking.startsAt, until, act.now)))
      throw new LostRace('A table was taken before a booking could be moved to it.');
    if (change) await saveReservation(act.tx, booking, { tableIds: [...move.tableIds].sort() }, change);
  }
}
