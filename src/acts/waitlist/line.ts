import type { ListPlace } from '../../../flows/waitlist-asks.ts';
import { channelsFor, type Unit } from '../../domain/tables/facts.ts';
import type { Book } from '../../domain/tables/offers.ts';
import { turnMinutes } from '../../domain/tables/rules.ts';
import { businessDay, localTime } from '../../domain/time.ts';
import { aheadOf, bandOf, fewestCalls, waitMinutes } from '../../domain/waitlist.ts';
import { paceOf } from '../../store/pace.ts';
import { getReservation } from '../../store/reservations.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { lineAt, type WaitingGuest } from '../../store/waitlist.ts';
import type { Act } from '../act.ts';
import { bookOn } from '../seat.ts';
import { restaurantOf } from '../views.ts';

/** What guests who come in may be seated at. */
function unitsFor(book: Book, party: number): Unit[] {
  return book.facts.units.filter(
    (unit) =>
      channelsFor['walk-in'].includes(unit.channel) && unit.minParty <= party && party <= unit.maxParty,
  );
}

/**
 * About how many minutes a party waits at the door behind these others, a multiple of five; only those count who could
 * have the same tables. Null: no table here takes them.
 */
export async function doorMinutes(
  act: Act,
  restaurant: Restaurant,
  party: number,
  ahead: readonly Pick<WaitingGuest, 'partySize'>[],
): Promise<number | null> {
  const { booking: rules, hours } = restaurant;
  const day = businessDay(act.now, hours.zone);
  const book = await bookOn(act, restaurant, day);
  const units = unitsFor(book, party);
  const rivals = ahead.filter(({ partySize }) => unitsFor(book, partySize).some((u) => units.includes(u)));
  const asked = { restaurantId: restaurant.id, band: bandOf(party), at: act.now, zone: hours.zone };
  return (
    waitMinutes({
      ahead: rivals.length,
      now: act.now,
      turn: turnMinutes(rules, party, day, localTime(act.now, hours.zone)) + rules.bufferMinutes,
      units,
      seatings: book.facts.seatings,
      pace: await paceOf(act.tx, asked, fewestCalls),
    }) ?? null
  );
}

/** A place in line as its guest is told of it: how many are before them, and what is offered. */
export async function placeOf(act: Act, guest: WaitingGuest): Promise<ListPlace> {
  const restaurant = await restaurantOf(act, guest.restaurantId);
  const ahead = aheadOf(guest, await lineAt(act.tx, restaurant.id, guest.kind, act.now));
  const waits = guest.kind === 'door' && guest.status === 'waiting';
  const held =
    guest.status === 'offered' && guest.kind === 'freed' && guest.reservationId
      ? await getReservation(act.tx, guest.reservationId)
      : undefined;
  const until = guest.status === 'offered' ? guest.offerEndsAt?.getTime() : undefined;
  return {
    id: guest.id,
    kind: guest.kind,
    status: guest.status as ListPlace['status'],
    restaurant: restaurant.name,
    zone: restaurant.hours.zone,
    partySize: guest.partySize,
    position: ahead.length + 1,
    minutes: waits ? await doorMinutes(act, restaurant, guest.partySize, ahead) : null,
    from: guest.startsFrom.getTime(),
    until: guest.startsUntil.getTime(),
    ...(until === undefined ? {} : { offer: { at: held?.startsAt.getTime() ?? act.now.getTime(), until } }),
  };
}
