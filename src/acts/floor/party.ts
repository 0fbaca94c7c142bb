import { businessDay } from '../../domain/time.ts';
import { LostRace } from '../../store/again.ts';
import { type Reservation, saveReservation } from '../../store/reservations.ts';
import { freeTables, occupyTables } from '../../store/tables.ts';
import { bookOn } from '../seat.ts';
import { reseat } from '../tables.ts';
import { isReachable, tellGuest } from '../tell-guest.ts';
import { bookingView } from '../views.ts';
import { ticketOf } from '../visit.ts';
import { type Ended, type Floor, seatsAt } from './floor.ts';
import { refused } from './guests.ts';
import { inTheWay, takenBy } from './room.ts';
import { shownOne } from './rows.ts';

/**
 * More or fewer guests than were booked, of a booking that is locked with the table plan. They keep their tables where these
 * take them for as long as such a party stays; else they get others, but not those who sit, or whom staff have put there:
 * then there may be more guests than chairs (`tight`), and staff see to it. The guest is told, who may have asked for
 * something else; those who sit know.
 */
export async function changeParty(floor: Floor, booking: Reservation, party: number): Promise<Ended> {
  const { act, restaurant, change } = floor;
  const { startsAt, tableIds } = booking;
  const sits = booking.status === 'seated' || startsAt < act.now;
  const stays = sits || booking.pinned;
  const book = await bookOn(act, restaurant, businessDay(startsAt, restaurant.hours.zone), booking.id);
  const stay = book.stay(party, startsAt);
  const until = new Date(Math.max(stay.occupiedUntil.getTime(), act.now.getTime() + 60_000));
  const from = sits && startsAt < act.now ? act.now : startsAt;
  const others = await inTheWay(floor, tableIds, { from, until }, [booking.id]);
  const fits = book.facts.units.some(
    (unit) =>
      party <= unit.maxParty &&
      unit.tableIds.length === tableIds.length &&
      unit.tableIds.every((id) => tableIds.includes(id)),
  );
  if (others.length > 0 || (!fits && !stays)) {
    const elsewhere = stays
      ? undefined
      : await reseat(act, booking, restaurant, party, startsAt, { door: 'staff', change });
    if (elsewhere) return ended(elsewhere, elsewhere.tableIds);
    return others.length > 0
      ? takenBy(floor, tableIds, others)
      : refused(floor, { reason: 'full' }, party, 'staff', startsAt);
  }
  await freeTables(act.tx, booking.id);
  const to = { partySize: party, endsAt: stay.endsAt };
  const saved = await saveReservation(act.tx, booking, to, change);
  if (tableIds.length > 0 && !(await occupyTables(act.tx, saved, tableIds, from, until, act.now)))
    throw new LostRace('A table was taken while its party was being changed.');
  return ended(saved, tableIds);

  async function ended(changed: Reservation, at: readonly string[]): Promise<Ended> {
    const told = !sits && (await isReachable(act, changed));
    if (!sits)
      tellGuest(act, changed, `party-by-staff-${changed.id}-${changed.version}`, {
        about: 'party changed',
        booking: bookingView(changed, restaurant, (await ticketOf(act, changed)).number),
        before: booking.partySize,
      });
    const { row, seen } = await shownOne(act, booking.id);
    const tight = party > seatsAt(floor, at);
    return { outcome: { kind: 'done', did: 'changed', row, moved: [], tight, told }, seen };
  }
}
