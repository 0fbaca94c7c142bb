import { addMinutes, businessDay } from '../domain/time.ts';
import { LostRace } from '../store/again.ts';
import { type Reservation, saveReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { freeTables, occupyTables } from '../store/tables.ts';
import type { Act } from './act.ts';
import { bookOn, seatParty } from './seat.ts';

/**
 * Notes by how many minutes guests will be late, and gives them their whole stay from then on: at their tables where
 * nobody needs these, else at others that are free, else at their own until the next party comes; `backBy` says when that
 * is. The caller has locked the booking by `lockToReseat`.
 */
export async function stayLonger(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  lateMinutes: number,
): Promise<{ booking: Reservation; backBy?: Date }> {
  const { booking: rules, hours } = restaurant;
  const { startsAt, partySize } = booking;
  const comesAt = addMinutes(startsAt, lateMinutes);
  const change = { by: booking.personId, at: act.now };
  const book = await bookOn(act, restaurant, businessDay(startsAt, hours.zone), booking.id);
  const { facts } = book;
  const endsAt = addMinutes(book.stay(partySize, startsAt).endsAt, lateMinutes);
  const there = facts.seatings.filter((s) => s.tableIds.some((id) => booking.tableIds.includes(id)));
  const ends = there.filter((s) => s.startsAt <= comesAt).map((s) => s.until.getTime());
  // Guests who were moved when they said it the first time have their table from when they come; coming sooner after all,
  // they may find others there.
  const from = new Date(Math.max(startsAt.getTime(), ...ends));
  const begins = there.filter((s) => s.startsAt > comesAt).map((s) => s.startsAt.getTime());
  const next = begins.length > 0 ? new Date(Math.min(...begins)) : undefined;
  const until = addMinutes(endsAt, rules.bufferMinutes);
  const stay = async () => {
    const staying = await saveReservation(act.tx, booking, { lateMinutes, endsAt }, change);
    await keep(act, staying, from, until);
    return { booking: staying };
  };
  const wholeStay = !next || next >= until;
  if (wholeStay && from <= comesAt) return stay();
  const elsewhere = booking.pinned
    ? undefined
    : await moved(act, restaurant, booking, comesAt, endsAt, lateMinutes);
  if (elsewhere) return { booking: elsewhere };
  if (wholeStay) return stay();
  const backBy = addMinutes(next, -rules.bufferMinutes);
  const staying = await saveReservation(act.tx, booking, { lateMinutes, endsAt: backBy }, change);
  await keep(act, staying, from, next);
  return { booking: staying, backBy };
}

/** The booking's own tables for another stretch; nobody else is there, so only a lost race can take them. */
async function keep(act: Act, booking: Reservation, from: Date, until: Date): Promise<void> {
  await freeTables(act.tx, booking.id);
  if (!(await occupyTables(act.tx, booking, booking.tableIds, from, until, act.now)))
    throw new LostRace('A table was taken while its guests were given more time.');
}

/** Other tables from the moment the guests come; undefined where there are none, and then nothing has changed. */
async function moved(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  comesAt: Date,
  endsAt: Date,
  lateMinutes: number,
): Promise<Reservation | undefined> {
  const patient = { ...restaurant, booking: { ...restaurant.booking, leadMinutes: 0 } };
  const found = await seatParty(
    act,
    patient,
    { party: booking.partySize, now: act.now, door: booking.door },
    comesAt,
    async () => {
      await freeTables(act.tx, booking.id);
      const change = { by: booking.personId, at: act.now };
      return saveReservation(act.tx, booking, { lateMinutes, endsAt }, change);
    },
    booking.id,
  );
  if ('seated' in found) return found.seated;
  if (found.written) throw new LostRace('A table that was free was taken before late guests could have it.');
  return undefined;
}
